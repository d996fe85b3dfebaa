// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_detail.h"

#include "app/attention/attention_thresholds.h"
#include "app/background.h"
#include "app/chapters/status_intervals.h"
#include "app/details/code_names.h"
#include "app/details/detail_line.h"
#include "app/details/record_names.h"
#include "app/formatting.h"
#include "app/history/change_words.h"
#include "app/officers/offices.h"
#include "app/roster/chapter_lines.h"
#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/contact_store.h"
#include "db/head_count_store.h"
#include "db/history_reader.h"
#include "db/officer_store.h"

#include <algorithm>
#include <utility>

namespace chapterhouse::app {

namespace {

/// Reads one chapter, and says it in words.
class ChapterReader {
public:
    ChapterReader(db::Connection &connection, const RosterIndex::Pointer &snapshot, QDate date, NameStyle style,
                  const Suppression &suppression)
        : m_connection(connection)
        , m_snapshot(snapshot)
        , m_suppression(suppression)
        , m_names(connection, snapshot, style)
        , m_date(date)
    {
    }

    /// From `known`, what is the same on every day.
    std::optional<ChapterFacts> read(const QString &id, const ChapterFacts *known)
    {
        const ChapterEntry *entry = m_snapshot->chapter(id);
        if (!entry)
            return std::nullopt;
        if (known)
            keep(*known);
        else if (!readUndated(id, *entry))
            return std::nullopt;
        m_facts.status = nameOf(entry->statusOn(dayOf(m_date)));
        m_facts.tone = toneOf(entry->statusOn(dayOf(m_date)));
        addStatuses(id);
        addOfficers(id);
        addHeadCounts(id);
        return m_facts;
    }

private:
    void keep(const ChapterFacts &known)
    {
        m_facts = known;
        for (QVariantList *dated :
             {&m_facts.statuses, &m_facts.officers, &m_facts.formerOfficers, &m_facts.headCounts, &m_facts.figures})
            dated->clear();
    }

    bool readUndated(const QString &id, const ChapterEntry &entry)
    {
        const auto chapter = db::ChapterStore(m_connection).find(id);
        if (!chapter)
            return false;
        m_facts.name = chapterName(entry);
        m_facts.isNational = entry.isNational;
        m_facts.isArchived = chapter->archivedOn.isValid();
        m_facts.notes = shownPrivately(chapter->notes, m_names.style());
        if (!entry.counted.empty())
            m_facts.activeSince = shortDate(dateOf(entry.counted.front().from));
        addPlace(entry);
        addFields(*chapter);
        addContacts(id);
        for (const db::ChapterChannel &account : db::ChapterChannelStore(m_connection).ofChapter(id))
            add(m_facts.accounts, nameOf(channel(account.channel.toStdString())), account.address);
        m_facts.history =
            historyLines(db::HistoryReader(m_connection).ofRecord({QStringLiteral("chapter"), {id}}), m_names);
        return true;
    }

    void addPlace(const ChapterEntry &entry)
    {
        const School *school = m_snapshot->directory().find(entry.schoolId);
        const State *state = entry.state >= 0 ? &m_snapshot->directory().states()[std::size_t(entry.state)] : nullptr;
        if (school && school->name != entry.name)
            m_facts.school = school->name;
        if (state)
            m_facts.place = state->name;
        if (school && state && !school->city.isEmpty())
            m_facts.place = ChapterDetail::tr("%1, %2", "city, state").arg(school->city, state->name);
    }

    void add(QVariantList &lines, const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        DetailLine line;
        line.title = title;
        line.text = text;
        lines << asVariant(line);
    }

    void addFields(const db::Chapter &chapter)
    {
        add(m_facts.fields, ChapterDetail::tr("Contact"), shownName(chapter.contactName, m_names.style()));
        add(m_facts.fields, ChapterDetail::tr("E-mail"), shownPrivately(chapter.contactEmail, m_names.style()));
        add(m_facts.fields, ChapterDetail::tr("Origin"), originName(chapter.origin));
        add(m_facts.fields, ChapterDetail::tr("First at its school"), yesOrNoName(chapter.firstAtSchool));
        add(m_facts.fields, ChapterDetail::tr("Roster updated"), shortDate(chapter.rosterUpdatedOn));
        add(m_facts.fields, ChapterDetail::tr("Archived on"), shortDate(chapter.archivedOn));
    }

    void addStatuses(const QString &id)
    {
        for (const StatusInterval &interval : statusIntervals(db::ChapterStatusStore(m_connection).of(id), m_date))
            m_facts.statuses << QVariant::fromValue(interval);
    }

    DetailLine lineOf(const db::OfficerTerm &term)
    {
        const RecordNames::Holder holder = m_names.holder(term);
        DetailLine line;
        line.title = holder.name;
        line.text = term.office;
        line.note = periodText(term.startsOn, term.endsOn);
        line.key = holder.memberKey;
        line.editKey = term.chapterId + u'/' + term.id;
        return line;
    }

    void addOfficers(const QString &id)
    {
        const int endsWithinDays = AttentionThresholds::read(m_connection).termEndsDays;
        std::vector<db::OfficerTerm> former;
        for (const Office &office : officesOf(db::OfficerStore(m_connection).ofChapter(id))) {
            for (const db::OfficerTerm &term : office.terms) {
                if (term.endsOn.isValid() && term.endsOn <= m_date) {
                    former.push_back(term);
                    continue;
                }
                DetailLine line = lineOf(term);
                if (term.startsOn > m_date) {
                    line.badge = ChapterDetail::tr("Elected");
                    line.tone = TableModel::Info;
                } else if (office.endsUnfilled(m_date, endsWithinDays).isValid()) {
                    line.badge = ChapterDetail::tr("Ends soon");
                    line.tone = TableModel::Warning;
                }
                m_facts.officers << asVariant(line);
            }
            addVacancy(office);
        }
        std::stable_sort(former.begin(), former.end(),
                         [](const db::OfficerTerm &a, const db::OfficerTerm &b) { return a.endsOn > b.endsOn; });
        for (const db::OfficerTerm &term : former)
            m_facts.formerOfficers << asVariant(lineOf(term));
    }

    void addVacancy(const Office &office)
    {
        const QDate since = office.vacantSince(m_date);
        if (!since.isValid())
            return;
        DetailLine line;
        line.title = office.name;
        line.text = ChapterDetail::tr("No one since %1").arg(shortDate(since));
        line.badge = ChapterDetail::tr("Vacant");
        line.gap = office.name;
        line.tone = TableModel::Warning;
        m_facts.officers << asVariant(line);
    }

    void addContacts(const QString &id)
    {
        for (const db::Contact &contact : db::ContactStore(m_connection).ofChapter(id)) {
            const Channel way = channel(contact.channel.toStdString());
            DetailLine line;
            line.editKey = contact.id;
            line.title = outcomeName(contact.outcome);
            if (line.title.isEmpty())
                line.title = ChapterDetail::tr("Contact");
            line.text = shownPrivately(contact.note, m_names.style());
            line.note = way == Channel::None
                ? shortDate(contact.happenedOn)
                : ChapterDetail::tr("%1 · %2", "date, channel").arg(shortDate(contact.happenedOn), nameOf(way));
            m_facts.contacts << asVariant(line);
        }
    }

    void addHeadCounts(const QString &id)
    {
        const std::vector<db::HeadCount> counts = db::HeadCountStore(m_connection).ofChapter(id);
        for (auto count = counts.rbegin(); count != counts.rend(); ++count) {
            DetailLine line;
            line.title = m_suppression.isOn() ? ChapterDetail::tr("%1 counted only", "rounded: <10").arg(told(*count))
                                              : ChapterDetail::tr("%Ln counted only", nullptr, count->heads);
            line.text = ChapterDetail::tr("as of %1", "a day").arg(shortDate(count->asOf));
            line.note = shownPrivately(count->note, m_names.style());
            line.editKey = count->id;
            m_facts.headCounts << asVariant(line);
        }
    }

    /// Small ones stand beside what is told of the roster: they are withheld.
    QString told(const db::HeadCount &count) const
    {
        const bool isTold = count.heads == 0 || count.heads >= m_suppression.threshold();
        return m_suppression.count(isTold ? count.heads : untold).text(m_suppression.threshold());
    }

    db::Connection &m_connection;
    RosterIndex::Pointer m_snapshot;
    Suppression m_suppression;
    RecordNames m_names;
    QDate m_date;
    ChapterFacts m_facts;
};

} // namespace

bool ChapterDetail::read(const RosterIndex::Pointer &snapshot)
{
    const QDate date = this->date();
    const auto facts = book()->read([&](db::Connection &connection) {
        return ChapterReader(connection, snapshot, date, book()->nameStyle(), suppression())
            .read(key(), isAnotherDay() ? &m_facts : nullptr);
    });
    if (!facts || !*facts) {
        m_facts = {};
        m_members.show(nullptr, nullptr, {}, date);
        return false;
    }
    m_facts = **facts;
    setName(m_facts.name);
    m_facts.figures = figures(snapshot);
    m_members.show(book(), snapshot, key(), date);
    m_facts.members = suppression().count(m_members.count()).text(suppression().threshold());
    return true;
}

QVariantList ChapterDetail::figures(const RosterIndex::Pointer &snapshot)
{
    const bool isTold = m_told && m_told->isOf(snapshot, date(), suppression());
    if (suppression().isOn() && !isTold)
        settle(snapshot);
    RosterFilter own;
    own.chapters = {key()};
    return chapterFigures(Scope(snapshot, own), date(), suppression(), isTold ? m_told.get() : nullptr);
}

// One day at a time: whoever drags it asks faster than is answered.
void ChapterDetail::settle(const RosterIndex::Pointer &snapshot)
{
    if (std::exchange(m_isSettling, true))
        return;
    inBackground(
        this,
        [snapshot, date = date(), suppression = suppression()] {
            return std::make_shared<const ToldDays>(snapshot, date, suppression);
        },
        [this](const std::shared_ptr<const ToldDays> &told) {
            m_isSettling = false;
            m_told = told;
            if (!isFound() || !roster() || !roster()->snapshot())
                return;
            m_facts.figures = figures(roster()->snapshot());
            Q_EMIT changed();
        });
}

} // namespace chapterhouse::app
