// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chapters_compared.h"

#include "app/figures/figure_definitions.h"
#include "app/folding.h"

#include <QLocale>
#include <QThreadPool>
#include <QVariantMap>

#include <algorithm>
#include <utility>

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

// The curves stay as they are while only others of them are asked for.
void ChaptersCompared::compute()
{
    const bool isKnown = m_shown->comparison && m_shown->snapshot == snapshot() && m_shown->date == asOf();
    workOut(
        [snapshot = snapshot(), date = asOf(), known = isKnown ? m_shown->comparison : nullptr, question = question()] {
            const auto comparison = known ? known : std::make_shared<const ChapterComparison>(snapshot, date);
            const auto told = question.suppression.isOn() ? comparison->told(question.suppression) : comparison;
            Arrangement arrangement = arranged(comparison, told, question);
            arrangement.snapshot = snapshot;
            arrangement.date = date;
            return std::make_shared<const Arrangement>(std::move(arrangement));
        },
        [this](const ArrangementPointer &arrangement) {
            m_settled = arrangement->told;
            show(arrangement);
        });
}

ChaptersCompared::Question ChaptersCompared::question() const
{
    return {m_filter, ComparisonOrder(m_order), m_isDescending, suppression()};
}

ChaptersCompared::Arrangement ChaptersCompared::arranged(const ChapterComparison::Pointer &comparison,
                                                         const ChapterComparison::Pointer &told,
                                                         const Question &question)
{
    Arrangement result;
    result.comparison = comparison;
    result.told = told;
    result.threshold = question.suppression.threshold();
    result.places = result.told->chosen(question.filter, question.order, question.isDescending, question.suppression);
    result.drawn = drawnMembers(result.told, question.suppression);
    const std::size_t months = comparison->curves().days().size();
    for (const std::size_t place : result.places) {
        const auto begin = result.drawn->begin() + qptrdiff(place * months);
        const auto first = qptrdiff(std::min(months, result.told->firstMonth(place)));
        const auto most = std::max_element(begin + first, begin + qptrdiff(months));
        result.top = std::max(result.top, most == begin + qptrdiff(months) ? 0 : *most);
    }
    result.table =
        std::make_shared<const ChartTable>(comparisonTable(*result.told, result.places, question.suppression));
    return result;
}

void ChaptersCompared::show(const ArrangementPointer &arrangement)
{
    ArrangementPointer before = std::exchange(m_shown, arrangement);
    m_table.set(m_shown->table);
    m_cells.set(m_shown->told, m_shown->places, Suppression(m_shown->threshold), m_shown->drawn);
    showStates();
    // To let go of thousands of lines takes its time, too.
    QThreadPool::globalInstance()->start([before = std::move(before)]() mutable { before.reset(); });
}

void ChaptersCompared::showStates()
{
    const auto choice = [](const QString &value, const QString &text) {
        return QVariantMap{{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
    };
    QVariantList states{choice(QString(), tr("All states"))};
    for (const QString &code : m_shown->comparison->states())
        states.append(choice(code, m_shown->comparison->curves().snapshot()->directory().state(code)->name));
    if (states == m_states)
        return;
    m_states = states;
    Q_EMIT statesChanged();
}

void ChaptersCompared::choose()
{
    Q_EMIT choiceChanged();
    ask();
}

// Who is to see the page is heeded at once: what they may not see yet goes.
void ChaptersCompared::publish()
{
    if (!m_shown->comparison) {
        m_cells.set(nullptr, {}, suppression(), nullptr);
        m_table.set(ChartTable());
    } else if (m_shown->threshold != suppression().threshold() || m_shown->isSettled != isSettled()) {
        const auto told = !suppression().isOn() ? m_shown->comparison
            : isSettled()                       ? m_settled
                                                : m_shown->comparison->untoldYet();
        Arrangement arrangement = arranged(m_shown->comparison, told, question());
        arrangement.isSettled = isSettled();
        arrangement.snapshot = m_shown->snapshot;
        arrangement.date = m_shown->date;
        show(std::make_shared<const Arrangement>(std::move(arrangement)));
    }
    Q_EMIT changed();
}

bool ChaptersCompared::isEmpty() const
{
    return isReady() && (!m_shown->comparison || m_shown->comparison->curves().chapters().empty());
}

QString ChaptersCompared::summary() const
{
    if (!m_shown->comparison || m_shown->comparison->curves().days().empty())
        return {};
    const QLocale locale;
    const QString form = tr("d MMMM yyyy", "how a date is written");
    const auto &days = m_shown->comparison->curves().days();
    const QDate first = days.front();
    return tr("%1, each from %2 to %3", "chapters, two dates")
        .arg(tr("%Ln chapters", nullptr, m_cells.count()), locale.toString(QDate(first.year(), first.month(), 1), form),
             locale.toString(days.back(), form));
}

QString ChaptersCompared::definition() const
{
    return definitionOf(Figure::Members) + u' ' + definitionOf(Figure::StudentRetention) + u'\n' + asOfNote();
}

} // namespace chapterhouse::app
