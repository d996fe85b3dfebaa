// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/people_motion_overview.h"

#include "app/book_reading.h"
#include "app/figures/figure_definitions.h"
#include "app/motion/break_even_chart.h"
#include "app/motion/channel_charts.h"
#include "app/motion/class_year_chart.h"
#include "app/motion/cohort_chart.h"
#include "app/motion/movement_chart.h"
#include "app/motion/retention_chart.h"

namespace chapterhouse::app {

namespace {

int monthsOf(PeopleMotionOverview::Range range)
{
    switch (range) {
    case PeopleMotionOverview::OneYear:
        return 12;
    case PeopleMotionOverview::ThreeYears:
        return 36;
    case PeopleMotionOverview::All:
        break;
    }
    return 0;
}

template <typename Chart> BarChart barChart(const Chart &chart, const QString &definition)
{
    BarChart result;
    result.summary = chart.summary;
    result.definition = definition;
    if constexpr (requires { chart.bars; })
        result.bars = variantsOf(chart.bars);
    return result;
}

} // namespace

void PeopleMotionOverview::setRange(Range range)
{
    if (m_range == range)
        return;
    m_range = range;
    showMovement(PeopleWords(suppression()));
    Q_EMIT movementChanged();
}

void PeopleMotionOverview::compute()
{
    const auto read = [snapshot = snapshot(), date = asOf(), suppression = suppression()](db::Connection &connection) {
        const Scope scope(snapshot);
        Answer answer{peopleMotion(scope, date, readPushTimes(connection)), {}};
        answer.told = toldMotion(answer.motion, scope, suppression);
        return answer;
    };
    const auto take = [this](const Result<Answer> &answer) {
        if (answer) {
            m_motion = answer->motion;
            m_settled = answer->told;
        } else if (book()) {
            Q_EMIT book()->failed(answer.message());
        }
    };
    if (book())
        workOut(readingWork(*book(), read), take);
}

void PeopleMotionOverview::publish()
{
    if (!isReady()) {
        Q_EMIT changed();
        return;
    }
    const PeopleWords words(suppression());
    m_told = !suppression().isOn()
        ? ToldMotion{m_motion.breakEven, m_motion.channelsKept, m_motion.pushes, ToldMovement::exact()}
        : isSettled() ? m_settled
                      : untoldMotion(m_motion);
    showMovement(words);
    showRetention(words);
    showCohorts(words);
    showBreakEven(words);
    showClassYears(words);
    showChannels(words);
    Q_EMIT changed();
    Q_EMIT movementChanged();
}

QString PeopleMotionOverview::definition(Figure figure) const
{
    return definitionOf(figure) + u'\n' + asOfNote();
}

void PeopleMotionOverview::showMovement(const PeopleWords &words)
{
    MovementChart chart = movementChart(m_motion.months, monthsOf(m_range), words, m_told.movement);
    m_movement.summary = chart.summary;
    m_movement.definition =
        definitionOf(Figure::Joined) + u'\n' + definitionOf(Figure::Left) + u'\n' + definition(Figure::Net);
    m_movement.bars = variantsOf(chart.bars);
    m_movement.ticks = variantsOf(chart.ticks);
    m_movement.zero = chart.zero;
    m_movementTable.set(std::move(chart.table));
}

void PeopleMotionOverview::showRetention(const PeopleWords &words)
{
    RetentionChart chart = retentionChart(m_motion.retention, m_motion.retentionByYear, m_motion.date, words);
    m_retention = barChart(chart, definitionOf(Figure::Retention) + u'\n' + definition(Figure::StudentRetention));
    m_retentionTable.set(std::move(chart.table));
}

void PeopleMotionOverview::showCohorts(const PeopleWords &words)
{
    CohortChart chart = cohortChart(m_motion.cohorts, m_motion.date, words);
    m_cohorts = barChart(chart, definition(Figure::CohortRetention));
    m_cohortGrid.set(std::move(chart.grid));
    m_cohortTable.set(std::move(chart.table));
}

void PeopleMotionOverview::showBreakEven(const PeopleWords &words)
{
    BreakEvenChart chart = breakEvenChart(m_told.breakEven, *snapshot(), m_motion.date, words);
    m_breakEven = barChart(chart, definition(Figure::BreakEven));
    m_breakEvenTable.set(std::move(chart.table));
}

void PeopleMotionOverview::showClassYears(const PeopleWords &words)
{
    ClassYearChart chart = classYearChart(m_motion.classYears, m_motion.date, words);
    m_classYears = barChart(chart, definition(Figure::ClassYears));
    m_classYears.apart = variantsOf(chart.apart);
    m_classYears.isMirrored = chart.isMirrored;
    m_classYearTable.set(std::move(chart.table));
}

void PeopleMotionOverview::showChannels(const PeopleWords &words)
{
    ChannelYearChart years = channelYearChart(m_motion.channelYears, m_motion.date, words);
    m_channelYears = barChart(years, definition(Figure::JoinedByChannel));
    m_channelGrid.set(std::move(years.grid));
    m_channelYearTable.set(std::move(years.table));
    KeptChart kept = channelKeptChart(m_told.channelsKept, m_motion.date, words);
    m_channelsKept = barChart(kept, definition(Figure::ChannelRetention));
    m_channelKeptTable.set(std::move(kept.table));
    KeptChart pushes = pushChart(m_told.pushes, m_motion.date, words);
    m_pushes = barChart(pushes, definition(Figure::PushResult));
    m_pushTable.set(std::move(pushes.table));
}

} // namespace chapterhouse::app
