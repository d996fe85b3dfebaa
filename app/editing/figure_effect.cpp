// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/figure_effect.h"

#include "app/background.h"
#include "app/figures/figures.h"
#include "app/formatting.h"
#include "app/shown_date.h"

#include <memory>

namespace chapterhouse::app {

namespace {

struct Figure {
    const char *name;
    int (*of)(const Headline &figures);
};
constexpr Figure figures[] = {
    {QT_TRANSLATE_NOOP("chapterhouse::app::FigureEffect", "Chapters on %1"),
     [](const Headline &of) { return of.reach.chapters; }},
    {QT_TRANSLATE_NOOP("chapterhouse::app::FigureEffect", "Schools reached on %1"),
     [](const Headline &of) { return of.reach.schools; }},
    {QT_TRANSLATE_NOOP("chapterhouse::app::FigureEffect", "States reached on %1"),
     [](const Headline &of) { return of.reach.states; }},
    {QT_TRANSLATE_NOOP("chapterhouse::app::FigureEffect", "Members on %1"),
     [](const Headline &of) { return of.membership.members(); }},
    {QT_TRANSLATE_NOOP("chapterhouse::app::FigureEffect", "Joined in the 12 months to %1"),
     [](const Headline &of) { return of.movement.joined; }},
    {QT_TRANSLATE_NOOP("chapterhouse::app::FigureEffect", "Left in the 12 months to %1"),
     [](const Headline &of) { return of.movement.left; }},
};

QStringList differences(const Headline &before, const Headline &after)
{
    QStringList lines;
    for (const Figure &figure : figures) {
        const int was = figure.of(before);
        const int is = figure.of(after);
        if (was != is)
            lines << FigureEffect::tr("%1: %2 → %3", "a figure with its day, before, after")
                         .arg(FigureEffect::tr(figure.name).arg(shortDate(before.asOf)), number(was), number(is));
    }
    return lines;
}

} // namespace

void FigureEffect::ask(Book &book, const RosterWatcher &roster, QDate factDate, const BookFile::Work &work)
{
    const RosterIndex::Pointer before = roster.snapshot();
    if (!before)
        return;
    const quint64 number = ++m_asked;
    std::vector<QDate> dates{shownDate(book)};
    if (factDate.isValid() && factDate < dates.front())
        dates.push_back(factDate);

    const auto lines = std::make_shared<QStringList>();
    const auto look = [before, dates, lines](db::Connection &connection, const db::Touches &touches) {
        const Scope then(before->patched(connection, touches));
        const Scope now(before);
        for (const QDate date : dates)
            *lines << differences(headline(now, date), headline(then, date));
    };
    whenDone(this, book.tryOut(work, look), [this, lines, number](const Result<> &done) {
        if (number != m_asked)
            return;
        if (!done)
            take(true, {}, done.message());
        else
            take(true, lines->isEmpty() ? QStringList{tr("No figure changes.")} : *lines, {});
    });
}

void FigureEffect::clear()
{
    ++m_asked;
    take(false, {}, {});
}

void FigureEffect::take(bool isKnown, const QStringList &lines, const QString &problem)
{
    m_isKnown = isKnown;
    m_lines = lines;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace chapterhouse::app
