// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_texts.h"

#include "app/figures/signed_number.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(States)
};

const QChar dash(0x2013);

QString untoldText()
{
    return Text::tr("n/a", "a figure that is too small to tell");
}

QString changeRange(int from, int to)
{
    return from == to ? signedNumber(from)
                      : Text::tr("%1 to %2", "two changes").arg(signedNumber(from), signedNumber(to));
}

Ramp rampOf(const std::vector<int> &numbers, StateMeasure measure, Suppression suppression)
{
    if (measure == StateMeasure::Share)
        return Ramp::ofPercents();
    if (measure == StateMeasure::MembersPerSchool)
        return Ramp::ofValues(numbers);
    int most = 0;
    for (const int number : numbers)
        most = std::max(most, std::abs(number));
    if (StateTexts::isChange(measure))
        return Ramp::ofCounts(most, 0, StateTexts::changeSteps);
    return Ramp::ofCounts(most, measure == StateMeasure::Members ? suppression.threshold() : 0);
}

} // namespace

StateTexts::StateTexts(const StatesReport &report, StateMeasure measure, Suppression suppression, StateSecrets secrets)
    : m_measure(measure), m_suppression(suppression), m_secrets(std::move(secrets))
{
    std::vector<int> numbers;
    for (const StateLine &line : report.shown()) {
        const auto number = this->number(line, measure);
        if (number)
            numbers.push_back(*number);
        m_hasUntold = m_hasUntold || !number;
    }
    m_ramp = rampOf(numbers, measure, suppression);
}

Figure StateTexts::figureOf(StateMeasure measure)
{
    switch (measure) {
    case StateMeasure::Chapters:
        return Figure::Chapters;
    case StateMeasure::Schools:
        return Figure::SchoolsReached;
    case StateMeasure::Share:
        return Figure::Penetration;
    case StateMeasure::Members:
        return Figure::Members;
    case StateMeasure::MembersPerSchool:
        return Figure::MembersPerSchool;
    case StateMeasure::ChapterChange:
        return Figure::ChapterChange;
    case StateMeasure::MemberChange:
        break;
    }
    return Figure::MemberChange;
}

std::optional<double> StateTexts::membersPerSchool(const StateLine &line) const
{
    const SharedCount members = m_suppression.count(line.figures.membership.members());
    if (members.isMasked || isWithheld(line, Figure::Members))
        return std::nullopt;
    return Share{members.value, line.figures.reach.schools}.value();
}

std::optional<int> StateTexts::number(const StateLine &line, StateMeasure measure) const
{
    const Headline &figures = line.figures;
    switch (measure) {
    case StateMeasure::Chapters:
        return figures.reach.chapters;
    case StateMeasure::Schools:
        return figures.reach.schools;
    case StateMeasure::Share:
        return percent(figures).value_or(0);
    case StateMeasure::Members: {
        if (isWithheld(line, Figure::Members))
            return std::nullopt;
        const SharedCount shared = m_suppression.count(figures.membership.members());
        return shared.isMasked ? 1 : shared.value;
    }
    case StateMeasure::MembersPerSchool: {
        const auto each = membersPerSchool(line);
        if (!each)
            return figures.reach.schools == 0 ? std::optional(0) : std::nullopt;
        return *each > 0 ? std::max(1, int(std::lround(*each))) : 0;
    }
    case StateMeasure::ChapterChange:
        return figures.reach.chapters - line.chaptersYearAgo;
    case StateMeasure::MemberChange:
        break;
    }
    const SharedCount change = m_suppression.change(line.membersYearAgo, figures.membership.members());
    const bool isUntold =
        change.isMasked || isWithheld(line, Figure::Members) || isWithheld(line, Figure::MemberChange);
    return isUntold ? std::nullopt : std::optional(change.value);
}

QString StateTexts::value(const StateLine &line) const
{
    return value(line, m_measure);
}

QString StateTexts::value(const StateLine &line, StateMeasure measure) const
{
    if (measure == StateMeasure::Members)
        return people(line, Figure::Members);
    const auto number = this->number(line, measure);
    if (!number)
        return untoldText();
    switch (measure) {
    case StateMeasure::Share: {
        const auto share = percent(line.figures);
        return share ? percentText(*share) : QString(dash);
    }
    case StateMeasure::MembersPerSchool: {
        const auto each = membersPerSchool(line);
        return each ? QLocale().toString(*each, 'f', 1) : QString(dash);
    }
    case StateMeasure::ChapterChange:
    case StateMeasure::MemberChange:
        return signedNumber(*number);
    default:
        return app::number(*number);
    }
}

StateStep StateTexts::step(const StateLine &line) const
{
    const auto number = this->number(line, m_measure);
    if (!number)
        return {0, StatePattern::Untold};
    if (*number < 0)
        return {-m_ramp.stepOf(-*number), StatePattern::Falling};
    return {m_ramp.stepOf(*number)};
}

std::vector<StateLegend> StateTexts::legend() const
{
    std::vector<StateLegend> entries;
    const auto &classes = m_ramp.classes();
    if (isChange(m_measure)) {
        for (auto one = classes.rbegin(); one != classes.rend(); ++one)
            entries.push_back({{-one->step, StatePattern::Falling}, changeRange(-one->from, -one->to)});
        entries.push_back({{}, Text::tr("No change")});
        for (const Ramp::Class &one : classes)
            entries.push_back({{one.step}, changeRange(one.from, one.to)});
    } else {
        entries.push_back({{}, Text::tr("None")});
        for (const Ramp::Class &one : classes)
            entries.push_back({{one.step}, range(one)});
    }
    if (m_hasUntold)
        entries.push_back({{0, StatePattern::Untold}, Text::tr("Too small to tell")});
    return entries;
}

QString StateTexts::range(const Ramp::Class &step) const
{
    const bool isMasked = m_measure == StateMeasure::Members && m_suppression.isOn() && step.from == 1;
    if (isMasked)
        return Text::tr("<%1", "fewer than").arg(app::number(m_suppression.threshold()));
    const QString range = step.from == step.to
        ? app::number(step.from)
        : Text::tr("%1–%2", "from, to").arg(app::number(step.from), app::number(step.to));
    return m_measure == StateMeasure::Share ? Text::tr("%1 %", "range of percents").arg(range) : range;
}

QString StateTexts::name(const StateLine &line) const
{
    return line.isUnknown() ? Text::tr("State not known") : line.name;
}

QString StateTexts::spoken(const StateLine &line) const
{
    return Text::tr("%1: %2", "state, its figures").arg(name(line), sentence(line));
}

QString StateTexts::sentence(const StateLine &line) const
{
    const Headline &figures = line.figures;
    const QString two = Text::tr("%1, %2", "two figures");
    switch (m_measure) {
    case StateMeasure::Members:
        return two.arg(members(line), chapters(figures));
    case StateMeasure::MembersPerSchool:
        return two.arg(Text::tr("%1 members for each school reached").arg(value(line)), members(line));
    case StateMeasure::ChapterChange:
        return two.arg(Text::tr("change of chapters in 12 months %1").arg(value(line)), chapters(figures));
    case StateMeasure::MemberChange:
        return two.arg(Text::tr("change of members in 12 months %1").arg(value(line)), members(line));
    default:
        break;
    }
    const auto share = percent(figures);
    if (!share)
        return chapters(figures);
    return Text::tr("%1, %2 of schools", "chapters, percent").arg(chapters(figures), percentText(*share));
}

QString StateTexts::detail(const StateLine &line) const
{
    QStringList lines{chapters(line.figures), schools(line.figures), members(line)};
    if (m_measure >= StateMeasure::MembersPerSchool)
        lines.prepend(
            Text::tr("%1: %2", "name of a figure, and the figure").arg(nameOf(figureOf(m_measure)), value(line)));
    return lines.join(u'\n');
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

QString StateTexts::members(const StateLine &line) const
{
    if (isWithheld(line, Figure::Members))
        return Text::tr("members not told", "their number");
    return membersText(line.figures.membership.members());
}

QString StateTexts::members(const ChapterPlace &chapter) const
{
    return membersText(m_secrets.isChapterWithheld(chapter.id) ? untold : chapter.members);
}

QString StateTexts::membersText(int count) const
{
    return m_suppression.isOn() ? Text::tr("%1 members", "rounded: <10").arg(people(count))
                                : Text::tr("%Ln members", nullptr, count);
}

QString StateTexts::people(const StateLine &line, Figure figure) const
{
    if (isWithheld(line, figure))
        return untoldText();
    const Headline &figures = line.figures;
    return people(figure == Figure::Joined     ? figures.movement.joined
                      : figure == Figure::Left ? figures.movement.left
                                               : figures.membership.members());
}

QString StateTexts::people(int count) const
{
    return m_suppression.count(count).text(m_suppression.threshold());
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
