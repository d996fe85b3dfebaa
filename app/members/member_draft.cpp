// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_draft.h"

#include "app/background.h"
#include "app/editing/choices.h"
#include "app/editing/typed_value.h"
#include "app/folding.h"
#include "app/formatting.h"
#include "app/palette/palette_search.h"
#include "app/roster/member_cells.h"
#include "app/roster/members_model.h"
#include "app/roster/typed_cells.h"
#include "app/shown_date.h"
#include "db/member_status_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

QStringList blanks()
{
    return QStringList(MembersModel::ColumnCount, QString());
}

} // namespace

MemberDraft::MemberDraft(QObject *parent) : QObject(parent), m_texts(blanks()), m_problems(blanks()) { }

void MemberDraft::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
}

void MemberDraft::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

bool MemberDraft::takes(int column)
{
    return isTypedColumn(column) || column == MembersModel::Chapter || column == MembersModel::Status;
}

void MemberDraft::begin(const QString &chapterId)
{
    m_texts = blanks();
    m_problems = blanks();
    QString chapter = chapterId;
    if (chapter.isEmpty() && m_roster && m_roster->snapshot() && m_roster->snapshot()->chapters().size() == 1)
        chapter = m_roster->snapshot()->chapters().front().id;
    m_texts[MembersModel::Chapter] = chapterText(chapter);
    if (m_book)
        m_texts[MembersModel::JoinedOn] = shortDate(shownDate(*m_book));
    Q_EMIT changed();
}

bool MemberDraft::isBlank() const
{
    return m_texts[MembersModel::Name].trimmed().isEmpty();
}

QString MemberDraft::problem() const
{
    for (int column = 0; column < MembersModel::ColumnCount; ++column) {
        if (!m_problems[column].isEmpty())
            return tr("%1: %2", "a column, what is wrong")
                .arg(QCoreApplication::translate("chapterhouse::app::MembersModel",
                                                 memberColumns()[std::size_t(column)].title),
                     m_problems[column]);
    }
    return {};
}

void MemberDraft::type(int column, const QString &text)
{
    m_texts[column] = text;
    m_problems[column].clear();
    Q_EMIT changed();
}

QString MemberDraft::completed(int column, const QString &begun) const
{
    if (column == MembersModel::Status) {
        for (const Choice &choice : ChoicesModel::choices(ChoicesModel::MemberStatus)) {
            if (!begun.isEmpty() && choice.text.startsWith(begun, Qt::CaseInsensitive))
                return choice.text;
        }
        return {};
    }
    if (column == MembersModel::Chapter && !begun.isEmpty() && m_roster && m_roster->snapshot()) {
        for (const ChapterEntry &chapter : m_roster->snapshot()->chapters()) {
            if (!chapter.isMerged && chapterText(chapter.id).startsWith(begun, Qt::CaseInsensitive))
                return chapterText(chapter.id);
        }
        return {};
    }
    return completedCell(column, begun);
}

QString MemberDraft::chapterText(const QString &chapterId) const
{
    const ChapterEntry *chapter = m_roster && m_roster->snapshot() ? m_roster->snapshot()->chapter(chapterId) : nullptr;
    return !chapter ? QString() : chapter->isNational ? tr("Network") : chapter->name;
}

QString MemberDraft::chapterNamed(const QString &text) const
{
    const QByteArray wanted = folded(text.simplified());
    if (wanted.isEmpty() || !m_roster || !m_roster->snapshot())
        return {};
    QStringList ids;
    QStringList exact;
    std::vector<QString> names;
    std::vector<QString> idsOfNames;
    for (const ChapterEntry &chapter : m_roster->snapshot()->chapters()) {
        if (chapter.isMerged || chapter.archivedOn != noDay)
            continue;
        if (folded(chapterText(chapter.id)) == wanted)
            exact << chapter.id;
        names.push_back(chapterText(chapter.id));
        idsOfNames.push_back(chapter.id);
    }
    if (!exact.isEmpty())
        return exact.size() == 1 ? exact.front() : QString();
    const auto found = paletteMatches(text, names);
    return found.size() == 1 ? idsOfNames[found.front()] : QString();
}

QString MemberDraft::chapterId() const
{
    return chapterNamed(m_texts[MembersModel::Chapter]);
}

QString MemberDraft::statusCode() const
{
    const QByteArray wanted = folded(m_texts[MembersModel::Status].simplified());
    if (wanted.isEmpty())
        return QStringLiteral("active");
    for (const Choice &choice : ChoicesModel::choices(ChoicesModel::MemberStatus)) {
        if (folded(choice.text).startsWith(wanted))
            return choice.code;
    }
    return {};
}

bool MemberDraft::check()
{
    m_problems = blanks();
    m_fields.clear();
    const db::Member nobody;
    const QDate today = m_book ? shownDate(*m_book) : QDate();
    for (int column = 0; column < MembersModel::ColumnCount; ++column) {
        if (!isTypedColumn(column))
            continue;
        const Result<db::Fields> fields = typedIntoCell(column, m_texts[column], nobody, today);
        if (fields)
            m_fields.insert(*fields);
        else
            m_problems[column] = fields.message();
    }
    if (chapterId().isEmpty())
        m_problems[MembersModel::Chapter] = m_texts[MembersModel::Chapter].trimmed().isEmpty()
            ? tr("Which one? Type the beginning of its name.")
            : tr("There is no one chapter called so.");
    if (statusCode().isEmpty())
        m_problems[MembersModel::Status] = tr("There is no such status.");
    Q_EMIT changed();
    return problem().isEmpty();
}

bool MemberDraft::add()
{
    if (!m_book || !check())
        return false;
    db::Member member;
    member.chapterId = chapterId();
    member.chosenName = m_fields.value(QStringLiteral("chosen_name")).toString();
    const QString status = statusCode();
    const QDate joined = m_fields.value(QStringLiteral("joined_on")).toDate();
    const QDate since = joined.isValid() ? joined : shownDate(*m_book);
    const QStringList typed = m_texts;
    const auto work = [member, fields = m_fields, status, joined, since](db::Connection &connection) {
        db::MemberStore store(connection);
        const db::RecordKey key = store.add(member);
        store.update(key, fields);
        if (status != QLatin1String("active") || !joined.isValid())
            db::MemberStatusStore(connection).add(key, status, since);
    };
    const auto future = m_book->perform({QStringLiteral("member.add"), {}, {}, member.chapterId}, work);
    // Who types on need not wait; what could not be saved comes back, unless the next one has been begun.
    whenDone(this, future, [this, typed](const Result<db::Change> &done) {
        if (done || !isBlank())
            return;
        m_texts = typed;
        Q_EMIT changed();
    });
    clear();
    return true;
}

void MemberDraft::clear()
{
    const QString chapter = m_texts[MembersModel::Chapter];
    const QString joined = m_texts[MembersModel::JoinedOn];
    m_texts = blanks();
    m_texts[MembersModel::Chapter] = chapter;
    m_texts[MembersModel::JoinedOn] = joined;
    Q_EMIT changed();
}

} // namespace chapterhouse::app
