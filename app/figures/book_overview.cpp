// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/book_overview.h"

#include "app/clock.h"
#include "app/formatting.h"
#include "db/setting_store.h"

#include <utility>

namespace chapterhouse::app {

OverviewSettings OverviewSettings::read(db::Connection &connection)
{
    const auto values = db::SettingStore(connection).all();
    OverviewSettings settings;
    settings.shownOn = QDate::fromString(values.value(QStringLiteral("shown_on")), Qt::ISODate);
    settings.threshold = Suppression::fromSetting(values.value(QStringLiteral("small_number_threshold"))).threshold();
    settings.isNational = values.value(QStringLiteral("kind")) != QStringLiteral("chapter");
    return settings;
}

void BookOverview::setBook(Book *book)
{
    if (m_book == book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (book)
        connect(book, &Book::settingsChanged, this, &BookOverview::readSettings);
    Q_EMIT bookChanged();
    readSettings();
}

void BookOverview::setRoster(RosterWatcher *roster)
{
    if (m_roster == roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (roster)
        connect(roster, &RosterWatcher::snapshotChanged, this, &BookOverview::setSnapshot);
    Q_EMIT rosterChanged();
    setSnapshot(roster ? roster->snapshot() : nullptr);
}

void BookOverview::setLens(BoardLens *lens)
{
    if (m_lens == lens)
        return;
    if (m_lens)
        m_lens->disconnect(this);
    m_lens = lens;
    if (lens) {
        connect(lens, &BoardLens::dateChanged, this, &BookOverview::askOfDay);
        connect(lens, &BoardLens::forSharingChanged, this, &BookOverview::share);
    }
    Q_EMIT lensChanged();
    ask();
}

void BookOverview::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
    if (m_shown && m_isOutdated)
        ask();
}

void BookOverview::readSettings()
{
    if (!m_book)
        return;
    if (const auto settings = m_book->read(&OverviewSettings::read))
        setSettings(*settings);
}

void BookOverview::setSettings(const OverviewSettings &settings)
{
    m_settings = settings;
    ask();
}

void BookOverview::setSnapshot(const RosterIndex::Pointer &snapshot)
{
    m_snapshot = snapshot;
    ask();
}

void BookOverview::setAsOf(QDate date)
{
    m_fixedAsOf = date;
    ask();
}

void BookOverview::setForSharing(bool forSharing)
{
    if (m_forSharing == forSharing)
        return;
    m_forSharing = forSharing;
    share();
}

// At once, so that no exact number stays; what may be told follows.
void BookOverview::share()
{
    publish();
    if (!isSettled())
        ask();
}

void BookOverview::ask()
{
    ++m_asked;
    if (m_snapshot) {
        askOfDay();
        return;
    }
    m_isOutdated = false;
    m_isWaiting = false;
    m_ready = false;
    clear();
    publish();
}

// An answer for another day is as good as it was: it shows on the way.
void BookOverview::askOfDay()
{
    m_isOutdated = !m_shown && m_snapshot;
    if (m_isOutdated || !m_snapshot)
        return;
    m_isWaiting = m_underWay > 0;
    if (m_isWaiting)
        return;
    m_dayUnderWay = wantedDay();
    compute();
}

void BookOverview::finishAnswer()
{
    --m_underWay;
    if (m_underWay == 0 && std::exchange(m_isWaiting, false))
        askOfDay();
}

Suppression BookOverview::suppression() const
{
    return isForSharing() ? Suppression(m_settings.threshold) : Suppression::off();
}

QDate BookOverview::asOf() const
{
    return m_underWay > 0 ? m_dayUnderWay : wantedDay();
}

QDate BookOverview::wantedDay() const
{
    if (m_fixedAsOf.isValid())
        return m_fixedAsOf;
    if (m_lens && m_lens->isAway())
        return m_lens->date();
    return m_settings.shownOn.isValid() ? m_settings.shownOn : today();
}

QString BookOverview::asOfText() const
{
    return tr("As of %1").arg(longDate(asOf()));
}

QString BookOverview::asOfNote() const
{
    const QString note = suppression().note();
    return note.isEmpty() ? asOfText() : asOfText() + u'\n' + note;
}

QString BookOverview::sharingText() const
{
    if (!isForSharing())
        return {};
    if (m_settings.threshold == 0)
        return tr("For sharing: small groups are not hidden, because this book says so.");
    return tr("For sharing: counts of people are rounded to the nearest 5, and groups smaller than %1 are not shown.")
        .arg(number(m_settings.threshold));
}

} // namespace chapterhouse::app
