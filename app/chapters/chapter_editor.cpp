// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_editor.h"

#include "app/chapters/chapter_verbs.h"
#include "app/clock.h"
#include "app/details/record_names.h"
#include "app/editing/typed_value.h"
#include "db/chapter_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

const db::Field &fieldCalled(const QString &name)
{
    const auto fields = db::ChapterStore::fields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const db::Field &field) { return name == QLatin1String(field.name); });
}

QDate dateOf(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

} // namespace

bool gathersPeople(const QString &status)
{
    const ChapterStatus value = chapterStatus(status.toStdString());
    return value == ChapterStatus::Forming || value == ChapterStatus::Applied || value == ChapterStatus::Active;
}

QString bringOverText(int count)
{
    return count == 0
        ? QString()
        : ChapterEditor::tr("Bring over the %Ln members of the network at this school, as transfers", nullptr, count);
}

ChapterEditor::ChapterEditor(QObject *parent) : FormEditor(parent)
{
    connect(&m_accounts, &AccountsModel::edited, this, &ChapterEditor::changed);
}

void ChapterEditor::add(const QString &schoolId, const QString &status)
{
    m_chapterId.clear();
    m_name.clear();
    fill({{QStringLiteral("school_id"), schoolId}});
    m_begun = columns();
    m_status = status;
    m_since = shownDay().toString(Qt::ISODate);
    m_begunFact = m_status + m_since;
    m_bringsOver = true;
    m_accounts.set({});
    begin();
}

void ChapterEditor::edit(const QString &chapterId)
{
    if (!book())
        return;
    struct Known {
        std::optional<db::Chapter> chapter;
        std::vector<db::ChapterChannel> accounts;
    };
    const auto known = book()->read([&](db::Connection &connection) {
        return Known{db::ChapterStore(connection).find(chapterId),
                     db::ChapterChannelStore(connection).ofChapter(chapterId)};
    });
    if (!known || !known->chapter)
        return;
    const db::Chapter &chapter = *known->chapter;
    m_chapterId = chapter.id;
    const RosterIndex::Pointer index = snapshot();
    const ChapterEntry *entry = index ? index->chapter(chapterId) : nullptr;
    m_name = entry ? chapterName(*entry) : chapter.localName;
    fill({{QStringLiteral("school_id"), chapter.schoolId},
          {QStringLiteral("local_name"), chapter.localName},
          {QStringLiteral("origin"), chapter.origin},
          {QStringLiteral("first_at_school"), chapter.firstAtSchool},
          {QStringLiteral("contact_name"), chapter.contactName},
          {QStringLiteral("contact_email"), chapter.contactEmail},
          {QStringLiteral("notes"), chapter.notes}});
    m_begun = columns();
    m_status.clear();
    m_since.clear();
    m_begunFact.clear();
    m_accounts.set(known->accounts);
    begin();
}

void ChapterEditor::fill(const db::Fields &columns)
{
    m_schoolId = columns.value(QStringLiteral("school_id")).toString();
    m_localName = columns.value(QStringLiteral("local_name")).toString();
    m_origin = columns.value(QStringLiteral("origin")).toString();
    m_firstAtSchool = columns.value(QStringLiteral("first_at_school")).toString();
    m_contactName = columns.value(QStringLiteral("contact_name")).toString();
    m_contactEmail = columns.value(QStringLiteral("contact_email")).toString();
    m_notes = columns.value(QStringLiteral("notes")).toString();
}

db::Fields ChapterEditor::columns() const
{
    const auto email = typedValue(fieldCalled(QStringLiteral("contact_email")), m_contactEmail, shownDay());
    return {{QStringLiteral("school_id"), m_schoolId},
            {QStringLiteral("local_name"), cleanedText(m_localName)},
            {QStringLiteral("origin"), m_origin},
            {QStringLiteral("first_at_school"), m_firstAtSchool},
            {QStringLiteral("contact_name"), cleanedText(m_contactName)},
            {QStringLiteral("contact_email"), email ? email->toString() : m_contactEmail},
            {QStringLiteral("notes"), cleanedText(m_notes)}};
}

bool ChapterEditor::isDirty() const
{
    return columns() != m_begun || m_accounts.isEdited() || m_status + m_since != m_begunFact;
}

QString ChapterEditor::schoolProblem() const
{
    return isTried() && m_schoolId.isEmpty() ? tr("Choose the school where the chapter is.") : QString();
}

QString ChapterEditor::sinceProblem() const
{
    return isTried() && isNew() && m_since.isEmpty() ? tr("Say since when.") : QString();
}

QString ChapterEditor::emailProblem() const
{
    const auto email = typedValue(fieldCalled(QStringLiteral("contact_email")), m_contactEmail, shownDay());
    return email ? QString() : email.message();
}

std::vector<ChapterPerson> ChapterEditor::network() const
{
    const RosterIndex::Pointer index = snapshot();
    if (!index || !isNew() || !gathersPeople(m_status) || m_schoolId.isEmpty())
        return {};
    return networkAt(*index, m_schoolId, std::max(dateOf(m_since), shownDay()));
}

QString ChapterEditor::networkText() const
{
    return bringOverText(int(network().size()));
}

bool ChapterEditor::isComplete() const
{
    const auto email = typedValue(fieldCalled(QStringLiteral("contact_email")), m_contactEmail, shownDay());
    return !m_schoolId.isEmpty() && email && (!isNew() || dateOf(m_since).isValid());
}

QString ChapterEditor::label() const
{
    if (!isNew())
        return QStringLiteral("chapter.set");
    return m_bringsOver && !network().empty() ? QStringLiteral("chapter.found") : QStringLiteral("chapter.add");
}

BookFile::Work ChapterEditor::work(const std::shared_ptr<QString> &added) const
{
    db::Fields changed = columns();
    for (auto known = m_begun.begin(); known != m_begun.end(); ++known) {
        if (changed.value(known.key()) == known.value())
            changed.remove(known.key());
    }
    const StatusFact fact{m_status, dateOf(m_since), {}};
    const auto people = m_bringsOver ? network() : std::vector<ChapterPerson>();
    return [=, id = m_chapterId, schoolId = m_schoolId, accounts = m_accounts.accounts(),
            hasAccounts = m_accounts.isEdited()](db::Connection &connection) {
        ChapterVerbs verbs(connection);
        *added = id;
        if (id.isEmpty()) {
            *added = verbs.add(schoolId, changed);
            verbs.recordStatus(*added, fact);
            verbs.bringOver(people, *added, fact.since);
        } else if (!changed.isEmpty()) {
            verbs.set(id, changed);
        }
        if (hasAccounts)
            verbs.setAccounts(*added, accounts);
    };
}

QString ChapterEditor::matter() const
{
    const bool movesSchool = !isNew() && m_schoolId != m_begun.value(QStringLiteral("school_id"));
    if (!isComplete() || !(isNew() || movesSchool))
        return {};
    return QStringList{m_schoolId, m_status, m_since, m_bringsOver ? QStringLiteral("all") : QString()}.join(u'/');
}

QDate ChapterEditor::factDate() const
{
    return dateOf(m_since);
}

} // namespace chapterhouse::app
