// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chart_table.h"
#include "app/figures/figures.h"
#include "app/figures/growth_months_model.h"
#include "app/figures/told_movement.h"

namespace chapterhouse::app {

/// How the roster of one chapter came to what it is: its members, and who joined and left, month by month.
class ChapterHistory : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY chapterIdChanged FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthMonthsModel *months READ months CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *membersTable READ membersTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *movementTable READ movementTable CONSTANT FINAL)
    Q_PROPERTY(int fromDay READ fromDay NOTIFY changed FINAL)
    Q_PROPERTY(int toDay READ toDay NOTIFY changed FINAL)
    Q_PROPERTY(QString membersSummary READ membersSummary NOTIFY changed FINAL)
    Q_PROPERTY(QString movementSummary READ movementSummary NOTIFY changed FINAL)
    Q_PROPERTY(QString membersDefinition READ membersDefinition NOTIFY changed FINAL)
    Q_PROPERTY(QString movementDefinition READ movementDefinition NOTIFY changed FINAL)

public:
    explicit ChapterHistory(QObject *parent = nullptr) : BookOverview(parent) { }

    const QString &chapterId() const { return m_chapterId; }
    void setChapterId(const QString &chapterId);
    GrowthMonthsModel *months() { return &m_model; }
    ChartTableModel *membersTable() { return &m_membersTable; }
    ChartTableModel *movementTable() { return &m_movementTable; }
    int fromDay() const; ///< Julian day numbers of the ends of the curves
    int toDay() const { return int(asOf().toJulianDay()); }
    QString membersSummary() const; ///< "12 members; the most were 15, in March 2020"
    QString movementSummary() const; ///< "40 joined and 28 left since August 2018"
    QString membersDefinition() const;
    QString movementDefinition() const;

Q_SIGNALS:
    void chapterIdChanged();

protected:
    void compute() override;
    void clear() override { m_answer = {}; }
    void publish() override;

private:
    struct Tables {
        ChartTableModel::Pointer members;
        ChartTableModel::Pointer movement;
    };
    struct Answer {
        std::vector<MonthFigures> months;
        ToldMovement told;
        Tables tables = {};
    };
    static Tables tablesOf(const Answer &answer, const QString &chapterId, Suppression suppression);

    QString m_chapterId;
    Answer m_answer;
    std::vector<MonthFigures> m_months; ///< as they may be told
    Movement m_moved; ///< in all of them
    GrowthMonthsModel m_model;
    ChartTableModel m_membersTable;
    ChartTableModel m_movementTable;
};

} // namespace chapterhouse::app
