// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"
#include "db/history_reader.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPointer>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// Who did what when, the newest first. Which entries pass the filter is worked out in the background; what they say is
/// read a page at a time, around what is on screen: a journal may be of any length.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    Q_PROPERTY(Since since READ since WRITE setSince NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)

public:
    enum Kind { Everything, Members, Chapters, Officers, Consent, Imports, BookItself };
    Q_ENUM(Kind)
    enum Since { Ever, Today, Week, Month, Year, LastBackup };
    Q_ENUM(Since)
    enum Role {
        IdRole = Qt::UserRole, ///< of the change
        TitleRole, ///< "Edit member"
        AboutRole, ///< "Sam Rivera"
        WhoRole,
        TimeRole, ///< of day
        DayRole, ///< "Wednesday, 25 November 2026"
        StateRole ///< "Undone"; '' while it is in force
    };

    explicit HistoryModel(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    const QString &filter() const { return m_filter; } ///< in what was done, by whom, or to whom
    void setFilter(const QString &filter);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    Since since() const { return m_since; }
    void setSince(Since since);
    bool isReady() const { return m_ready; }
    int count() const { return int(m_numbers.size()); }
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void filterChanged();
    void countChanged();

private:
    struct Entry {
        db::HistoryEntry entry;
        QString about;
    };
    using Page = std::vector<Entry>;

    void refresh();
    void take(std::vector<qint64> numbers);
    const Entry *entryAt(int row) const;
    Page readPage(int number) const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_filter;
    Kind m_kind = Everything;
    Since m_since = Ever;
    bool m_ready = false;
    quint64 m_asked = 0; ///< counts searches, so that only the newest is shown
    std::vector<qint64> m_numbers;
    mutable QCache<int, Page> m_pages{16};
};

} // namespace chapterhouse::app
