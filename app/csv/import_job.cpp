// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_job.h"

#include "app/book_file.h"
#include "db/connection.h"
#include "db/forget.h"
#include "db/journal.h"
#include "db/timestamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int linesPerKind = 200;
constexpr qint64 recordsPerProgress = 4096;

} // namespace

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Result<RejectWriter> RejectWriter::open(const QString &path, const ImportPlan &plan)
{
    auto file = csv::AtomicFile::open(path);
    if (!file)
        return file.failure();
    return RejectWriter(std::move(*file), plan);
}

RejectWriter::RejectWriter(std::unique_ptr<csv::AtomicFile> file, const ImportPlan &plan)
    : m_file(std::move(file)), m_writer(std::make_unique<csv::CsvWriter>(*m_file)), m_columns(plan.columns.size())
{
    for (const PlannedColumn &column : plan.columns)
        m_writer->cell(column.header.toStdString());
    m_writer->cell("line");
    m_writer->cell("reason");
    m_writer->endRecord();
}

void RejectWriter::add(csv::Record record, qint64 line, const QString &reason)
{
    m_isEmpty = false;
    for (std::size_t column = 0; column < std::max(m_columns, record.size()); ++column)
        m_writer->cell(column < record.size() ? record[column] : std::string_view());
    m_writer->number(line);
    m_writer->cell(reason.toStdString());
    m_writer->endRecord();
}

Result<> RejectWriter::sync()
{
    if (m_isEmpty)
        return Nothing();
    m_writer->flush();
    return m_file->sync();
}

Result<> RejectWriter::finish()
{
    if (m_isEmpty)
        return Nothing();
    return m_file->commit();
}

ImportJob::ImportJob(BookFile &book, const Directory::Pointer &directoryOfBook, const ImportPlan &importPlan,
                     csv::CsvReader &csvReader, ImportReport &importReport)
    : connection(book.connection())
    , ulids(book.ulids())
    , directory(directoryOfBook->withSchoolsOf(connection))
    , plan(importPlan)
    , reader(csvReader)
    , report(importReport)
    , chapters(connection, directory)
    , cells(importPlan, importReport)
    , action(db::openAction(connection))
    , fileDate(importPlan.fileDate.toString(Qt::ISODate).toStdString())
    , recordedAt(db::timestamp().toStdString())
{
    auto forgotten = connection.prepare("SELECT id FROM forgotten");
    while (forgotten.next())
        m_forgotten.insert(forgotten.text(0));
}

bool ImportJob::isForgotten(std::string_view id, std::span<const std::string> sources) const
{
    if (id.empty() || m_forgotten.isEmpty())
        return false;
    const QString text = toQString(id);
    return m_forgotten.contains(text) || std::any_of(sources.begin(), sources.end(), [&](const std::string &source) {
               return m_forgotten.contains(db::tombstoneOf(QString::fromStdString(source), text));
           });
}

QString ImportJob::forgottenText()
{
    return QCoreApplication::translate("Importer", "this person was forgotten in this book and is not taken in again");
}

bool ImportJob::next()
{
    csv::Record record;
    if (!reader.next(record)) {
        if (reader.error())
            throw *reader.error();
        return false;
    }
    if (++m_records % recordsPerProgress == 0 && progress && !progress(reader.bytesRead(), reader.bytesTotal()))
        throw Failure{QCoreApplication::translate("Importer", "The import was stopped; nothing was written.")};
    cells.take(record);
    return true;
}

void ImportJob::added(qint64 line, Name name)
{
    ++report.added;
    keep(ImportLine::Kind::New, line, name);
}

void ImportJob::changed(qint64 line, Name name, std::vector<ImportedValue> values)
{
    ++report.changed;
    keep(ImportLine::Kind::Changed, line, name, {}, std::move(values));
}

void ImportJob::same(qint64 line, Name name)
{
    ++report.same;
    keep(ImportLine::Kind::Same, line, name);
}

void ImportJob::refused(csv::Record record, qint64 line, Name name, const QString &reason)
{
    ++report.refused;
    if (rejects)
        rejects->add(record, line, reason);
    keep(ImportLine::Kind::Refused, line, name, reason);
}

void ImportJob::inDoubt(csv::Record record, qint64 line, Name name, const QString &reason)
{
    ++report.inDoubt;
    if (rejects)
        rejects->add(record, line, reason);
    keep(ImportLine::Kind::InDoubt, line, name, reason);
}

void ImportJob::keep(ImportLine::Kind kind, qint64 line, Name name, const QString &text,
                     std::vector<ImportedValue> values)
{
    int &kept = m_kept[std::size_t(kind)];
    if (kept == linesPerKind)
        return;
    ++kept;
    QString shown = toQString(name.first);
    if (!name.second.empty())
        shown += u' ' + toQString(name.second);
    report.lines.push_back({line, kind, shown, text, std::move(values)});
}

} // namespace chapterhouse::app
