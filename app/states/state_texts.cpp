// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_texts.h"

#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(States)
};

} // namespace

StateTexts::StateTexts(const StatesReport &report, StateMeasure measure, Suppression suppression)
    : m_measure(measure), m_suppression(suppression)
{
    if (measure == StateMeasure::Share) {
        m_ramp = Ramp::ofPercents();
        return;
    }
    int most = 0;
    for (const StateLine &line : report.lines)
        most = std::max(most, number(line.figures));
    m_ramp = Ramp::ofCounts(most, measure == StateMeasure::Members ? suppression.threshold() : 0);
}

int StateTexts::number(const Headline &figures) const
{
    switch (m_measure) {
    case StateMeasure::Chapters:
        return figures.reach.chapters;
    case StateMeasure::Schools:
        return figures.reach.schools;
    case StateMeasure::Share:
        return percent(figures).value_or(0);
    case StateMeasure::Members:
        break;
    }
    const SharedCount shared = m_suppression.count(figures.membership.members());
    return shared.isMasked ? 1 : shared.value;
}

QString StateTexts::value(const Headline &figures) const
{
    switch (m_measure) {
    case StateMeasure::Chapters:
    case StateMeasure::Schools:
        return app::number(number(figures));
    case StateMeasure::Share: {
        const auto share = percent(figures);
        return share ? percentText(*share) : QString(QChar(0x2013));
    }
    case StateMeasure::Members:
        break;
    }
    return people(figures.membership.members());
}

int StateTexts::step(const Headline &figures) const
{
    return m_ramp.stepOf(number(figures));
}

QString StateTexts::name(const StateLine &line) const
{
    return line.isUnknown() ? Text::tr("State not known") : line.name;
}

QString StateTexts::spoken(const StateLine &line) const
{
    const Headline &figures = line.figures;
    if (m_measure == StateMeasure::Members)
        return Text::tr("%1: %2, %3", "state, members, chapters").arg(name(line), members(figures), chapters(figures));
    const auto share = percent(figures);
    if (!share)
        return Text::tr("%1: %2", "state, chapters").arg(name(line), chapters(figures));
    return Text::tr("%1: %2, %3 of schools", "state, chapters, percent")
        .arg(name(line), chapters(figures), percentText(*share));
}

QString StateTexts::chapters(const Headline &figures) const
{
    const int count = figures.reach.chapters;
    return Text::tr("%Ln chapters", nullptr, count);
}

QString StateTexts::schools(const Headline &figures) const
{
    const auto share = percent(figures);
    if (!share)
        return Text::tr("No eligible school");
    return Text::tr("%1 of %2 schools reached, %3", "counts, percent")
        .arg(app::number(figures.reach.schools), app::number(figures.eligibleSchools), percentText(*share));
}

QString StateTexts::members(const Headline &figures) const
{
    const int count = figures.membership.members();
    return m_suppression.isOn() ? Text::tr("%1 members", "rounded: <10").arg(people(count))
                                : Text::tr("%Ln members", nullptr, count);
}

QString StateTexts::people(int count) const
{
    return m_suppression.count(count).text(m_suppression.threshold());
}

QString StateTexts::legend(const Ramp::Class &step) const
{
    const bool isMasked = m_measure == StateMeasure::Members && m_suppression.isOn() && step.from == 1;
    if (isMasked)
        return Text::tr("<%1", "fewer than").arg(app::number(m_suppression.threshold()));
    const QString range = step.from == step.to
        ? app::number(step.from)
        : Text::tr("%1–%2", "from, to").arg(app::number(step.from), app::number(step.to));
    return m_measure == StateMeasure::Share ? Text::tr("%1 %", "range of percents").arg(range) : range;
}

std::optional<int> StateTexts::percent(const Headline &figures)
{
    const auto share = Share{figures.reach.schools, figures.eligibleSchools}.value();
    if (!share)
        return std::nullopt;
    const int rounded = int(std::lround(*share * 100));
    return figures.reach.schools > 0 ? std::max(1, rounded) : 0;
}

QString StateTexts::percentText(int percent)
{
    return Text::tr("%1 %", "percent").arg(app::number(percent));
}

} // namespace chapterhouse::app
