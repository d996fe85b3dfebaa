// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pair_fields.h"

#include "app/details/code_names.h"
#include "app/details/detail_line.h"
#include "app/formatting.h"
#include "db/consent_store.h"
#include "db/history_reader.h"
#include "db/member_status_store.h"
#include "db/officer_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PairFields)
};

enum class Kind { Words, Private, Secret, Year, Phase, Channel, School };

struct Column {
    const char *name;
    const char *title;
    Kind kind = Kind::Words;
};

constexpr Column columns[] = {
    {"chosen_name", QT_TRANSLATE_NOOP("PairFields", "Chosen name"), Kind::Private},
    {"family_name", QT_TRANSLATE_NOOP("PairFields", "Family name"), Kind::Private},
    {"legal_name", QT_TRANSLATE_NOOP("PairFields", "Legal name"), Kind::Secret},
    {"pronouns", QT_TRANSLATE_NOOP("PairFields", "Pronouns")},
    {"school_email", QT_TRANSLATE_NOOP("PairFields", "School e-mail"), Kind::Private},
    {"personal_email", QT_TRANSLATE_NOOP("PairFields", "Personal e-mail"), Kind::Private},
    {"phone", QT_TRANSLATE_NOOP("PairFields", "Phone"), Kind::Private},
    {"school_id", QT_TRANSLATE_NOOP("PairFields", "School"), Kind::School},
    {"degree", QT_TRANSLATE_NOOP("PairFields", "Degree")},
    {"class_year", QT_TRANSLATE_NOOP("PairFields", "Class of"), Kind::Year},
    {"phase", QT_TRANSLATE_NOOP("PairFields", "Training"), Kind::Phase},
    {"channel", QT_TRANSLATE_NOOP("PairFields", "Came through"), Kind::Channel},
    {"notes", QT_TRANSLATE_NOOP("PairFields", "Notes"), Kind::Private},
};

/// One of the two records, with what hangs on it.
struct Record {
    db::Member member;
    std::vector<db::MemberStatus> statuses;
    std::vector<db::Consent> consents;
    std::vector<db::OfficerTerm> terms;
    std::vector<db::HistoryOperation> history;

    bool hasDates() const { return member.joinedOn.isValid() || !statuses.empty(); }
};

using Side = PairFacts::Side; // lupdate loses the context of a text behind a qualified type

class PairReader {
public:
    PairReader(db::Connection &connection, const RosterIndex::Pointer &roster, NameStyle style)
        : m_connection(connection), m_names(connection, roster, style)
    {
    }

    std::optional<PairFacts> read(const db::RecordKey &one, const db::RecordKey &other)
    {
        const std::optional<Record> first = record(one);
        const std::optional<Record> second = record(other);
        if (!first || !second)
            return std::nullopt;
        m_facts.isLink = one.chapterId != other.chapterId;
        m_facts.one = side(*first);
        m_facts.other = side(*second);
        for (const Column &column : columns)
            addColumn(column, *first, *second);
        addDates(*first, *second);
        addFact(Text::tr("Offices"), offices(*first), offices(*second));
        addArchiving(*first, *second);
        for (const char *audience : {"chapter", "national", "mentors", "school", "public"})
            addConsent(QLatin1String(audience), *first, *second);
        return m_facts;
    }

private:
    std::optional<Record> record(const db::RecordKey &key)
    {
        const auto member = db::MemberStore(m_connection).find(key);
        if (!member || !member->mergedInto.isEmpty())
            return std::nullopt;
        return Record{*member, db::MemberStatusStore(m_connection).of(key), db::ConsentStore(m_connection).of(key),
                      db::OfficerStore(m_connection).ofPerson(member->person()),
                      db::HistoryReader(m_connection).ofRecord({QStringLiteral("member"), {key.chapterId, key.id}})};
    }

    Side side(const Record &record)
    {
        const ChapterEntry *chapter = m_names.roster()->chapter(record.member.chapterId);
        return {shownName(record.member, m_names.style()),
                chapter && chapter->isNational ? Text::tr("Network") : m_names.chapter(record.member.chapterId)};
    }

    QString text(const Column &column, const QVariant &value) const
    {
        const QString words = value.toString();
        if (words.isEmpty())
            return {};
        switch (column.kind) {
        case Kind::Private:
            return shownPrivately(words, m_names.style());
        case Kind::Secret:
            return Text::tr("on record, not shown", "a legal name");
        case Kind::Phase:
            return nameOf(phase(words.toStdString()));
        case Kind::Channel:
            return nameOf(channel(words.toStdString()));
        case Kind::School:
            return m_names.school(words);
        case Kind::Words:
        case Kind::Year:
            break;
        }
        return words;
    }

    /// The number of the step that wrote the value down.
    static qint64 writtenIn(const Record &record, const QString &column)
    {
        qint64 step = record.member.addedIn;
        for (const db::HistoryOperation &operation : record.history) {
            if (operation.row.table == QLatin1String("member") && operation.now.contains(column))
                step = std::max(step, operation.kind == 'U' ? operation.entry.number : 0);
        }
        return step;
    }

    void addColumn(const Column &column, const Record &first, const Record &second)
    {
        PairField field;
        field.column = QLatin1String(column.name);
        const QVariant one = valueOf(first.member, field.column);
        const QVariant other = valueOf(second.member, field.column);
        field.differs = one.toString() != other.toString();
        if (one.toString().isEmpty() && other.toString().isEmpty())
            return;
        if (column.kind == Kind::Secret && !field.differs)
            return;
        field.title = QCoreApplication::translate("PairFields", column.title);
        field.one = text(column, one);
        field.other = text(column, other);
        field.isChoice = field.differs;
        const bool areFilled = !one.toString().isEmpty() && !other.toString().isEmpty();
        const bool isOtherNewer = areFilled && writtenIn(second, field.column) > writtenIn(first, field.column);
        field.keep = one.toString().isEmpty() || isOtherNewer ? Keep::Other : Keep::One;
        if (m_facts.isLink)
            field.bothText = Text::tr("Each keeps its own", "value, of two linked memberships");
        else if (field.column == QLatin1String("notes") && areFilled)
            field.bothText = Text::tr("Both, one below the other", "notes");
        if (!field.bothText.isEmpty())
            field.keep = Keep::Both;
        m_facts.fields.push_back(field);
    }

    static QString dates(const Record &record)
    {
        QStringList lines;
        if (record.member.joinedOn.isValid())
            lines << Text::tr("Joined %1", "on a day").arg(shortDate(record.member.joinedOn));
        for (const db::MemberStatus &status : record.statuses)
            lines << Text::tr("%1 since %2", "status, day")
                         .arg(nameOf(memberStatus(status.status.toStdString())), shortDate(status.since));
        return lines.join(u'\n');
    }

    void addDates(const Record &first, const Record &second)
    {
        PairField field;
        field.column = QStringLiteral("dates");
        field.title = Text::tr("Membership");
        field.one = dates(first);
        field.other = dates(second);
        field.differs = field.one != field.other;
        field.isChoice = !m_facts.isLink && field.differs && first.hasDates() && second.hasDates();
        field.keep = first.hasDates() ? Keep::One : Keep::Other;
        if (field.isChoice) {
            field.bothText = Text::tr("Both, in the order of their days", "dates of a membership");
            field.keep = Keep::Both;
        } else if (m_facts.isLink) {
            field.outcome = Text::tr("Both memberships go on.");
        }
        if (!field.one.isEmpty() || !field.other.isEmpty())
            m_facts.fields.push_back(field);
    }

    QString offices(const Record &record)
    {
        QStringList lines;
        for (const db::OfficerTerm &term : record.terms)
            lines << Text::tr("%1, %2", "office, from when to when")
                         .arg(term.office, periodText(term.startsOn, term.endsOn));
        return lines.join(u'\n');
    }

    void addFact(const QString &title, const QString &one, const QString &other)
    {
        if (one.isEmpty() && other.isEmpty())
            return;
        PairField field;
        field.title = title;
        field.one = one;
        field.other = other;
        field.differs = one != other;
        m_facts.fields.push_back(field);
    }

    void addArchiving(const Record &first, const Record &second)
    {
        const bool isOne = first.member.archivedOn.isValid();
        const bool isOther = second.member.archivedOn.isValid();
        addFact(Text::tr("Archived on"), shortDate(first.member.archivedOn), shortDate(second.member.archivedOn));
        if (!m_facts.isLink && isOne != isOther)
            m_facts.fields.back().outcome = Text::tr("Stays on the roster.", "a person");
    }

    QString consentText(const db::Consent &consent) const
    {
        QStringList parts{consentLevelName(consent.level)};
        if (consent.givenOn.isValid())
            parts << shortDate(consent.givenOn);
        if (!consent.source.isEmpty())
            parts << shownPrivately(consent.source, m_names.style());
        return parts.join(QStringLiteral(" · "));
    }

    void addConsent(const QString &audience, const Record &first, const Record &second)
    {
        const auto given = [&](const Record &record) {
            return std::find_if(record.consents.begin(), record.consents.end(),
                                [&](const db::Consent &consent) { return consent.audience == audience; });
        };
        const auto one = given(first);
        const auto other = given(second);
        const bool hasOne = one != first.consents.end();
        const bool hasOther = other != second.consents.end();
        addFact(Text::tr("May see: %1", "an audience").arg(audienceName(audience)),
                hasOne ? consentText(*one) : QString(), hasOther ? consentText(*other) : QString());
        if (!(hasOne || hasOther) || m_facts.isLink || !m_facts.fields.back().differs)
            return;
        const db::Consent &stays = hasOne && hasOther ? db::mergedConsent(*one, *other) : hasOne ? *one : *other;
        m_facts.fields.back().outcome = Text::tr("Stays: %1", "a level of consent").arg(consentLevelName(stays.level));
    }

    db::Connection &m_connection;
    RecordNames m_names;
    PairFacts m_facts;
};

} // namespace

std::optional<PairFacts> readPair(db::Connection &connection, const RosterIndex::Pointer &roster, NameStyle style,
                                  const db::RecordKey &one, const db::RecordKey &other)
{
    return PairReader(connection, roster, style).read(one, other);
}

} // namespace chapterhouse::app
