// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_job.h"

#include "app/book_file.h"
#include "db/connection.h"
#include "db/forget.h"
#include "db/journal.h"
#include "db/timestamp.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int linesPerKind = 200;
constexpr qint64 recordsPerProgress = 4096;
constexpr std::size_t mostOfACell = 4096; ///< of one that is the reason: what is longer was never typed

QString consentSourceOf(const ImportRequest &request)
{
    const QString &stated = request.choices.consentSource;
    return stated.isEmpty() ? QFileInfo(request.file).fileName() : stated;
}

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
    , consentSource(consentSourceOf(importPlan.request).toStdString())
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
    cells.take(corrected(record));
    return true;
}

const RowChoice *ImportJob::choiceOf(qint64 line) const
{
    const auto &rows = plan.request.choices.rows;
    if (rows.empty())
        return nullptr;
    const auto found = rows.find(line);
    return found != rows.end() ? &found->second : nullptr;
}

bool ImportJob::isLeftOut(qint64 line) const
{
    const RowChoice *choice = choiceOf(line);
    return choice && choice->isLeftOut;
}

bool ImportJob::isTaken(qint64 line, std::string_view column, bool isFilled) const
{
    const RowChoice *choice = choiceOf(line);
    if (choice && choice->doubt == RowChoice::Doubt::Same) {
        if (const auto chosen = choice->replaces.find(column); chosen != choice->replaces.end())
            return chosen->second;
    }
    const OnMatch rule = plan.request.onMatch;
    return rule == OnMatch::Update || (rule == OnMatch::Fill && !isFilled);
}

csv::Record ImportJob::corrected(csv::Record record)
{
    const ImportChoices &choices = plan.request.choices;
    const RowChoice *choice = choiceOf(reader.line());
    if (choices.everywhere.empty() && !choice)
        return record;
    m_corrected.assign(record.begin(), record.end());
    for (const auto &[column, replaced] : choices.everywhere) {
        const auto found = column < record.size() ? replaced.find(record[column]) : replaced.end();
        if (found != replaced.end())
            m_corrected[column] = found->second;
    }
    if (!choice)
        return m_corrected;
    for (const auto &[column, cell] : choice->cells) {
        if (column >= m_corrected.size())
            m_corrected.resize(column + 1);
        m_corrected[column] = cell;
    }
    return m_corrected;
}

void ImportJob::added(qint64 line, Name name)
{
    ++report.added;
    keep({.line = line, .kind = ImportLine::Kind::New}, name);
}

void ImportJob::changed(qint64 line, Name name, std::vector<ImportedValue> values)
{
    ++report.changed;
    keep({.line = line, .kind = ImportLine::Kind::Changed, .values = std::move(values)}, name);
}

void ImportJob::same(qint64 line, Name name)
{
    ++report.same;
    keep({.line = line, .kind = ImportLine::Kind::Same}, name);
}

void ImportJob::leftOut(qint64 line, Name name)
{
    ++report.leftOut;
    keep({.line = line, .kind = ImportLine::Kind::LeftOut}, name);
}

void ImportJob::refused(csv::Record record, qint64 line, Name name, const QString &reason)
{
    const csv::Field culprits[] = {cells.culprit()};
    refused(record, line, name, reason, culprits);
}

void ImportJob::refused(csv::Record record, qint64 line, Name name, const QString &reason,
                        std::span<const csv::Field> culprits)
{
    ++report.refused;
    if (rejects)
        rejects->add(record, line, reason);
    ImportLine refused{.line = line, .kind = ImportLine::Kind::Refused, .text = reason};
    const auto culprit =
        std::find_if(culprits.begin(), culprits.end(), [this](csv::Field field) { return cells.has(field); });
    if (culprit != culprits.end()) {
        refused.column = cells.column(*culprit);
        refused.cell = toQString(cells.raw(*culprit).substr(0, mostOfACell));
    }
    keep(std::move(refused), name);
}

void ImportJob::inDoubt(csv::Record record, qint64 line, Name name, const QString &reason,
                        std::optional<MemberRef> candidate, std::vector<ImportedValue> values)
{
    ++report.inDoubt;
    if (rejects)
        rejects->add(record, line, reason);
    keep({.line = line,
          .kind = ImportLine::Kind::InDoubt,
          .text = reason,
          .values = std::move(values),
          .candidate = std::move(candidate)},
         name);
}

/// The first of each kind, and all about which the user chose: those are looked for.
bool ImportJob::isWorthKeeping(ImportLine::Kind kind, qint64 line)
{
    if (choiceOf(line))
        return true;
    int &kept = m_kept[std::size_t(kind)];
    if (kept == linesPerKind)
        return false;
    ++kept;
    return true;
}

void ImportJob::keep(ImportLine line, Name name)
{
    if (!isWorthKeeping(line.kind, line.line))
        return;
    line.name = toQString(name.first);
    if (!name.second.empty())
        line.name += u' ' + toQString(name.second);
    report.lines.push_back(std::move(line));
}

} // namespace chapterhouse::app
