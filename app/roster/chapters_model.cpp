// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapters_model.h"

#include "app/figures/figures.h"
#include "app/folding.h"
#include "app/formatting.h"
#include "app/shown_date.h"
#include "db/chapter_store.h"

#include <QCollator>

#include <algorithm>

namespace chapterhouse::app {

namespace {

TableModel::Tone toneOf(ChapterStatus status)
{
    switch (status) {
    case ChapterStatus::Active:
        return TableModel::Success;
    case ChapterStatus::AtRisk:
        return TableModel::Warning;
    case ChapterStatus::Forming:
    case ChapterStatus::Applied:
        return TableModel::Info;
    case ChapterStatus::Suspended:
        return TableModel::Danger;
    default:
        return TableModel::Muted;
    }
}

QString originName(const QString &code)
{
    if (code == QLatin1String("new"))
        return ChaptersModel::tr("New");
    if (code == QLatin1String("affiliated"))
        return ChaptersModel::tr("Affiliated");
    return {};
}

bool containsAll(const QByteArray &haystack, const QList<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return haystack.contains(word); });
}

template <typename Value> int compareValues(const Value &a, const Value &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

ChaptersModel::ChaptersModel(QObject *parent) : TableModel(parent) { }

void ChaptersModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    take();
}

void ChaptersModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &ChaptersModel::take);
    Q_EMIT rosterChanged();
    take();
}

void ChaptersModel::setWhich(Which which)
{
    if (which == m_which)
        return;
    m_which = which;
    Q_EMIT whichChanged();
    refresh();
}

bool ChaptersModel::isVacant() const
{
    return isReady() && m_lines.empty();
}

QString ChaptersModel::summary() const
{
    if (!isReady())
        return {};
    const QString all = m_total == 1 ? tr("1 chapter") : tr("%1 chapters").arg(number(m_total));
    return filter().trimmed().isEmpty() ? all : tr("%1 of %2").arg(number(count()), all);
}

qreal ChaptersModel::share(int column) const
{
    static constexpr qreal shares[] = {0.17, 0.235, 0.16, 0.115, 0.095, 0.125, 0.1};
    return column >= 0 && column < ColumnCount ? shares[column] : 0;
}

bool ChaptersModel::isNumber(int column) const
{
    return column == Members;
}

QString ChaptersModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? line(row).id : QString();
}

int ChaptersModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t place) { return m_lines[place].id == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ChaptersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ChaptersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChaptersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &shown = line(index.row());
    const int column = index.column();
    if (role == NoteRole)
        return QString();
    if (role == ToneRole)
        return column == Status ? toneOf(shown.status) : Plain;
    if (role == StrongRole)
        return column == Name;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return shown.name;
    case School:
        return shown.school;
    case Place:
        return place(shown);
    case Status:
        return nameOf(shown.status);
    case Members:
        return number(shown.members);
    case ActiveSince:
        return shortDate(shown.activeSince);
    case Origin:
        return shown.origin;
    }
    return {};
}

QVariant ChaptersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Chapter");
    case School:
        return tr("School");
    case Place:
        return tr("Place");
    case Status:
        return tr("Status");
    case Members:
        return tr("Members");
    case ActiveSince:
        return tr("Active since");
    case Origin:
        return tr("Origin");
    }
    return {};
}

QString ChaptersModel::place(const Line &line)
{
    return line.city.isEmpty() ? line.state : tr("%1, %2", "city, state").arg(line.city, line.state);
}

ChaptersModel::Line ChaptersModel::lineOf(const RosterIndex::Pointer &snapshot, const ChapterEntry &entry) const
{
    const Directory &directory = snapshot->directory();
    RosterFilter own;
    own.chapters = {entry.id};
    Line line;
    line.id = entry.id;
    line.name = entry.name;
    line.status = entry.statusOn(dayOf(m_date));
    line.members = membership(Scope(snapshot, own), m_date).members();
    if (!entry.counted.empty())
        line.activeSince = dateOf(entry.counted.front().from);
    if (const app::School *school = directory.find(entry.schoolId)) {
        line.school = school->name;
        line.city = school->city;
    }
    QString stateName;
    if (entry.state >= 0) {
        const State &state = directory.states()[std::size_t(entry.state)];
        line.state = state.code;
        stateName = state.name;
    }
    line.haystack =
        folded(QStringList{line.name, line.school, line.city, line.state, stateName, nameOf(line.status)}.join(u' '));
    return line;
}

std::vector<ChaptersModel::Line> ChaptersModel::readLines(const RosterIndex::Pointer &snapshot) const
{
    const auto chapters = m_book->read([](db::Connection &connection) { return db::ChapterStore(connection).all(); });
    QHash<QString, QString> origins;
    for (const db::Chapter &chapter : chapters ? *chapters : std::vector<db::Chapter>())
        origins.insert(chapter.id, originName(chapter.origin));

    std::vector<Line> lines;
    for (const ChapterEntry &entry : snapshot->chapters()) {
        if (entry.isNational || entry.archivedOn <= dayOf(m_date))
            continue;
        lines.push_back(lineOf(snapshot, entry));
        lines.back().origin = origins.value(entry.id);
    }
    return lines;
}

bool ChaptersModel::isWanted(ChapterStatus status) const
{
    switch (m_which) {
    case Current:
        return isCounted(status);
    case Coming:
        return status < ChapterStatus::Active;
    case Past:
        return status > ChapterStatus::AtRisk;
    case Every:
        break;
    }
    return true;
}

void ChaptersModel::arrange()
{
    QList<QByteArray> words = folded(filter()).split(' ');
    words.removeAll(QByteArray());
    m_shown.clear();
    m_total = 0;
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        if (!isWanted(m_lines[place].status))
            continue;
        ++m_total;
        if (containsAll(m_lines[place].haystack, words))
            m_shown.push_back(place);
    }

    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto compare = [&](const Line &a, const Line &b) {
        switch (sortColumn()) {
        case School:
            return collator.compare(a.school, b.school);
        case Place: {
            const int states = compareValues(a.state, b.state);
            return states != 0 ? states : collator.compare(a.city, b.city);
        }
        case Status:
            return compareValues(a.status, b.status);
        case Members:
            return compareValues(a.members, b.members);
        case ActiveSince:
            return compareValues(a.activeSince, b.activeSince);
        case Origin:
            return collator.compare(a.origin, b.origin);
        default:
            return collator.compare(a.name, b.name);
        }
    };
    std::sort(m_shown.begin(), m_shown.end(), [&](std::size_t a, std::size_t b) {
        const int order = compare(m_lines[a], m_lines[b]);
        if (order != 0)
            return isDescending() ? order > 0 : order < 0;
        const int names = collator.compare(m_lines[a].name, m_lines[b].name);
        return names != 0 ? names < 0 : m_lines[a].id < m_lines[b].id;
    });
}

void ChaptersModel::refresh()
{
    if (!isReady())
        return;
    beginResetModel();
    arrange();
    endResetModel();
    Q_EMIT countChanged();
}

void ChaptersModel::take()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    m_date = shownDate(*m_book);
    beginResetModel();
    m_lines = readLines(m_roster->snapshot());
    arrange();
    endResetModel();
    setReady(true);
    Q_EMIT countChanged();
}

} // namespace chapterhouse::app
