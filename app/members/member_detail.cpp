// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_detail.h"

#include "app/csv/exporter.h"
#include "app/details/detail_line.h"
#include "app/details/record_names.h"
#include "app/formatting.h"
#include "app/history/change_words.h"
#include "app/members/consent_words.h"
#include "db/consent_store.h"
#include "db/history_reader.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Spell {
    MemberStatus status = MemberStatus::None;
    QDate from;
    QDate until;
    QString reason;
};

QDate firstDayOf(const std::vector<Spell> &spells)
{
    return spells.empty() ? QDate() : spells.front().from;
}

/// As the view member_spell has them: joining opens the first one, and on one day the later status rules.
std::vector<Spell> spellsOf(const db::Member &member, const std::vector<db::MemberStatus> &statuses)
{
    std::vector<Spell> spells;
    if (member.joinedOn.isValid())
        spells.push_back({MemberStatus::Active, member.joinedOn, {}, {}});
    for (const db::MemberStatus &status : statuses) {
        const LeaveReason reason = leaveReason(status.reason.toStdString());
        spells.push_back({memberStatus(status.status.toStdString()),
                          status.since,
                          {},
                          reason == LeaveReason::None ? QString() : nameOf(reason)});
    }
    std::stable_sort(spells.begin(), spells.end(), [](const Spell &a, const Spell &b) { return a.from < b.from; });
    for (std::size_t i = spells.size(); i > 1; --i) {
        if (spells[i - 2].from == spells[i - 1].from)
            spells.erase(spells.begin() + std::ptrdiff_t(i - 2));
    }
    for (std::size_t i = 1; i < spells.size(); ++i)
        spells[i - 1].until = spells[i].from;
    return spells;
}

/// Reads one person, and says it in words.
class MemberReader {
public:
    MemberReader(db::Connection &connection, const RosterIndex::Pointer &snapshot, QDate date, NameStyle style)
        : m_connection(connection), m_snapshot(snapshot), m_names(connection, snapshot, style), m_date(date)
    {
    }

    /// With the history that is known, else it is read, too: to find all of someone's records takes its time.
    std::optional<MemberFacts> read(const db::RecordKey &key, const QVariantList *history)
    {
        const auto member = db::MemberStore(m_connection).find(key);
        if (!member)
            return std::nullopt;
        m_facts.name = shownName(*member, m_names.style());
        m_facts.personId = member->person();
        m_facts.letters = lettersOf(member->chosenName, member->familyName);
        m_facts.pronouns = member->pronouns;
        m_facts.notes = shownPrivately(member->notes, m_names.style());
        addPlace(*member);
        addFields(*member);
        addMemberships(*member);
        addOffices(*member);
        m_facts.consent =
            consentLines(*member, db::ConsentStore(m_connection).of(key), ownAudience(m_connection), m_names.style());
        if (history)
            m_facts.history = *history;
        else
            addHistory(*member);
        return m_facts;
    }

private:
    /// All of the person, merged ones too. To look for an id asks each chapter in turn; but whose own id is the person
    /// has their memberships only by that id.
    std::vector<db::Member> recordsOf(const db::Member &member)
    {
        const db::MemberStore store(m_connection);
        if (member.id != member.person())
            return store.ofPerson(member.person());
        std::vector<db::Member> records = store.linkedTo(member.person());
        for (db::Member &membership : membershipsOf(member)) {
            if (membership.id == member.id)
                records.push_back(std::move(membership));
        }
        return records;
    }

    /// What was merged into the record, also by way of others, has its history there too.
    void addHistory(const db::Member &member)
    {
        const std::vector<db::Member> records = recordsOf(member);
        QStringList ids{member.id};
        for (qsizetype i = 0; i < ids.size(); ++i) {
            for (const db::Member &record : records) {
                if (record.mergedInto == ids.at(i) && !ids.contains(record.id))
                    ids << record.id;
            }
        }
        const db::HistoryReader reader(m_connection);
        std::vector<db::HistoryOperation> operations;
        for (const db::Member &record : records) {
            if (!ids.contains(record.id))
                continue;
            const auto more = reader.ofRecord({QStringLiteral("member"), {record.chapterId, record.id}});
            operations.insert(operations.end(), more.begin(), more.end());
        }
        std::stable_sort(operations.begin(), operations.end(),
                         [](const db::HistoryOperation &a, const db::HistoryOperation &b) {
                             return a.entry.number < b.entry.number;
                         });
        m_facts.history = historyLines(operations, m_names, ids.mid(1));
    }

    void addPlace(const db::Member &member)
    {
        const ChapterEntry *chapter = m_snapshot->chapter(member.chapterId);
        const bool isInNetwork = chapter && chapter->isNational;
        m_facts.chapter = isInNetwork ? MemberDetail::tr("Network") : m_names.chapter(member.chapterId);
        m_facts.chapterId = isInNetwork ? QString() : member.chapterId;
        const auto row = m_snapshot->rowOf({member.chapterId, member.id});
        const int state = row ? m_snapshot->state(*row) : -1;
        if (state >= 0)
            m_facts.place = m_snapshot->directory().states()[std::size_t(state)].name;
    }

    void addField(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        DetailLine line;
        line.title = title;
        line.text = text;
        m_facts.fields << asVariant(line);
    }

    void addFields(const db::Member &member)
    {
        addField(MemberDetail::tr("School e-mail"), shownPrivately(member.schoolEmail, m_names.style()));
        addField(MemberDetail::tr("Personal e-mail"), shownPrivately(member.personalEmail, m_names.style()));
        addField(MemberDetail::tr("Phone"), shownPrivately(member.phone, m_names.style()));
        addField(MemberDetail::tr("School"), member.schoolId.isEmpty() ? QString() : m_names.school(member.schoolId));
        addField(MemberDetail::tr("Degree"), member.degree);
        addField(MemberDetail::tr("Class of"), member.classYear ? QString::number(*member.classYear) : QString());
        const Phase training = phase(member.phase.toStdString());
        addField(MemberDetail::tr("Training"), training == Phase::None ? QString() : nameOf(training));
        const Channel way = channel(member.channel.toStdString());
        addField(MemberDetail::tr("Came through"), way == Channel::None ? QString() : nameOf(way));
        addField(MemberDetail::tr("Archived on"), shortDate(member.archivedOn));
    }

    std::vector<db::Member> membershipsOf(const db::Member &member)
    {
        std::vector<db::RecordKey> keys;
        if (const auto row = m_snapshot->rowOf({member.chapterId, member.id})) {
            for (const quint32 other : m_snapshot->rowsOfPerson(*row)) {
                const MemberKey key = m_snapshot->key(other);
                keys.push_back({key.chapterId, key.memberId});
            }
        }
        if (keys.empty())
            return {member}; // the snapshot is a commit behind
        return db::MemberStore(m_connection).fetch(keys);
    }

    void addMemberships(const db::Member &shown)
    {
        struct Stay {
            db::Member member;
            std::vector<Spell> spells;
        };
        std::vector<Stay> stays;
        for (const db::Member &member : membershipsOf(shown))
            stays.push_back({member, spellsOf(member, db::MemberStatusStore(m_connection).of(member.key()))});
        std::stable_sort(stays.begin(), stays.end(),
                         [](const Stay &a, const Stay &b) { return firstDayOf(a.spells) > firstDayOf(b.spells); });
        for (const Stay &stay : stays) {
            const bool isShown = stay.member.key() == shown.key();
            addSpells(stay.member, stay.spells, isShown);
            if (isShown)
                setStatus(stay.spells);
        }
    }

    void setStatus(const std::vector<Spell> &spells)
    {
        MemberStatus status = MemberStatus::None;
        for (const Spell &spell : spells) {
            if (spell.from <= m_date)
                status = spell.status;
        }
        m_facts.status = nameOf(status);
        m_facts.tone = toneOf(status);
    }

    void addSpells(const db::Member &member, const std::vector<Spell> &spells, bool isShown)
    {
        const ChapterEntry *chapter = m_snapshot->chapter(member.chapterId);
        DetailLine line;
        line.title = chapter && chapter->isNational ? MemberDetail::tr("Network") : m_names.chapter(member.chapterId);
        line.key = isShown ? QString() : member.chapterId + u'/' + member.id;
        if (spells.empty()) {
            line.text = MemberDetail::tr("No dates are known.");
            m_facts.memberships << asVariant(line);
        }
        for (auto spell = spells.rbegin(); spell != spells.rend(); ++spell) {
            line.badge = nameOf(spell->status);
            line.tone = toneOf(spell->status);
            line.text = periodText(spell->from, spell->until);
            line.note = spell->reason;
            m_facts.memberships << asVariant(line);
            line.title.clear();
            line.key.clear();
        }
    }

    void addOffices(const db::Member &member)
    {
        std::vector<db::OfficerTerm> terms = db::OfficerStore(m_connection).ofPerson(member.person());
        std::reverse(terms.begin(), terms.end());
        for (const db::OfficerTerm &term : terms) {
            DetailLine line;
            line.title = term.office;
            line.text = m_names.chapter(term.chapterId);
            line.note = periodText(term.startsOn, term.endsOn);
            const bool isOver = term.endsOn.isValid() && term.endsOn <= m_date;
            if (!isOver) {
                const bool isElected = term.startsOn > m_date;
                line.badge = isElected ? MemberDetail::tr("Elected") : MemberDetail::tr("In office");
                line.tone = isElected ? TableModel::Info : TableModel::Success;
            }
            const ChapterEntry *chapter = m_snapshot->chapter(term.chapterId);
            line.key = chapter && !chapter->isNational ? term.chapterId : QString();
            line.editKey = term.chapterId + u'/' + term.id;
            m_facts.offices << asVariant(line);
        }
    }

    db::Connection &m_connection;
    RosterIndex::Pointer m_snapshot;
    RecordNames m_names;
    QDate m_date;
    MemberFacts m_facts;
};

} // namespace

bool MemberDetail::read(const RosterIndex::Pointer &snapshot)
{
    const QDate date = this->date();
    const auto slash = key().indexOf(u'/');
    const db::RecordKey record{key().left(slash), key().mid(slash + 1)};
    const auto facts = book()->read([&](db::Connection &connection) {
        return MemberReader(connection, snapshot, date, book()->nameStyle())
            .read(record, isAnotherDay() ? &m_facts.history : nullptr);
    });
    if (!facts || !*facts) {
        m_facts = {};
        return false;
    }
    m_facts = **facts;
    setName(m_facts.name);
    return true;
}

} // namespace chapterhouse::app
