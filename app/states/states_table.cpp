// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_table.h"

#include "app/formatting.h"

#include <algorithm>

namespace chapterhouse::app {

void StatesTable::set(const StatesReport &report, const StateTexts &texts)
{
    std::vector<Row> rows;
    for (const StateLine &line : report.lines) {
        const Headline &figures = line.figures;
        rows.push_back({line.code, texts.name(line),
                        line.kind == State::Kind::Territory ? tr("Territory") : line.region, figures.reach.chapters,
                        figures.reach.schools, figures.eligibleSchools, StateTexts::percent(figures).value_or(-1),
                        figures.membership.members(), texts.people(figures.membership.members())});
    }
    arrange(rows);
    if (isReady() && rows == m_rows)
        return; // another measure changes nothing here
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    setReady(true);
    Q_EMIT countChanged();
}

void StatesTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    setReady(false);
    Q_EMIT countChanged();
}

QString StatesTable::summary() const
{
    return isReady() ? tr("%1 states and territories").arg(number(count())) : QString();
}

qreal StatesTable::share(int column) const
{
    static constexpr qreal shares[] = {0.22, 0.15, 0.14, 0.14, 0.13, 0.12, 0.10};
    return column >= 0 && column < ColumnCount ? shares[column] : 0;
}

bool StatesTable::isNumber(int column) const
{
    return column >= Chapters;
}

QString StatesTable::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[std::size_t(row)].code : QString();
}

int StatesTable::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.code == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StatesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatesTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatesTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == NoteRole)
        return index.column() == Name && row.code != StateLine::unknown() ? row.code : QString();
    if (role == ToneRole)
        return Plain;
    if (role == StrongRole)
        return index.column() == Name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Region:
        return row.region;
    case Chapters:
        return number(row.chapters);
    case Reached:
        return number(row.reached);
    case Eligible:
        return number(row.eligible);
    case Share:
        return row.percent < 0 ? QString(QChar(0x2013)) : StateTexts::percentText(row.percent);
    case Members:
        return row.membersText;
    }
    return {};
}

QVariant StatesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("State");
    case Region:
        return tr("Region");
    case Chapters:
        return tr("Chapters");
    case Reached:
        return tr("Reached", "number of schools");
    case Eligible:
        return tr("Eligible", "number of schools");
    case Share:
        return tr("Share");
    case Members:
        return tr("Members");
    }
    return {};
}

int StatesTable::compare(const Row &a, const Row &b, int column)
{
    const auto numbers = [](int left, int right) { return left < right ? -1 : int(right < left); };
    switch (column) {
    case Region:
        return a.region.localeAwareCompare(b.region);
    case Chapters:
        return numbers(a.chapters, b.chapters);
    case Reached:
        return numbers(a.reached, b.reached);
    case Eligible:
        return numbers(a.eligible, b.eligible);
    case Share:
        return numbers(a.percent, b.percent);
    case Members:
        return numbers(a.members, b.members);
    default:
        return a.name.localeAwareCompare(b.name);
    }
}

void StatesTable::arrange(std::vector<Row> &rows) const
{
    std::sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) {
        const int order = compare(a, b, sortColumn());
        if (order != 0)
            return isDescending() ? order > 0 : order < 0;
        return compare(a, b, Name) < 0;
    });
}

void StatesTable::refresh()
{
    if (!isReady())
        return;
    beginResetModel();
    arrange(m_rows);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace chapterhouse::app
