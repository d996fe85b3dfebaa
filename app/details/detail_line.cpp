// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/detail_line.h"

#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DetailLine)
};

} // namespace

QString DetailLine::spoken() const
{
    QStringList parts{title, badge, text, note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant asVariant(const DetailLine &line)
{
    return QVariant::fromValue(line);
}

int toneOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active:
        return TableModel::Success;
    case MemberStatus::Away:
    case MemberStatus::Prospect:
        return TableModel::Info;
    default:
        return TableModel::Muted;
    }
}

int toneOf(ChapterStatus status)
{
    switch (status) {
    case ChapterStatus::Active:
        return TableModel::Success;
    case ChapterStatus::AtRisk:
        return TableModel::Warning;
    case ChapterStatus::Forming:
    case ChapterStatus::Applied:
        return TableModel::Info;
    case ChapterStatus::Suspended:
        return TableModel::Danger;
    default:
        return TableModel::Muted;
    }
}

QString periodText(QDate from, QDate until)
{
    if (!from.isValid())
        return until.isValid() ? Text::tr("until %1").arg(shortDate(until)) : QString();
    if (!until.isValid())
        return Text::tr("since %1").arg(shortDate(from));
    return Text::tr("%1 – %2", "from a date to another").arg(shortDate(from), shortDate(until));
}

QString isolated(const QString &name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString timeText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return Text::tr("%1, %2", "date, time of day")
        .arg(shortDate(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace chapterhouse::app
