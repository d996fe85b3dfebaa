// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_columns.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

QString samplesOf(const PlannedColumn &column, NameStyle style)
{
    if (column.samples.isEmpty())
        return ImportColumns::tr("(empty)", "a column of a file");
    QStringList samples;
    for (const QString &sample : column.samples.mid(0, 3))
        samples.append(shownPrivately(sample.left(60).simplified(), style));
    return samples.join(QStringLiteral(" · "));
}

} // namespace

void ImportColumns::show(const ImportPlan &plan, NameStyle style)
{
    const bool isSame = m_target == plan.target && m_columns.size() == plan.columns.size();
    const bool hasOtherFields = m_target != plan.target || m_columns.empty();
    if (!isSame)
        beginResetModel();
    m_target = plan.target;
    m_columns = plan.columns;
    m_style = style;
    if (!isSame)
        endResetModel();
    else if (!m_columns.empty())
        Q_EMIT dataChanged(index(0), index(int(m_columns.size()) - 1)); // who stands on one of them stays there
    if (hasOtherFields)
        Q_EMIT fieldsChanged();
    Q_EMIT changed();
}

QStringList ImportColumns::fields() const
{
    QStringList titles{tr("Leave out")};
    for (const csv::Field field : csv::fieldsOf(m_target))
        titles.append(csv::fieldTitle(field));
    return titles;
}

QString ImportColumns::summary() const
{
    const auto taken = std::count_if(m_columns.begin(), m_columns.end(),
                                     [](const PlannedColumn &column) { return column.field != csv::Field::None; });
    return tr("%1 of %Ln columns are taken", nullptr, int(m_columns.size())).arg(taken);
}

void ImportColumns::forget()
{
    m_said.clear();
}

void ImportColumns::choose(int column, int field)
{
    const auto fields = csv::fieldsOf(m_target);
    if (column < 0 || std::size_t(column) >= m_columns.size() || field < 0 || std::size_t(field) > fields.size())
        return;
    const csv::Field chosen = field == 0 ? csv::Field::None : fields[std::size_t(field) - 1];
    if (m_columns[std::size_t(column)].field == chosen)
        return;
    const QString name = chosen == csv::Field::None ? QStringLiteral("none") : QLatin1String(csv::fieldName(chosen));
    m_said.append(QStringLiteral("#%1=%2").arg(column + 1).arg(name)); // the later word counts
    Q_EMIT this->chosen();
}

int ImportColumns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ImportColumns::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedColumn &column = m_columns[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case HeaderRole:
        return column.header.isEmpty() ? tr("Column %1").arg(index.row() + 1) : column.header;
    case SamplesRole:
        return samplesOf(column, m_style);
    case FieldRole: {
        const auto fields = csv::fieldsOf(m_target);
        const auto found = std::find(fields.begin(), fields.end(), column.field);
        return found == fields.end() ? 0 : int(found - fields.begin()) + 1;
    }
    case ReasonRole:
        return column.field == csv::Field::None && column.reason.isEmpty() ? tr("Nothing fits it") : column.reason;
    case LeftOutRole:
        return column.field == csv::Field::None;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportColumns::roleNames() const
{
    return {{HeaderRole, "header"},
            {SamplesRole, "samples"},
            {FieldRole, "field"},
            {ReasonRole, "reason"},
            {LeftOutRole, "leftOut"}};
}

} // namespace chapterhouse::app
