// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/name_cover.h"
#include "app/preferences.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQmlListProperty>

namespace chapterhouse::app {

/// Something the user can ask for: by a menu, a key or a button, all of which show this one.
class Command : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Commands declares them all.")
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    Q_PROPERTY(QString shortcut READ shortcut CONSTANT FINAL)
    Q_PROPERTY(QString icon READ icon CONSTANT FINAL)
    Q_PROPERTY(int page READ page CONSTANT FINAL)
    Q_PROPERTY(bool enabled READ isEnabled NOTIFY enabledChanged FINAL)

public:
    Command(const QString &text, const QString &shortcut, const QString &icon, int page, QObject *parent);

    const QString &text() const { return m_text; }
    const QString &shortcut() const { return m_shortcut; } ///< as QKeySequence reads it: "Ctrl+O"
    const QString &icon() const { return m_icon; }
    int page() const { return m_page; } ///< the page of the book that it shows; -1 if it does something else
    bool isEnabled() const { return m_enabled; }
    void setText(const QString &text);
    void setEnabled(bool enabled);
    Q_INVOKABLE void trigger(); ///< does nothing while disabled

Q_SIGNALS:
    void textChanged();
    void enabledChanged();
    void triggered();

private:
    QString m_text;
    QString m_shortcut;
    QString m_icon;
    int m_page;
    bool m_enabled = true;
};

/// Every command of the window, declared once: menus, keys and the sheet of all keys are filled from here.
class Commands : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::NameCover *nameCover READ nameCover WRITE setNameCover NOTIFY nameCoverChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Preferences *preferences READ preferences WRITE setPreferences NOTIFY
                   preferencesChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Command *newWindow MEMBER m_newWindow CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *newBook MEMBER m_newBook CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *openBook MEMBER m_openBook CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *closeBook MEMBER m_closeBook CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *save MEMBER m_save CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *addRecord MEMBER m_addRecord CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *addChapter MEMBER m_addChapter CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *addMember MEMBER m_addMember CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *graduate MEMBER m_graduate CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *importFile MEMBER m_importFile CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *exportRoster MEMBER m_exportRoster CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *findDuplicates MEMBER m_findDuplicates CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *showPushes MEMBER m_showPushes CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *saveBrief MEMBER m_saveBrief CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *projector MEMBER m_projector CONSTANT FINAL)
    Q_PROPERTY(bool forSharing READ isForSharing WRITE setForSharing NOTIFY forSharingChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Command *handOver MEMBER m_handOver CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *undo MEMBER m_undo CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *redo MEMBER m_redo CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *search MEMBER m_search CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *nextPane MEMBER m_nextPane CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *lookAtDay MEMBER m_lookAtDay CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *showPalette MEMBER m_showPalette CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *coverNames MEMBER m_coverNames CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *discreet MEMBER m_discreet CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *largerText MEMBER m_largerText CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *smallerText MEMBER m_smallerText CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *normalText MEMBER m_normalText CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *showKeys MEMBER m_showKeys CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::Command *quit MEMBER m_quit CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<chapterhouse::app::Command> pages READ pages CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<chapterhouse::app::Command> all READ all CONSTANT FINAL)

public:
    static constexpr QLatin1String coverNamesKey{"Ctrl+Shift+H"}; ///< acts whatever else is open

    /// Those behind Settings have no place in the sidebar.
    enum Page {
        NoPage = -1,
        Dashboard,
        Chapters,
        Members,
        States,
        Growth,
        Expansion,
        Officers,
        History,
        Exports,
        Settings,
        Duplicates
    };
    Q_ENUM(Page)

    Q_INVOKABLE bool isOfBoard(int page) const; ///< shows the day of the board's lens

    explicit Commands(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book); ///< null: only what needs no book is enabled
    NameCover *nameCover() const { return m_nameCover; }
    void setNameCover(NameCover *nameCover);
    Preferences *preferences() const { return m_preferences; }
    void setPreferences(Preferences *preferences);
    bool isForSharing() const { return m_forSharing; }
    void setForSharing(bool forSharing); ///< what is shown is for others: covers names too
    QQmlListProperty<Command> pages() { return {this, &m_pages}; } ///< those that show a page, in the order of Page
    const QList<Command *> &list() const { return m_all; }
    QQmlListProperty<Command> all() { return {this, &m_all}; } ///< in the order in which they are shown

Q_SIGNALS:
    void bookChanged();
    void nameCoverChanged();
    void preferencesChanged();
    void forSharingChanged();
    void pageRequested(int page);

private:
    Command *add(const QString &text, const QString &shortcut = {}, const QString &icon = {}, Page page = NoPage);
    void addPages();
    void refresh();
    void resizeText(int by); ///< percent; 0: back to the usual size

    QList<Command *> m_all;
    QList<Command *> m_pages;
    Command *m_newWindow;
    Command *m_newBook;
    Command *m_openBook;
    Command *m_closeBook;
    Command *m_save;
    Command *m_addRecord;
    Command *m_addChapter;
    Command *m_addMember;
    Command *m_graduate;
    Command *m_importFile;
    Command *m_exportRoster;
    Command *m_findDuplicates;
    Command *m_showPushes;
    Command *m_saveBrief;
    Command *m_projector;
    Command *m_handOver;
    Command *m_undo;
    Command *m_redo;
    Command *m_search;
    Command *m_nextPane;
    Command *m_lookAtDay;
    Command *m_showPalette;
    Command *m_coverNames;
    Command *m_discreet;
    Command *m_largerText;
    Command *m_smallerText;
    Command *m_normalText;
    Command *m_showKeys;
    Command *m_quit;
    QPointer<Book> m_book;
    QPointer<NameCover> m_nameCover;
    QPointer<Preferences> m_preferences;
    bool m_forSharing = false;
};

} // namespace chapterhouse::app
