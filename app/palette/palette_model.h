// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/commands.h"
#include "app/palette/palette_search.h"
#include "app/roster/roster_watcher.h"

#include <QAbstractListModel>
#include <QPointer>

namespace chapterhouse::app {

/// What the command palette lists: commands, chapters, states, members and schools that match what was typed; without a
/// query what was chosen lately, then every command. The roster is searched on another thread, and only the answer to
/// the newest query is shown.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged FINAL)
    Q_PROPERTY(
        chapterhouse::app::Commands *commands READ commands WRITE setCommands NOTIFY commandsChanged REQUIRED FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, NoteRole, KindRole, SymbolRole, KeysRole, SpokenRole };

    using QAbstractListModel::QAbstractListModel;

    Book *book() const { return m_book; }
    void setBook(Book *book); ///< may be null: then there are only commands
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    Commands *commands() const { return m_commands; }
    void setCommands(Commands *commands);
    const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    int count() const { return int(m_entries.size()); }

    Q_INVOKABLE void refresh(); ///< as the book stands now; the window calls it when the palette opens
    /// Runs the command, or emits where to go. While a search is under way: what it finds first, once it has.
    Q_INVOKABLE void choose(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void commandsChanged();
    void queryChanged();
    void countChanged();
    void chapterChosen(const QString &chapterId);
    void memberChosen(const QString &key);
    void stateChosen(const QString &code); ///< of a school without a chapter: where it is listed as such

private:
    std::vector<PaletteEntry> commandEntries() const; ///< that match the query, enabled ones only
    std::vector<PaletteEntry> entriesWithoutQuery() const;
    void show(std::vector<PaletteEntry> entries);
    QString memberName(const PaletteEntry &entry) const;
    Command *commandOf(const PaletteEntry &entry) const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QPointer<Commands> m_commands;
    QString m_query;
    quint64 m_asked = 0; ///< counts queries, so that only the newest is answered
    bool m_isSearching = false;
    bool m_choosesFirst = false; ///< as soon as the search has ended
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_recent; ///< the newest first; forgotten with the window
};

} // namespace chapterhouse::app
