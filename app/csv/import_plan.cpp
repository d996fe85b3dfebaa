// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_plan.h"

#include "app/book_file.h"
#include "app/clock.h"
#include "db/connection.h"
#include "db/mapping_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

namespace chapterhouse::app {

namespace {

constexpr int sampledRecords = 1000;
constexpr int shownSamples = 5;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What the first records of the file show.
struct Sample {
    std::vector<std::string> header;
    std::vector<csv::ColumnEvidence> evidence;
    std::vector<csv::DateOrderFinder> dates;
    std::vector<QStringList> cells;
    bool isWholeFile = false;

    std::vector<std::string_view> headerViews() const { return {header.begin(), header.end()}; }
    void grow(std::size_t columns)
    {
        evidence.resize(std::max(evidence.size(), columns));
        dates.resize(evidence.size());
        cells.resize(evidence.size());
    }
};

Sample takeSample(csv::CsvReader &reader)
{
    Sample sample;
    csv::Record record;
    if (reader.dialect().hasHeader && reader.next(record)) {
        sample.header.assign(record.begin(), record.end());
        sample.grow(sample.header.size());
    }
    for (int i = 0; i < sampledRecords; ++i) {
        if (!reader.next(record)) {
            sample.isWholeFile = true;
            break;
        }
        sample.grow(record.size());
        for (std::size_t column = 0; column < record.size(); ++column) {
            sample.evidence[column].add(record[column]);
            sample.dates[column].add(record[column]);
            if (!record[column].empty() && sample.cells[column].size() < shownSamples)
                sample.cells[column].append(fromUtf8(record[column]));
        }
    }
    sample.header.resize(sample.evidence.size());
    return sample;
}

/// The column that was typed: its header, whatever the case, or "#" and its number from 1; -1 if there is none.
int columnNamed(const ImportPlan &plan, const QString &typed)
{
    if (typed.startsWith(u'#')) {
        const int number = typed.mid(1).toInt();
        return number >= 1 && number <= int(plan.columns.size()) ? number - 1 : -1;
    }
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        if (plan.columns[std::size_t(column)].header.trimmed().compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

/// A field that the user gives to one column is taken from every other.
void assign(ImportPlan &plan, int column, csv::Field field)
{
    for (PlannedColumn &other : plan.columns) {
        if (other.field == field)
            other.field = csv::Field::None;
    }
    plan.columns[std::size_t(column)].field = field;
    plan.columns[std::size_t(column)].reason = QCoreApplication::translate("ImportPlan", "as you said");
}

QString fieldNames(csv::Target target)
{
    QStringList names;
    for (const csv::Field field : csv::fieldsOf(target))
        names << QLatin1String(csv::fieldName(field));
    names << QStringLiteral("none");
    return names.join(QStringLiteral(", "));
}

Result<> applyTyped(ImportPlan &plan)
{
    for (const QString &entry : plan.request.map) {
        const qsizetype cut = entry.lastIndexOf(u'=');
        const int column = columnNamed(plan, entry.left(cut));
        if (cut < 0 || column < 0)
            return Failure{QCoreApplication::translate("ImportPlan", "The file has no column “%1”.")
                               .arg(cut < 0 ? entry : entry.left(cut))};
        const QString name = entry.mid(cut + 1).trimmed();
        const auto field = csv::fieldFromName(name.toStdString(), plan.target);
        if (!field || name.isEmpty())
            return Failure{QCoreApplication::translate("ImportPlan",
                                                       "There is no field “%1” to read a column into; there are: %2.")
                               .arg(name, fieldNames(plan.target))};
        assign(plan, column, *field);
    }
    return Nothing();
}

void matchHeader(ImportPlan &plan, const Sample &sample)
{
    const std::vector<std::string_view> header = sample.headerViews();
    const auto matches = csv::matchColumns(plan.target, header, sample.evidence);
    for (std::size_t column = 0; column < plan.columns.size(); ++column) {
        plan.columns[column].field = matches[column].field;
        plan.columns[column].reason = matches[column].reason;
    }
}

/// A mapping is kept as the list of the fields' names, in the order of the columns.
bool recall(ImportPlan &plan, db::Connection &connection)
{
    const auto kept = db::MappingStore(connection).find(plan.signature, QLatin1String(csv::targetName(plan.target)));
    if (!kept)
        return false;
    const QJsonArray fields = kept->value(QLatin1String("fields")).toArray();
    if (fields.size() != qsizetype(plan.columns.size()))
        return false;
    for (std::size_t column = 0; column < plan.columns.size(); ++column) {
        const std::string name = fields[qsizetype(column)].toString().toStdString();
        plan.columns[column].field = csv::fieldFromName(name, plan.target).value_or(csv::Field::None);
        plan.columns[column].reason = QCoreApplication::translate("ImportPlan", "as last time");
    }
    return true;
}

/// Nothing in it could be read both ways so far.
bool isSettled(const csv::DateOrderFinder &finder)
{
    return finder.ambiguous() == 0 && !finder.isContradictory();
}

/// Where the sample leaves the order of a column's dates open, the whole column decides.
void orderDates(ImportPlan &plan, csv::CsvReader &reader, const Sample &sample)
{
    std::vector<csv::DateOrderFinder> finders = sample.dates;
    bool isOpen = false;
    for (std::size_t column = 0; column < plan.columns.size(); ++column)
        isOpen = isOpen || (isDateField(plan.columns[column].field) && !isSettled(finders[column]));
    csv::Record record;
    while (isOpen && !sample.isWholeFile && reader.next(record)) {
        for (std::size_t column = 0; column < std::min(record.size(), finders.size()); ++column) {
            if (isDateField(plan.columns[column].field))
                finders[column].add(record[column]);
        }
    }
    for (std::size_t column = 0; column < plan.columns.size(); ++column) {
        PlannedColumn &planned = plan.columns[column];
        planned.dateOrder = plan.request.dates.value_or(finders[column].order());
        planned.askDateOrder = isDateField(planned.field) && !plan.request.dates && finders[column].ambiguous() > 0
            && planned.dateOrder == csv::DateOrder::Unknown;
    }
}

QDate dateOf(const ImportRequest &request)
{
    if (request.fileDate.isValid())
        return request.fileDate;
    const QDate changed = QFileInfo(request.file).lastModified().date();
    return !changed.isValid() || qEnvironmentVariableIsSet("CHAPTERHOUSE_TODAY") ? today() : changed;
}

/// The headers are enough to tell one system's files from another's, and say nothing of what is in them.
QString sourceOf(const ImportRequest &request, const QString &signature)
{
    if (!request.source.isEmpty())
        return request.source;
    const QByteArray hash = QCryptographicHash::hash(signature.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("csv-") + QString::fromLatin1(hash);
}

} // namespace

bool isDateField(csv::Field field)
{
    switch (field) {
    case csv::Field::JoinedOn:
    case csv::Field::LeftOn:
    case csv::Field::StatusSince:
    case csv::Field::FoundedOn:
    case csv::Field::ActiveOn:
    case csv::Field::InactiveOn:
    case csv::Field::RosterUpdatedOn:
    case csv::Field::StartsOn:
    case csv::Field::EndsOn:
    case csv::Field::HappenedOn:
        return true;
    default:
        return false;
    }
}

Result<ImportPlan> planImport(db::Connection &connection, const ImportRequest &request)
{
    Result<csv::CsvReader> reader = csv::CsvReader::open(request.file, request.read);
    if (!reader)
        return reader.failure();
    const Sample sample = takeSample(*reader);
    if (reader->error())
        return *reader->error();

    ImportPlan plan;
    plan.request = request;
    plan.dialect = reader->dialect();
    const std::vector<std::string_view> header = sample.headerViews();
    plan.target = request.target ? *request.target : csv::guessTarget(header).value_or(csv::Target::Members);
    plan.signature = QString::fromStdString(csv::headerSignature(header));
    plan.source = sourceOf(request, plan.signature);
    plan.fileDate = dateOf(request);
    for (std::size_t column = 0; column < sample.header.size(); ++column) {
        PlannedColumn planned;
        planned.header = QString::fromStdString(sample.header[column]);
        planned.samples = sample.cells[column];
        plan.columns.push_back(std::move(planned));
    }
    try {
        if (!recall(plan, connection))
            matchHeader(plan, sample);
    } catch (const db::Error &error) {
        return explain(error);
    }
    if (const Result<> typed = applyTyped(plan); !typed)
        return typed.failure();
    orderDates(plan, *reader, sample);
    if (reader->error())
        return *reader->error();
    return plan;
}

void rememberMapping(db::Connection &writer, const ImportPlan &plan)
{
    QJsonArray fields;
    for (const PlannedColumn &column : plan.columns)
        fields.append(QLatin1String(csv::fieldName(column.field)));
    db::MappingStore(writer).set(plan.signature, QLatin1String(csv::targetName(plan.target)),
                                 QJsonObject{{QStringLiteral("fields"), fields}});
}

} // namespace chapterhouse::app
