// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/record_editor.h"

namespace chapterhouse::app {

/// A line of a contact log, a head-count or a push while it is edited. Its fields are the columns of its table.
class FactEditor : public chapterhouse::app::RecordEditor { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)

public:
    enum Kind { Contact, HeadCount, Push };
    Q_ENUM(Kind)

    using RecordEditor::RecordEditor;

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// A new one, of the shown day; a push belongs to no chapter.
    Q_INVOKABLE void beginNew(const QString &chapterId = {});
    Q_INVOKABLE void beginOld(const QString &chapterId, const QString &id);

Q_SIGNALS:
    void kindChanged();

protected:
    QVariantMap check() const override;
    QString labelled(const char *verb) const override;
    QString chapterId() const override { return m_chapterId; }
    BookFile::Work work() const override;
    BookFile::Work removing() const override;
    QDate countedOn() const override;
    void fieldChanged(const QString &field) override;

private:
    db::Fields typed() const; ///< the values, cleaned
    bool saysNothing() const; ///< a contact of which only the day is known

    Kind m_kind = Contact;
    QString m_chapterId;
    bool m_isNoteCovered = false; ///< stands there covered, and stays as it is in the book
};

} // namespace chapterhouse::app
