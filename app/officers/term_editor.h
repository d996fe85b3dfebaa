// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/pick_model.h"
#include "app/editing/record_editor.h"

namespace chapterhouse::app {

/// An officer's term while it is edited: which office of which chapter, who holds it, from when to when. The fields are
/// chapter (its id), office, holder, starts_on, ends_on and end_reason. While something is typed, what may be meant is
/// offered; a holder that is not chosen from the list is someone who is on no roster.
class TermEditor : public chapterhouse::app::RecordEditor { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::PickModel *offices READ offices CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::PickModel *holders READ holders CONSTANT FINAL)
    Q_PROPERTY(QString holderNote READ holderNote NOTIFY changed FINAL)
    Q_PROPERTY(QString termNote READ termNote NOTIFY changed FINAL)

public:
    using RecordEditor::RecordEditor;

    PickModel *offices() { return &m_offices; }
    PickModel *holders() { return &m_holders; }
    QString holderNote() const; ///< who that is, as far as the book knows
    QString termNote() const; ///< "Elected: the term begins in the future"; '' for a usual one

    /// A new term, which starts on the shown day; what is not known yet is ''. `member` is "chapter/member".
    Q_INVOKABLE void beginNew(const QString &chapterId, const QString &office, const QString &member);
    Q_INVOKABLE void beginOld(const QString &key); ///< "chapter/term"
    Q_INVOKABLE void pickOffice(int row);
    Q_INVOKABLE void pickHolder(int row);

protected:
    QVariantMap check() const override;
    QString labelled(const char *verb) const override;
    QString chapterId() const override;
    BookFile::Work work() const override;
    BookFile::Work removing() const override;
    void fieldChanged(const QString &field) override;

private:
    void begin(const QString &id, const QVariantMap &values);
    void pick(const QString &field, const QString &text);
    void offerHolders();
    void readOffices();
    RosterIndex::Pointer snapshot() const;
    QDate day(const char *field) const;

    PickModel m_offices;
    PickModel m_holders;
    QStringList m_officesOfChapter;
    QString m_personId; ///< '' for someone who is on no roster
    QString m_holderPlace; ///< where the chosen person is
    bool m_isHolderKept = false; ///< stands there as the book has it, perhaps covered
    quint64 m_asked = 0; ///< counts searches for holders, so that only the newest is shown
};

} // namespace chapterhouse::app
