// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QSize>
#include <QStringList>

namespace chapterhouse::app {

/// What this user of this computer likes, kept in one settings file: nothing of it belongs to a book.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application reads the preferences.")
    Q_PROPERTY(chapterhouse::app::Preferences::Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Preferences(const QString &path, QObject *parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    QSize windowSize() const; ///< empty if none was kept
    void setWindowSize(QSize size);

    QStringList recentBooks() const; ///< paths, the newest first; some may be gone
    void addRecentBook(const QString &path);
    void removeRecentBook(const QString &path);

Q_SIGNALS:
    void schemeChanged();
    void windowSizeChanged();
    void recentBooksChanged();

private:
    void setRecentBooks(const QStringList &paths);

    QSettings m_settings;
};

} // namespace chapterhouse::app
