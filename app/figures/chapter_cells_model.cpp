// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chapter_cells_model.h"

#include "app/details/detail_line.h"
#include "app/figures/figure_definitions.h"
#include "app/formatting.h"

#include <QStringList>

#include <algorithm>

namespace chapterhouse::app {

namespace {

int mostOf(const CurvePoints &points)
{
    const auto values = points.values();
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

} // namespace

void ChapterCellsModel::set(const ChapterComparison::Pointer &comparison, std::vector<std::size_t> places,
                            Suppression suppression, std::shared_ptr<const std::vector<int>> drawn)
{
    const auto idOf = [](const ChapterComparison &from, std::size_t place) { return from.entry(place).id; };
    const bool isSame = m_comparison && comparison
        && std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(),
                      [&](std::size_t a, std::size_t b) { return idOf(*comparison, a) == idOf(*m_comparison, b); });
    if (!isSame)
        beginResetModel();
    m_comparison = comparison;
    m_places = std::move(places);
    m_suppression = suppression;
    m_drawn = std::move(drawn);
    if (!isSame) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (!m_places.empty()) { // a day further: who stands on a cell stays there
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ChapterCellsModel::placeOf(const QString &chapterId) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](std::size_t place) { return m_comparison->entry(place).id == chapterId; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

QString ChapterCellsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_comparison->entry(m_places[std::size_t(row)]).id : QString();
}

CurvePoints ChapterCellsModel::points(std::size_t place) const
{
    const std::size_t months = m_comparison->curves().days().size();
    return {m_drawn, place * months, months, m_comparison->firstMonth(place)};
}

QString ChapterCellsModel::placeText(std::size_t place) const
{
    const int state = m_comparison->entry(place).state;
    const auto states = m_comparison->curves().snapshot()->directory().states();
    QStringList parts;
    if (state >= 0)
        parts.append(states[std::size_t(state)].name);
    if (const QString text = words().age(place); !text.isEmpty())
        parts.append(text);
    return parts.join(QStringLiteral(" · "));
}

QString ChapterCellsModel::detail(std::size_t place) const
{
    const ChapterCurve &curve = m_comparison->curves().chapters()[place];
    const auto people = [this](int count) { return m_suppression.count(count).text(m_suppression.threshold()); };
    const auto line = [](const QString &name, const QString &value) {
        return tr("%1: %2", "name of a figure, and the figure").arg(name, value);
    };
    const QString inYear = tr("%1, 12 months", "name of a figure");
    QStringList lines{line(nameOf(Figure::Members), words().members(place)),
                      line(nameOf(Figure::MemberChange), words().change(place)),
                      line(inYear.arg(nameOf(Figure::Joined)), people(curve.movement.joined)),
                      line(inYear.arg(nameOf(Figure::Left)), people(curve.movement.left)),
                      line(inYear.arg(nameOf(Figure::StudentRetention)), words().retention(place))};
    if (curve.foundedOn.isValid())
        lines.append(line(tr("A chapter since"), shortDate(curve.foundedOn)));
    return lines.join(u'\n');
}

QString ChapterCellsModel::spoken(std::size_t place) const
{
    const ChapterEntry &entry = m_comparison->entry(place);
    const QStringList parts{nameOf(m_comparison->curves().chapters()[place].status), placeText(place),
                            tr("%1 members", "rounded: <10").arg(words().members(place)),
                            tr("%1 in 12 months", "a change").arg(words().change(place)),
                            tr("student retention %1").arg(words().retention(place))};
    return tr("%1: %2", "chapter, its figures").arg(entry.name, parts.join(QStringLiteral(", ")));
}

int ChapterCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant ChapterCellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t place = m_places[std::size_t(index.row())];
    const ChapterCurve &curve = m_comparison->curves().chapters()[place];
    switch (role) {
    case ChapterIdRole:
        return m_comparison->entry(place).id;
    case NameRole:
    case Qt::DisplayRole:
        return m_comparison->entry(place).name;
    case PlaceRole:
        return placeText(place);
    case StatusRole:
        return nameOf(curve.status);
    case ToneRole:
        return toneOf(curve.status);
    case MembersRole:
        return words().members(place);
    case ChangeRole:
        return tr("%1 in 12 months", "a change").arg(words().change(place));
    case TrendRole: {
        const int change = m_suppression.change(curve.yearAgo, curve.members).value;
        return (change > 0) - (change < 0);
    }
    case RetentionRole:
        return m_suppression.share(curve.retention.student)
            ? tr("%1 stayed", "student retention").arg(words().retention(place))
            : QString();
    case PointsRole:
        return QVariant::fromValue(points(place));
    case MostRole:
        return mostOf(points(place));
    case DetailRole:
        return detail(place);
    case SpokenRole:
        return spoken(place);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChapterCellsModel::roleNames() const
{
    return {{ChapterIdRole, "chapterId"}, {NameRole, "name"},       {PlaceRole, "place"},   {StatusRole, "status"},
            {ToneRole, "tone"},           {MembersRole, "members"}, {ChangeRole, "change"}, {TrendRole, "trend"},
            {RetentionRole, "retention"}, {PointsRole, "points"},   {MostRole, "most"},     {DetailRole, "detail"},
            {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
