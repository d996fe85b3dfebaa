// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_reading.h"

#include "app/csv/cleaning.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int rowsShown = 20;
constexpr std::size_t cellShown = 200; ///< bytes; what is longer is cut for the eye only

QString shownCell(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), qsizetype(std::min(cell.size(), cellShown))).simplified();
    return cell.size() > cellShown ? text + QChar(u'…') : text;
}

bool canBeReadBothWays(std::string_view cell)
{
    return csv::cleanDate(cell, csv::DateOrder::Unknown).problem == csv::DateProblem::AmbiguousOrder;
}

Result<> readRows(const ImportPlan &plan, ImportReading &reading)
{
    csv::ReadOptions options = plan.request.read;
    options.encoding = plan.dialect.encoding;
    options.delimiter = plan.dialect.delimiter;
    options.hasHeader = plan.dialect.hasHeader;
    auto reader = csv::CsvReader::open(plan.request.file, options);
    if (!reader)
        return reader.failure();
    csv::Record record;
    if (plan.dialect.hasHeader)
        reader->next(record);
    std::vector<QString> dates(plan.columns.size());
    const auto isAsked = [&](std::size_t column) {
        return column < dates.size() && plan.columns[column].askDateOrder && dates[column].isEmpty();
    };
    const auto isOpen = [&] {
        for (std::size_t column = 0; column < dates.size(); ++column) {
            if (isAsked(column))
                return true;
        }
        return false;
    };
    while ((int(reading.rows.size()) < rowsShown || isOpen()) && reader->next(record)) {
        QStringList row;
        for (std::size_t column = 0; column < record.size(); ++column) {
            row.append(shownCell(record[column]));
            if (isAsked(column) && canBeReadBothWays(record[column]))
                dates[column] = row.constLast();
        }
        if (int(reading.rows.size()) < rowsShown)
            reading.rows.push_back(std::move(row));
    }
    for (const QString &date : dates) {
        if (!date.isEmpty())
            reading.ambiguousDates.append(date);
    }
    return Nothing();
}

} // namespace

Result<ImportReading> readForImport(db::Connection &connection, const ImportRequest &request)
{
    auto plan = planImport(connection, request);
    if (!plan)
        return plan.failure();
    ImportReading reading{*plan, {}, {}};
    if (const auto rows = readRows(*plan, reading); !rows)
        return rows.failure();
    return reading;
}

} // namespace chapterhouse::app
