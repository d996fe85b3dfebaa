// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/projection_report.h"

#include "app/figures/curve_drawing.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectionReport)
};

QLatin1String codeOf(Counted counted)
{
    return counted == Counted::Chapters ? QLatin1String("chapters") : QLatin1String("schools_reached");
}

QLatin1String codeOf(Projection::Refusal refusal)
{
    switch (refusal) {
    case Projection::Refusal::TooFewMonths:
        return QLatin1String("too_few_months");
    case Projection::Refusal::TooFewCounted:
        return QLatin1String("too_few_chapters");
    case Projection::Refusal::CeilingReached:
        return QLatin1String("ceiling_reached");
    case Projection::Refusal::NoGrowth:
        return QLatin1String("no_growth");
    case Projection::Refusal::BadFit:
        return QLatin1String("bad_fit");
    case Projection::Refusal::None:
        break;
    }
    return {};
}

double rounded(double value, double parts)
{
    return std::round(value * parts) / parts;
}

QJsonObject modelOf(const Forecast &forecast)
{
    const Projection &projection = forecast.projection;
    if (!projection.isKnown())
        return {{QStringLiteral("refused"), QString(codeOf(projection.refusal()))}};
    return {{QStringLiteral("model"), QStringLiteral("logistic")},
            {QStringLiteral("since"), projection.origin().toString(Qt::ISODate)},
            {QStringLiteral("ceiling"), projection.last().ceiling},
            {QStringLiteral("rate_per_month"), rounded(projection.curve().rate, 1e6)},
            {QStringLiteral("middle_months"), rounded(projection.curve().middle, 1e4)},
            {QStringLiteral("explained"), rounded(projection.explained(), 1e4)},
            {QStringLiteral("spread"), rounded(projection.spread(), 1e4)},
            {QStringLiteral("tries"), forecast.test.tries},
            {QStringLiteral("held"), forecast.test.held},
            {QStringLiteral("mean_error"), rounded(forecast.test.meanError, 1e4)}};
}

FigureReport::Cell word(const char *name, const QString &label, const QString &value)
{
    return {QLatin1String(name), label, value, value, value};
}

FigureReport::Cell count(const QString &name, const QString &label, double value, int digits)
{
    return {name, label, value, QString::number(value, 'f', digits), QLocale().toString(value, 'f', digits)};
}

void addCells(FigureReport::Record &record, Counted counted, const Projection::Count &month)
{
    const QString code = codeOf(counted);
    const QString name = GrowthWords(counted, Suppression::off()).name();
    record.cells.push_back(count(code + QLatin1String("_low"), Text::tr("%1, at least").arg(name), month.low, 0));
    record.cells.push_back(count(code, name, rounded(month.value, 10), 1));
    record.cells.push_back(count(code + QLatin1String("_high"), Text::tr("%1, at most").arg(name), month.high, 0));
}

} // namespace

ProjectionReport projectionReport(const Scope &scope, QDate asOf)
{
    ProjectionReport report;
    const std::vector<GrowthPeriod> months = growthByMonth(scope, asOf);
    for (const Counted counted : {Counted::Chapters, Counted::Schools}) {
        const GrowthWords words(counted, Suppression::off());
        const Forecast found = forecast(months, counted);
        report.models.insert(codeOf(counted), modelOf(found));
        report.notes << words.name() << words.outlook(found.projection);
        if (!found.projection.isKnown())
            continue;
        report.notes << words.model(found.projection, found.test);
        const auto counts = found.projection.nextMonths();
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (report.records.size() <= i)
                report.records.push_back(
                    {{word("key", Text::tr("Month"), counts[i].day.toString(QStringLiteral("yyyy-MM"))),
                      word("day", Text::tr("Day"), counts[i].day.toString(Qt::ISODate))},
                     false});
            addCells(report.records[i], counted, counts[i]);
        }
    }
    return report;
}

} // namespace chapterhouse::app
