// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/saving.h"
#include "app/handover/handover_list.h"
#include "app/roster/roster_watcher.h"
#include "app/view_note.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUrl>

#include <atomic>
#include <memory>
#include <vector>

namespace chapterhouse::app {

/// A copy of the book for the next officers, and the list of what else they need, to be ticked.
class Handover : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book MEMBER m_book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(
        chapterhouse::app::RosterWatcher *roster MEMBER m_roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(bool discreet MEMBER m_discreet NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole + 1, NoteRole, DoneRole };

    explicit Handover(QObject *parent = nullptr);
    ~Handover() override; ///< stops the copy under way; nothing of it is left behind

    void setBook(Book *book);
    void setRoster(RosterWatcher *roster);
    Saving *saving() { return &m_saving; } ///< of the copy, or of the list
    QString progressText() const; ///< "2 of 9 done"

    Q_INVOKABLE QUrl suggestedFile() const; ///< for the copy
    /// Copies the whole book while it is in use; what is open or a book already is never replaced.
    Q_INVOKABLE void saveCopy(const QUrl &file);
    Q_INVOKABLE void stop(); ///< the copy
    Q_INVOKABLE void load(); ///< the list, as the book stands now, with what was ticked this academic year
    Q_INVOKABLE void tick(int row, bool done);
    Q_INVOKABLE void saveList(const QUrl &file); ///< as PDF, with the ticks

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void progressChanged();
    void copied(const QString &message); ///< "Saved a copy as Spring.chapters"
    void listSaved(const QString &message);

private:
    void take(const std::vector<HandoverLine> &lines);
    int year() const; ///< the academic year whose officers hand over

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    std::vector<HandoverLine> m_lines;
    std::vector<bool> m_done;
    bool m_discreet = false; ///< the name of the file shall say nothing
    Saving m_saving;
    QFuture<Result<>> m_copying;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the copy under way
    ViewNote m_note{QStringLiteral("handover")};
};

} // namespace chapterhouse::app
