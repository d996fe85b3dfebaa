// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace chapterhouse::app {

/// The file that a dialog is about to write: under which name, and what to ask before.
class SaveTarget : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)

public:
    using QObject::QObject;

    const QUrl &file() const { return m_file; }
    QString question() const; ///< before it takes the place of another file; '' where there is none

    Q_INVOKABLE void choose(const QUrl &file, const QString &suffix); ///< which is added to the name if it lacks it

Q_SIGNALS:
    void changed();

private:
    QUrl m_file;
};

} // namespace chapterhouse::app
