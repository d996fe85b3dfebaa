// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/handover/handover_list.h"
#include "app/roster/roster_watcher.h"
#include "app/view_note.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUrl>

#include <vector>

namespace chapterhouse::app {

/// A copy of the book for the next officers, and the list of what else they need, to be ticked.
class Handover : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book MEMBER m_book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster MEMBER m_roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(bool discreet MEMBER m_discreet NOTIFY bookChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1, NoteRole, DoneRole };

    explicit Handover(QObject *parent = nullptr);
    ~Handover() override; ///< waits for the copy under way

    void setBook(Book *book);
    void setRoster(RosterWatcher *roster);
    bool isRunning() const { return m_running; }
    QString progressText() const; ///< "2 of 9 done"

    Q_INVOKABLE QUrl suggestedFile() const; ///< for the copy
    Q_INVOKABLE bool exists(const QUrl &file) const; ///< the copy would replace it
    Q_INVOKABLE QString nameOf(const QUrl &file) const; ///< without its folder
    /// Copies the whole book while it is in use; what is open or a book already is never replaced.
    Q_INVOKABLE void saveCopy(const QUrl &file);
    Q_INVOKABLE void load(); ///< the list, as the book stands now, with what was ticked this academic year
    Q_INVOKABLE void tick(int row, bool done);
    Q_INVOKABLE void saveList(const QUrl &file); ///< as PDF, with the ticks

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void runningChanged();
    void progressChanged();
    void copied(const QString &message); ///< "Saved a copy as Spring.chapters"
    void listSaved(const QString &message);
    void failed(const QString &message);

private:
    void setRunning(bool running);
    void take(const std::vector<HandoverLine> &lines);
    int year() const; ///< the academic year whose officers hand over

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    std::vector<HandoverLine> m_lines;
    std::vector<bool> m_done;
    bool m_discreet = false; ///< the name of the file shall say nothing
    bool m_running = false;
    QFuture<Result<>> m_copying;
    ViewNote m_note{QStringLiteral("handover")};
};

} // namespace chapterhouse::app
