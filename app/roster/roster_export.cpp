// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_export.h"

#include "app/background.h"
#include "app/csv/atomic_file.h"
#include "app/directory/directory.h"
#include "app/formatting.h"
#include "app/shown_date.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chapterhouse::app {

namespace {

QString audienceName(const QString &code, bool own)
{
    if (own)
        return RosterExport::tr("This book’s own people: full rows");
    if (code == QLatin1String("national"))
        return RosterExport::tr("The national organisation: what each agreed to");
    if (code == QLatin1String("chapter"))
        return RosterExport::tr("Their chapter: what each agreed to");
    if (code == QLatin1String("school"))
        return RosterExport::tr("The school: what each agreed to");
    if (code == QLatin1String("mentors"))
        return RosterExport::tr("Mentors: what each agreed to");
    return RosterExport::tr("The public: what each agreed to");
}

} // namespace

RosterExport::RosterExport(QObject *parent) : QObject(parent), m_columns(this)
{
    connect(&m_columns, &ExportColumns::chosenChanged, this, &RosterExport::countChanged);
}

RosterExport::~RosterExport()
{
    cancel();
    m_writing.waitForFinished();
}

void RosterExport::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    m_audiences.clear();
    const auto own = m_book ? m_book->read([](db::Connection &connection) { return ownAudience(connection); })
                            : Result<QString>(Failure{});
    if (own) {
        m_audiences = {QStringLiteral("national"), QStringLiteral("chapter"), QStringLiteral("school"),
                       QStringLiteral("mentors"), QStringLiteral("public")};
        m_audiences.removeAll(*own);
        m_audiences.prepend(*own);
    }
    Q_EMIT bookChanged();
    count();
}

void RosterExport::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &RosterExport::count);
    Q_EMIT rosterChanged();
    count();
}

QStringList RosterExport::audiences() const
{
    QStringList names;
    for (const QString &code : m_audiences)
        names.append(audienceName(code, names.isEmpty()));
    return names;
}

void RosterExport::setAudience(int place)
{
    if (place == m_audience)
        return;
    m_audience = place;
    Q_EMIT audienceChanged();
    count();
}

void RosterExport::setEveryone(bool everyone)
{
    if (everyone == m_everyone)
        return;
    m_everyone = everyone;
    Q_EMIT everyoneChanged();
    count();
}

void RosterExport::setPurpose(const QString &purpose)
{
    if (purpose == m_purpose)
        return;
    m_purpose = purpose;
    Q_EMIT purposeChanged();
}

void RosterExport::setForExcel(bool forExcel)
{
    if (forExcel == m_forExcel)
        return;
    m_forExcel = forExcel;
    Q_EMIT forExcelChanged();
}

QString RosterExport::consequence() const
{
    if (!m_isCounted)
        return tr("Counting whom this file would name…");
    QStringList sentences;
    if (!showsNames())
        sentences += tr("This file will name nobody.");
    else
        sentences += tr("This file will show %Ln names to anyone who opens it.", nullptr, int(m_people.full));
    if (m_people.initials > 0)
        sentences += tr("%Ln agreed to initials only.", nullptr, int(m_people.initials));
    if (m_people.counted > 0)
        sentences += tr("%Ln did not agree to be listed and are left out.", nullptr, int(m_people.counted));
    return sentences.join(u' ');
}

QString RosterExport::commandText() const
{
    return m_isCounted && showsNames() ? tr("Export %Ln names…", nullptr, int(m_people.full)) : tr("Export…");
}

bool RosterExport::showsNames() const
{
    return m_people.full > 0 && m_columns.namePeople();
}

QUrl RosterExport::suggestedFile() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo::exists(documents) ? documents : QDir::homePath();
    return QUrl::fromLocalFile(QDir(folder).filePath(tr("roster", "name of a file") + QStringLiteral(".csv")));
}

bool RosterExport::exists(const QUrl &file) const
{
    return QFileInfo::exists(file.toLocalFile());
}

ExportRequest RosterExport::request() const
{
    ExportRequest request;
    request.columns = m_columns.columns();
    if (!m_everyone)
        request.statuses = {QStringLiteral("active"), QStringLiteral("away")};
    request.asOf = m_book ? shownDate(*m_book) : QDate();
    if (m_audience > 0)
        request.audience = m_audiences.value(m_audience);
    request.purpose = m_purpose.trimmed();
    request.excel = m_forExcel;
    return request;
}

void RosterExport::count()
{
    m_isCounted = false;
    Q_EMIT countChanged();
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    auto reader = newReader();
    if (!reader)
        return;
    const int asked = ++m_countNumber;
    auto work = [reader = std::move(reader), directory = m_roster->snapshot()->directoryPointer(),
                 request = request()] { return previewExport(*reader, directory, request); };
    inBackground(this, std::move(work), [this, asked](const Result<AudienceCount> &people) {
        if (asked != m_countNumber)
            return;
        if (!people) {
            Q_EMIT failed(people.message());
            return;
        }
        m_people = *people;
        m_isCounted = true;
        Q_EMIT countChanged();
    });
}

std::unique_ptr<db::Connection> RosterExport::newReader()
{
    try {
        return m_book->newReader();
    } catch (const db::Error &error) {
        Q_EMIT failed(explain(error).message);
        return {};
    }
}

void RosterExport::run(const QUrl &file)
{
    if (!m_book || !m_roster || !m_roster->snapshot() || m_running)
        return;
    auto reader = newReader();
    if (!reader)
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    setProgress(0);
    setRunning(true);

    const QString path = file.toLocalFile();
    const ExportRequest asked = request();
    const auto record = [book = m_book.data(), asked](const ExportReport &report) {
        return book
            ->note([asked, report, author = book->author()](db::Connection &writer) {
                recordExport(writer, author, asked, report);
            })
            .result();
    };
    const auto progress = [this, stop = m_stop](qint64 done, qint64 total) {
        const qreal part = total > 0 ? qreal(done) / qreal(total) : 0;
        QMetaObject::invokeMethod(
            this, [this, part] { setProgress(part); }, Qt::QueuedConnection);
        return !stop->load();
    };
    auto work = [reader = std::move(reader), directory = m_roster->snapshot()->directoryPointer(), asked, path, record,
                 progress]() -> Result<ExportReport> {
        auto target = csv::AtomicFile::open(path);
        return target ? writeExport(*reader, directory, asked, **target, record, progress) : target.failure();
    };
    m_writing =
        inBackground(this, std::move(work), [this, path](const Result<ExportReport> &report) { finish(report, path); });
}

void RosterExport::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void RosterExport::finish(const Result<ExportReport> &report, const QString &path)
{
    setRunning(false);
    if (report)
        Q_EMIT finished(tr("Exported the roster to %1").arg(QFileInfo(path).fileName()));
    else if (!m_stop->load())
        Q_EMIT failed(report.message());
}

void RosterExport::setProgress(qreal progress)
{
    if (qFuzzyCompare(1 + progress, 1 + m_progress))
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

void RosterExport::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace chapterhouse::app
