// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/export_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Group {
    const char *text;
    const char *columns; ///< separated by commas
    bool chosenAtFirst;
};

// In the order of the file.
constexpr Group groups[] = {
    {QT_TRANSLATE_NOOP("ExportColumns", "Chapter"), "chapter", true},
    {QT_TRANSLATE_NOOP("ExportColumns", "School and state"), "school,state", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Name"), "chosen_name,family_name", true},
    {QT_TRANSLATE_NOOP("ExportColumns", "Pronouns"), "pronouns", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "School e-mail"), "school_email", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Personal e-mail"), "personal_email", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Phone"), "phone", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Degree"), "degree", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Class year"), "class_year", true},
    {QT_TRANSLATE_NOOP("ExportColumns", "Training phase"), "phase", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Offices"), "offices", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Joined"), "joined_on", true},
    {QT_TRANSLATE_NOOP("ExportColumns", "How they came"), "channel", false},
    {QT_TRANSLATE_NOOP("ExportColumns", "Status"), "status,status_since", true},
    {QT_TRANSLATE_NOOP("ExportColumns", "End and reason"), "left_on,left_reason", false},
};

std::vector<bool> withoutContact()
{
    std::vector<bool> chosen;
    for (const Group &group : groups)
        chosen.push_back(group.chosenAtFirst);
    return chosen;
}

} // namespace

ExportColumns::ExportColumns(QObject *parent) : QAbstractListModel(parent), m_chosen(withoutContact()) { }

QStringList ExportColumns::columns() const
{
    if (m_countsOnly)
        return {QStringLiteral("chapter_id"), QStringLiteral("chapter"),     QStringLiteral("school"),
                QStringLiteral("state"),      QStringLiteral("status"),      QStringLiteral("status_since"),
                QStringLiteral("members"),    QStringLiteral("counted_only")};
    QStringList columns{QStringLiteral("member_id"), QStringLiteral("chapter_id")};
    for (std::size_t i = 0; i < std::size(groups); ++i) {
        if (m_chosen[i])
            columns += QString::fromLatin1(groups[i].columns).split(u',');
    }
    return columns;
}

bool ExportColumns::namePeople() const
{
    const QStringList chosen = columns();
    return chosen.contains(QLatin1String("chosen_name")) || chosen.contains(QLatin1String("school_email"))
        || chosen.contains(QLatin1String("personal_email"));
}

void ExportColumns::choose(int row, bool chosen)
{
    const auto place = std::size_t(row);
    if (row < 0 || place >= m_chosen.size() || m_chosen[place] == chosen)
        return;
    std::vector<bool> all = m_chosen;
    all[place] = chosen;
    set(std::move(all), false);
}

ExportColumns::What ExportColumns::what() const
{
    if (m_countsOnly)
        return CountsOnly;
    if (m_chosen == withoutContact())
        return WithoutContact;
    return std::find(m_chosen.begin(), m_chosen.end(), false) == m_chosen.end() ? Everything : Own;
}

void ExportColumns::setWhat(What what)
{
    if (what == WithoutContact)
        set(withoutContact(), false);
    else if (what == Everything)
        set(std::vector<bool>(m_chosen.size(), true), false);
    else
        set(m_chosen, what == CountsOnly);
}

void ExportColumns::set(std::vector<bool> chosen, bool countsOnly)
{
    if (chosen == m_chosen && countsOnly == m_countsOnly)
        return;
    m_chosen = std::move(chosen);
    m_countsOnly = countsOnly;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

int ExportColumns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(groups));
}

QVariant ExportColumns::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return QCoreApplication::translate("ExportColumns", groups[place].text);
    case ChosenRole:
        return bool(m_chosen[place]);
    }
    return {};
}

QHash<int, QByteArray> ExportColumns::roleNames() const
{
    return {{TextRole, "text"}, {ChosenRole, "chosen"}};
}

} // namespace chapterhouse::app
