// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <algorithm>

namespace chapterhouse::app {

Command::Command(const QString &text, const QString &shortcut, const QString &icon, int page, QObject *parent)
    : QObject(parent), m_text(text), m_shortcut(shortcut), m_icon(icon), m_page(page)
{
}

void Command::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

void Command::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
}

void Command::trigger()
{
    if (m_enabled)
        Q_EMIT triggered();
}

Commands::Commands(QObject *parent)
    : QObject(parent)
    , m_newWindow(add(tr("New window"), QStringLiteral("Ctrl+Shift+N")))
    , m_newBook(add(tr("New book…"), {}, QStringLiteral("plus")))
    , m_openBook(add(tr("Open…"), QStringLiteral("Ctrl+O"), QStringLiteral("folder")))
    , m_closeBook(add(tr("Close book"), QStringLiteral("Ctrl+W")))
    , m_save(add(tr("Save"), QStringLiteral("Ctrl+S")))
    , m_addRecord(add(tr("New record"), QStringLiteral("Ctrl+N"), QStringLiteral("plus")))
    , m_addChapter(add(tr("Add chapter…"), {}, QStringLiteral("plus")))
    , m_addMember(add(tr("Add member…"), {}, QStringLiteral("plus")))
    , m_graduate(add(tr("Graduate a class…")))
    , m_importFile(add(tr("Import…"), QStringLiteral("Ctrl+I"), QStringLiteral("import")))
    , m_exportRoster(add(tr("Export roster…"), QStringLiteral("Ctrl+E"), QStringLiteral("export")))
    , m_findDuplicates(add(tr("Find duplicates…"), {}, QStringLiteral("duplicates")))
    , m_showPushes(add(tr("Pushes…")))
    , m_saveBrief(add(tr("Save a brief for the board…"), {}, QStringLiteral("export")))
    , m_projector(add(tr("Show to others"), QStringLiteral("Ctrl+Shift+P"), QStringLiteral("projector")))
    , m_handOver(add(tr("Save a copy for the next officers…")))
    , m_undo(add(tr("Undo"), QStringLiteral("Ctrl+Z"), QStringLiteral("undo")))
    , m_redo(add(tr("Redo"), QStringLiteral("Ctrl+Shift+Z"), QStringLiteral("redo")))
    , m_search(add(tr("Search this page"), QStringLiteral("Ctrl+F"), QStringLiteral("search")))
    , m_nextPane(add(tr("Next pane"), QStringLiteral("F6")))
    , m_lookAtDay(add(tr("Look at another day"), QStringLiteral("Ctrl+T"), QStringLiteral("time")))
    , m_showPalette(add(tr("Find anything…"), QStringLiteral("Ctrl+K"), QStringLiteral("search")))
    , m_coverNames(add(tr("Cover names"), coverNamesKey, QStringLiteral("eye-off")))
    , m_discreet(add(tr("Neutral titles and file names")))
    , m_largerText(add(tr("Larger text"), QStringLiteral("Ctrl++")))
    , m_smallerText(add(tr("Smaller text"), QStringLiteral("Ctrl+-")))
    , m_normalText(add(tr("Usual text size"), QStringLiteral("Ctrl+0")))
    , m_showKeys(add(tr("All keys"), QStringLiteral("F1"), QStringLiteral("key")))
    , m_quit(add(tr("Quit"), QStringLiteral("Ctrl+Q")))
{
    addPages();
    constexpr int step = 10;
    connect(m_largerText, &Command::triggered, this, [this] { resizeText(step); });
    connect(m_smallerText, &Command::triggered, this, [this] { resizeText(-step); });
    connect(m_normalText, &Command::triggered, this, [this] { resizeText(0); });
    connect(m_findDuplicates, &Command::triggered, this, [this] { Q_EMIT pageRequested(Duplicates); });
    refresh();
}

void Commands::addPages()
{
    add(tr("Dashboard"), QStringLiteral("Ctrl+1"), QStringLiteral("dashboard"), Dashboard);
    add(tr("Chapters"), QStringLiteral("Ctrl+2"), QStringLiteral("chapters"), Chapters);
    add(tr("Members"), QStringLiteral("Ctrl+3"), QStringLiteral("members"), Members);
    add(tr("States"), QStringLiteral("Ctrl+4"), QStringLiteral("states"), States);
    add(tr("Growth"), QStringLiteral("Ctrl+5"), QStringLiteral("growth"), Growth);
    add(tr("Expansion"), QStringLiteral("Ctrl+6"), QStringLiteral("expansion"), Expansion);
    add(tr("Officers"), QStringLiteral("Ctrl+7"), QStringLiteral("officers"), Officers);
    add(tr("History"), QStringLiteral("Ctrl+8"), QStringLiteral("history"), History);
    add(tr("Exports"), QStringLiteral("Ctrl+9"), QStringLiteral("ledger"), Exports);
    add(tr("Settings"), QStringLiteral("Ctrl+,"), QStringLiteral("settings"), Settings);
    std::rotate(m_all.begin(), m_all.end() - m_pages.size(), m_all.end()); // the pages first
}

bool Commands::isOfBoard(int page) const
{
    return page == Dashboard || page == Chapters || page == Members || page == States || page == Growth
        || page == Expansion || page == Officers;
}

void Commands::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book) {
        connect(m_book, &Book::historyChanged, this, &Commands::refresh);
        connect(m_book, &Book::busyChanged, this, &Commands::refresh);
        connect(m_book, &Book::nameStyleChanged, this, &Commands::refresh);
    }
    Q_EMIT bookChanged();
    refresh();
}

void Commands::setNameCover(NameCover *nameCover)
{
    if (nameCover == m_nameCover)
        return;
    m_nameCover = nameCover;
    if (m_nameCover) {
        connect(m_coverNames, &Command::triggered, m_nameCover, &NameCover::toggle);
        connect(m_nameCover, &NameCover::coveredChanged, this, &Commands::refresh);
    }
    Q_EMIT nameCoverChanged();
    refresh();
}

void Commands::setPreferences(Preferences *preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    if (m_preferences) {
        connect(m_discreet, &Command::triggered, m_preferences,
                [preferences] { preferences->setDiscreet(!preferences->isDiscreet()); });
        connect(m_preferences, &Preferences::discreetChanged, this, &Commands::refresh);
    }
    refresh();
    Q_EMIT preferencesChanged();
}

void Commands::setForSharing(bool forSharing)
{
    if (forSharing == m_forSharing)
        return;
    m_forSharing = forSharing;
    if (m_forSharing && m_nameCover && !m_nameCover->isCovered())
        m_nameCover->toggle(); // they stay covered afterwards: who stops showing is often still seen
    refresh();
    Q_EMIT forSharingChanged();
}

void Commands::resizeText(int by)
{
    if (m_preferences)
        m_preferences->setTextPercent(by == 0 ? 100 : m_preferences->textPercent() + by);
}

Command *Commands::add(const QString &text, const QString &shortcut, const QString &icon, Page page)
{
    auto *command = new Command(text, shortcut, icon, page, this);
    m_all.append(command);
    if (page != NoPage) {
        m_pages.append(command);
        connect(command, &Command::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    }
    return command;
}

void Commands::refresh()
{
    const QList<Command *> needBook{m_closeBook,  m_save,     m_exportRoster, m_findDuplicates,
                                    m_showPushes, m_handOver, m_saveBrief,    m_projector,
                                    m_search,     m_nextPane, m_lookAtDay};
    for (Command *command : needBook + m_pages)
        command->setEnabled(m_book);
    for (Command *command : {m_addRecord, m_addChapter, m_addMember, m_graduate, m_importFile})
        command->setEnabled(m_book && !m_book->isReadOnly());
    const bool tells = m_book && !m_forSharing; // what was done counts people, too
    const bool idle = tells && !m_book->isBusy();
    m_undo->setEnabled(idle && m_book->canUndo());
    m_redo->setEnabled(idle && m_book->canRedo());
    m_undo->setText(tells && m_book->canUndo() ? tr("Undo “%1”").arg(m_book->undoText()) : tr("Undo"));
    m_coverNames->setText(m_nameCover && m_nameCover->isCovered() ? tr("Show names") : tr("Cover names"));
    m_projector->setText(m_forSharing ? tr("Stop showing to others") : tr("Show to others"));
    m_discreet->setText(m_preferences && m_preferences->isDiscreet() ? tr("Usual titles and file names")
                                                                     : tr("Neutral titles and file names"));
    m_redo->setText(tells && m_book->canRedo() ? tr("Redo “%1”").arg(m_book->redoText()) : tr("Redo"));
}

} // namespace chapterhouse::app
