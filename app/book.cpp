// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book.h"

#include "app/action_text.h"
#include "app/backups.h"
#include "db/forget.h"
#include "db/setting_store.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace chapterhouse::app {

using namespace std::chrono_literals;

namespace {

constexpr auto idleBeforeCheckpoint = 2s;

using ChangePromise = QPromise<Result<db::Change>>;

/// What the window shows of the book beside its rows; read anew after each step.
struct Standing {
    QString name;
    std::optional<db::HistoryEntry> undo;
    std::optional<db::HistoryEntry> redo;
};

Standing standingOf(db::Connection &connection)
{
    const db::Journal journal(connection);
    return {db::SettingStore(connection).value(QStringLiteral("name")), journal.nextUndo(), journal.nextRedo()};
}

QString textOf(const std::optional<db::HistoryEntry> &entry, NameStyle style)
{
    return entry ? actionText(entry->label, entry->subject, style) : QString();
}

bool touchesSettings(const db::Touches &touches)
{
    return touches.bulk || std::any_of(touches.rows.begin(), touches.rows.end(), [](const db::RowKey &row) {
               return row.table == QLatin1String("book_setting");
           });
}

/// The copying of a book as it stood before the first change, in the background. Breaks off when the book is closed.
class SessionBackup {
public:
    ~SessionBackup()
    {
        m_isStopped = true;
        m_pool.waitForDone();
    }

    /// Holds the book's state for the copy; called on the writer thread, before it writes.
    void start(BookFile &book)
    {
        auto source = std::make_shared<db::Connection>(book.path(), book.readingAccess());
        source->run("BEGIN");
        const QString bookId = db::SettingStore(*source).value(QStringLiteral("book_id"));
        m_pool.start([this, source, bookId] {
            try {
                Backups::ofBook(bookId).add(*source, QDateTime::currentDateTimeUtc(),
                                            [this](double) { return !m_isStopped; });
            } catch (const db::Error &error) {
                explain(error); // a backup that fails must not keep anyone from working
            }
        });
    }

private:
    QThreadPool m_pool;
    std::atomic_bool m_isStopped = false;
};

} // namespace

/// What the writer thread hands back.
struct Book::Outcome {
    Result<db::Change> result;
    std::optional<Standing> standing;
};

struct Book::State {
    explicit State(BookFile &&opened) : file(std::move(opened)), path(file.path()), isReadOnly(file.isReadOnly()) { }

    BookFile file; ///< used on the writer thread only, once that runs
    const QString path;
    const QString author = file.author();
    const bool isReadOnly;
    const db::Connection::Access readingAccess = file.readingAccess();
    SessionBackup backup;
    std::unique_ptr<db::Connection> reader;
    Standing standing;
    NameStyle nameStyle = NameStyle::Plain;
    int running = 0; ///< steps handed to the writer thread and not yet finished
    QTimer idle;
    QThread thread;
    QObject *writer = nullptr; ///< lives in the thread: what is posted to it runs there
};

Result<std::unique_ptr<Book>> Book::open(const QString &path)
{
    auto file = BookFile::open(path, BookFile::Mode::Write);
    if (!file)
        return file.failure();
    try {
        auto state = std::make_unique<State>(std::move(*file));
        state->reader = std::make_unique<db::Connection>(state->path, state->readingAccess);
        state->standing = standingOf(*state->reader);
        return std::unique_ptr<Book>(new Book(std::move(state)));
    } catch (const db::Error &error) {
        return explain(error);
    }
}

Book::Book(std::unique_ptr<State> state) : m_state(std::move(state))
{
    m_state->file.setBeforeFirstChange([state = m_state.get()](BookFile &file) { state->backup.start(file); });
    m_state->thread.setObjectName(QStringLiteral("writer"));
    m_state->writer = new QObject;
    m_state->writer->moveToThread(&m_state->thread);
    connect(&m_state->thread, &QThread::finished, m_state->writer, &QObject::deleteLater);
    m_state->thread.start();

    m_state->idle.setSingleShot(true);
    m_state->idle.setInterval(idleBeforeCheckpoint);
    connect(&m_state->idle, &QTimer::timeout, m_state->writer, [state = m_state.get()] { state->file.checkpoint(); });
}

// Steps already posted still run; the log is then merged into the one file by BookFile.
Book::~Book()
{
    QMetaObject::invokeMethod(m_state->writer, [thread = &m_state->thread] { thread->quit(); });
    m_state->thread.wait();
    m_state->reader.reset();
}

QString Book::path() const
{
    return m_state->path;
}

QString Book::name() const
{
    return m_state->standing.name;
}

QString Book::author() const
{
    return m_state->author;
}

bool Book::isReadOnly() const
{
    return m_state->isReadOnly;
}

bool Book::isBusy() const
{
    return m_state->running > 0;
}

bool Book::canUndo() const
{
    return !isReadOnly() && m_state->standing.undo.has_value();
}

bool Book::canRedo() const
{
    return !isReadOnly() && m_state->standing.redo.has_value();
}

QString Book::undoText() const
{
    return textOf(m_state->standing.undo, nameStyle());
}

QString Book::redoText() const
{
    return textOf(m_state->standing.redo, nameStyle());
}

NameStyle Book::nameStyle() const
{
    return m_state->nameStyle;
}

void Book::setNameStyle(NameStyle style)
{
    if (style == m_state->nameStyle)
        return;
    m_state->nameStyle = style;
    Q_EMIT nameStyleChanged();
}

QFuture<Result<db::Change>> Book::perform(const db::ActionInfo &info, BookFile::Work work, OnFailure onFailure)
{
    return start([info, work = std::move(work)](BookFile &file) { return file.perform(info, work); }, {}, onFailure);
}

QFuture<Result<db::Change>> Book::performInBulk(const db::ActionInfo &info, BookFile::Work work, OnFailure onFailure)
{
    return start([info, work = std::move(work)](BookFile &file) { return file.performInBulk(info, work); }, {},
                 onFailure);
}

QFuture<Result<>> Book::tryOut(BookFile::Work work, BookFile::Look look)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QMetaObject::invokeMethod(m_state->writer,
                              [promise, work = std::move(work), look = std::move(look), state = m_state.get()] {
                                  promise->addResult(state->file.tryOut(work, look));
                                  promise->finish();
                              });
    return promise->future();
}

QFuture<Result<db::Change>> Book::run(const Step &step)
{
    return start(step, {});
}

QFuture<Result<>> Book::note(BookFile::Work work)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QMetaObject::invokeMethod(m_state->writer, [promise, work = std::move(work), state = m_state.get()] {
        promise->addResult(state->file.note(work));
        promise->finish();
        QMetaObject::invokeMethod(&state->idle, [state] { state->idle.start(); });
    });
    return promise->future();
}

void Book::forgetPerson(const QString &personId)
{
    perform({QStringLiteral("member.forget"), {}, {}, {}},
            [personId](db::Connection &connection) { db::forgetPerson(connection, personId); });
}

void Book::undo()
{
    start([](BookFile &file) { return file.undo(); }, tr("Undone: %1"));
}

void Book::undoAction(const QString &changeId)
{
    start([changeId](BookFile &file) { return file.undo(changeId); }, tr("Undone: %1"));
}

void Book::redo()
{
    start([](BookFile &file) { return file.redo(); }, tr("Redone: %1"));
}

void Book::restore(const QUrl &backup)
{
    start([path = backup.toLocalFile()](BookFile &file) { return file.restore(path); }, tr("Done: %1"));
}

void Book::stop()
{
    m_state->file.connection().interrupt(); // the one call that SQLite allows from another thread
}

/// Posts `step` to the writer thread and its outcome back to this one. `announcement` wraps the action's text, if it is
/// not empty.
QFuture<Result<db::Change>> Book::start(const Step &step, const QString &announcement, OnFailure onFailure)
{
    const auto promise = std::make_shared<ChangePromise>();
    promise->start();
    m_state->idle.stop();
    setBusyBy(1);
    QMetaObject::invokeMethod(m_state->writer, [this, step, promise, announcement, onFailure, state = m_state.get()] {
        Outcome outcome{step(state->file), {}};
        try {
            outcome.standing = standingOf(state->file.connection());
        } catch (const db::Error &error) {
            explain(error); // the step itself is done; what is shown of the history stays as it was
        }
        QMetaObject::invokeMethod(this, [this, outcome, promise, announcement, onFailure] {
            finish(outcome, announcement, onFailure);
            promise->addResult(outcome.result);
            promise->finish();
        });
    });
    return promise->future();
}

void Book::finish(const Outcome &outcome, const QString &announcement, OnFailure onFailure)
{
    m_state->idle.start();
    setBusyBy(-1);
    if (outcome.standing)
        m_state->standing = *outcome.standing;
    if (!outcome.result) {
        if (onFailure == OnFailure::Announce)
            Q_EMIT failed(outcome.result.message());
        return;
    }
    const db::Change &change = *outcome.result;
    if (change.number == 0)
        return;
    Q_EMIT changed(change);
    Q_EMIT historyChanged();
    if (touchesSettings(change.touches))
        Q_EMIT settingsChanged();
    const QString text = actionText(change.label, change.subject, nameStyle());
    if (announcement.isEmpty())
        Q_EMIT performed(text, canUndo() && m_state->standing.undo->number == change.number);
    else
        Q_EMIT performed(announcement.arg(text), false);
}

void Book::setBusyBy(int difference)
{
    const bool wasBusy = isBusy();
    m_state->running += difference;
    if (isBusy() != wasBusy)
        Q_EMIT busyChanged();
}

db::Connection::Access Book::readingAccess() const
{
    return m_state->readingAccess;
}

std::unique_ptr<db::Connection> Book::newReader() const
{
    return std::make_unique<db::Connection>(m_state->path, m_state->readingAccess);
}

db::Connection &Book::reader()
{
    return *m_state->reader;
}

} // namespace chapterhouse::app
