// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/rows_sink.h"

#include "app/csv/export_job.h"
#include "app/csv/formula_guard.h"
#include "app/details/code_names.h"
#include "app/formatting.h"
#include "app/roster/codes.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace chapterhouse::app {

namespace {

struct Heading {
    const char *column;
    const char *text;
};

constexpr Heading headingTable[] = {
    {"chapter", QT_TRANSLATE_NOOP("SheetHeading", "Chapter")},
    {"school", QT_TRANSLATE_NOOP("SheetHeading", "School")},
    {"state", QT_TRANSLATE_NOOP("SheetHeading", "State")},
    {"chosen_name", QT_TRANSLATE_NOOP("SheetHeading", "Name")},
    {"family_name", QT_TRANSLATE_NOOP("SheetHeading", "Family name")},
    {"pronouns", QT_TRANSLATE_NOOP("SheetHeading", "Pronouns")},
    {"school_email", QT_TRANSLATE_NOOP("SheetHeading", "School e-mail")},
    {"personal_email", QT_TRANSLATE_NOOP("SheetHeading", "Personal e-mail")},
    {"phone", QT_TRANSLATE_NOOP("SheetHeading", "Phone")},
    {"degree", QT_TRANSLATE_NOOP("SheetHeading", "Degree")},
    {"class_year", QT_TRANSLATE_NOOP("SheetHeading", "Class year")},
    {"phase", QT_TRANSLATE_NOOP("SheetHeading", "Phase")},
    {"offices", QT_TRANSLATE_NOOP("SheetHeading", "Offices")},
    {"joined_on", QT_TRANSLATE_NOOP("SheetHeading", "Joined")},
    {"channel", QT_TRANSLATE_NOOP("SheetHeading", "Came through")},
    {"status", QT_TRANSLATE_NOOP("SheetHeading", "Status")},
    {"status_since", QT_TRANSLATE_NOOP("SheetHeading", "Since")},
    {"left_on", QT_TRANSLATE_NOOP("SheetHeading", "Ended")},
    {"left_reason", QT_TRANSLATE_NOOP("SheetHeading", "Reason")},
    {"city", QT_TRANSLATE_NOOP("SheetHeading", "City")},
    {"origin", QT_TRANSLATE_NOOP("SheetHeading", "Origin")},
    {"first_at_school", QT_TRANSLATE_NOOP("SheetHeading", "First at school")},
    {"founded_on", QT_TRANSLATE_NOOP("SheetHeading", "Founded")},
    {"active_on", QT_TRANSLATE_NOOP("SheetHeading", "Active since")},
    {"members", QT_TRANSLATE_NOOP("SheetHeading", "Members")},
    {"counted_only", QT_TRANSLATE_NOOP("SheetHeading", "Counted only")},
    {"president", QT_TRANSLATE_NOOP("SheetHeading", "President")},
    {"faculty_champion", QT_TRANSLATE_NOOP("SheetHeading", "Faculty champion")},
    {"roster_updated_on", QT_TRANSLATE_NOOP("SheetHeading", "Roster updated")},
    {"name", QT_TRANSLATE_NOOP("SheetHeading", "Name")},
    {"office", QT_TRANSLATE_NOOP("SheetHeading", "Office")},
    {"starts_on", QT_TRANSLATE_NOOP("SheetHeading", "From")},
    {"ends_on", QT_TRANSLATE_NOOP("SheetHeading", "Until")},
    {"region", QT_TRANSLATE_NOOP("SheetHeading", "Region")},
    {"division", QT_TRANSLATE_NOOP("SheetHeading", "Division")},
    {"eligible_schools", QT_TRANSLATE_NOOP("SheetHeading", "Eligible schools")},
    {"schools_reached", QT_TRANSLATE_NOOP("SheetHeading", "Schools reached")},
    {"chapters", QT_TRANSLATE_NOOP("SheetHeading", "Chapters")},
    {"first_chapter_on", QT_TRANSLATE_NOOP("SheetHeading", "First chapter")},
};

QString headingOf(const QString &column)
{
    const auto found = std::find_if(std::begin(headingTable), std::end(headingTable),
                                    [&](const Heading &known) { return column == QLatin1String(known.column); });
    return found == std::end(headingTable) ? column : QCoreApplication::translate("SheetHeading", found->text);
}

bool isYear(const QString &column)
{
    return column == QLatin1String("class_year");
}

} // namespace

RowsSink::RowsSink(const ExportJob &job)
    : m_kind(job.request.kind)
    , m_isPaper(job.request.format == ExportFormat::Pdf)
    , m_isGuarded(job.request.format == ExportFormat::Csv && !job.request.raw)
    , m_columns(job.report.columns)
{
    const auto family = m_columns.indexOf(QLatin1String("family_name"));
    if (m_isPaper && family > 0 && m_columns[family - 1] == QLatin1String("chosen_name"))
        m_familyName = family;
}

QStringList RowsSink::headings() const
{
    QStringList texts;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        if (at != m_familyName)
            texts.append(m_isPaper ? headingOf(m_columns[at]) : m_columns[at]);
    }
    return texts;
}

void RowsSink::text(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    m_cells.append(m_isGuarded && csv::needsFormulaGuard(utf8) ? u'\'' + text : text);
}

void RowsSink::plain(std::string_view ascii)
{
    const QString text = QString::fromUtf8(ascii.data(), qsizetype(ascii.size()));
    m_cells.append(m_isPaper && !text.isEmpty() ? inWords(text) : text);
}

void RowsSink::number(std::int64_t value)
{
    m_cells.append(m_isPaper && !isYear(column()) ? app::number(value) : QString::number(value));
}

void RowsSink::endRow()
{
    take(m_familyName < 0 ? m_cells : joined(m_cells));
    m_cells.clear();
}

void RowsSink::row(std::span<const ExportCell> cells)
{
    for (const ExportCell &cell : cells) {
        std::int64_t value = 0;
        if (cell.kind == ExportCell::Text)
            text(cell.utf8);
        else if (cell.kind == ExportCell::Plain)
            plain(cell.utf8);
        else if (std::from_chars(cell.utf8.data(), cell.utf8.data() + cell.utf8.size(), value).ec == std::errc())
            number(value);
        else
            nothing();
    }
    endRow();
}

QString RowsSink::inWords(const QString &code) const
{
    const QString &name = column();
    const std::string utf8 = code.toStdString();
    if (const QDate day = QDate::fromString(code, Qt::ISODate); day.isValid())
        return shortDate(day);
    if (name == QLatin1String("status"))
        return m_kind == ExportKind::Roster ? nameOf(memberStatus(utf8)) : nameOf(chapterStatus(utf8));
    if (name == QLatin1String("phase"))
        return nameOf(phase(utf8));
    if (name == QLatin1String("channel"))
        return nameOf(channel(utf8));
    if (name == QLatin1String("left_reason"))
        return nameOf(leaveReason(utf8));
    return name == QLatin1String("first_at_school") ? yesOrNoName(code) : code;
}

QStringList RowsSink::joined(const QStringList &cells) const
{
    QStringList row = cells;
    QString &name = row[m_familyName - 1];
    name = QStringLiteral("%1 %2").arg(name, row[m_familyName]).trimmed();
    row.removeAt(m_familyName);
    return row;
}

void arrange(ExportRows &rows, const ExportJob &job)
{
    const QStringList &columns = job.report.columns;
    const auto chapter = columns.indexOf(QLatin1String("chapter"));
    const auto name = columns.indexOf(QLatin1String("chosen_name"));
    if (job.request.kind != ExportKind::Roster || name < 0)
        return;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Both stand before the family name, which is no column of its own here.
    std::stable_sort(rows.begin(), rows.end(), [&](const QStringList &a, const QStringList &b) {
        const int chapters = chapter < 0 ? 0 : collator.compare(a[chapter], b[chapter]);
        return chapters != 0 ? chapters < 0 : collator.compare(a[name], b[name]) < 0;
    });
}

} // namespace chapterhouse::app
