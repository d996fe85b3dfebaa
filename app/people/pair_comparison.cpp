// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pair_comparison.h"

#include "app/clock.h"
#include "db/not_same_person_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

db::RecordKey recordOf(const QString &key)
{
    const auto slash = key.indexOf(u'/');
    return {key.left(slash), key.mid(slash + 1)};
}

} // namespace

void PairComparison::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &PairComparison::refresh);
    Q_EMIT bookChanged();
    refresh();
}

void PairComparison::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &PairComparison::refresh);
    Q_EMIT rosterChanged();
    refresh();
}

void PairComparison::setOne(const QString &key)
{
    if (key == m_one)
        return;
    m_one = key;
    Q_EMIT keysChanged();
    refresh();
}

void PairComparison::setOther(const QString &key)
{
    if (key == m_other)
        return;
    m_other = key;
    Q_EMIT keysChanged();
    refresh();
}

QString PairComparison::consequence() const
{
    if (!facts())
        return {};
    return facts()->isLink
        ? tr("Linking says that both memberships are one person’s: counted once, each with its own dates.")
        : tr("Merging leaves one record. The other one stays in its history, and it can be undone at any time.");
}

void PairComparison::refresh()
{
    std::optional<PairFacts> facts;
    if (m_book && m_roster && m_roster->snapshot() && !m_one.isEmpty() && !m_other.isEmpty()) {
        const auto read = m_book->read([this](db::Connection &connection) {
            return readPair(connection, m_roster->snapshot(), m_book->nameStyle(), recordOf(m_one), recordOf(m_other));
        });
        if (read)
            facts = *read;
    }
    const bool isSamePair = m_shownOne == m_one && m_shownOther == m_other;
    if (!isSamePair)
        m_saving.forget();
    else if (facts && this->facts())
        keepChoices(*facts);
    m_shownOne = m_one;
    m_shownOther = m_other;
    show(std::move(facts));
}

/// After a step elsewhere what was chosen stays chosen, where it still is a question.
void PairComparison::keepChoices(PairFacts &now) const
{
    const std::vector<PairField> &before = facts()->fields;
    for (PairField &field : now.fields) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const PairField &old) {
            return old.isChoice && old.column == field.column && old.one == field.one && old.other == field.other;
        });
        if (field.isChoice && same != before.end())
            field.keep = same->keep;
    }
}

void PairComparison::merge()
{
    if (!facts() || m_saving.isRunning())
        return;
    PeopleMerge merge;
    merge.one = recordOf(m_one);
    merge.other = recordOf(m_other);
    merge.on = today();
    for (const PairField &field : facts()->fields) {
        if (field.column == QLatin1String("dates"))
            merge.dates = field.keep;
        else if (field.isChoice)
            merge.fields.insert(field.column, field.keep);
    }
    perform(facts()->isLink ? QStringLiteral("member.link") : QStringLiteral("member.merge"),
            [merge](db::Connection &connection) { mergePeople(connection, merge); });
}

void PairComparison::keepApart()
{
    if (!facts() || m_saving.isRunning())
        return;
    perform(QStringLiteral("member.not_same"),
            [one = recordOf(m_one), other = recordOf(m_other)](db::Connection &connection) {
                const db::MemberStore members(connection);
                const auto first = members.find(one);
                const auto second = members.find(other);
                if (first && second && first->person() != second->person())
                    db::NotSamePersonStore(connection).add(first->person(), second->person());
            });
}

void PairComparison::perform(const QString &label, const BookFile::Work &work)
{
    if (m_book)
        m_saving.follow(m_book->perform({label, {}, {}, {}}, work, Book::OnFailure::Leave),
                        [this, one = m_one, other = m_other] { Q_EMIT settled(one, other); });
}

} // namespace chapterhouse::app
