// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"

#include "app/book_reading.h"
#include "app/figures/figures.h"
#include "app/formatting.h"
#include "app/roster/carried_rows.h"
#include "app/roster/member_facets.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::size_t patchLimit = 50'000; ///< rows; beyond, comparing their keys takes longer than showing them anew
constexpr std::size_t stepLimit = 256; ///< rows that come or go in one step

RosterOrder::Column orderOf(int column)
{
    switch (column) {
    case MembersModel::Chapter:
        return RosterOrder::Column::Chapter;
    case MembersModel::School:
        return RosterOrder::Column::School;
    case MembersModel::State:
        return RosterOrder::Column::State;
    case MembersModel::ClassYear:
        return RosterOrder::Column::ClassYear;
    case MembersModel::Phase:
        return RosterOrder::Column::Phase;
    case MembersModel::JoinedOn:
        return RosterOrder::Column::JoinedOn;
    case MembersModel::Channel:
        return RosterOrder::Column::Channel;
    case MembersModel::Status:
        return RosterOrder::Column::Status;
    case MembersModel::StatusSince:
        return RosterOrder::Column::StatusSince;
    default:
        return RosterOrder::Column::Name;
    }
}

TableModel::Tone toneOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active:
        return TableModel::Success;
    case MemberStatus::Away:
    case MemberStatus::Prospect:
        return TableModel::Info;
    default:
        return TableModel::Muted;
    }
}

const QString statusFacet = QStringLiteral("status");

QStringList statusesOf(MembersModel::Who who)
{
    switch (who) {
    case MembersModel::Present:
        return {code(MemberStatus::Active), code(MemberStatus::Away)};
    case MembersModel::Prospects:
        return {code(MemberStatus::Prospect)};
    case MembersModel::Alumni:
        return {code(MemberStatus::Alumni)};
    case MembersModel::Gone:
        return {code(MemberStatus::Left)};
    case MembersModel::Everyone:
        break;
    }
    return {};
}

} // namespace

MembersModel::MembersModel(QObject *parent) : TableModel(parent)
{
    connect(filters(), &TableFilters::changed, this, &MembersModel::whoChanged);
    // Before anyone who shows the rows hears of it.
    connect(this, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int) { m_pages.extend(first); });
}

void MembersModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &MembersModel::readAnew);
    Q_EMIT bookChanged();
    refresh();
}

void MembersModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &MembersModel::take);
    Q_EMIT rosterChanged();
    refresh();
}

void MembersModel::setLens(BoardLens *lens)
{
    if (m_follower.setLens(lens))
        Q_EMIT lensChanged();
}

void MembersModel::setShown(bool shown)
{
    if (m_follower.setShown(shown))
        Q_EMIT shownChanged();
}

std::span<const TableColumn> MembersModel::allColumns() const
{
    return memberColumns();
}

std::span<const Facet> MembersModel::facets() const
{
    return MemberFacets::all();
}

MembersModel::Who MembersModel::who() const
{
    const QStringList statuses = chosen().values(statusFacet);
    for (const auto who : {Present, Prospects, Alumni, Gone}) {
        if (statuses == statusesOf(who))
            return who;
    }
    return Everyone;
}

void MembersModel::setWho(Who who)
{
    filters()->choose(statusFacet, statusesOf(who));
}

bool MembersModel::isVacant() const
{
    return m_snapshot && m_snapshot->size() == 0;
}

QString MembersModel::keyAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const MemberKey key = m_snapshot->key(m_rows[std::size_t(row)]);
    return key.chapterId + u'/' + key.memberId;
}

int MembersModel::rowOf(const QString &key) const
{
    if (!m_snapshot)
        return -1;
    const auto slash = key.indexOf(u'/');
    const auto row = m_snapshot->rowOf({key.left(slash), key.mid(slash + 1)});
    const auto place = row ? std::find(m_rows.begin(), m_rows.end(), *row) : m_rows.end();
    return place == m_rows.end() ? -1 : int(place - m_rows.begin());
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const MemberLine *line = lineAt(index.row());
        return memberText(*m_snapshot, m_rows[std::size_t(index.row())], line ? *line : MemberLine(), column, m_date);
    }
    case NoteRole: {
        const MemberLine *line = column == Name ? lineAt(index.row()) : nullptr;
        return line ? line->pronouns : QString();
    }
    case ToneRole:
        return column == Status ? toneOf(statusAt(index.row())) : Plain;
    case StrongRole:
        return column == Name;
    case SelectedRole:
        return isSelected(index.row());
    }
    return {};
}

MemberStatus MembersModel::statusAt(int row) const
{
    return m_snapshot->statusOn(m_rows[std::size_t(row)], dayOf(m_date));
}

const MemberLine *MembersModel::lineAt(int row) const
{
    return m_pages.line(m_book, {*m_snapshot, m_rows, m_date}, row);
}

QString MembersModel::facetText(const QString &facet, const QString &value) const
{
    return MemberFacets(m_regions, m_date).text(m_snapshot.get(), facet, value);
}

QString MembersModel::chosenText(const QString &facet, const QStringList &values) const
{
    if (facet == statusFacet && values == statusesOf(Present))
        return tr("On the roster");
    return facet == statusFacet && values.isEmpty() ? tr("Everyone") : QString();
}

RosterFilter MembersModel::filterWithout(const QString &facet) const
{
    RosterFilter filter = MemberFacets(m_regions, m_date, !m_follower.isAway()).filter(chosen(), facet);
    filter.text = this->filter();
    return filter;
}

MembersModel::Question MembersModel::question(const RosterIndex::Pointer &snapshot) const
{
    Question question{snapshot,
                      m_date,
                      filterWithout({}),
                      {},
                      MemberFacets::figure(chosen()),
                      {orderOf(sortColumn()), isDescending()}};
    question.all.asOf = m_date;
    question.all.withLater = question.filter.withLater;
    question.all.statuses = question.filter.statuses;
    return question;
}

MembersModel::Answer MembersModel::answer(const Question &question)
{
    const RosterIndex &index = *question.snapshot;
    PeopleList list = listRows(question.snapshot, question.filter, question.figure);
    Answer answer{index.rows(list.marks, dayOf(question.date), question.order), 0, {}, 0};
    answer.total =
        question.figure ? listRows(question.snapshot, question.all, question.figure).people : index.count(question.all);
    list.marks.clear();
    answer.people = list;
    if (question.figure && question.figure->figure == PeopleFigure::Members && question.filter.statuses.empty())
        answer.heads = countedOnly(Scope(question.snapshot, question.filter), question.figure->dayFor(question.date));
    return answer;
}

// Whoever drags the day asks faster than a great roster answers: one question at a time, and then the newest.
void MembersModel::refresh()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    m_isOutdated = m_isAsking;
    if (m_isAsking)
        return;
    m_date = m_follower.date(*m_book);
    if (m_regions.read(*m_book, m_roster->snapshot()->directory()))
        filters()->rename();
    const Question asked = question(m_roster->snapshot());
    if (asked.snapshot->size() < m_waitsBelow) {
        show(asked, answer(asked));
        return;
    }
    m_isAsking = true;
    const auto read = [asked, style = m_book->nameStyle(), pages = m_pages.next()](db::Connection &connection) {
        Answer answer = MembersModel::answer(asked);
        answer.pages = MemberPages::readAhead(connection, {*asked.snapshot, answer.rows, asked.date}, style, pages);
        return answer;
    };
    inBackground(this, readingWork(*m_book, read), [this, asked](Result<Answer> answer) {
        m_isAsking = false;
        if (answer)
            show(asked, std::move(*answer));
        else if (m_book)
            Q_EMIT m_book->failed(answer.message());
        if (m_isOutdated)
            refresh();
    });
}

void MembersModel::show(const Question &question, Answer answer)
{
    refill(m_rows, std::move(answer.rows), [&] {
        follow(question);
        m_pages.replace(std::move(answer.pages), m_book ? m_book->nameStyle() : NameStyle());
    });
    keepCounts(question, answer);
    setReady(true);
    Q_EMIT countChanged();
    if (hasSelection())
        Q_EMIT selectionChanged();
}

void MembersModel::keepCounts(const Question &question, const Answer &answer)
{
    m_total = answer.total;
    m_figure = question.figure;
    m_people = answer.people;
    m_heads = answer.heads;
}

void MembersModel::follow(const Question &question)
{
    m_pages.clear();
    if (hasSelection() && m_snapshot != question.snapshot)
        setSelection(carriedRows(selection(), m_snapshot->columns(), question.snapshot->columns()));
    m_snapshot = question.snapshot;
}

void MembersModel::take(const RosterIndex::Pointer &snapshot)
{
    if (!m_snapshot || m_rows.size() > patchLimit || snapshot->size() >= m_waitsBelow) {
        refresh();
        return;
    }
    if (m_regions.read(*m_book, snapshot->directory()))
        filters()->rename();
    const Question asked = question(snapshot);
    patch(asked, answer(asked));
}

/// Shows what came and went between the snapshots as one removal and one insertion, so that the view keeps its place.
void MembersModel::patch(const Question &question, Answer answer)
{
    std::vector<quint32> &rows = answer.rows;
    const auto same = [&](quint32 before, quint32 after) {
        return m_snapshot->key(before) == question.snapshot->key(after);
    };
    const auto heads = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto head = std::size_t(heads.first - m_rows.begin());
    const auto longest = std::min(m_rows.size(), rows.size()) - head;
    std::size_t tail = 0;
    while (tail < longest && same(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const std::size_t gone = m_rows.size() - head - tail;
    const std::size_t come = rows.size() - head - tail;
    if (gone > stepLimit || come > stepLimit) {
        refresh();
        return;
    }

    const auto at = [](auto &list, std::size_t place) { return list.begin() + std::ptrdiff_t(place); };
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.erase(at(m_rows, head), at(m_rows, head + gone));
        m_pages.clear();
        endRemoveRows();
    }
    std::vector<quint32> kept = rows;
    kept.erase(at(kept, head), at(kept, head + come));
    follow(question);
    m_rows = std::move(kept);
    if (come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        m_rows = std::move(rows);
        m_pages.clear();
        endInsertRows();
    }
    keepCounts(question, answer);
    readAnew();
    Q_EMIT countChanged();
    if (hasSelection())
        Q_EMIT selectionChanged();
}

void MembersModel::readAnew()
{
    m_pages.clear();
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

} // namespace chapterhouse::app
