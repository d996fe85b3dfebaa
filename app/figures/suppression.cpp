// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/suppression.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Suppression)
};

} // namespace

QString SharedCount::text(int threshold) const
{
    if (isWithheld)
        return QStringLiteral("–");
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
    if (people == untold)
        return {0, true, true};
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

QString Suppression::note() const
{
    if (!isOn())
        return {};
    return Text::tr("Counts of people are rounded to the nearest 5, and groups smaller than %1 are not shown; – stands "
                    "for a count that is withheld so that small groups stay hidden.")
        .arg(QLocale().toString(m_threshold));
}

} // namespace chapterhouse::app
