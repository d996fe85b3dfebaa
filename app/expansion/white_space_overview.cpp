// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/white_space_overview.h"

#include "app/book_reading.h"
#include "app/details/code_names.h"
#include "app/details/detail_line.h"
#include "app/formatting.h"
#include "db/contact_store.h"
#include "db/member_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostNamed = 40; ///< who is named in the details: one page of rows

} // namespace

void WhiteSpaceOverview::setCurrent(const QString &schoolId)
{
    if (m_current == schoolId)
        return;
    m_current = schoolId;
    publishCurrent();
}

void WhiteSpaceOverview::compute()
{
    if (!book())
        return;
    connect(book(), &Book::nameStyleChanged, this, &WhiteSpaceOverview::publishCurrent, Qt::UniqueConnection);
    const auto find = [snapshot = snapshot(), day = asOf(), suppression = suppression()](db::Connection &connection) {
        return toldOpenSchools(openSchools(*snapshot, ExpansionRecords::read(connection, day), day), *snapshot, day,
                               suppression);
    };
    workOut(readingWork(*book(), find), [this, day = asOf()](const Result<std::vector<OpenSchool>> &schools) {
        if (schools) {
            m_open = *schools;
            m_day = day;
        } else if (book()) {
            Q_EMIT book()->failed(schools.message());
        }
    });
}

void WhiteSpaceOverview::publish()
{
    std::vector<OpenSchool> open = m_open;
    for (OpenSchool &school : open)
        school.isTold = school.isTold && isSettled();
    m_ranked = ranked(open, m_day, suppression());
    if (book() && snapshot())
        m_regions.read(*book(), snapshot()->directory());
    if (isReady())
        m_table.set(m_ranked, m_day, m_regions, suppression());
    else
        m_table.clear();
    Q_EMIT changed();
    publishCurrent();
}

QString WhiteSpaceOverview::definition() const
{
    return schoolScoreDefinition() + u'\n' + asOfText();
}

void WhiteSpaceOverview::publishCurrent()
{
    m_school = {};
    const auto found = std::find_if(m_ranked.begin(), m_ranked.end(),
                                    [&](const RankedSchool &one) { return one.school.id == m_current; });
    if (found != m_ranked.end() && book() && snapshot()) {
        const OpenSchool &school = found->school;
        m_school.name = school.name;
        m_school.place =
            school.city.isEmpty() ? school.stateName : tr("%1, %2", "city, state").arg(school.city, school.stateName);
        m_school.state = school.state;
        m_school.rank = tr("Rank %1 of %2").arg(number(found->rank), number(qint64(m_ranked.size())));
        m_school.points = tr("%Ln points", nullptr, found->points);
        m_school.definition = definition();
        m_school.chapterId = school.chapterId;
        m_school.tone = toneOf(school.status);
        if (school.status != ChapterStatus::None)
            m_school.status =
                tr("%1 since %2", "status of a chapter, date").arg(nameOf(school.status), shortDate(school.since));
        for (const SchoolReason &reason : found->reasons) {
            const SchoolReasonLine line{reasonText(reason, school, m_day, suppression()), pointsText(reason.points),
                                        definitionOf(reason.kind) + u'\n' + asOfText()};
            m_school.reasons << QVariant::fromValue(line);
        }
        addPeople(m_school, school);
        addContacts(m_school, school);
    }
    Q_EMIT currentChanged();
}

void WhiteSpaceOverview::addPeople(OpenSchoolFacts &facts, const OpenSchool &school)
{
    if (school.people == 0)
        return;
    if (isForSharing()) {
        facts.peopleNote = tr("For sharing: no one is named.");
        return;
    }
    std::vector<quint32> rows = peopleThere(*snapshot(), school.id, m_day);
    const std::size_t all = rows.size();
    rows.resize(std::min(all, mostNamed));
    std::vector<db::RecordKey> keys;
    for (const quint32 row : rows) {
        const MemberKey key = snapshot()->key(row);
        keys.push_back({key.chapterId, key.memberId});
    }
    const auto members =
        book()->read([&](db::Connection &connection) { return db::MemberStore(connection).fetch(keys); });
    for (const db::Member &member : members ? *members : std::vector<db::Member>()) {
        DetailLine line;
        line.title = shownName(member, book()->nameStyle());
        line.text = member.classYear ? tr("Class of %1").arg(*member.classYear) : QString();
        line.key = member.chapterId + u'/' + member.id;
        facts.people << asVariant(line);
    }
    if (all > mostNamed)
        facts.peopleNote = tr("and %Ln more", nullptr, int(all - mostNamed));
}

void WhiteSpaceOverview::addContacts(OpenSchoolFacts &facts, const OpenSchool &school)
{
    if (school.contact.lines == 0)
        return;
    std::vector<db::Contact> contacts;
    for (const ChapterEntry &entry : snapshot()->chapters()) {
        if (entry.isNational || entry.isMerged || entry.countsAs != school.id || entry.archivedOn <= dayOf(m_day))
            continue;
        const auto lines =
            book()->read([&](db::Connection &connection) { return db::ContactStore(connection).ofChapter(entry.id); });
        for (const db::Contact &contact : lines ? *lines : std::vector<db::Contact>()) {
            if (contact.happenedOn <= m_day)
                contacts.push_back(contact);
        }
    }
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const db::Contact &a, const db::Contact &b) { return a.happenedOn > b.happenedOn; });
    for (const db::Contact &contact : contacts) {
        DetailLine line;
        line.title = outcomeName(contact.outcome);
        if (line.title.isEmpty())
            line.title = tr("Contact");
        line.text = isForSharing() ? QString() : shownPrivately(contact.note, book()->nameStyle());
        const Channel way = channel(contact.channel.toStdString());
        line.note = way == Channel::None
            ? shortDate(contact.happenedOn)
            : tr("%1 · %2", "date, channel").arg(shortDate(contact.happenedOn), nameOf(way));
        facts.contacts << asVariant(line);
    }
}

} // namespace chapterhouse::app
