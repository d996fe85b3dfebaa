// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"

#include "app/background.h"
#include "app/roster/typed_cells.h"

namespace chapterhouse::app {

bool MembersModel::isTyped(int column) const
{
    return isTypedColumn(column);
}

QString MembersModel::refusal(int column) const
{
    if (!m_book || m_book->isReadOnly())
        return tr("This book can only be read.");
    if (m_follower.isAway())
        return tr("Another day is looked at. Go back to today to change something.");
    if (isPrivateColumn(column) && m_book->nameStyle() == NameStyle::Covered)
        return tr("Names are covered. Show them to change this.");
    return whyNotTyped(column);
}

QString MembersModel::typedText(int row, int column) const
{
    const auto member = memberAt(row);
    return member ? cellForTyping(column, *member) : QString();
}

QString MembersModel::completed(int column, const QString &begun) const
{
    return completedCell(column, begun);
}

QString MembersModel::type(int row, int column, const QString &text)
{
    const auto member = memberAt(row);
    if (const QString why = refusal(column); !why.isEmpty())
        return why;
    if (!member)
        return tr("This member is no longer in the book.");
    const Result<db::Fields> fields = typedIntoCell(column, text, *member, m_date);
    if (!fields)
        return fields.message();
    if (fields->isEmpty())
        return {};
    const auto saving = m_book->perform({QStringLiteral("member.set"), {}, {}, member->chapterId},
                                        [key = member->key(), values = *fields](db::Connection &connection) {
                                            db::MemberStore(connection).update(key, values);
                                        });
    whenDone(this, saving, [this, key = keyAt(row), column, text](const Result<db::Change> &saved) {
        if (!saved)
            Q_EMIT notSaved(key, column, text);
    });
    return {};
}

std::optional<db::Member> MembersModel::memberAt(int row) const
{
    const auto keys = keysFrom(row, 1);
    if (keys.empty() || !m_book)
        return std::nullopt;
    const auto member =
        m_book->read([&](db::Connection &connection) { return db::MemberStore(connection).find(keys.front()); });
    return member ? *member : std::nullopt;
}

std::vector<db::RecordKey> MembersModel::keysFrom(int row, std::size_t count) const
{
    std::vector<db::RecordKey> keys;
    for (auto place = std::size_t(std::max(0, row)); row >= 0 && place < m_rows.size() && keys.size() < count;
         ++place) {
        const MemberKey key = m_snapshot->key(m_rows[place]);
        keys.push_back({key.chapterId, key.memberId});
    }
    return keys;
}

MemberChoice MembersModel::chosenMembers(const QString &key) const
{
    MemberChoice choice{m_snapshot, {}};
    if (!m_snapshot)
        return choice;
    for (std::size_t row = 0; hasSelection() && row < selection().size(); ++row) {
        if (selection()[row] != 0)
            choice.rows.push_back(quint32(row));
    }
    const auto slash = key.indexOf(u'/');
    const auto row = m_snapshot->rowOf({key.left(slash), key.mid(slash + 1)});
    if (choice.rows.empty() && row)
        choice.rows.push_back(*row);
    return choice;
}

} // namespace chapterhouse::app
