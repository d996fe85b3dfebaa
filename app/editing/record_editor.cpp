// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/record_editor.h"

#include "app/background.h"

namespace chapterhouse::app {

RecordEditor::RecordEditor(QObject *parent) : QObject(parent)
{
    connect(this, &RecordEditor::changed, this, &RecordEditor::askEffect);
}

void RecordEditor::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

void RecordEditor::askEffect()
{
    if (counts() && m_book && m_roster && !m_book->isReadOnly())
        m_effect.ask(*m_book, *m_roster, countedOn(), saving());
    else
        m_effect.clear();
}

void RecordEditor::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
}

void RecordEditor::begin(const QString &id, const QVariantMap &values)
{
    m_id = id;
    m_values = values;
    m_problems.clear();
    m_isTried = false;
    m_failure.clear();
    Q_EMIT savingChanged();
    Q_EMIT changed();
    Q_EMIT begun();
}

void RecordEditor::set(const QString &field, const QString &text)
{
    if (this->text(field) == text)
        return;
    m_values.insert(field, text);
    fieldChanged(field);
    if (m_isTried)
        m_problems = check();
    Q_EMIT changed();
}

bool RecordEditor::save()
{
    if (!m_book || m_isSaving)
        return false;
    m_isTried = true;
    m_problems = check();
    Q_EMIT changed();
    if (!m_problems.isEmpty())
        return false;
    perform(labelled(isNew() ? "add" : "set"), saving());
    return true;
}

void RecordEditor::remove()
{
    if (m_book && !isNew() && !m_isSaving)
        perform(labelled("remove"), removing());
}

void RecordEditor::perform(const QString &label, const BookFile::Work &work)
{
    m_isSaving = true;
    m_failure.clear();
    Q_EMIT savingChanged();
    whenDone(this, m_book->perform({label, {}, {}, chapterId()}, work), [this](const Result<db::Change> &done) {
        m_isSaving = false;
        m_failure = done ? QString() : done.message();
        Q_EMIT savingChanged();
        if (done)
            Q_EMIT saved();
    });
}

} // namespace chapterhouse::app
