// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/saving.h"
#include "app/figures/board_lens.h"
#include "app/roster/roster_watcher.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QUrl>

namespace chapterhouse::app {

/// Saves the brief of an open book as PDF, for the day that the board shows; on another thread, whole or not at all.
class BriefSaver : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book MEMBER m_book REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster MEMBER m_roster REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens MEMBER m_lens REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)

public:
    using QObject::QObject;

    Saving *saving() { return &m_saving; }

    Q_INVOKABLE QUrl suggestedFile() const;
    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void saved(const QString &message);

private:
    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QPointer<BoardLens> m_lens;
    Saving m_saving;
};

} // namespace chapterhouse::app
