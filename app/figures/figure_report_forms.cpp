// SPDX-License-Identifier: GPL-3.0-or-later
// How figures leave the program: as JSON, as CSV and as text for people.
#include "app/csv/csv_writer.h"
#include "app/figures/figure_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace chapterhouse::app {

namespace {

using Cell = FigureReport::Cell;
using Record = FigureReport::Record;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureReport)
};

QJsonObject objectOf(const Record &record)
{
    QJsonObject object;
    for (const Cell &cell : record.cells)
        object.insert(cell.name, cell.json);
    if (record.isMasked)
        object.insert(QLatin1String("masked"), true);
    return object;
}

constexpr std::pair<FigureReport::By, const char *> byWords[] = {
    {FigureReport::By::State, "state"},
    {FigureReport::By::Month, "month"},
    {FigureReport::By::Term, "term"},
    {FigureReport::By::Chapter, "chapter"},
    {FigureReport::By::Channel, "channel"},
    {FigureReport::By::Cohort, "cohort"},
    {FigureReport::By::Projection, "projection"},
    {FigureReport::By::WhiteSpace, "white-space"},
    {FigureReport::By::Pipeline, "pipeline"},
    {FigureReport::By::Region, "region"},
    {FigureReport::By::Division, "division"},
    {FigureReport::By::OwnRegion, "own-region"},
};

QLatin1String wordOf(FigureReport::By by)
{
    for (const auto &[known, word] : byWords) {
        if (known == by)
            return QLatin1String(word);
    }
    return {};
}

QString linesOf(const Record &record)
{
    qsizetype width = 0;
    for (const Cell &cell : record.cells)
        width = std::max(width, cell.label.size());
    QStringList lines;
    for (const Cell &cell : record.cells)
        lines.append(cell.label.leftJustified(width + 2) + cell.text);
    return lines.join(u'\n');
}

// The record with the most columns has the names of all: cohorts grow a column every half year.
const Record &widest(const std::vector<Record> &records)
{
    return *std::max_element(records.begin(), records.end(),
                             [](const Record &a, const Record &b) { return a.cells.size() < b.cells.size(); });
}

} // namespace

std::optional<FigureReport::By> figuresBy(const QString &word)
{
    for (const auto &[by, known] : byWords) {
        if (word == QLatin1String(known))
            return by;
    }
    return std::nullopt;
}

QJsonObject FigureReport::json() const
{
    QJsonObject object;
    if (m_by == By::Nothing) {
        object = objectOf(m_records.front());
    } else {
        QJsonArray rows;
        for (const Record &record : m_records)
            rows.append(objectOf(record));
        object.insert(QLatin1String("by"), QString(wordOf(m_by)));
        object.insert(QLatin1String("rows"), rows);
    }
    if (!m_models.isEmpty())
        object.insert(QLatin1String("models"), m_models);
    object.insert(QLatin1String("as_of"), m_asOf.toString(Qt::ISODate));
    return object;
}

QByteArray FigureReport::csv() const
{
    if (m_records.empty())
        return {};
    csv::CsvWriter writer;
    const std::vector<Cell> &columns = widest(m_records).cells;
    writer.plainCell("as_of");
    for (const Cell &column : columns)
        writer.cell(column.name.toStdString());
    writer.endRecord();
    for (const Record &record : m_records) {
        writer.cell(m_asOf.toString(Qt::ISODate).toStdString());
        for (std::size_t i = 0; i < columns.size(); ++i)
            writer.cell(i < record.cells.size() ? record.cells[i].plain.toStdString() : std::string());
        writer.endRecord();
    }
    return QByteArray::fromStdString(writer.text());
}

QString FigureReport::text() const
{
    const QString date = Text::tr("As of %1").arg(QLocale().toString(m_asOf, QLocale::ShortFormat));
    if (m_records.empty())
        return date + u'\n' + (m_notes.isEmpty() ? Text::tr("Nothing to show yet.") : m_notes.join(u'\n'));
    if (m_by == By::Nothing)
        return date + u'\n' + linesOf(m_records.front());
    const std::vector<Cell> &columns = widest(m_records).cells;
    std::vector<qsizetype> widths;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        qsizetype width = columns[i].label.size();
        for (const Record &record : m_records)
            width = std::max(width, i < record.cells.size() ? record.cells[i].text.size() : 0);
        widths.push_back(width);
    }
    const auto lineOf = [&](const Record &record, QString Cell::*part) {
        QString line;
        for (std::size_t i = 0; i < record.cells.size(); ++i)
            line += (record.cells[i].*part).leftJustified(widths[i] + 2);
        return line.trimmed();
    };
    QStringList lines{date, lineOf(widest(m_records), &Cell::label)};
    for (const Record &record : m_records)
        lines.append(lineOf(record, &Cell::text));
    lines << m_notes;
    return lines.join(u'\n');
}

} // namespace chapterhouse::app
