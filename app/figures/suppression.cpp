// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/suppression.h"

#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

QString SharedCount::text(int threshold) const
{
    return isMasked ? u'<' + QLocale().toString(threshold) : QLocale().toString(value);
}

Suppression Suppression::fromSetting(const QString &threshold)
{
    bool isNumber = false;
    const int number = threshold.toInt(&isNumber);
    return Suppression(isNumber && number >= 0 ? number : 10);
}

SharedCount Suppression::count(int people) const
{
    if (!isOn() || people <= 0)
        return {people, false};
    if (people < m_threshold)
        return {0, true};
    return {std::max(5, (people + 2) / 5 * 5), false}; // someone is never rounded to no one
}

SharedCount Suppression::change(int earlier, int later) const
{
    const SharedCount before = count(earlier);
    const SharedCount after = count(later);
    if (before.isMasked || after.isMasked)
        return {0, true};
    return {after.value - before.value, false};
}

std::optional<double> Suppression::share(const Share &share) const
{
    const SharedCount part = count(share.part);
    const SharedCount whole = count(share.whole);
    if (part.isMasked || whole.isMasked)
        return std::nullopt;
    return Share{part.value, whole.value}.value();
}

} // namespace chapterhouse::app
