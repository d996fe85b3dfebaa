// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"

#include <QDate>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace chapterhouse::app {

/// What an action would do to the figures, said before it is done: it is tried out on the book and taken back. The last
/// question wins; an answer costs about as much as the action itself.
class FigureEffect : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An editor has one.")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Compares the figures of the whole book today, and on `factDate` where that is earlier.
    void ask(Book &book, const RosterWatcher &roster, QDate factDate, const BookFile::Work &work);
    void clear();

    bool isKnown() const { return m_isKnown; }
    /// "Members on 31 Aug 2020: 479 → 478"; that no figure changes, where none does; empty while it is not known.
    const QStringList &lines() const { return m_lines; }
    QString text() const { return m_lines.join(u'\n'); } ///< the lines
    const QString &problem() const { return m_problem; } ///< why the action would be refused

Q_SIGNALS:
    void changed();

private:
    void take(bool isKnown, const QStringList &lines, const QString &problem);

    quint64 m_asked = 0; ///< number of the last question
    bool m_isKnown = false;
    QStringList m_lines;
    QString m_problem;
};

} // namespace chapterhouse::app
