// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/record_editor.h"
#include "app/editing/suggestions.h"
#include "app/roster/roster_watcher.h"

namespace chapterhouse::app {

/// An officer's term while it is edited: which office of which chapter, who holds it, from when to when. The fields are
/// chapter, office, holder, starts_on, ends_on and end_reason. While something is typed, what may be meant is offered;
/// a holder that is not chosen from the list is someone who is on no roster.
class TermEditor : public chapterhouse::app::RecordEditor { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::Suggestions *chapters READ chapters CONSTANT)
    Q_PROPERTY(chapterhouse::app::Suggestions *offices READ offices CONSTANT)
    Q_PROPERTY(chapterhouse::app::Suggestions *holders READ holders CONSTANT)
    Q_PROPERTY(QString holderNote READ holderNote NOTIFY changed)
    Q_PROPERTY(QString termNote READ termNote NOTIFY changed)

public:
    using RecordEditor::RecordEditor;

    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    Suggestions *chapters() { return &m_chapters; }
    Suggestions *offices() { return &m_offices; }
    Suggestions *holders() { return &m_holders; }
    QString holderNote() const; ///< who that is, as far as the book knows
    QString termNote() const; ///< "Elected: the term begins in the future"; '' for a usual one

    /// A new term, which starts on the shown day; what is not known yet is ''. `member` is "chapter/member".
    Q_INVOKABLE void beginNew(const QString &chapterId, const QString &office, const QString &member);
    Q_INVOKABLE void beginOld(const QString &key); ///< "chapter/term"
    Q_INVOKABLE void pickChapter(int row);
    Q_INVOKABLE void pickOffice(int row);
    Q_INVOKABLE void pickHolder(int row);

Q_SIGNALS:
    void rosterChanged();

protected:
    QVariantMap check() const override;
    QString labelled(const char *verb) const override;
    QString chapterId() const override { return m_chapterId; }
    BookFile::Work saving() const override;
    BookFile::Work removing() const override;
    void fieldChanged(const QString &field) override;

private:
    void begin(const QString &id, QVariantMap values);
    void pick(const QString &field, const QString &text);
    void offerHolders();
    QString nameOfChapter(const QString &id) const;
    QDate day(const char *field) const;

    QPointer<RosterWatcher> m_roster;
    Suggestions m_chapters;
    Suggestions m_offices;
    Suggestions m_holders;
    QString m_chapterId; ///< '' while what is typed is none
    QStringList m_officesOfChapter;
    QString m_personId; ///< '' for someone who is on no roster
    QString m_holderPlace; ///< where the chosen person is
    bool m_isHolderKept = false; ///< stands there as the book has it, perhaps covered
    quint64 m_asked = 0; ///< counts searches for holders, so that only the newest is shown
};

} // namespace chapterhouse::app
