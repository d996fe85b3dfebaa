// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QMetaEnum>
#include <QSize>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr QLatin1String schemeKey("scheme");
constexpr QLatin1String densityKey("density");
constexpr QLatin1String reducedMotionKey("reducedMotion");
constexpr QLatin1String textKey("textPercent");
constexpr int leastText = 80;
constexpr int mostText = 160;
constexpr QLatin1String namesCoveredKey("namesCovered");
constexpr QLatin1String coverWhenAwayKey("coverWhenAway");
constexpr QLatin1String coverAfterKey("coverAfterMinutes");
constexpr int coverAfterByDefault = 5;
constexpr QLatin1String discreetKey("discreet");
constexpr QLatin1String sizeKey("windowSize");
constexpr QLatin1String paneKey("paneWidth/");
constexpr QLatin1String recentKey("recentBooks");
constexpr qsizetype recentLimit = 6;

/// Kept by its name, so that the file can be read and the order of the values may change.
template <typename Enum> Enum valueOf(const QSettings &settings, QLatin1String key, Enum otherwise)
{
    const QByteArray name = settings.value(key).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.constData(), &known);
    return known ? Enum(value) : otherwise;
}

template <typename Enum> void keep(QSettings &settings, QLatin1String key, Enum value)
{
    settings.setValue(key, QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value))));
}

} // namespace

Preferences::Preferences(const QString &path, QObject *parent) : QObject(parent), m_settings(path, QSettings::IniFormat)
{
}

Preferences::Scheme Preferences::scheme() const
{
    return valueOf(m_settings, schemeKey, Scheme::System);
}

void Preferences::setScheme(Scheme scheme)
{
    if (scheme == this->scheme())
        return;
    keep(m_settings, schemeKey, scheme);
    Q_EMIT schemeChanged();
}

Preferences::Density Preferences::density() const
{
    return valueOf(m_settings, densityKey, Density::Comfortable);
}

void Preferences::setDensity(Density density)
{
    if (density == this->density())
        return;
    keep(m_settings, densityKey, density);
    Q_EMIT densityChanged();
}

bool Preferences::hasReducedMotion() const
{
    return m_settings.value(reducedMotionKey).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == hasReducedMotion())
        return;
    m_settings.setValue(reducedMotionKey, reduced);
    Q_EMIT reducedMotionChanged();
}

int Preferences::textPercent() const
{
    return std::clamp(m_settings.value(textKey, 100).toInt(), leastText, mostText);
}

void Preferences::setTextPercent(int percent)
{
    const int before = textPercent();
    m_settings.setValue(textKey, std::clamp(percent, leastText, mostText));
    if (textPercent() != before)
        Q_EMIT textPercentChanged();
}

bool Preferences::areNamesCovered() const
{
    return m_settings.value(namesCoveredKey).toBool();
}

void Preferences::setNamesCovered(bool covered)
{
    if (covered == areNamesCovered())
        return;
    m_settings.setValue(namesCoveredKey, covered);
    Q_EMIT namesCoveredChanged();
}

bool Preferences::coversWhenAway() const
{
    return m_settings.value(coverWhenAwayKey).toBool();
}

void Preferences::setCoverWhenAway(bool cover)
{
    if (cover == coversWhenAway())
        return;
    m_settings.setValue(coverWhenAwayKey, cover);
    Q_EMIT coverWhenAwayChanged();
}

int Preferences::coverAfterMinutes() const
{
    return std::max(0, m_settings.value(coverAfterKey, coverAfterByDefault).toInt());
}

void Preferences::setCoverAfterMinutes(int minutes)
{
    if (minutes == coverAfterMinutes())
        return;
    m_settings.setValue(coverAfterKey, minutes);
    Q_EMIT coverAfterMinutesChanged();
}

bool Preferences::isDiscreet() const
{
    return m_settings.value(discreetKey).toBool();
}

void Preferences::setDiscreet(bool discreet)
{
    if (discreet == isDiscreet())
        return;
    m_settings.setValue(discreetKey, discreet);
    Q_EMIT discreetChanged();
}

int Preferences::windowWidth() const
{
    return m_settings.value(sizeKey).toSize().width();
}

int Preferences::windowHeight() const
{
    return m_settings.value(sizeKey).toSize().height();
}

void Preferences::keepWindowSize(int width, int height)
{
    m_settings.setValue(sizeKey, QSize(width, height));
}

int Preferences::paneWidth(const QString &pane) const
{
    return m_settings.value(paneKey + pane).toInt();
}

void Preferences::keepPaneWidth(const QString &pane, int width)
{
    m_settings.setValue(paneKey + pane, width);
}

QStringList Preferences::recentBooks() const
{
    return m_settings.value(recentKey).toStringList();
}

void Preferences::addRecentBook(const QString &path)
{
    QStringList paths = recentBooks();
    paths.removeAll(path);
    paths.prepend(path);
    setRecentBooks(paths.mid(0, recentLimit));
}

void Preferences::removeRecentBook(const QString &path)
{
    QStringList paths = recentBooks();
    if (paths.removeAll(path) > 0)
        setRecentBooks(paths);
}

void Preferences::setRecentBooks(const QStringList &paths)
{
    m_settings.setValue(recentKey, paths);
    Q_EMIT recentBooksChanged();
}

} // namespace chapterhouse::app
