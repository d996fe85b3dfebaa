// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/motion_report.h"

#include "app/motion/break_even_chart.h"
#include "app/motion/channel_charts.h"
#include "app/motion/class_year_chart.h"
#include "app/motion/retention_chart.h"
#include "app/motion/told_channel_years.h"
#include "app/motion/told_pushes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MotionReport)
};

struct Question {
    const Scope &scope;
    QDate date;
    const std::vector<PushTime> &pushes;
    PeopleWords words;
};

struct Report {
    const char *by;
    ChartTable (*table)(const Question &question);
};

const Report reports[] = {
    {"academic-year",
     [](const Question &asked) {
         const Retention year = retention(asked.scope, Period::yearTo(asked.date));
         return retentionChart(year, retentionByYear(asked.scope, asked.date), asked.date, asked.words).table;
     }},
    {"break-even",
     [](const Question &asked) {
         const auto told = toldBreakEven(breakEven(asked.scope, asked.date), asked.scope.index(), asked.date,
                                         asked.words.suppression());
         return breakEvenChart(told, asked.scope.index(), asked.date, asked.words).table;
     }},
    {"class-year",
     [](const Question &asked) {
         return classYearChart(byClassYear(asked.scope, asked.date), asked.date, asked.words).table;
     }},
    {"channel-year",
     [](const Question &asked) {
         return channelYearChart(joinedByChannel(FirstJoins(asked.scope, asked.date)), asked.date, asked.words).table;
     }},
    {"channel-retention",
     [](const Question &asked) {
         const FirstJoins joins(asked.scope, asked.date);
         const auto kept = toldChannelsKept(keptByChannel(joins), joinedByChannel(joins), asked.words.suppression());
         return channelKeptChart(kept, asked.date, asked.words).table;
     }},
    {"push",
     [](const Question &asked) {
         const FirstJoins joins(asked.scope, asked.date);
         const auto told = toldPushes(resultsOf(asked.pushes, joins), joins, asked.words.suppression());
         return pushChart(told, asked.date, asked.words).table;
     }},
};

QJsonValue jsonOf(const ChartCell &cell)
{
    if (!cell.value.isValid())
        return QJsonValue::Null;
    return cell.value.typeId() == QMetaType::QString && cell.value.toString().isEmpty()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue::fromVariant(cell.value);
}

} // namespace

QStringList motionReports()
{
    QStringList words;
    for (const Report &report : reports)
        words.append(QLatin1String(report.by));
    return words;
}

ChartTable motionReport(const QString &by, const Scope &scope, QDate date, const std::vector<PushTime> &pushes,
                        Suppression suppression)
{
    const auto report = std::find_if(std::begin(reports), std::end(reports),
                                     [&](const Report &one) { return by == QLatin1String(one.by); });
    return report == std::end(reports) ? ChartTable() : report->table({scope, date, pushes, PeopleWords(suppression)});
}

QJsonObject chartJson(const ChartTable &table, const QString &by, QDate asOf)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < row.size(); ++i) {
            object.insert(table.columns[i].name, jsonOf(row[i]));
            if (!row[i].value.isValid())
                object.insert(QLatin1String("masked"), true);
        }
        rows.append(object);
    }
    return {{QStringLiteral("by"), by},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("as_of"), asOf.toString(Qt::ISODate)}};
}

QByteArray chartCsv(const ChartTable &table, QDate asOf)
{
    ChartTable dated = table;
    dated.columns.insert(dated.columns.begin(), {QStringLiteral("as_of"), {}, false});
    for (auto &row : dated.rows)
        row.insert(row.begin(), ChartCell{asOf.toString(Qt::ISODate)});
    return dated.csv();
}

QString chartText(const ChartTable &table, QDate asOf)
{
    QStringList lines{Text::tr("As of %1").arg(QLocale().toString(asOf, QLocale::ShortFormat))};
    if (table.rows.empty()) {
        lines.append(Text::tr("Nothing to show yet."));
        return lines.join(u'\n');
    }
    std::vector<qsizetype> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype width = table.columns[column].header.size();
        for (const auto &row : table.rows)
            width = std::max(width, row[column].text.size());
        widths.push_back(width);
    }
    QString head;
    for (std::size_t column = 0; column < widths.size(); ++column)
        head += table.columns[column].header.leftJustified(widths[column] + 2);
    lines.append(head.trimmed());
    for (const auto &row : table.rows) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column)
            line += row[column].text.leftJustified(widths[column] + 2);
        lines.append(line.trimmed());
    }
    return lines.join(u'\n');
}

} // namespace chapterhouse::app
