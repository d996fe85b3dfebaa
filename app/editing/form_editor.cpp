// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/form_editor.h"

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
    m_saving.forget();
    m_askedFor.clear();
    m_effect.clear();
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
    if (m_saving.isRunning() || !m_book)
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
    if (!m_saving.isRunning() && m_book)
        m_saving.follow(m_book->perform({label, {}, {}, {}}, work, Book::OnFailure::Leave),
                        [this, id] { Q_EMIT saved(*id); });
}

} // namespace chapterhouse::app
