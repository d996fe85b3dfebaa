// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QStringList>

namespace chapterhouse::app {

/// What this user of this computer likes, kept in one settings file: nothing of it belongs to a book.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application reads the preferences.")
    Q_PROPERTY(chapterhouse::app::Preferences::Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(
        chapterhouse::app::Preferences::Density density READ density WRITE setDensity NOTIFY densityChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged FINAL)
    Q_PROPERTY(bool coverWhenAway READ coversWhenAway WRITE setCoverWhenAway NOTIFY coverWhenAwayChanged FINAL)
    Q_PROPERTY(
        int coverAfterMinutes READ coverAfterMinutes WRITE setCoverAfterMinutes NOTIFY coverAfterMinutesChanged FINAL)
    Q_PROPERTY(bool discreet READ isDiscreet WRITE setDiscreet NOTIFY discreetChanged FINAL)
    Q_PROPERTY(int windowWidth READ windowWidth CONSTANT FINAL)
    Q_PROPERTY(int windowHeight READ windowHeight CONSTANT FINAL)

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)

    explicit Preferences(const QString &path, QObject *parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    Density density() const;
    void setDensity(Density density);
    bool hasReducedMotion() const;
    void setReducedMotion(bool reduced);
    int textPercent() const; ///< of the usual size of text and of what holds it: 80 to 160
    void setTextPercent(int percent);
    bool areNamesCovered() const; ///< because the user asked for it, see NameCover
    void setNamesCovered(bool covered);
    bool coversWhenAway() const; ///< names, while another program is in front
    void setCoverWhenAway(bool cover);
    int coverAfterMinutes() const; ///< without a key or a mouse; 0: never
    void setCoverAfterMinutes(int minutes);
    bool isDiscreet() const; ///< titles of windows and names of files that are suggested say nothing of whose they are
    void setDiscreet(bool discreet);
    int windowWidth() const; ///< as the window was left; 0 if none was kept
    int windowHeight() const;
    Q_INVOKABLE void keepWindowSize(int width, int height);
    Q_INVOKABLE int
    paneWidth(const QString &pane) const; ///< of a page's details, as they were left; 0 if none was kept
    Q_INVOKABLE void keepPaneWidth(const QString &pane, int width);

    QStringList recentBooks() const; ///< paths, the newest first; some may be gone
    void addRecentBook(const QString &path);
    void removeRecentBook(const QString &path);

Q_SIGNALS:
    void schemeChanged();
    void densityChanged();
    void reducedMotionChanged();
    void textPercentChanged();
    void namesCoveredChanged();
    void coverWhenAwayChanged();
    void coverAfterMinutesChanged();
    void discreetChanged();
    void recentBooksChanged();

private:
    void setRecentBooks(const QStringList &paths);

    QSettings m_settings;
};

} // namespace chapterhouse::app
