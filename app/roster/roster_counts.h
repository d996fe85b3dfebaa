// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"

namespace chapterhouse::app {

/// The numbers beside the pages' names: chapters, members and states reached on the day that is shown.
class RosterCounts : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chapters READ chapters NOTIFY changed FINAL)
    Q_PROPERTY(QString members READ members NOTIFY changed FINAL)
    Q_PROPERTY(QString states READ states NOTIFY changed FINAL)
    Q_PROPERTY(QString shownOn READ shownOn NOTIFY changed FINAL)

public:
    explicit RosterCounts(QObject *parent = nullptr) : BookOverview(parent) { }

    QString chapters() const; ///< '' until the roster has been read
    QString members() const;
    QString states() const; ///< of the 50
    const QString &shownOn() const { return m_shownOn; } ///< the book's own day in words; '' when that is today

protected:
    void compute() override;
    void clear() override { m_counts = {}; }
    void publish() override;

private:
    struct Counts {
        int chapters = 0;
        int members = 0;
        int states = 0;
    };

    Counts m_counts;
    QString m_shownOn;
};

} // namespace chapterhouse::app
