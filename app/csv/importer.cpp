// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/importer.h"

#include "app/book_file.h"
#include "app/csv/import_job.h"
#include "db/connection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// Day and month of these columns have to be told by the user first.
QStringList columnsToAsk(const ImportPlan &plan)
{
    QStringList columns;
    for (const PlannedColumn &column : plan.columns) {
        if (column.askDateOrder)
            columns.append(column.header);
    }
    return columns;
}

void importInto(ImportJob &job)
{
    switch (job.plan.target) {
    case csv::Target::Members:
        return importMembers(job);
    case csv::Target::Chapters:
        return importChapters(job);
    case csv::Target::Officers:
        return importOfficers(job);
    case csv::Target::Contacts:
        return importContacts(job);
    }
}

qint64 knownRecords(db::Connection &connection, csv::Target target)
{
    switch (target) {
    case csv::Target::Members:
        return connection.integer("SELECT count(*) FROM member WHERE merged_into = ''");
    case csv::Target::Chapters:
        return connection.integer("SELECT count(*) FROM chapter");
    case csv::Target::Officers:
        return connection.integer("SELECT count(*) FROM officer_term");
    case csv::Target::Contacts:
        return connection.integer("SELECT count(*) FROM contact");
    }
    Q_UNREACHABLE();
}

const char *kindName(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::New:
        return "new";
    case ImportLine::Kind::Changed:
        return "changed";
    case ImportLine::Kind::Same:
        return "same";
    case ImportLine::Kind::InDoubt:
        return "in_doubt";
    case ImportLine::Kind::Refused:
        return "refused";
    case ImportLine::Kind::LeftOut:
        return "left_out";
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const ImportedValue &value)
{
    return {{QStringLiteral("field"), value.field},
            {QStringLiteral("before"), value.before},
            {QStringLiteral("after"), value.after}};
}

QJsonArray jsonOf(const std::vector<ImportedValue> &values)
{
    QJsonArray array;
    for (const ImportedValue &value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonObject jsonOf(const ImportLine &line)
{
    QJsonObject object{{QStringLiteral("line"), line.line},
                       {QStringLiteral("kind"), QLatin1String(kindName(line.kind))},
                       {QStringLiteral("name"), line.name}};
    if (!line.text.isEmpty())
        object.insert(QStringLiteral("reason"), line.text);
    if (!line.values.empty())
        object.insert(QStringLiteral("values"), jsonOf(line.values));
    return object;
}

} // namespace

QJsonObject ImportReport::json() const
{
    QJsonArray rows;
    for (const ImportLine &line : lines)
        rows.append(jsonOf(line));
    QJsonArray names;
    for (const MissingMember &member : missing)
        names.append(member.name);
    return {{QStringLiteral("new"), added},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("same"), same},
            {QStringLiteral("in_doubt"), inDoubt},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("not_in_file"), notInFile},
            {QStringLiteral("cleaned"), cleaned},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("cleanings"), jsonOf(cleanings)},
            {QStringLiteral("missing"), names},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
}

Result<ImportReport> runImport(BookFile &book, const Directory::Pointer &directory, const ImportPlan &plan, bool dryRun,
                               const QString &rejectsPath, const ImportProgress &progress)
{
    if (const QStringList columns = columnsToAsk(plan); !columns.isEmpty())
        return Failure{
            Text::tr("Nothing was imported: in “%1” day and month cannot be told apart. Say which comes first "
                     "(--dates mdy or dmy).")
                .arg(columns.join(QStringLiteral("”, “")))};
    if (book.isReadOnly())
        return Failure{Text::tr("Nothing was imported: the book cannot be written. Copy it to a folder of yours.")};
    csv::ReadOptions options = plan.request.read;
    options.encoding = plan.dialect.encoding;
    options.delimiter = plan.dialect.delimiter;
    options.hasHeader = plan.dialect.hasHeader;
    Result<csv::CsvReader> reader = csv::CsvReader::open(plan.request.file, options);
    if (!reader)
        return reader.failure();
    std::optional<RejectWriter> rejects;
    if (!rejectsPath.isEmpty()) {
        Result<RejectWriter> opened = RejectWriter::open(rejectsPath, plan);
        if (!opened)
            return opened.failure();
        rejects = std::move(*opened);
    }

    ImportReport report;
    bool isRehearsed = false;
    const auto work = [&](db::Connection &connection) {
        ImportJob job(book, directory, plan, *reader, report);
        report.known = knownRecords(connection, plan.target);
        job.rejects = rejects ? &*rejects : nullptr;
        job.progress = progress;
        csv::Record header;
        if (plan.dialect.hasHeader)
            reader->next(header);
        importInto(job);
        connection.touchInBulk();
        db::setSubject(connection, {{QStringLiteral("count"), report.added + report.changed + report.markedLeft}});
        if (rejects) {
            if (const Result<> written = rejects->sync(); !written)
                throw written.failure();
        }
        isRehearsed = dryRun;
        if (dryRun)
            throw Failure();
    };
    const db::ActionInfo info{.label = QStringLiteral("import.") + QLatin1String(csv::targetName(plan.target)),
                              .subject = {},
                              .author = book.author(),
                              .chapterId = plan.request.chapterId};
    const Result<db::Change> change = book.performInBulk(info, work);
    if (!change && !isRehearsed)
        return change.failure();
    if (change)
        report.change = *change;

    std::sort(report.lines.begin(), report.lines.end(),
              [](const ImportLine &a, const ImportLine &b) { return a.line < b.line; });
    for (const csv::Warning &warning : reader->warnings())
        report.warnings.append(warning.line > 0 ? Text::tr("line %1: %2").arg(warning.line).arg(warning.text)
                                                : warning.text);
    if (rejects) {
        if (const Result<> written = rejects->finish(); !written)
            report.warnings.append(written.message());
    }
    const bool isAnyTaken = report.added + report.changed + report.same > 0;
    if (!dryRun && isAnyTaken && plan.dialect.hasHeader) // a header read wrongly is not to be learnt
        book.note([&plan](db::Connection &connection) { rememberMapping(connection, plan); });
    return report;
}

} // namespace chapterhouse::app
