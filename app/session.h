// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/name_cover.h"
#include "app/preferences.h"
#include "app/roster/roster_watcher.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

#include <memory>

namespace chapterhouse::app {

/// The window's one open book and what lives as long as it does. Opens, makes and leaves books; remembers the recent
/// ones. What fails is said by failed(), and the book that was open stays open. A further book is for another window:
/// windowRequested() asks for it.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes the session.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Preferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::NameCover *nameCover READ nameCover CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QUrl documents READ documents CONSTANT FINAL)

public:
    /// `dataFolder` is where the copy of the example lies; it is made when first needed.
    Session(Preferences *preferences, NameCover *nameCover, const QString &dataFolder, QObject *parent = nullptr);
    ~Session() override;

    Book *book() const { return m_book.get(); } ///< null: the window welcomes
    RosterWatcher *roster() const { return m_roster.get(); } ///< null with the book
    Preferences *preferences() const { return m_preferences; }
    NameCover *nameCover() const { return m_nameCover; }
    QString title() const; ///< of the window
    static QUrl
    fileNamed(const QString &name); ///< a book of that name among the user's documents, as file systems take it
    bool isBusy() const { return m_busy; }
    static QUrl documents(); ///< the folder where file dialogs begin

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void create(const QUrl &file, const QString &name, bool national);
    Q_INVOKABLE void openExample(); ///< the user's own copy of the fictional organisation; made the first time
    Q_INVOKABLE void close();
    Q_INVOKABLE void openWindow(); ///< one more, without a book
    static Result<std::unique_ptr<Book>> openBook(const QString &path); ///< by any of its names
    bool openPath(const QString &path); ///< in this window; false: failed() said why
    /// In this window. Who reads the roster later says so to it.
    void show(std::unique_ptr<Book> book, RosterWatcher::Begin begin = RosterWatcher::Begin::AtOnce);
    /// Where a new book of this name would be saved by default.
    Q_INVOKABLE QUrl suggestedFile(const QString &name) const;

Q_SIGNALS:
    void bookChanged();
    void titleChanged();
    void busyChanged();
    void windowRequested(const QString &path); ///< '' for one without a book
    void failed(const QString &message);

private:
    void openHereOrBeside(const QString &path);
    void setBook(std::unique_ptr<Book> book, RosterWatcher::Begin begin = RosterWatcher::Begin::AtOnce);
    void setBusy(bool busy);
    void coverNames();

    Preferences *m_preferences;
    NameCover *m_nameCover;
    QString m_dataFolder;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<RosterWatcher> m_roster;
    bool m_busy = false;
};

} // namespace chapterhouse::app
