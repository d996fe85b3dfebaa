// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reference_points_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

using Subject = ReferencePointsModel::Subject;

/// The published metrics that count what a curve counts; the others (survey answers, committees) would mislead there.
struct Metric {
    const char *name;
    Subject subject;
    const char *text;
};
constexpr Metric metrics[] = {
    {"founding_chapters", Subject::Chapters, QT_TRANSLATE_NOOP("ReferencePoints", "%1 chapters")},
    {"chapters", Subject::Chapters, QT_TRANSLATE_NOOP("ReferencePoints", "%1 chapters")},
    {"medical_schools", Subject::Chapters, QT_TRANSLATE_NOOP("ReferencePoints", "%1 schools")},
    {"member_student_organisations", Subject::Chapters, QT_TRANSLATE_NOOP("ReferencePoints", "%1 student groups")},
    {"states", Subject::States, QT_TRANSLATE_NOOP("ReferencePoints", "%1 states")},
    {"founding_students", Subject::Members, QT_TRANSLATE_NOOP("ReferencePoints", "%1 students")},
    {"leadership_team_students", Subject::Members, QT_TRANSLATE_NOOP("ReferencePoints", "%1 leaders")},
    {"individual_members", Subject::Members, QT_TRANSLATE_NOOP("ReferencePoints", "%1 members")},
};

const Metric *metricOf(const GrowthPoint &point)
{
    const auto found = std::find_if(std::begin(metrics), std::end(metrics),
                                    [&](const Metric &metric) { return point.metric == QLatin1String(metric.name); });
    return found == std::end(metrics) ? nullptr : found;
}

/// As exact as the source: a year, a month or a day.
QString timeText(const GrowthPoint &point)
{
    const QLocale locale;
    if (point.from == point.until)
        return locale.toString(point.from, QLocale::LongFormat);
    if (point.from.month() == point.until.month() && point.from.year() == point.until.year())
        return QCoreApplication::translate("ReferencePoints", "%1 %2", "month and year")
            .arg(locale.standaloneMonthName(point.from.month()), QString::number(point.from.year()));
    return QString::number(point.from.year());
}

} // namespace

ReferencePointsModel::ReferencePointsModel(Subject subject, QObject *parent)
    : QAbstractListModel(parent), m_subject(subject)
{
}

void ReferencePointsModel::set(const Directory &directory, QDate until)
{
    std::vector<GrowthPoint> points;
    for (const GrowthPoint &point : directory.growthPoints()) {
        const Metric *metric = metricOf(point);
        if (metric && metric->subject == m_subject && point.from <= until)
            points.push_back(point);
    }
    show(std::move(points));
}

void ReferencePointsModel::setSubject(Subject subject)
{
    m_subject = subject;
}

void ReferencePointsModel::clear()
{
    show({});
}

// All points come from one list: as many are the same.
void ReferencePointsModel::show(std::vector<GrowthPoint> points)
{
    if (points.size() == m_points.size())
        return;
    beginResetModel();
    m_points = std::move(points);
    endResetModel();
    Q_EMIT captionChanged();
}

QString ReferencePointsModel::caption() const
{
    return m_points.empty() ? QString() : tr("Published figures of %1").arg(m_points.front().organisation);
}

int ReferencePointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

QVariant ReferencePointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GrowthPoint &point = m_points[std::size_t(index.row())];
    switch (role) {
    case FromDay:
        return point.from.toJulianDay();
    case UntilDay:
        return point.until.toJulianDay();
    case Value:
        return point.value;
    case Text:
        return text(point);
    case Description:
        return description(point);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReferencePointsModel::roleNames() const
{
    return {
        {FromDay, "fromDay"}, {UntilDay, "untilDay"}, {Value, "value"}, {Text, "text"}, {Description, "description"}};
}

QString ReferencePointsModel::text(const GrowthPoint &point) const
{
    const QString counted =
        QCoreApplication::translate("ReferencePoints", metricOf(point)->text).arg(QLocale().toString(point.value));
    if (point.qualifier == QLatin1Char('>'))
        return tr("over %1").arg(counted);
    if (point.qualifier == QLatin1Char('~'))
        return tr("about %1").arg(counted);
    return counted;
}

QString ReferencePointsModel::description(const GrowthPoint &point) const
{
    QString description = tr("Published by or about %1: %2, %3.").arg(point.organisation, text(point), timeText(point));
    if (!point.remark.isEmpty())
        description += u'\n' + point.remark;
    return description + u'\n' + tr("Source: %1").arg(point.source);
}

} // namespace chapterhouse::app
