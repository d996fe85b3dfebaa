// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pair_comparison.h"

#include "app/background.h"
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
    if (!m_facts)
        return {};
    return m_facts->isLink
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
    beginResetModel();
    std::swap(m_facts, facts);
    if (isSamePair && facts && m_facts)
        keepChoices(*facts);
    m_shownOne = m_one;
    m_shownOther = m_other;
    endResetModel();
    Q_EMIT factsChanged();
}

/// After a step elsewhere what was chosen stays chosen, where it still is a question.
void PairComparison::keepChoices(const PairFacts &before)
{
    for (PairField &field : m_facts->fields) {
        const auto same = std::find_if(before.fields.begin(), before.fields.end(), [&](const PairField &old) {
            return old.isChoice && old.column == field.column && old.one == field.one && old.other == field.other;
        });
        if (field.isChoice && same != before.fields.end())
            field.keep = same->keep;
    }
}

void PairComparison::choose(int row, int choice)
{
    if (!m_facts || row < 0 || row >= rowCount())
        return;
    PairField &field = m_facts->fields[std::size_t(row)];
    const bool isOffered = choice == One || choice == Other || (choice == Both && !field.bothText.isEmpty());
    if (!field.isChoice || !isOffered)
        return;
    field.keep = Keep(choice);
    Q_EMIT dataChanged(index(row), index(row), {ChoiceRole, SpokenRole});
}

void PairComparison::merge()
{
    if (!m_facts || m_busy)
        return;
    PeopleMerge merge;
    merge.one = recordOf(m_one);
    merge.other = recordOf(m_other);
    merge.on = today();
    for (const PairField &field : m_facts->fields) {
        if (field.column == QLatin1String("dates"))
            merge.dates = field.keep;
        else if (field.isChoice)
            merge.fields.insert(field.column, field.keep);
    }
    perform(m_facts->isLink ? QStringLiteral("member.link") : QStringLiteral("member.merge"),
            [merge](db::Connection &connection) { mergePeople(connection, merge); });
}

void PairComparison::keepApart()
{
    if (!m_facts || m_busy)
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
    if (!m_book)
        return;
    setBusy(true);
    whenDone(this, m_book->perform({label, {}, {}, {}}, work),
             [this, one = m_one, other = m_other](const Result<db::Change> &done) {
                 setBusy(false);
                 if (done)
                     Q_EMIT settled(one, other);
             });
}

void PairComparison::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

QString PairComparison::spoken(const PairField &field) const
{
    const auto value = [](const QString &text) { return text.isEmpty() ? tr("nothing", "an empty field") : text; };
    QString sentence = field.differs ? tr("%1: %2 and %3", "field, value of one record, value of the other")
                                           .arg(field.title, value(field.one), value(field.other))
                                     : tr("%1: both %2", "field, value").arg(field.title, value(field.one));
    const QString kept = !field.isChoice ? field.outcome
        : field.keep == Keep::Both       ? field.bothText
        : field.keep == Keep::One        ? tr("The first one stays.", "of two values")
                                         : tr("The second one stays.", "of two values");
    return kept.isEmpty() ? sentence : tr("%1. %2", "a sentence, and another one").arg(sentence, kept);
}

int PairComparison::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_facts ? 0 : int(m_facts->fields.size());
}

QVariant PairComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairField &field = m_facts->fields[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return field.title;
    case OneRole:
        return field.one;
    case OtherRole:
        return field.other;
    case OutcomeRole:
        return field.outcome;
    case BothTextRole:
        return field.bothText;
    case DiffersRole:
        return field.differs;
    case ChoosableRole:
        return field.isChoice;
    case ChoiceRole:
        return int(field.keep);
    case SpokenRole:
        return spoken(field);
    }
    return {};
}

QHash<int, QByteArray> PairComparison::roleNames() const
{
    return {{TitleRole, "title"},         {OneRole, "oneText"},       {OtherRole, "otherText"},
            {OutcomeRole, "outcome"},     {BothTextRole, "bothText"}, {DiffersRole, "differs"},
            {ChoosableRole, "choosable"}, {ChoiceRole, "choice"},     {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
