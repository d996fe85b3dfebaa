// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_words.h"

#include "app/figures/figure_definitions.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GrowthWords)
};

QString decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString dayName(QDate day)
{
    return QLocale().toString(day, Text::tr("d MMMM yyyy", "how a date is written"));
}

} // namespace

QString monthName(QDate day)
{
    return Text::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(day.month()), QString::number(day.year()));
}

QString termName(QDate day)
{
    const QString year = QString::number(day.year());
    return day.month() < 8 ? Text::tr("Spring %1", "academic term and year").arg(year)
                           : Text::tr("Fall %1", "academic term and year").arg(year);
}

QString termCode(QDate day)
{
    return QString::number(day.year()) + (day.month() < 8 ? QLatin1String("-spring") : QLatin1String("-fall"));
}

QString GrowthWords::name() const
{
    switch (m_counted) {
    case Counted::Chapters:
        return nameOf(Figure::Chapters);
    case Counted::Schools:
        return nameOf(Figure::SchoolsReached);
    case Counted::States:
        return nameOf(Figure::StatesReached);
    case Counted::Members:
        break;
    }
    return nameOf(Figure::Members);
}

QString GrowthWords::wordForMany() const
{
    switch (m_counted) {
    case Counted::Chapters:
        return Text::tr("chapters", "beside a fraction, in a formula");
    case Counted::Schools:
        return Text::tr("schools", "beside a fraction, in a formula");
    case Counted::States:
        return Text::tr("states", "beside a fraction, in a formula");
    case Counted::Members:
        break;
    }
    return Text::tr("members", "beside a fraction, in a formula");
}

QString GrowthWords::number(int count) const
{
    if (m_counted != Counted::Members)
        return QLocale().toString(count);
    return m_suppression.count(count).text(m_suppression.threshold());
}

bool GrowthWords::isUntold(int count) const
{
    return m_counted == Counted::Members && m_suppression.count(count).isMasked;
}

int GrowthWords::told(int count) const
{
    return m_counted == Counted::Members ? m_suppression.count(count).value : count;
}

double GrowthWords::drawn(int count) const
{
    if (m_counted != Counted::Members)
        return count;
    const SharedCount shared = m_suppression.count(count);
    return shared.isMasked ? m_suppression.threshold() / 2 : shared.value;
}

QString GrowthWords::count(int count) const
{
    switch (m_counted) {
    case Counted::Chapters:
        return Text::tr("%Ln chapters", nullptr, count);
    case Counted::Schools:
        return Text::tr("%Ln schools", nullptr, count);
    case Counted::States:
        return Text::tr("%Ln states", nullptr, count);
    case Counted::Members:
        break;
    }
    const SharedCount shared = m_suppression.count(count);
    return shared.isMasked ? Text::tr("%1 members", "rounded: <10").arg(number(count))
                           : Text::tr("%Ln members", nullptr, shared.value);
}

QString GrowthWords::appeared(int count) const
{
    switch (m_counted) {
    case Counted::Chapters:
        return Text::tr("%Ln new chapters", nullptr, count);
    case Counted::Schools:
        return Text::tr("%Ln new schools", nullptr, count);
    case Counted::States:
        return Text::tr("%Ln new states", nullptr, count);
    case Counted::Members:
        break;
    }
    return Text::tr("%1 joined", "members").arg(number(count));
}

QString GrowthWords::share(int part, int whole) const
{
    const auto value = Share{part, whole}.value();
    if (!value)
        return QStringLiteral("–");
    const QString percent = decimal(*value * 100, 1);
    return m_counted == Counted::States ? Text::tr("%1 % of eligible states").arg(percent)
                                        : Text::tr("%1 % of eligible schools").arg(percent);
}

QString GrowthWords::turnover(const Turnover &change) const
{
    const QString lost = number(change.lost);
    if (m_counted == Counted::Members)
        return Text::tr("%1 joined, %2 left").arg(number(change.appeared), lost);
    if (m_counted == Counted::Chapters)
        return Text::tr("%1 new, %2 reactivated, %3 lost", "chapters")
            .arg(number(change.appeared), number(change.returned), lost);
    return Text::tr("%1 new, %2 reached again, %3 lost", "schools or states")
        .arg(number(change.appeared), number(change.returned), lost);
}

QString GrowthWords::turnoverDefinition() const
{
    if (m_counted == Counted::Members)
        return definitionOf(Figure::Joined) + u'\n' + definitionOf(Figure::Left);
    return Text::tr("New: counted for the first time. Reactivated or reached again: counted again after a time in "
                    "which it was not. Lost: no longer counted.");
}

QString GrowthWords::appearedHeader() const
{
    return m_counted == Counted::Members ? nameOf(Figure::Joined) : Text::tr("New", "chapters, schools or states");
}

QString GrowthWords::returnedHeader() const
{
    return m_counted == Counted::Chapters ? Text::tr("Reactivated", "chapters")
                                          : Text::tr("Reached again", "schools or states");
}

QString GrowthWords::lostHeader() const
{
    return m_counted == Counted::Members ? nameOf(Figure::Left) : Text::tr("Lost", "chapters, schools or states");
}

QString GrowthWords::growth(const GrowthPeriod &first, const GrowthPeriod &last, const GrowthPeriod &most,
                            const Turnover &change) const
{
    // What the reader sees grow: people from their rounded numbers.
    const double step = drawn(last.count(m_counted)) - drawn(first.count(m_counted));
    const QString moved = step > 0 ? Text::tr("%1 grew from %2 to %3 between %4 and %5.")
        : step < 0                 ? Text::tr("%1 shrank from %2 to %3 between %4 and %5.")
                                   : Text::tr("%1 went from %2 to %3 between %4 and %5, which is no change.");
    const QString sentence = moved.arg(name(), number(first.count(m_counted)), number(last.count(m_counted)),
                                       monthName(first.figures.day), monthName(last.figures.day));
    const auto toldOf = [this](const GrowthPeriod &period) { return told(period.count(m_counted)); };
    const bool isPeak = toldOf(most) > std::max(toldOf(first), toldOf(last));
    const QString moves = !isPeak ? sentence
                                  : Text::tr("%1 %2", "two sentences")
                                        .arg(sentence,
                                             Text::tr("The most were %1, in %2.", "how many, and in which month")
                                                 .arg(number(most.count(m_counted)), monthName(most.figures.day)));
    const QString gross = m_counted == Counted::Members
        ? Text::tr("%1 joined and %2 left.").arg(number(change.appeared), number(change.lost))
        : change.lost > 0 ? Text::tr("%Ln were lost.", "chapters, schools or states", change.lost)
                          : Text::tr("None was lost.", "chapters, schools or states");
    return Text::tr("%1 %2", "two sentences").arg(moves, gross);
}

QString GrowthWords::pace(const Turnover &change, const QString &from, const QString &until, int most,
                          const QString &when) const
{
    const QString all = Text::tr("%1 between %2 and %3.", "9 new chapters between two months")
                            .arg(appeared(change.appeared), from, until);
    if (told(most) == 0)
        return all;
    return Text::tr("%1 The most at once: %2 in %3.", "a sentence; how many, and in which month or term")
        .arg(all, number(most), when);
}

QString GrowthWords::projected(const Projection::Count &count) const
{
    return Text::tr("%1 projected, %2 to %3", "52 chapters projected, and the band")
        .arg(this->count(qRound(count.value)), number(count.low), number(count.high));
}

QString GrowthWords::refusal(const Projection &projection) const
{
    switch (projection.refusal()) {
    case Projection::Refusal::TooFewMonths:
        return Text::tr("there are fewer than 12 months to learn from.");
    case Projection::Refusal::TooFewCounted:
        return Text::tr("there are fewer than 5 %1 to learn from.", "chapters, schools").arg(wordForMany());
    case Projection::Refusal::CeilingReached:
        return Text::tr("there are as many as there are eligible schools (%1).")
            .arg(app::number(projection.last().ceiling));
    case Projection::Refusal::NoGrowth:
        return Text::tr("there was no growth in the last 12 months.");
    case Projection::Refusal::BadFit:
        return Text::tr("the past does not follow the curve (it explains %1 % of the differences; 75 % are needed).")
            .arg(decimal(std::max(0.0, projection.explained()) * 100, 0));
    case Projection::Refusal::None:
        break;
    }
    return {};
}

QString GrowthWords::outlook(const Projection &projection) const
{
    if (m_counted == Counted::Members)
        return Text::tr("Members are not projected: nothing says how many there could be.");
    if (m_counted == Counted::States)
        return Text::tr("States are not projected: they follow from where the next schools are.");
    if (!projection.isKnown())
        return Text::tr("No projection: %1", "the reason, a sentence").arg(refusal(projection));
    const Projection::Count last = projection.nextMonths().back();
    return Text::tr("If it goes on like this: %1 by %2, between %3 and %4.")
        .arg(count(qRound(last.value)), monthName(last.day), number(last.low), number(last.high));
}

QString GrowthWords::record(const BackTest &test) const
{
    if (test.tries == 0)
        return Text::tr("The past is too short to try the projection on it.");
    const QString tries = Text::tr("Over %Ln tries on the book's own past", nullptr, test.tries);
    const QString held = Text::tr("the band held %Ln times", nullptr, test.held);
    return Text::tr("%1 it was off by %2 %3 on average; %4.", "tries, how far, of what, how often the band held")
        .arg(tries, decimal(test.meanError, 1), wordForMany(), held);
}

QString GrowthWords::model(const Projection &projection, const BackTest &test) const
{
    const LogisticCurve &curve = projection.curve();
    const QString ceiling = app::number(projection.last().ceiling);
    const QString last = app::number(projection.last().count);
    const QString rate = decimal(curve.rate, 4);
    QStringList lines;
    lines << Text::tr("Logistic growth towards the eligible schools, fitted by least squares to the ends of the months "
                      "since %1:")
                 .arg(dayName(projection.origin()));
    lines << QStringLiteral("%1(t) = %2 / (1 + e^(−%3 · (t − %4)))")
                 .arg(wordForMany(), ceiling, rate, decimal(curve.middle, 2));
    lines << Text::tr("t is in months since that day. The curve explains %1 % of the differences.")
                 .arg(decimal(projection.explained() * 100, 1));
    lines << QString();
    lines << Text::tr("The projection goes on from %1 at that rate, for h months:")
                 .arg(Text::tr("%1 on %2", "52 chapters on a day")
                          .arg(count(projection.last().count), dayName(projection.last().day)));
    lines << QStringLiteral("%1(h) = %2 / (1 + (%2 / %3 − 1) · e^(−%4 · h))").arg(wordForMany(), ceiling, last, rate);
    lines << QString();
    lines << Text::tr("The band: 1.96 · %1 · h to both sides, but never under 0 nor over %2. %1 is the spread of what "
                      "the same step missed from one month of the past to the next.")
                 .arg(decimal(projection.spread(), 2), ceiling);
    lines << QString();
    lines << record(test);
    return lines.join(u'\n');
}

} // namespace chapterhouse::app
