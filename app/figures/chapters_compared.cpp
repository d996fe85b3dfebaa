// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chapters_compared.h"

#include "app/figures/figure_definitions.h"
#include "app/folding.h"

#include <QLocale>
#include <QVariantMap>

namespace chapterhouse::app {

void ChaptersCompared::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_isDescending = order != ByName;
    choose();
}

void ChaptersCompared::setDescending(bool descending)
{
    if (m_isDescending == descending)
        return;
    m_isDescending = descending;
    choose();
}

void ChaptersCompared::setWhich(Which which)
{
    if (this->which() == which)
        return;
    m_filter.which = ComparisonFilter::Which(which);
    choose();
}

void ChaptersCompared::setState(const QString &code)
{
    if (m_filter.state == code)
        return;
    m_filter.state = code;
    Q_EMIT statesChanged();
    choose();
}

void ChaptersCompared::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_filter.text = folded(text).trimmed();
    choose();
}

int ChaptersCompared::statePlace() const
{
    for (qsizetype place = 0; place < m_states.size(); ++place) {
        if (m_states[place].toMap().value(QStringLiteral("value")) == m_filter.state)
            return int(place);
    }
    return 0;
}

void ChaptersCompared::compute()
{
    workOut([snapshot = snapshot(),
             date = asOf()] { return ChapterComparison::Pointer(new ChapterComparison(snapshot, date)); },
            [this](const ChapterComparison::Pointer &comparison) {
                m_comparison = comparison;
                showStates();
            });
}

void ChaptersCompared::showStates()
{
    const auto choice = [](const QString &value, const QString &text) {
        return QVariantMap{{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
    };
    QVariantList states{choice(QString(), tr("All states"))};
    for (const QString &code : m_comparison->states())
        states.append(choice(code, m_comparison->curves().snapshot()->directory().state(code)->name));
    if (states == m_states)
        return;
    m_states = states;
    Q_EMIT statesChanged();
}

void ChaptersCompared::choose()
{
    Q_EMIT choiceChanged();
    publish();
}

void ChaptersCompared::publish()
{
    if (!m_comparison) {
        m_cells.set(nullptr, {}, suppression());
        m_table.set({});
        m_top = 0;
    } else {
        const auto places = m_comparison->chosen(m_filter, ComparisonOrder(m_order), m_isDescending, suppression());
        m_cells.set(m_comparison, places, suppression());
        m_top = m_cells.top();
        m_table.set(tableOf(places));
    }
    Q_EMIT changed();
}

ChartTable ChaptersCompared::tableOf(const std::vector<std::size_t> &places) const
{
    const auto people = [suppression = suppression()](int count) {
        const SharedCount shared = suppression.count(count);
        const QString text = shared.text(suppression.threshold());
        return shared.isMasked ? ChartCell{text} : ChartCell{text, shared.value};
    };
    const QString inYear = tr("%1, 12 months", "name of a figure");
    ChartTable table;
    table.name = QStringLiteral("chapters-compared");
    table.columns = {{QStringLiteral("chapter"), tr("Chapter"), false},
                     {QStringLiteral("state"), tr("State"), false},
                     {QStringLiteral("status"), tr("Status"), false},
                     {QStringLiteral("since"), tr("Since"), false},
                     {QStringLiteral("members"), nameOf(Figure::Members)},
                     {QStringLiteral("members_change_12m"), nameOf(Figure::MemberChange)},
                     {QStringLiteral("joined_12m"), inYear.arg(nameOf(Figure::Joined))},
                     {QStringLiteral("left_12m"), inYear.arg(nameOf(Figure::Left))},
                     {QStringLiteral("retention_student_12m"), inYear.arg(nameOf(Figure::StudentRetention))}};
    table.rows.reserve(places.size());
    for (const std::size_t place : places) {
        const ChapterCurve &curve = m_comparison->curves().chapters()[place];
        const QString since = curve.foundedOn.toString(Qt::ISODate);
        const auto share = suppression().share(curve.retention.student);
        const SharedCount change = suppression().change(curve.yearAgo, curve.members);
        table.rows.push_back(
            {{m_comparison->entry(place).name},
             {m_comparison->state(place)},
             {nameOf(curve.status), QString(code(curve.status))},
             {since},
             people(curve.members),
             change.isMasked ? ChartCell{m_cells.change(place), QString()}
                             : ChartCell{m_cells.change(place), change.value},
             people(curve.movement.joined),
             people(curve.movement.left),
             share ? ChartCell{m_cells.retention(place), *share} : ChartCell{m_cells.retention(place), QString()}});
    }
    return table;
}

bool ChaptersCompared::isEmpty() const
{
    return isReady() && (!m_comparison || m_comparison->curves().chapters().empty());
}

QString ChaptersCompared::summary() const
{
    if (!m_comparison || m_comparison->curves().days().empty())
        return {};
    const QLocale locale;
    const QString form = tr("d MMMM yyyy", "how a date is written");
    const auto &days = m_comparison->curves().days();
    const QDate first = days.front();
    return tr("%1, each from %2 to %3", "chapters, two dates")
        .arg(tr("%Ln chapters", nullptr, m_cells.count()), locale.toString(QDate(first.year(), first.month(), 1), form),
             locale.toString(days.back(), form));
}

QString ChaptersCompared::definition() const
{
    return definitionOf(Figure::Members) + u' ' + definitionOf(Figure::StudentRetention) + u'\n' + asOfText();
}

} // namespace chapterhouse::app
