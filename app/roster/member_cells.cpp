// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/member_cells.h"

#include "app/formatting.h"
#include "app/roster/members_model.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QHash>

namespace chapterhouse::app {

namespace {

constexpr TableColumn columnTable[] = {
    {.id = "name", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Name"), .width = 220},
    {.id = "pronouns",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Pronouns"),
     .width = 110,
     .isShown = false,
     .isSortable = false},
    {.id = "chapter", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Chapter"), .width = 200},
    {.id = "school",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "School"),
     .width = 260,
     .isShown = false},
    {.id = "state", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "State"), .width = 130},
    {.id = "degree",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Degree"),
     .width = 90,
     .isShown = false,
     .isSortable = false},
    {.id = "class_year", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Class"), .width = 76},
    {.id = "phase",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Phase"),
     .width = 120,
     .isShown = false},
    {.id = "joined_on", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Joined"), .width = 112},
    {.id = "channel",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Channel"),
     .width = 130,
     .isShown = false},
    {.id = "status", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Status"), .width = 110},
    {.id = "status_since",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Status since"),
     .width = 120,
     .isShown = false},
    {.id = "offices",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Offices"),
     .width = 160,
     .isShown = false,
     .isSortable = false},
    {.id = "email",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "E-mail"),
     .width = 220,
     .isShown = false,
     .isSortable = false},
    {.id = "phone",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Phone"),
     .width = 130,
     .isShown = false,
     .isSortable = false},
};
static_assert(std::size(columnTable) == MembersModel::ColumnCount);

QHash<QString, QString> officesOf(db::Connection &connection, const std::vector<db::Member> &members, QDate date)
{
    QStringList people;
    for (const db::Member &member : members)
        people.append(member.person());
    QHash<QString, QString> offices;
    for (const db::OfficerTerm &term : db::OfficerStore(connection).inForce(people, date)) {
        QString &held = offices[term.personId];
        held += (held.isEmpty() ? QString() : QStringLiteral(", ")) + term.office;
    }
    return offices;
}

QString stateName(const RosterIndex &index, quint32 row)
{
    const int state = index.state(row);
    return state < 0 ? QString() : index.directory().states()[std::size_t(state)].name;
}

template <typename Code> QString nameIfKnown(Code code)
{
    return code == Code::None ? QString() : nameOf(code);
}

} // namespace

std::span<const TableColumn> memberColumns()
{
    return columnTable;
}

QString rosterName(const ChapterEntry &chapter)
{
    return chapter.isNational && chapter.name.isEmpty() ? MembersModel::tr("Network") : chapter.name;
}

std::vector<MemberLine> readMemberLines(db::Connection &connection, const RosterIndex &index,
                                        std::span<const quint32> rows, QDate date, NameStyle style)
{
    std::vector<db::RecordKey> keys;
    keys.reserve(rows.size());
    for (const quint32 row : rows) {
        const MemberKey key = index.key(row);
        keys.push_back({key.chapterId, key.memberId});
    }
    const std::vector<db::Member> members = db::MemberStore(connection).fetch(keys);
    const QHash<QString, QString> offices = officesOf(connection, members, date);
    std::vector<MemberLine> lines(keys.size());
    std::size_t place = 0;
    for (const db::Member &member : members) {
        while (place < keys.size() && !(keys[place] == member.key()))
            ++place;
        if (place == keys.size())
            break;
        lines[place] = {shownName(member, style),
                        member.pronouns,
                        member.degree,
                        shownPrivately(member.schoolEmail.isEmpty() ? member.personalEmail : member.schoolEmail, style),
                        shownPrivately(member.phone, style),
                        offices.value(member.person())};
    }
    return lines;
}

QString memberText(const RosterIndex &index, quint32 row, const MemberLine &line, int column, QDate date)
{
    switch (column) {
    case MembersModel::Name:
        return line.name;
    case MembersModel::Pronouns:
        return line.pronouns;
    case MembersModel::Chapter:
        return rosterName(*index.chapterOf(row));
    case MembersModel::School: {
        const School *school = index.school(row);
        return school ? school->name : QString();
    }
    case MembersModel::State:
        return stateName(index, row);
    case MembersModel::Degree:
        return line.degree;
    case MembersModel::ClassYear:
        return index.classYear(row) == 0 ? QString() : QString::number(index.classYear(row));
    case MembersModel::Phase:
        return nameIfKnown(index.phase(row));
    case MembersModel::JoinedOn:
        return shortDate(index.joinedOn(row));
    case MembersModel::Channel:
        return nameIfKnown(index.channel(row));
    case MembersModel::Status:
        return nameOf(index.statusOn(row, dayOf(date)));
    case MembersModel::StatusSince:
        return shortDate(index.statusSince(row, dayOf(date)));
    case MembersModel::Offices:
        return line.offices;
    case MembersModel::Email:
        return line.email;
    case MembersModel::Phone:
        return line.phone;
    }
    return {};
}

QString memberTexts(db::Connection &connection, const RosterIndex &index, std::span<const quint32> rows,
                    std::span<const int> columns, QDate date, NameStyle style)
{
    constexpr std::size_t step = 128;
    QString text;
    for (std::size_t first = 0; first < rows.size(); first += step) {
        const auto part = rows.subspan(first, std::min(step, rows.size() - first));
        const std::vector<MemberLine> lines = readMemberLines(connection, index, part, date, style);
        for (std::size_t i = 0; i < part.size(); ++i) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                text += column == 0 ? QString() : QStringLiteral("\t");
                text += copiedCell(memberText(index, part[i], lines[i], columns[column], date));
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace chapterhouse::app
