// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/time_travel.h"

#include "app/clock.h"
#include "app/figures/book_overview.h"
#include "app/formatting.h"
#include "app/shown_date.h"

#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int tempo = 250; // milliseconds for a month

QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

int monthsBetween(QDate first, QDate second)
{
    return (second.year() - first.year()) * 12 + second.month() - first.month();
}

QString monthText(QDate date)
{
    return date.isValid() ? TimeTravel::tr("%1 %2", "month and year")
                                .arg(QLocale().standaloneMonthName(date.month()), QString::number(date.year()))
                          : QString();
}

} // namespace

TimeTravel::TimeTravel(QObject *parent) : QObject(parent)
{
    m_reader.setShown(false);
    m_clock.setInterval(tempo);
    connect(&m_clock, &QTimer::timeout, this, &TimeTravel::advance);
}

void TimeTravel::setBook(Book *book)
{
    if (book == m_reader.book())
        return;
    if (m_reader.book())
        m_reader.book()->disconnect(this);
    m_reader.setBook(book);
    if (book)
        connect(book, &Book::settingsChanged, &m_reader, &BookReader::outdate);
    Q_EMIT bookChanged();
    Q_EMIT moved();
}

void TimeTravel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, [this] { m_reader.outdate(); });
    Q_EMIT rosterChanged();
    m_reader.outdate();
}

void TimeTravel::setLens(BoardLens *lens)
{
    if (lens == m_lens)
        return;
    if (m_lens)
        m_lens->disconnect(this);
    m_lens = lens;
    if (m_lens) {
        connect(m_lens, &BoardLens::dateChanged, this, &TimeTravel::moved);
        connect(m_lens, &BoardLens::forSharingChanged, this, &TimeTravel::tell);
    }
    Q_EMIT lensChanged();
    Q_EMIT moved();
}

void TimeTravel::setShown(bool shown)
{
    if (shown == m_reader.isShown())
        return;
    if (!shown)
        pause();
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

TimeTravel::Life TimeTravel::read(db::Connection &connection, const RosterIndex::Pointer &snapshot, QDate own)
{
    const Scope everyone(snapshot);
    const MilestoneFacts facts = MilestoneFacts::read(connection);
    Life life;
    life.first = firstDayOf(everyone);
    life.last = own;
    life.milestones = app::milestones(everyone, facts, own);
    life.threshold = OverviewSettings::read(connection).threshold;
    for (const db::Push &push : facts.pushes)
        life.names.pushes.insert(push.id, push.name);
    for (const ChapterEntry &chapter : snapshot->chapters())
        life.names.chapters.insert(chapter.id, chapter.name);
    for (const State &state : snapshot->directory().states())
        life.names.states.insert(state.code, state.name);
    return life;
}

void TimeTravel::ask()
{
    if (!m_roster || !m_roster->snapshot())
        return;
    m_reader.read([snapshot = m_roster->snapshot(),
                   own = ownDay()](db::Connection &connection) { return read(connection, snapshot, own); },
                  [this](const Life &life) { take(life); });
}

void TimeTravel::take(const Life &life)
{
    m_life = life;
    m_firstMonth = life.first.isValid() && life.first < life.last ? monthOf(life.first) : monthOf(life.last);
    m_lastStep = monthsBetween(m_firstMonth, life.last);
    Q_EMIT lifeChanged();
    Q_EMIT moved();
    tell();
}

void TimeTravel::tell()
{
    const bool isShared = m_lens && m_lens->isForSharing();
    const Suppression suppression = isShared ? Suppression(m_life.threshold) : Suppression::off();
    std::vector<MilestonesModel::Row> rows;
    for (const Milestone &milestone : m_life.milestones) {
        // Months stand beside it: of few nothing is told.
        const int people = milestone.number < suppression.threshold() ? untold : milestone.number;
        const QString joined = suppression.count(people).text(suppression.threshold());
        rows.push_back({textOf(milestone, m_life.names, joined), milestone.date, stepOfDay(milestone.date)});
    }
    m_marks.set(marksOf(rows));
    m_milestones.set(std::move(rows));
}

QDate TimeTravel::ownDay() const
{
    return book() ? shownDate(*book()) : today();
}

QDate TimeTravel::dayOfStep(int step) const
{
    return step >= m_lastStep ? QDate() : m_firstMonth.addMonths(step + 1).addDays(-1);
}

int TimeTravel::stepOfDay(QDate date) const
{
    return std::clamp(monthsBetween(m_firstMonth, date), 0, m_lastStep);
}

QString TimeTravel::firstText() const
{
    return monthText(m_firstMonth);
}

QString TimeTravel::lastText() const
{
    return m_firstMonth.isValid() ? monthText(m_life.last) : QString();
}

int TimeTravel::step() const
{
    return isAway() && m_firstMonth.isValid() ? stepOfDay(m_lens->date()) : m_lastStep;
}

void TimeTravel::setStep(int step)
{
    pause();
    goTo(step);
}

void TimeTravel::goTo(int step)
{
    if (m_lens && m_firstMonth.isValid())
        m_lens->setDate(dayOfStep(std::clamp(step, 0, m_lastStep)));
}

QString TimeTravel::date() const
{
    return (isAway() ? m_lens->date() : ownDay()).toString(Qt::ISODate);
}

void TimeTravel::setDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!m_lens || !date.isValid())
        return;
    pause();
    m_lens->setDate(date == ownDay() ? QDate() : date);
}

QString TimeTravel::dateText() const
{
    return longDate(isAway() ? m_lens->date() : ownDay());
}

QString TimeTravel::noticeText() const
{
    return tr("As of %1").arg(dateText());
}

QString TimeTravel::elsewhereText() const
{
    return tr("The board looks at %1; this page shows %2.").arg(dateText(), longDate(ownDay()));
}

QString TimeTravel::backText() const
{
    return ownDay() == today() ? tr("Back to today") : tr("Back to %1").arg(longDate(ownDay()));
}

bool TimeTravel::isAway() const
{
    return m_lens && m_lens->isAway();
}

void TimeTravel::stepBy(int months)
{
    setStep(step() + months);
}

void TimeTravel::goBack()
{
    pause();
    if (m_lens)
        m_lens->setDate({});
}

void TimeTravel::play()
{
    if (m_lastStep == 0 || isPlaying())
        return;
    if (step() == m_lastStep)
        goTo(0);
    m_clock.start();
    Q_EMIT playingChanged();
}

void TimeTravel::pause()
{
    if (!isPlaying())
        return;
    m_clock.stop();
    Q_EMIT playingChanged();
}

void TimeTravel::advance()
{
    goTo(step() + 1);
    if (step() == m_lastStep)
        pause();
}

} // namespace chapterhouse::app
