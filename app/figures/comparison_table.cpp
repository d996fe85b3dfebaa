// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/comparison_table.h"

#include "app/figures/chapter_cells_model.h"
#include "app/figures/chapters_compared.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/people_question.h"
#include "app/figures/signed_number.h"

#include <QLocale>

namespace chapterhouse::app {

namespace {

std::vector<ChartColumn> columns()
{
    const QString inYear = ChaptersCompared::tr("%1, 12 months", "name of a figure");
    return {{QStringLiteral("chapter"), ChaptersCompared::tr("Chapter"), false},
            {QStringLiteral("state"), ChaptersCompared::tr("State"), false},
            {QStringLiteral("status"), ChaptersCompared::tr("Status"), false},
            {QStringLiteral("since"), ChaptersCompared::tr("Since"), false},
            {QStringLiteral("members"), nameOf(Figure::Members)},
            {QStringLiteral("members_change_12m"), nameOf(Figure::MemberChange)},
            {QStringLiteral("joined_12m"), inYear.arg(nameOf(Figure::Joined))},
            {QStringLiteral("left_12m"), inYear.arg(nameOf(Figure::Left))},
            {QStringLiteral("retention_student_12m"), inYear.arg(nameOf(Figure::StudentRetention))}};
}

class RowMaker {
public:
    RowMaker(const ChapterComparison &comparison, Suppression suppression)
        : m_comparison(comparison), m_suppression(suppression), m_words(comparison, suppression)
    {
    }

    std::vector<ChartCell> row(std::size_t place) const
    {
        const ChapterCurve &curve = m_comparison.curves().chapters()[place];
        const ChapterEntry &entry = m_comparison.entry(place);
        const auto share = m_suppression.share(curve.retention.student);
        const SharedCount change = m_suppression.change(curve.yearAgo, curve.members);
        return {{entry.name},
                {m_comparison.state(place)},
                {nameOf(curve.status), QString(code(curve.status))},
                {curve.foundedOn.toString(Qt::ISODate)},
                people(curve.members, PeopleFigure::Members, entry.id),
                {m_words.change(place), change.isMasked ? QVariant(QString()) : QVariant(change.value)},
                people(curve.movement.joined, PeopleFigure::Joined, entry.id),
                people(curve.movement.left, PeopleFigure::Left, entry.id),
                {m_words.retention(place), share ? QVariant(*share) : QVariant(QString())}};
    }

private:
    ChartCell people(int count, PeopleFigure figure, const QString &chapterId) const
    {
        const SharedCount shared = m_suppression.count(count);
        ChartCell cell{shared.text(m_suppression.threshold())};
        if (!shared.isMasked)
            cell.value = shared.value;
        if (count > 0)
            cell.list = membersOf(figure, {chapterId, {}, {}});
        return cell;
    }

    const ChapterComparison &m_comparison;
    Suppression m_suppression;
    ChapterWords m_words;
};

} // namespace

QString ChapterWords::members(std::size_t place) const
{
    return m_suppression.count(m_comparison.curves().chapters()[place].members).text(m_suppression.threshold());
}

QString ChapterWords::change(std::size_t place) const
{
    const ChapterCurve &curve = m_comparison.curves().chapters()[place];
    const SharedCount change = m_suppression.change(curve.yearAgo, curve.members);
    return change.isMasked ? ChapterCellsModel::tr("n/a", "a figure that is too small to tell")
                           : signedNumber(change.value);
}

QString ChapterWords::retention(std::size_t place) const
{
    const auto share = m_suppression.share(m_comparison.curves().chapters()[place].retention.student);
    return share ? ChapterCellsModel::tr("%1 %", "a share").arg(QLocale().toString(*share * 100, 'f', 0))
                 : QString(QChar(0x2013));
}

QString ChapterWords::age(std::size_t place) const
{
    const QDate founded = m_comparison.curves().chapters()[place].foundedOn;
    const auto &days = m_comparison.curves().days();
    if (!founded.isValid() || days.empty())
        return {};
    const QDate today = days.back();
    const int months =
        (today.year() - founded.year()) * 12 + today.month() - founded.month() - int(today.day() < founded.day());
    const int years = months / 12;
    const int rest = months % 12;
    if (years == 0)
        return ChapterCellsModel::tr("%Ln months", nullptr, rest);
    if (rest == 0)
        return ChapterCellsModel::tr("%Ln years", nullptr, years);
    return ChapterCellsModel::tr("%1 %2", "years, months")
        .arg(ChapterCellsModel::tr("%Ln years", nullptr, years), ChapterCellsModel::tr("%Ln months", nullptr, rest));
}

ChartTable comparisonTable(const ChapterComparison &comparison, const std::vector<std::size_t> &places,
                           Suppression suppression)
{
    ChartTable table;
    table.name = QStringLiteral("chapters-compared");
    table.columns = columns();
    table.rows.reserve(places.size());
    const RowMaker maker(comparison, suppression);
    for (const std::size_t place : places)
        table.rows.push_back(maker.row(place));
    return table;
}

std::shared_ptr<const std::vector<int>> drawnMembers(const ChapterComparison::Pointer &comparison,
                                                     Suppression suppression)
{
    const std::vector<int> &exact = comparison->curves().members();
    if (!suppression.isOn()) // nothing is copied: the comparison lives as long as someone draws it
        return {comparison, &exact};
    auto drawn = std::make_shared<std::vector<int>>();
    drawn->reserve(exact.size());
    for (const int count : exact) {
        const SharedCount shared = suppression.count(count);
        drawn->push_back(shared.isMasked ? suppression.threshold() / 2 : shared.value);
    }
    return drawn;
}

} // namespace chapterhouse::app
