// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_overview.h"

#include "app/clock.h"
#include "db/setting_store.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace chapterhouse::app {

namespace {

QString signedText(int change, const QString &size)
{
    const QString sign = change > 0 ? QStringLiteral("+") : QString(QChar(0x2212)); // a real minus
    return GrowthOverview::tr("%1 in 12 months").arg(sign + size);
}

QString changeText(int change)
{
    return change == 0 ? GrowthOverview::tr("No change in 12 months")
                       : signedText(change, QLocale().toString(std::abs(change)));
}

int trendOf(int change)
{
    return (change > 0) - (change < 0);
}

/// Where a curve of all time begins: with the academic term of its first month (January or August); in the first year
/// with that month itself.
QDate beginOf(QDate firstMonth, QDate end)
{
    if (firstMonth.addYears(1) > end)
        return firstMonth.addDays(-1);
    return QDate(firstMonth.year(), firstMonth.month() < 8 ? 1 : 8, 1);
}

/// All on another thread; the snapshot is shared and does not change.
QFuture<Dashboard> computeElsewhere(const RosterIndex::Pointer &snapshot, QDate date)
{
    auto promise = std::make_shared<QPromise<Dashboard>>();
    QFuture<Dashboard> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, snapshot, date] {
        promise->addResult(dashboard(Scope(snapshot), date));
        promise->finish();
    });
    return future;
}

} // namespace

OverviewSettings OverviewSettings::read(db::Connection &connection)
{
    const auto values = db::SettingStore(connection).all();
    OverviewSettings settings;
    settings.shownOn = QDate::fromString(values.value(QStringLiteral("shown_on")), Qt::ISODate);
    settings.threshold = Suppression::fromSetting(values.value(QStringLiteral("small_number_threshold"))).threshold();
    settings.isNational = values.value(QStringLiteral("kind")) != QStringLiteral("chapter");
    return settings;
}

GrowthOverview::GrowthOverview(QObject *parent) : QObject(parent) { }

void GrowthOverview::setBook(Book *book)
{
    if (m_book == book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (book)
        connect(book, &Book::settingsChanged, this, &GrowthOverview::readSettings);
    Q_EMIT bookChanged();
    readSettings();
}

void GrowthOverview::setRoster(RosterWatcher *roster)
{
    if (m_roster == roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (roster)
        connect(roster, &RosterWatcher::snapshotChanged, this, &GrowthOverview::setSnapshot);
    Q_EMIT rosterChanged();
    setSnapshot(roster ? roster->snapshot() : nullptr);
}

void GrowthOverview::readSettings()
{
    if (!m_book)
        return;
    if (const auto settings = m_book->read(&OverviewSettings::read))
        setSettings(*settings);
}

void GrowthOverview::setSettings(const OverviewSettings &settings)
{
    m_settings = settings;
    compute();
}

void GrowthOverview::setSnapshot(const RosterIndex::Pointer &snapshot)
{
    m_snapshot = snapshot;
    compute();
}

void GrowthOverview::setAsOf(QDate date)
{
    m_fixedAsOf = date;
    compute();
}

void GrowthOverview::setForSharing(bool forSharing)
{
    if (m_forSharing == forSharing)
        return;
    m_forSharing = forSharing;
    publish();
}

void GrowthOverview::setRange(Range range)
{
    if (m_range == range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

void GrowthOverview::compute()
{
    const quint64 number = ++m_asked;
    if (!m_snapshot) {
        m_ready = false;
        publish();
        return;
    }
    // Not QFuture::then(this, …): Qt 6.4 does not bear that `this` is gone by then.
    auto *watcher = new QFutureWatcher<Dashboard>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_asked)
            show(watcher->result());
    });
    watcher->setFuture(computeElsewhere(m_snapshot, asOf()));
}

void GrowthOverview::show(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    m_ready = true;
    if (m_settings.isNational) {
        m_chapterPoints.set(m_snapshot->directory(), asOf());
        m_memberPoints.set(m_snapshot->directory(), asOf());
    } else {
        m_chapterPoints.clear(); // one chapter is not to be held against a whole organisation
        m_memberPoints.clear();
    }
    publish();
}

void GrowthOverview::publish()
{
    std::vector<MonthFigures> months = m_dashboard.months;
    if (!months.empty()) {
        // The line starts from nothing, at the end of the month before.
        MonthFigures before;
        before.month = months.front().month.addMonths(-1);
        before.day = months.front().month.addDays(-1);
        months.insert(months.begin(), before);
    }
    m_months.set(std::move(months), suppression());
    Q_EMIT changed();
    Q_EMIT rangeChanged();
}

Suppression GrowthOverview::suppression() const
{
    return m_forSharing ? Suppression(m_settings.threshold) : Suppression::off();
}

bool GrowthOverview::isEmpty() const
{
    return m_ready && m_dashboard.months.empty();
}

QDate GrowthOverview::asOf() const
{
    if (m_fixedAsOf.isValid())
        return m_fixedAsOf;
    return m_settings.shownOn.isValid() ? m_settings.shownOn : today();
}

QString GrowthOverview::asOfText() const
{
    return tr("As of %1").arg(QLocale().toString(asOf(), tr("d MMMM yyyy", "how a date is written")));
}

QString GrowthOverview::sharingText() const
{
    if (!m_forSharing)
        return {};
    if (m_settings.threshold == 0)
        return tr("For sharing: small groups are not hidden, because this book says so.");
    return tr("For sharing: counts of people are rounded to the nearest 5, and groups smaller than %1 are not shown.")
        .arg(QLocale().toString(m_settings.threshold));
}

GrowthTile GrowthOverview::tile(Figure figure) const
{
    GrowthTile tile;
    tile.title = nameOf(figure);
    tile.definition = definitionOf(figure) + u'\n' + asOfText();
    return tile;
}

GrowthTile GrowthOverview::exactTile(Figure figure, int now, int yearAgo) const
{
    GrowthTile tile = this->tile(figure);
    tile.figure = QLocale().toString(now);
    tile.change = changeText(now - yearAgo);
    tile.trend = trendOf(now - yearAgo);
    return tile;
}

GrowthTile GrowthOverview::chapters() const
{
    return exactTile(Figure::Chapters, m_dashboard.now.reach.chapters, m_dashboard.yearAgo.reach.chapters);
}

GrowthTile GrowthOverview::schools() const
{
    const Headline &now = m_dashboard.now;
    GrowthTile tile = exactTile(Figure::SchoolsReached, now.reach.schools, m_dashboard.yearAgo.reach.schools);
    if (const auto share = Share{now.reach.schools, now.eligibleSchools}.value()) {
        const QLocale locale;
        tile.note = tr("of %1 eligible, %2 %", "schools, and their share in percent")
                        .arg(locale.toString(now.eligibleSchools), locale.toString(*share * 100, 'f', 0));
    }
    return tile;
}

GrowthTile GrowthOverview::states() const
{
    const Reach &now = m_dashboard.now.reach;
    GrowthTile tile = exactTile(Figure::StatesReached, now.states, m_dashboard.yearAgo.reach.states);
    tile.note =
        now.alsoReached.isEmpty() ? tr("of 50") : tr("of 50, and %1").arg(now.alsoReached.join(QLatin1String(", ")));
    return tile;
}

GrowthTile GrowthOverview::members() const
{
    const Suppression suppression = this->suppression();
    const Membership &now = m_dashboard.now.membership;
    GrowthTile tile = this->tile(Figure::Members);
    tile.figure = suppression.count(now.members()).text(suppression.threshold());

    const SharedCount change = suppression.change(m_dashboard.yearAgo.membership.members(), now.members());
    if (change.isMasked) {
        tile.change = tr("Change too small to tell");
    } else {
        tile.change = changeText(change.value);
        tile.trend = trendOf(change.value);
    }
    if (now.countedOnly > 0)
        tile.note = tr("%1 of them counted without a name")
                        .arg(suppression.count(now.countedOnly).text(suppression.threshold()));
    return tile;
}

int GrowthOverview::fromDay() const
{
    const QDate end = asOf();
    if (m_dashboard.months.empty() || m_range == OneYear)
        return int(end.addYears(-1).toJulianDay());
    if (m_range == ThreeYears)
        return int(end.addYears(-3).toJulianDay());
    return int(beginOf(m_dashboard.months.front().month, end).toJulianDay());
}

int GrowthOverview::toDay() const
{
    return int(asOf().toJulianDay());
}

} // namespace chapterhouse::app
