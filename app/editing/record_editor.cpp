// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/record_editor.h"

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
        m_effect.ask(*m_book, *m_roster, countedOn(), work());
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
    m_saving.forget();
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
    if (!m_book || m_saving.isRunning())
        return false;
    m_isTried = true;
    m_problems = check();
    Q_EMIT changed();
    if (!m_problems.isEmpty())
        return false;
    perform(labelled(isNew() ? "add" : "set"), work());
    return true;
}

void RecordEditor::remove()
{
    if (m_book && !isNew() && !m_saving.isRunning())
        perform(labelled("remove"), removing());
}

void RecordEditor::perform(const QString &label, const BookFile::Work &work)
{
    m_saving.follow(m_book->perform({label, {}, {}, chapterId()}, work, Book::OnFailure::Leave),
                    [this] { Q_EMIT saved(); });
}

} // namespace chapterhouse::app
