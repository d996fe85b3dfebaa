// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_wizard.h"

#include "app/action_text.h"
#include "app/background.h"
#include "app/book_reading.h"
#include "app/csv/atomic_file.h"
#include "app/csv/exporter.h"
#include "app/formatting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace chapterhouse::app {

namespace {

constexpr qint64 muchOfTheRoster = 30; ///< percent
const QString rejectsName = QStringLiteral("not-taken.csv");

/// Where what is written lies in memory, as on most systems, else where temporary files lie.
QString privateFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = !runtime.isEmpty() && QFileInfo(runtime).isWritable() ? runtime : QDir::tempPath();
    return QDir(folder).filePath(QStringLiteral("chapterhouse-"));
}

QString commandFor(csv::Target target, int count)
{
    switch (target) {
    case csv::Target::Members:
        return ImportWizard::tr("Import %Ln members", nullptr, count);
    case csv::Target::Chapters:
        return ImportWizard::tr("Import %Ln chapters", nullptr, count);
    case csv::Target::Officers:
        return ImportWizard::tr("Import %Ln officers", nullptr, count);
    case csv::Target::Contacts:
        return ImportWizard::tr("Import %Ln contacts", nullptr, count);
    }
    return {};
}

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{source.errorString()};
    auto target = csv::AtomicFile::open(to);
    if (!target)
        return target.failure();
    constexpr qint64 block = 1024 * 1024;
    while (!source.atEnd())
        (*target)->write(source.read(block));
    return (*target)->commit();
}

} // namespace

ImportWizard::ImportWizard(QObject *parent) : QObject(parent)
{
    connect(&m_options, &ImportFileOptions::readOtherwise, this, [this] {
        m_columns.forget();
        m_isFresh = true;
        read();
    });
    connect(&m_options, &ImportFileOptions::meantOtherwise, this, &ImportWizard::read);
    connect(&m_columns, &ImportColumns::chosen, this, &ImportWizard::read);
    connect(&m_findings, &ImportFindings::chosen, this, &ImportWizard::check);
    connect(&m_findings, &ImportFindings::leavingChanged, this, &ImportWizard::stateChanged);
    connect(&m_run, &ImportRun::runningChanged, this, &ImportWizard::stateChanged);
    connect(&m_run, &ImportRun::progressChanged, this, &ImportWizard::progressChanged);
}

void ImportWizard::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &ImportWizard::showAll);
    Q_EMIT bookChanged();
}

QString ImportWizard::fileName() const
{
    return QFileInfo(m_options.request().file).fileName();
}

void ImportWizard::begin(const QUrl &file)
{
    end();
    if (!m_book)
        return;
    const auto own = m_book->read([](db::Connection &connection) { return ownAudience(connection); });
    m_consents.begin(own ? *own : QString());
    m_options.begin(file.toLocalFile());
    m_columns.forget();
    m_isFresh = true;
    Q_EMIT fileChanged();
    go(File);
    read();
}

void ImportWizard::go(Step step)
{
    m_step = step;
    m_problem.clear();
    Q_EMIT stepChanged();
    Q_EMIT stateChanged();
}

void ImportWizard::read()
{
    ImportRequest request = m_options.request();
    request.map = m_columns.said();
    m_isReading = true;
    m_report.reset();
    m_problem.clear();
    Q_EMIT stateChanged();
    const auto work =
        readingWork(*m_book, [request](db::Connection &connection) { return readForImport(connection, request); });
    inBackground(this, work, [this, number = ++m_readNumber](const Result<Result<ImportReading>> &reading) {
        if (number == m_readNumber)
            takeReading(reading ? *reading : reading.failure());
    });
}

void ImportWizard::takeReading(const Result<ImportReading> &reading)
{
    m_isReading = false;
    m_reading.reset();
    if (reading)
        m_reading = *reading;
    else
        m_problem = reading.message();
    if (m_reading && std::exchange(m_isFresh, false))
        m_findings.begin(m_reading->plan);
    showAll();
}

void ImportWizard::showAll()
{
    const NameStyle style = m_book ? m_book->nameStyle() : NameStyle::Plain;
    if (m_reading) {
        m_options.show(*m_reading);
        m_preview.show(*m_reading, style);
        m_columns.show(m_reading->plan, style);
    }
    if (m_report) {
        m_counts.show(*m_report);
        m_findings.show(*m_report, m_reading->plan, style);
    }
    Q_EMIT stateChanged();
}

QString ImportWizard::dateQuestion() const
{
    if (!m_reading || m_reading->ambiguousDates.isEmpty())
        return {};
    return tr("Only you can tell how the dates in this file are meant. What day is “%1”?")
        .arg(m_reading->ambiguousDates.constFirst());
}

QStringList ImportWizard::dateAnswers() const
{
    QStringList answers;
    if (dateQuestion().isEmpty())
        return answers;
    const std::string cell = m_reading->ambiguousDates.constFirst().toStdString();
    for (const csv::DateOrder order : {csv::DateOrder::MonthFirst, csv::DateOrder::DayFirst}) {
        const csv::Day day = csv::cleanDate(cell, order).day;
        answers.append(QLocale().toString(QDate(day.year, day.month, day.day), QLocale::LongFormat));
    }
    return answers;
}

ImportPlan ImportWizard::plan() const
{
    ImportPlan plan = m_reading->plan;
    plan.request.choices = m_findings.choices();
    m_consents.addTo(plan.request.choices);
    return plan;
}

qint64 ImportWizard::written() const
{
    return m_report ? m_report->added + m_report->changed + m_report->markedLeft : 0;
}

/// Those who are on the roster now; of other things, and where nobody is, all that the book knows.
qint64 ImportWizard::rosterSize() const
{
    const auto snapshot = m_roster ? m_roster->snapshot() : nullptr;
    if (!snapshot || m_reading->plan.target != csv::Target::Members)
        return m_report->known;
    RosterFilter present;
    present.statuses = {MemberStatus::Active, MemberStatus::Away};
    const qint64 count = snapshot->count(present);
    return count > 0 ? count : m_report->known;
}

QString ImportWizard::warning() const
{
    if (!m_report || m_step != Check)
        return {};
    const qint64 changed = m_report->changed + m_report->markedLeft;
    const qint64 roster = rosterSize();
    if (changed * 100 <= roster * muchOfTheRoster)
        return {};
    return tr("This file would change %1 records; the book has %2 of them now. Look through them before you go on.")
        .arg(number(changed), number(roster));
}

QString ImportWizard::networkNote() const
{
    if (!m_report || m_step != Check || m_report->beganInNetwork == 0)
        return {};
    return tr("%Ln people joined before their chapter began: until then they are counted in the network.", nullptr,
              int(m_report->beganInNetwork));
}

QString ImportWizard::obstacle() const
{
    if (m_isReading || isRunning())
        return QStringLiteral(" ");
    switch (m_step) {
    case File:
    case Columns:
        if (!m_reading)
            return m_problem.isEmpty() ? tr("First choose a file.") : m_problem;
        return dateQuestion().isEmpty() ? QString() : tr("First say how the dates are meant.");
    case Check:
        if (!m_report)
            return m_problem.isEmpty() ? QStringLiteral(" ") : m_problem;
        if (m_report->markedLeft > 0 && !m_findings.isLeftOnValid())
            return tr("The day on which they left is no date.");
        return written() == 0 ? tr("There is nothing to bring in.") : QString();
    case Import:
        break;
    }
    return {};
}

QString ImportWizard::commandText() const
{
    if (m_step == Import)
        return tr("Close");
    if (m_step != Check)
        return tr("Next");
    return m_report && written() > 0 ? commandFor(m_reading->plan.target, int(written())) : tr("Import");
}

QString ImportWizard::outcome() const
{
    if (m_step != Import || !m_report)
        return {};
    return m_report->change.number == 0
        ? tr("Nothing was changed")
        : tr("Done: %1").arg(actionText(m_report->change.label, m_report->change.subject));
}

QStringList ImportWizard::outcomeLines() const
{
    QStringList lines;
    if (m_step != Import || !m_report)
        return lines;
    const auto add = [&lines](qint64 count, const QString &text) {
        if (count > 0)
            lines.append(text);
    };
    const auto number = [](qint64 count) { return int(count); };
    add(m_report->added, tr("%Ln came in as new", nullptr, number(m_report->added)));
    add(m_report->changed, tr("%Ln were changed", nullptr, number(m_report->changed)));
    add(m_report->same, tr("%Ln were the same already", nullptr, number(m_report->same)));
    add(m_report->markedLeft, tr("%Ln were marked as left", nullptr, number(m_report->markedLeft)));
    add(m_report->leftOut, tr("%Ln rows were left out, as you chose", nullptr, number(m_report->leftOut)));
    add(m_report->inDoubt, tr("%Ln rows are still in doubt and were not taken", nullptr, number(m_report->inDoubt)));
    add(m_report->refused, tr("%Ln rows could not be taken", nullptr, number(m_report->refused)));
    return lines;
}

bool ImportWizard::isUndoable() const
{
    return m_step == Import && m_report && m_report->change.number != 0;
}

bool ImportWizard::hasRejects() const
{
    return m_step == Import && m_report && m_report->refused + m_report->inDoubt > 0;
}

QUrl ImportWizard::suggestedRejects() const
{
    const QFileInfo file(m_options.request().file);
    const QString name = tr("%1 – not taken", "name of a file, made of another").arg(file.completeBaseName());
    return QUrl::fromLocalFile(file.dir().filePath(name + QStringLiteral(".csv")));
}

void ImportWizard::next()
{
    if (!canGoOn())
        return;
    switch (m_step) {
    case File:
        return go(Columns);
    case Columns:
        go(Check);
        return check();
    case Check:
        return import();
    case Import:
        break;
    }
}

void ImportWizard::back()
{
    if (m_step != Columns && m_step != Check)
        return;
    m_run.abandon();
    go(m_step == Check ? Columns : File);
}

void ImportWizard::check()
{
    if (!m_reading || m_step != Check)
        return;
    m_problem.clear();
    m_isWriting = false;
    m_run.start(m_book, plan(), true, {}, [this](const Result<ImportReport> &report) {
        if (report)
            m_report = *report;
        else
            m_problem = report.message();
        showAll();
    });
}

void ImportWizard::import()
{
    m_problem.clear();
    m_isWriting = true;
    m_folder = std::make_unique<QTemporaryDir>(privateFolder());
    m_run.start(m_book, plan(), false, m_folder->filePath(rejectsName), [this](const Result<ImportReport> &report) {
        if (!report) {
            m_problem = report.message();
            Q_EMIT stateChanged();
            return;
        }
        m_report = *report;
        go(Import);
    });
}

void ImportWizard::stop()
{
    m_run.stop();
}

void ImportWizard::end()
{
    m_run.abandon();
    ++m_readNumber;
    m_isReading = false;
    m_reading.reset();
    m_report.reset();
    m_problem.clear();
    m_folder.reset();
    Q_EMIT stateChanged();
}

void ImportWizard::undo()
{
    if (isUndoable() && m_book)
        m_book->undoAction(m_report->change.id);
}

void ImportWizard::saveRejects(const QUrl &file)
{
    if (!m_folder || !hasRejects())
        return;
    const QString path = file.toLocalFile();
    const auto work = [from = m_folder->filePath(rejectsName), path] { return copyFile(from, path); };
    inBackground(this, work, [this, path](const Result<> &copied) {
        if (copied)
            Q_EMIT said(tr("The rows are in %1", "name of a file").arg(QFileInfo(path).fileName()));
        else
            m_problem = copied.message();
        Q_EMIT stateChanged();
    });
}

} // namespace chapterhouse::app
