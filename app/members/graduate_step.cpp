// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/graduate_step.h"

#include "app/formatting.h"
#include "app/members/member_verbs.h"

#include <algorithm>
#include <map>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostNames = 1'000; ///< read at once; nobody goes through more of them one by one

} // namespace

void GraduatesModel::show(Book &book, MemberChoice members)
{
    beginResetModel();
    m_members = std::move(members);
    m_isTaken.assign(m_members.count(), true);
    m_names.clear();
    auto keys = m_members.keys();
    keys.resize(std::min(keys.size(), mostNames));
    const auto style = book.nameStyle();
    const auto read = book.read([&](db::Connection &connection) { return db::MemberStore(connection).fetch(keys); });
    for (const db::Member &member : read ? *read : std::vector<db::Member>())
        m_names.push_back(shownName(member, style));
    endResetModel();
}

void GraduatesModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_isTaken[std::size_t(row)] = !m_isTaken[std::size_t(row)];
    Q_EMIT dataChanged(index(row), index(row), {TakenRole});
    Q_EMIT toggled();
}

MemberChoice GraduatesModel::taken() const
{
    MemberChoice taken{m_members.snapshot, {}};
    for (std::size_t i = 0; i < m_members.rows.size(); ++i) {
        if (m_isTaken[i])
            taken.rows.push_back(m_members.rows[i]);
    }
    return taken;
}

int GraduatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QVariant GraduatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case NameRole:
        return m_names[row];
    case ChapterRole:
        return m_members.snapshot->chapterOf(m_members.rows[row])->name;
    case TakenRole:
        return bool(m_isTaken[row]);
    }
    return {};
}

QHash<int, QByteArray> GraduatesModel::roleNames() const
{
    return {{NameRole, "name"}, {ChapterRole, "chapter"}, {TakenRole, "taken"}};
}

GraduateStep::GraduateStep(QObject *parent) : MemberStep(parent)
{
    connect(&m_graduates, &GraduatesModel::toggled, this, [this] { beginWith(m_graduates.taken()); });
}

void GraduateStep::open(const QString &chapterId)
{
    m_chapterId = chapterId;
    m_on = today();
    findClasses();
}

RosterFilter GraduateStep::present() const
{
    RosterFilter filter;
    filter.asOf = today();
    filter.statuses = {MemberStatus::Active, MemberStatus::Away};
    if (!m_chapterId.isEmpty())
        filter.chapters = {m_chapterId};
    return filter;
}

void GraduateStep::findClasses()
{
    m_classes.clear();
    std::map<int, int> counts;
    if (const auto snapshot = roster() ? roster()->snapshot() : nullptr) {
        for (const quint32 row : snapshot->rows(present()))
            ++counts[snapshot->classYear(row)];
    }
    counts.erase(0); // not known
    for (const auto &[year, members] : counts)
        m_classes.push_back({year, members});
    // The one that should have left already or leaves next stands first.
    m_chosen = m_classes.empty() ? -1 : 0;
    Q_EMIT classesChanged();
    findMembers();
}

void GraduateStep::findMembers()
{
    const auto snapshot = roster() ? roster()->snapshot() : nullptr;
    if (!snapshot || !book())
        return;
    MemberChoice members{snapshot, {}};
    if (m_chosen >= 0) {
        RosterFilter filter = present();
        filter.classYears = {m_classes[std::size_t(m_chosen)].year};
        members.rows = snapshot->rows(filter);
    }
    m_graduates.show(*book(), members);
    beginWith(members);
}

QStringList GraduateStep::classes() const
{
    QStringList texts;
    for (const Class &one : m_classes)
        texts << tr("Class of %1: %2", "a year, how many members")
                     .arg(one.year)
                     .arg(tr("%Ln members", nullptr, one.members));
    return texts;
}

void GraduateStep::setChosenClass(int chosen)
{
    if (chosen == m_chosen || chosen < 0 || chosen >= int(m_classes.size()))
        return;
    m_chosen = chosen;
    findMembers();
}

void GraduateStep::setChapterId(const QString &chapterId)
{
    if (chapterId == m_chapterId)
        return;
    m_chapterId = chapterId;
    findClasses();
}

void GraduateStep::setOn(const QString &on)
{
    m_on = QDate::fromString(on, Qt::ISODate);
    refresh();
}

QString GraduateStep::sentence() const
{
    if (count() == 0 || !m_on.isValid())
        return {};
    return tr("%1: alumni from %2 on. Their past stays in every figure.", "who, a day").arg(who(), shortDate(m_on));
}

MemberStep::Deed GraduateStep::deed() const
{
    return [on = m_on](db::Connection &connection, const db::Member &member) {
        return changeStatus(connection, member, QStringLiteral("alumni"), on, {});
    };
}

} // namespace chapterhouse::app
