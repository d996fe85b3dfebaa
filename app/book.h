// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_file.h"
#include "app/person_names.h"
#include "app/result.h"
#include "db/connection.h"
#include "db/journal.h"

#include <QFuture>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

#include <functional>
#include <memory>

namespace chapterhouse::app {

/// The open book of one window: the one door through which the window writes, undoes and reads. Writing runs on the
/// book's own thread and never blocks the window; reading a page of rows runs here on a second connection. Announces
/// each commit with the rows it touched.
class Book : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application opens the book.")
    Q_PROPERTY(QString path READ path CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged FINAL)

public:
    static Result<std::unique_ptr<Book>> open(const QString &path);
    ~Book() override; ///< waits for the work under way

    QString path() const;
    QString name() const;
    QString author() const; ///< what the history and the ledger call this user
    bool isReadOnly() const;
    bool isBusy() const;
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< "Add member", as the Undo command and the toast say it
    QString redoText() const;
    NameStyle nameStyle() const; ///< how people stand on the screen of this book
    void setNameStyle(NameStyle style);

    /// Leave: who follows the future says why a step was not taken, as a form does; failed() does not say it once more.
    enum class OnFailure { Announce, Leave };
    /// Runs `work` on the writer thread as one undoable action; `work` must own all it uses. The future ends with the
    /// change or the failure; changed() and performed(), or failed(), have been emitted on this thread by then. Take it
    /// up with then() or a watcher: waiting for it on this thread would wait for ever.
    QFuture<Result<db::Change>> perform(const db::ActionInfo &info, BookFile::Work work,
                                        OnFailure onFailure = OnFailure::Announce);
    /// The same for a great many rows, see BookFile::performInBulk().
    QFuture<Result<db::Change>> performInBulk(const db::ActionInfo &info, BookFile::Work work,
                                              OnFailure onFailure = OnFailure::Announce);
    /// What `work` would do, without doing it: see BookFile::tryOut(). A failure is only in the future.
    QFuture<Result<>> tryOut(BookFile::Work work, BookFile::Look look);
    /// For a step that is an action of its own, as an import is: runs on the writer thread, and is announced the same.
    using Step = std::function<Result<db::Change>(BookFile &)>;
    QFuture<Result<db::Change>> run(const Step &step);
    /// Writes what is not captured (ledger of exports, view settings) on the writer thread. May be called, and waited
    /// for, on any other thread: the ledger is written before a file that is exported on a third one appears.
    QFuture<Result<>> note(BookFile::Work work);
    /// For good, and in every backup: ask first.
    Q_INVOKABLE void forgetPerson(const QString &personId);
    Q_INVOKABLE void undo();
    /// Takes back one step of the history, whenever it was done; failed() says where a later one builds on it.
    Q_INVOKABLE void undoAction(const QString &changeId);
    Q_INVOKABLE void redo();
    Q_INVOKABLE void restore(const QUrl &backup); ///< see BookFile::restore(); ask first
    Q_INVOKABLE void stop(); ///< breaks off what the writer thread is at; that action then fails and changes nothing

    /// Runs `query` here, on the reading connection; for single pages of rows (under 1 ms).
    template <typename Query> auto read(Query query) -> Result<decltype(query(std::declval<db::Connection &>()))>
    {
        try {
            return query(reader());
        } catch (const db::Error &error) {
            const Failure failure = explain(error);
            Q_EMIT failed(failure.message);
            return failure;
        }
    }
    db::Connection::Access readingAccess() const;
    /// A connection of its own for a bulk reader on another thread (index, export). Throws db::Error.
    std::unique_ptr<db::Connection> newReader() const;

Q_SIGNALS:
    void changed(const chapterhouse::db::Change &change);
    void performed(const QString &text, bool canUndo); ///< for the toast: "Add member", and whether it may offer Undo
    void failed(const QString &message);
    void historyChanged();
    void settingsChanged();
    void busyChanged();
    void nameStyleChanged();

private:
    struct State;
    struct Outcome;
    explicit Book(std::unique_ptr<State> state);
    db::Connection &reader();
    QFuture<Result<db::Change>> start(const Step &step, const QString &announcement,
                                      OnFailure onFailure = OnFailure::Announce);
    void finish(const Outcome &outcome, const QString &announcement, OnFailure onFailure);
    void setBusyBy(int difference);

    std::unique_ptr<State> m_state;
};

} // namespace chapterhouse::app
