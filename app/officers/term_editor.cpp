// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/term_editor.h"

#include "app/background.h"
#include "app/details/record_names.h"
#include "app/editing/typed_value.h"
#include "app/formatting.h"
#include "app/officers/offices.h"
#include "app/officers/term_suggestions.h"
#include "app/shown_date.h"
#include "db/officer_store.h"

namespace chapterhouse::app {

namespace {

constexpr QLatin1String chapterField("chapter");
constexpr QLatin1String officeField("office");
constexpr QLatin1String holderField("holder");

db::RecordKey recordOf(const QString &key)
{
    const auto slash = key.indexOf(u'/');
    return {key.left(slash), key.mid(slash + 1)};
}

} // namespace

void TermEditor::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

QString TermEditor::nameOfChapter(const QString &id) const
{
    const ChapterEntry *chapter = m_roster && m_roster->snapshot() ? m_roster->snapshot()->chapter(id) : nullptr;
    return chapter ? chapterName(*chapter) : QString();
}

QDate TermEditor::day(const char *field) const
{
    return QDate::fromString(text(QLatin1String(field)), Qt::ISODate);
}

QString TermEditor::holderNote() const
{
    if (!m_personId.isEmpty())
        return m_holderPlace;
    return text(holderField).trimmed().isEmpty()
        ? tr("A member of the book, or the name of someone who is on no roster.")
        : tr("On no roster: choose from the list to name a member.");
}

QString TermEditor::termNote() const
{
    const QDate today = book() ? shownDate(*book()) : QDate();
    const QDate starts = day("starts_on");
    if (starts.isValid() && starts > today)
        return tr("Elected: in office from %1 on.").arg(shortDate(starts));
    const QDate ends = day("ends_on");
    return ends.isValid() && ends > today
        ? tr("In office until %1; someone else can begin that day.").arg(shortDate(ends))
        : QString();
}

void TermEditor::begin(const QString &id, QVariantMap values)
{
    m_officesOfChapter.clear();
    if (book() && !m_chapterId.isEmpty()) {
        const auto terms = book()->read(
            [this](db::Connection &connection) { return db::OfficerStore(connection).ofChapter(m_chapterId); });
        for (const Office &office : officesOf(terms ? *terms : std::vector<db::OfficerTerm>()))
            m_officesOfChapter << office.name;
    }
    values.insert(chapterField, nameOfChapter(m_chapterId));
    RecordEditor::begin(id, values);
    m_chapters.show({});
    m_offices.show({});
    m_holders.show({});
    ++m_asked;
}

void TermEditor::beginNew(const QString &chapterId, const QString &office, const QString &member)
{
    m_chapterId = chapterId.isEmpty() && !member.isEmpty() ? recordOf(member).chapterId : chapterId;
    m_personId.clear();
    m_holderPlace.clear();
    m_isHolderKept = false;
    QVariantMap values{{officeField, office}};
    if (book())
        values.insert(QStringLiteral("starts_on"), shownDate(*book()).toString(Qt::ISODate));
    if (book() && !member.isEmpty()) {
        const auto found = book()->read(
            [&](db::Connection &connection) { return db::MemberStore(connection).find(recordOf(member)); });
        if (found && *found) {
            m_personId = (*found)->person();
            m_holderPlace =
                m_roster && m_roster->snapshot() ? placeOf(*m_roster->snapshot(), (*found)->chapterId) : QString();
            values.insert(holderField, shownName(**found, book()->nameStyle()));
        }
    }
    begin({}, values);
}

void TermEditor::beginOld(const QString &key)
{
    if (!book() || !m_roster)
        return;
    const auto term =
        book()->read([&](db::Connection &connection) { return db::OfficerStore(connection).find(recordOf(key)); });
    if (!term || !*term)
        return;
    const auto holder = book()->read([&](db::Connection &connection) {
        return RecordNames(connection, m_roster->snapshot(), book()->nameStyle()).holder(**term);
    });
    m_chapterId = (*term)->chapterId;
    m_personId = (*term)->personId;
    m_holderPlace = holder && m_roster->snapshot()
        ? placeOf(*m_roster->snapshot(), recordOf(holder->memberKey).chapterId)
        : QString();
    m_isHolderKept = true;
    begin((*term)->id,
          {{officeField, (*term)->office},
           {holderField, holder ? holder->name : QString()},
           {QStringLiteral("starts_on"), (*term)->startsOn.toString(Qt::ISODate)},
           {QStringLiteral("ends_on"), (*term)->endsOn.toString(Qt::ISODate)},
           {QStringLiteral("end_reason"), (*term)->endReason}});
}

// What is typed is no longer what was chosen.
void TermEditor::fieldChanged(const QString &field)
{
    const RosterIndex::Pointer roster = m_roster ? m_roster->snapshot() : nullptr;
    if (field == chapterField && roster && book()) {
        m_chapters.show(chaptersLike(*roster, text(field), shownDate(*book())));
        const bool isOnlyOne = m_chapters.count() == 1 && m_chapters.at(0)->text == text(field).trimmed();
        m_chapterId = isOnlyOne ? m_chapters.at(0)->key : QString();
    } else if (field == officeField) {
        m_offices.show(officesLike(m_officesOfChapter, text(field)));
    } else if (field == holderField) {
        m_personId.clear();
        m_holderPlace.clear();
        m_isHolderKept = false;
        offerHolders();
    }
}

void TermEditor::offerHolders()
{
    const RosterIndex::Pointer roster = m_roster ? m_roster->snapshot() : nullptr;
    const quint64 asked = ++m_asked;
    if (!book() || !roster || text(holderField).trimmed().isEmpty())
        return m_holders.show({});
    const auto search = [roster, chapterId = m_chapterId, typed = text(holderField), date = shownDate(*book())] {
        return membersLike(*roster, chapterId, typed, date);
    };
    inBackground(this, search, [this, asked, roster](const std::vector<MemberKey> &members) {
        if (asked != m_asked || !book())
            return;
        const auto suggestions = book()->read([&](db::Connection &connection) {
            return asSuggestions(connection, *roster, members, book()->nameStyle());
        });
        if (suggestions)
            m_holders.show(*suggestions);
    });
}

void TermEditor::pick(const QString &field, const QString &text)
{
    set(field, text);
    Q_EMIT begun(); // the fields show it
}

void TermEditor::pickChapter(int row)
{
    const Suggestion *picked = m_chapters.at(row);
    if (!picked)
        return;
    const Suggestion chapter = *picked; // setting the text fills the list anew
    pick(chapterField, chapter.text);
    m_chapterId = chapter.key;
    m_chapters.show({});
    Q_EMIT changed();
}

void TermEditor::pickOffice(int row)
{
    if (const Suggestion *picked = m_offices.at(row)) {
        pick(officeField, QString(picked->text));
        m_offices.show({});
    }
}

void TermEditor::pickHolder(int row)
{
    const Suggestion *picked = m_holders.at(row);
    if (!picked)
        return;
    const Suggestion person = *picked;
    pick(holderField, person.text);
    ++m_asked; // what was typed needs no answer any more
    m_personId = person.key;
    m_holderPlace = person.note;
    m_holders.show({});
    Q_EMIT changed();
}

QVariantMap TermEditor::check() const
{
    QVariantMap problems;
    if (m_chapterId.isEmpty())
        problems.insert(chapterField,
                        text(chapterField).trimmed().isEmpty() ? tr("Choose a chapter, or the national board.")
                                                               : tr("Choose one from the list."));
    if (cleanedText(text(officeField)).isEmpty())
        problems.insert(officeField, tr("Write which office it is."));
    if (m_personId.isEmpty() && cleanedText(text(holderField)).isEmpty())
        problems.insert(holderField, tr("Write who holds it."));
    const QDate starts = day("starts_on");
    if (!starts.isValid())
        problems.insert(QStringLiteral("starts_on"), tr("Write when it starts."));
    else if (day("ends_on").isValid() && day("ends_on") < starts)
        problems.insert(QStringLiteral("ends_on"), tr("It would end before it starts."));
    return problems;
}

QString TermEditor::labelled(const char *verb) const
{
    return QStringLiteral("officer.") + QLatin1String(verb);
}

BookFile::Work TermEditor::saving() const
{
    db::OfficerTerm term;
    term.chapterId = m_chapterId;
    term.id = id();
    term.personId = m_personId;
    term.holderName = m_personId.isEmpty() ? cleanedText(text(holderField)) : QString();
    term.office = cleanedText(text(officeField));
    term.startsOn = day("starts_on");
    term.endsOn = day("ends_on");
    term.endReason = term.endsOn.isValid() ? cleanedText(text(QStringLiteral("end_reason"))) : QString();
    return [term, isHolderKept = m_isHolderKept](db::Connection &connection) {
        db::OfficerStore store(connection);
        if (term.id.isEmpty()) {
            store.add(term);
            return;
        }
        db::Fields values{{QStringLiteral("office"), term.office},
                          {QStringLiteral("starts_on"), term.startsOn},
                          {QStringLiteral("ends_on"), term.endsOn.isValid() ? QVariant(term.endsOn) : QVariant()},
                          {QStringLiteral("end_reason"), term.endReason}};
        if (!isHolderKept) {
            values.insert(QStringLiteral("person_id"), term.personId);
            values.insert(QStringLiteral("holder_name"), term.holderName);
        }
        store.update(term.key(), values);
    };
}

BookFile::Work TermEditor::removing() const
{
    return [key = db::RecordKey{m_chapterId, id()}](db::Connection &connection) {
        db::OfficerStore(connection).remove(key);
    };
}

} // namespace chapterhouse::app
