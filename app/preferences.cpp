// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QMetaEnum>
#include <QSize>

namespace chapterhouse::app {

namespace {

constexpr QLatin1String schemeKey("scheme");
constexpr QLatin1String sizeKey("windowSize");
constexpr QLatin1String paneKey("paneWidth/");
constexpr QLatin1String recentKey("recentBooks");
constexpr qsizetype recentLimit = 6;

} // namespace

Preferences::Preferences(const QString &path, QObject *parent) : QObject(parent), m_settings(path, QSettings::IniFormat)
{
}

Preferences::Scheme Preferences::scheme() const
{
    const QByteArray name = m_settings.value(schemeKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Scheme>().keyToValue(name.constData(), &known);
    return known ? Scheme(value) : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    if (scheme == this->scheme())
        return;
    m_settings.setValue(schemeKey, QString::fromLatin1(QMetaEnum::fromType<Scheme>().valueToKey(int(scheme))));
    Q_EMIT schemeChanged();
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
