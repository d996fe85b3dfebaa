// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/form_editor.h"

#include "app/background.h"
#include "app/shown_date.h"

namespace chapterhouse::app {

FormEditor::FormEditor(QObject *parent) : QObject(parent)
{
    connect(this, &FormEditor::changed, this, &FormEditor::askEffect);
}

void FormEditor::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &FormEditor::changed);
    Q_EMIT bookChanged();
}

void FormEditor::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

bool FormEditor::isCovered() const
{
    return m_book && m_book->nameStyle() == NameStyle::Covered;
}

QDate FormEditor::shownDay() const
{
    return m_book ? shownDate(*m_book) : QDate();
}

void FormEditor::begin()
{
    m_isTried = false;
    m_failure.clear();
    m_askedFor.clear();
    m_effect.clear();
    Q_EMIT savingChanged();
    Q_EMIT changed();
}

void FormEditor::askEffect()
{
    const QString matter = this->matter();
    if (matter == m_askedFor)
        return;
    m_askedFor = matter;
    if (matter.isEmpty() || !m_book || !m_roster || m_book->isReadOnly())
        m_effect.clear();
    else
        m_effect.ask(*m_book, *m_roster, factDate(), work(std::make_shared<QString>()));
}

bool FormEditor::save()
{
    if (m_isSaving || !m_book)
        return false;
    if (!isComplete()) {
        m_isTried = true;
        Q_EMIT changed();
        return false;
    }
    if (changesNothing()) {
        Q_EMIT saved(id());
        return true;
    }
    const auto id = std::make_shared<QString>(this->id());
    perform(label(), work(id), id);
    return true;
}

void FormEditor::perform(const QString &label, const BookFile::Work &work, const std::shared_ptr<QString> &id)
{
    if (m_isSaving || !m_book)
        return;
    m_isSaving = true;
    m_failure.clear();
    Q_EMIT savingChanged();
    whenDone(this, m_book->perform({label, {}, {}, {}}, work), [this, id](const Result<db::Change> &done) {
        m_isSaving = false;
        m_failure = done ? QString() : done.message();
        Q_EMIT savingChanged();
        if (done)
            Q_EMIT saved(*id);
    });
}

} // namespace chapterhouse::app
