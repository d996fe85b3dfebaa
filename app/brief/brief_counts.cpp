// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief_counts.h"

#include "app/formatting.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

} // namespace

QString BriefCounts::text(Cell cell) const
{
    if (m_disclosure.isWithheld(cell))
        return QStringLiteral("–");
    return m_suppression.count(m_people[cell]).text(m_suppression.threshold());
}

std::optional<int> BriefCounts::change(Cell before, Cell now) const
{
    if (m_disclosure.isWithheld(before) || m_disclosure.isWithheld(now))
        return std::nullopt;
    const SharedCount change = m_suppression.change(m_people[before], m_people[now]);
    return change.isMasked ? std::nullopt : std::optional(change.value);
}

std::optional<double> BriefCounts::share(Cell part, Cell whole) const
{
    if (m_disclosure.isWithheld(part) || m_disclosure.isWithheld(whole))
        return std::nullopt;
    return m_suppression.share({m_people[part], m_people[whole]});
}

int BriefCounts::drawn(int people) const
{
    const SharedCount count = m_suppression.count(people);
    return count.isMasked ? m_suppression.threshold() / 2 : count.value;
}

QString BriefCounts::roundingText() const
{
    if (!m_suppression.isOn())
        return Text::tr("Small groups are not hidden, because this book says so.");
    return Text::
        tr("Counts of people are rounded to the nearest 5, each on its own, so that sums may differ; groups smaller "
           "than %1 are not shown, nor is a count (–) from which one of them could be worked out.")
            .arg(number(m_suppression.threshold()));
}

} // namespace chapterhouse::app
