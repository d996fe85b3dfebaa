// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_cells.h"

#include "app/csv/importer.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int samplesPerField = 5;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A plain lower-case address needs no cleaning: nearly all of them.
bool isCleanEmail(std::string_view cell)
{
    std::size_t at = cell.npos;
    bool hasPoint = false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        if (c == '@' && at == cell.npos)
            at = i;
        else if (!isPlain && (c != '+' || at != cell.npos))
            return false;
        hasPoint = hasPoint || (c == '.' && at != cell.npos && i > at + 1 && i + 1 < cell.size());
    }
    return at != cell.npos && at > 0 && cell[0] != '.' && cell[0] != '-' && hasPoint;
}

} // namespace

CellReader::CellReader(const ImportPlan &plan, ImportReport &report)
    : m_plan(plan)
    , m_report(report)
    , m_today{std::int16_t(plan.fileDate.year()), std::int8_t(plan.fileDate.month()), std::int8_t(plan.fileDate.day())}
{
    m_columns.fill(-1);
    for (std::size_t column = 0; column < plan.columns.size(); ++column) {
        const PlannedColumn &planned = plan.columns[column];
        if (planned.field == csv::Field::None)
            continue;
        m_columns[index(planned.field)] = int(column);
        m_dateOrders[index(planned.field)] = planned.dateOrder;
    }
}

void CellReader::take(csv::Record record)
{
    m_record = record;
    m_problem.clear();
    m_culprit = csv::Field::None;
}

void CellReader::complain(const QString &problem, csv::Field culprit)
{
    if (!m_problem.isEmpty())
        return;
    m_problem = problem;
    m_culprit = culprit;
}

std::string_view CellReader::raw(csv::Field field) const
{
    const int column = m_columns[index(field)];
    return column >= 0 && std::size_t(column) < m_record.size() ? m_record[std::size_t(column)] : std::string_view();
}

std::string_view CellReader::text(csv::Field field)
{
    const std::string_view cell = raw(field);
    if (cell.empty())
        return cell;
    const csv::CleanText clean = csv::cleanText(cell, m_scratch[index(field)]);
    if (clean.isChanged)
        noteCleaning(field, cell, clean.text);
    return clean.text;
}

std::string_view CellReader::email(csv::Field field)
{
    const std::string_view cell = raw(field);
    if (cell.empty() || isCleanEmail(cell))
        return cell;
    std::string &scratch = m_scratch[index(field)];
    const std::string_view clean = csv::cleanText(cell, scratch).text;
    if (clean.empty())
        return clean;
    const auto email = csv::cleanEmail(clean);
    if (!email) {
        cannotRead(field, cell);
        return {};
    }
    if (email->address != cell)
        noteCleaning(field, cell, email->address);
    scratch = email->address;
    return scratch;
}

std::string_view CellReader::phone(csv::Field field)
{
    const std::string_view cell = raw(field);
    if (cell.empty())
        return cell;
    const csv::CleanText clean = csv::cleanPhone(cell, m_scratch[index(field)]);
    if (clean.isChanged)
        noteCleaning(field, cell, clean.text);
    return clean.text;
}

std::string_view CellReader::date(csv::Field field)
{
    const std::string_view cell = raw(field);
    if (cell.empty())
        return cell;
    const csv::CleanDate clean = csv::cleanDate(cell, m_dateOrders[index(field)]);
    if (clean.problem != csv::DateProblem::None) {
        if (!text(field).empty())
            cannotRead(field, cell);
        return {};
    }
    if (!clean.isChanged)
        return cell;
    const auto iso = clean.day.iso();
    std::string &scratch = m_scratch[index(field)];
    scratch.assign(iso.data(), iso.size());
    noteCleaning(field, cell, scratch);
    return scratch;
}

int CellReader::classYear()
{
    const std::string_view cell = raw(csv::Field::ClassYear);
    if (cell.empty())
        return 0;
    const csv::ClassYear *year = m_years.find(cell);
    if (!year) {
        const auto read = csv::cleanClassYear(cell, m_today);
        if (!read || read->year < 1900 || read->year > 2200) {
            if (!text(csv::Field::ClassYear).empty())
                cannotRead(csv::Field::ClassYear, cell);
            return 0;
        }
        year = &m_years.keep(cell, *read);
    }
    if (cell.size() != 4 || year->isDerived)
        noteCleaning(csv::Field::ClassYear, cell, std::to_string(year->year));
    return year->year;
}

std::string_view CellReader::code(csv::Field field, Coder coder, std::optional<std::string_view> otherwise)
{
    const std::string_view cell = raw(field);
    if (cell.empty())
        return cell;
    const std::optional<std::string_view> *code = m_codes[index(field)].find(cell);
    if (!code) {
        const std::string_view clean = csv::cleanText(cell, m_scratch[index(field)]).text;
        if (clean.empty())
            return clean;
        const auto read = coder(clean);
        if (!read && !otherwise) {
            cannotRead(field, cell);
            return {};
        }
        code = &m_codes[index(field)].keep(cell, read ? read : otherwise);
    }
    if (*code != cell)
        noteCleaning(field, cell, **code);
    return **code;
}

std::string_view CellReader::codeOrText(csv::Field field, Coder coder)
{
    const std::string_view clean = text(field);
    if (clean.empty())
        return clean;
    const std::optional<std::string_view> *code = m_codes[index(field)].find(clean);
    if (!code)
        code = &m_codes[index(field)].keep(clean, coder(clean));
    return code->value_or(clean);
}

void CellReader::cannotRead(csv::Field field, std::string_view cell)
{
    complain(QCoreApplication::translate("CellReader", "“%1” in “%2” cannot be read")
                 .arg(fromUtf8(cell.substr(0, 80)), header(field)),
             field);
}

void CellReader::noteCleaning(csv::Field field, std::string_view before, std::string_view after)
{
    ++m_report.cleaned;
    if (++m_samples[index(field)] <= samplesPerField)
        m_report.cleanings.push_back({QLatin1String(csv::fieldName(field)), fromUtf8(before), fromUtf8(after)});
}

QString CellReader::header(csv::Field field) const
{
    const int column = m_columns[index(field)];
    const QString header = column >= 0 ? m_plan.columns[std::size_t(column)].header : QString();
    return header.isEmpty() ? csv::fieldTitle(field) : header;
}

} // namespace chapterhouse::app
