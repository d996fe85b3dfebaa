// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/officers_model.h"

#include "app/attention/attention_rules.h"
#include "app/attention/attention_thresholds.h"
#include "app/book_reading.h"
#include "app/details/detail_line.h"
#include "app/details/record_names.h"
#include "app/folding.h"
#include "app/formatting.h"
#include "app/officers/office_window.h"
#include "app/roster/roster_columns.h"

#include <QCollator>

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// Names as the roster's search has them, in memory: asking the book for each would take long.
QByteArray foldedHolder(const RosterIndex &roster, const db::OfficerTerm &term)
{
    if (term.personId.isEmpty())
        return folded(term.holderName);
    const auto row = roster.rowOf({term.chapterId, term.personId});
    return row ? QByteArray::fromStdString(std::string(roster.columns().name(*row))) : QByteArray();
}

OfficersModel::Line lineOf(Office office, const ChapterEntry &chapter, const RosterIndex &roster, QDate date,
                           const AttentionThresholds &thresholds)
{
    OfficersModel::Line line;
    line.chapter = chapterName(chapter);
    line.isNational = chapter.isNational;
    line.gap = gapOf(office, chapter, date, thresholds.termEndsDays);
    line.isVacantForLong = isVacantForLong(line.gap, date, thresholds.vacantDays);
    line.isPresidencyEnding = isPresidencyEnding(office, line.gap);
    line.haystack = folded(office.name) + '\n' + folded(line.chapter);
    for (const db::OfficerTerm &term : office.terms)
        line.haystack += '\n' + foldedHolder(roster, term);
    line.office = std::move(office);
    return line;
}

/// The national board first, then by chapter and office, as people sort.
void sortLines(OfficersModel::Lines &lines)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(lines.begin(), lines.end(), [&](const OfficersModel::Line &a, const OfficersModel::Line &b) {
        if (a.isNational != b.isNational)
            return a.isNational;
        const int chapters = collator.compare(a.chapter, b.chapter);
        return chapters != 0 ? chapters < 0 : collator.compare(a.office.name, b.office.name) < 0;
    });
}

QString keyOf(const db::OfficerTerm &term)
{
    return term.chapterId + u'/' + term.id;
}

std::shared_ptr<const OfficersModel::Lines> readLines(db::Connection &connection, const RosterIndex &roster, QDate date)
{
    const auto thresholds = AttentionThresholds::read(connection);
    auto lines = std::make_shared<OfficersModel::Lines>();
    for (Office &office : officesOf(db::OfficerStore(connection).all())) {
        const ChapterEntry *chapter = roster.chapter(office.chapterId);
        if (chapter && !chapter->isMerged && chapter->archivedOn > dayOf(date))
            lines->push_back(lineOf(std::move(office), *chapter, roster, date, thresholds));
    }
    sortLines(*lines);
    return lines;
}

} // namespace

OfficersModel::OfficersModel(QObject *parent) : QAbstractListModel(parent) { }

void OfficersModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &OfficersModel::arrange);
    Q_EMIT bookChanged();
    reload();
}

void OfficersModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster) // after each commit
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &OfficersModel::reload);
    Q_EMIT rosterChanged();
    reload();
}

void OfficersModel::setLens(BoardLens *lens)
{
    if (m_follower.setLens(lens))
        Q_EMIT lensChanged();
}

void OfficersModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    arrange();
}

void OfficersModel::setWhich(Which which)
{
    if (which == m_which)
        return;
    m_which = which;
    Q_EMIT filterChanged();
    arrange();
}

QString OfficersModel::summary() const
{
    if (!isReady())
        return {};
    return tr("%Ln offices", nullptr, count());
}

qreal OfficersModel::todayAt() const
{
    return placeOf(m_date);
}

QString OfficersModel::todayText() const
{
    return shortDate(m_date);
}

QVariantList OfficersModel::years() const
{
    QVariantList years;
    if (!m_date.isValid())
        return years;
    for (QDate begin = windowStart(m_date); begin < windowEnd(m_date); begin = begin.addYears(1)) {
        OfficeYear year;
        year.at = placeOf(begin);
        year.textAt = textPlace(year.at, todayAt());
        year.text = tr("%1–%2", "an academic year: 2019–20")
                        .arg(QString::number(begin.year()), QString::number(begin.year() + 1).right(2));
        years << QVariant::fromValue(year);
    }
    return years;
}

int OfficersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OfficersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = (*m_all)[m_shown[std::size_t(index.row())]];
    switch (role) {
    case OfficeRole:
        return line.office.name;
    case ChapterRole:
        return line.chapter;
    case ChapterIdRole:
        return line.isNational ? QString() : line.office.chapterId;
    case BarsRole:
        return barsOf(line);
    case LanesRole: {
        const std::vector<int> lanes = lanesOf(line);
        return lanes.empty() ? 1 : std::max(0, *std::max_element(lanes.begin(), lanes.end())) + 1;
    }
    case HolderRole:
        return holdersOf(line);
    case TermRole:
        return periodText(mainTerm(line).startsOn, mainTerm(line).endsOn);
    case HomeRole:
        return line.office.chapterId;
    case MainTermRole:
        return keyOf(mainTerm(line));
    case StateRole:
        return stateText(line);
    case ToneRole:
        return TableModel::Warning;
    }
    return {};
}

QHash<int, QByteArray> OfficersModel::roleNames() const
{
    return {{OfficeRole, "office"}, {ChapterRole, "chapter"}, {ChapterIdRole, "chapterId"},
            {BarsRole, "bars"},     {LanesRole, "lanes"},     {HolderRole, "holder"},
            {TermRole, "term"},     {HomeRole, "home"},       {MainTermRole, "mainTerm"},
            {StateRole, "state"},   {ToneRole, "tone"}};
}

// Whoever drags the day asks faster than is read: one reading at a time, and then for the newest day.
void OfficersModel::reload()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    m_isOutdated = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const QDate date = m_follower.date(*m_book);
    const auto work = readingWork(*m_book, [date, roster = m_roster->snapshot()](db::Connection &connection) {
        return readLines(connection, *roster, date);
    });
    inBackground(this, work, [this, date](const Result<std::shared_ptr<const Lines>> &lines) {
        m_isReading = false;
        if (lines)
            show(*lines, date);
        else if (m_book)
            Q_EMIT m_book->failed(lines.message());
        if (m_isOutdated)
            reload();
    });
}

void OfficersModel::arrange()
{
    if (m_all)
        show(m_all, m_date);
}

/// The list keeps its place where the same offices are shown as before.
void OfficersModel::show(const std::shared_ptr<const Lines> &lines, QDate date)
{
    const std::vector<std::size_t> found = placesFound(*lines);
    const auto isSame = [&](std::size_t before, std::size_t now) {
        const Office &a = (*m_all)[before].office;
        const Office &b = (*lines)[now].office;
        return a.chapterId == b.chapterId && a.name == b.name;
    };
    const bool same = m_all && std::equal(m_shown.begin(), m_shown.end(), found.begin(), found.end(), isSame);
    if (!same)
        beginResetModel();
    m_all = lines;
    m_shown = found;
    m_date = date;
    if (!same)
        endResetModel();
    else if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT countChanged();
}

std::vector<std::size_t> OfficersModel::placesFound(const Lines &lines) const
{
    QList<QByteArray> words = folded(m_filter).split(' ');
    words.removeAll(QByteArray());
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const Line &line = lines[place];
        const bool isFound = std::all_of(words.begin(), words.end(),
                                         [&](const QByteArray &word) { return line.haystack.contains(word); });
        if (isFound && isWanted(line))
            places.push_back(place);
    }
    return places;
}

bool OfficersModel::isWanted(const Line &line) const
{
    switch (m_which) {
    case Vacant:
        return line.gap.vacantSince.isValid();
    case VacantForLong:
        return line.isVacantForLong;
    case EndingSoon:
        return line.gap.endsOn.isValid();
    case PresidencyEnding:
        return line.isPresidencyEnding;
    case National:
        return line.isNational;
    case All:
        break;
    }
    return true;
}

qreal OfficersModel::placeOf(QDate day) const
{
    if (!m_date.isValid())
        return 0;
    const QDate start = windowStart(m_date);
    const qreal place = qreal(start.daysTo(day)) / qreal(start.daysTo(windowEnd(m_date)));
    return std::clamp(place, 0.0, 1.0);
}

QVariantList OfficersModel::barsOf(const Line &line) const
{
    QVariantList bars;
    const std::vector<int> lanes = lanesOf(line);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const db::OfficerTerm &term = line.office.terms[i];
        if (lanes[i] < 0)
            continue;
        OfficeBar bar;
        bar.lane = lanes[i];
        bar.term = keyOf(term);
        bar.from = placeOf(term.startsOn);
        bar.until = term.endsOn.isValid() ? placeOf(term.endsOn) : 1;
        bar.text = holderOf(term, &bar.key);
        bar.spoken = tr("%1, %2, %3, %4", "name, office, chapter, dates")
                         .arg(bar.text, line.office.name, line.chapter, periodText(term.startsOn, term.endsOn));
        if (isInForce(term, m_date))
            bar.tone = line.gap.endsOn.isValid() ? TableModel::Warning : TableModel::Success;
        else if (term.startsOn > m_date)
            bar.tone = TableModel::Info;
        bars << QVariant::fromValue(bar);
    }
    return bars;
}

QString OfficersModel::stateText(const Line &line) const
{
    if (line.gap.vacantSince.isValid())
        return tr("Vacant since %1").arg(shortDate(line.gap.vacantSince));
    if (line.gap.endsOn.isValid())
        return tr("Ends %1, no one elected").arg(shortDate(line.gap.endsOn));
    return {};
}

/// Each term on the first lane that is free by then; the terms are in the order of their starts.
std::vector<int> OfficersModel::lanesOf(const Line &line) const
{
    std::vector<int> lanes;
    std::vector<QDate> freeFrom; // by lane; invalid: never again
    for (const db::OfficerTerm &term : line.office.terms) {
        const bool isBefore = term.endsOn.isValid() && term.endsOn <= windowStart(m_date);
        if (isBefore || term.startsOn >= windowEnd(m_date)) {
            lanes.push_back(-1);
            continue;
        }
        const auto lane = std::find_if(freeFrom.begin(), freeFrom.end(),
                                       [&](QDate day) { return day.isValid() && day <= term.startsOn; });
        lanes.push_back(int(lane - freeFrom.begin()));
        if (lane == freeFrom.end())
            freeFrom.push_back(term.endsOn);
        else
            *lane = term.endsOn;
    }
    return lanes;
}

QString OfficersModel::holdersOf(const Line &line) const
{
    QStringList names;
    for (const db::OfficerTerm &term : line.office.terms) {
        if (isInForce(term, m_date))
            names << isolated(holderOf(term));
    }
    return names.isEmpty() ? holderOf(mainTerm(line)) : names.join(QStringLiteral(", "));
}

const db::OfficerTerm &OfficersModel::mainTerm(const Line &line) const
{
    const auto &terms = line.office.terms;
    const auto current =
        std::find_if(terms.begin(), terms.end(), [&](const db::OfficerTerm &term) { return isInForce(term, m_date); });
    return current == terms.end() ? terms.back() : *current;
}

QString OfficersModel::holderOf(const db::OfficerTerm &term, QString *memberKey) const
{
    if (!m_book || !m_roster)
        return {};
    const auto holder = m_book->read([&](db::Connection &connection) {
        return RecordNames(connection, m_roster->snapshot(), m_book->nameStyle()).holder(term);
    });
    if (!holder)
        return {};
    if (memberKey)
        *memberKey = holder->memberKey;
    return holder->name;
}

} // namespace chapterhouse::app
