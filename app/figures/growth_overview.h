// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chart_table.h"
#include "app/figures/counted_spells.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/figures.h"
#include "app/figures/growth_months_model.h"
#include "app/figures/reference_points_model.h"

#include <QVariantList>

namespace chapterhouse::app {

/// One figure as the dashboard shows it, in the words of the user's language.
class GrowthTile {
    Q_GADGET
    QML_VALUE_TYPE(growthTile)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(int trend MEMBER trend)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QString list MEMBER list)
    Q_PROPERTY(QString noteList MEMBER noteList)
    Q_PROPERTY(QString noteDefinition MEMBER noteDefinition)
    Q_PROPERTY(QVariantList changeLists MEMBER changeLists)
    Q_PROPERTY(QString changeDefinition MEMBER changeDefinition)
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(QString spoken READ spoken)

public:
    QString title; ///< "Schools reached"
    QString figure; ///< "52"
    QString note; ///< "27 % of 189 eligible"
    QString change; ///< "+20 in 12 months"
    int trend = 0; ///< -1, 0 or 1
    QString definition; ///< with the date it was worked out for
    QString list; ///< whom or what it counts, as in ChartCell; '' where there is no such list
    QString noteList; ///< the same of the number in the note
    QString noteDefinition;
    QString changeDefinition;
    QVariantList changeLists; ///< and of the change: one list, or the two of listsOfChange()
    QString text() const; ///< "Schools reached: 52"
    QString spoken() const; ///< all of it but the definition
    bool operator==(const GrowthTile &) const = default;
};

/// The dashboard's figures, told in words.
class GrowthOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile chapters READ chapters NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile schools READ schools NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile states READ states NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile members READ members NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile joined READ joined NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile left READ left NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthTile retention READ retention NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthMonthsModel *months READ months CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ReferencePointsModel *chapterPoints READ chapterPoints CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ReferencePointsModel *memberPoints READ memberPoints CONSTANT FINAL)
    Q_PROPERTY(int fromDay READ fromDay NOTIFY rangeChanged FINAL)
    Q_PROPERTY(int toDay READ toDay NOTIFY rangeChanged FINAL)

public:
    enum Range { OneYear, ThreeYears, All };
    Q_ENUM(Range)

    explicit GrowthOverview(QObject *parent = nullptr);

    Range range() const { return m_range; }
    void setRange(Range range);

    bool isEmpty() const; ///< nothing has ever been counted in this book
    GrowthTile chapters() const;
    GrowthTile schools() const;
    GrowthTile states() const;
    GrowthTile members() const;
    GrowthTile joined() const; ///< in the twelve months, as the two below: for a book of one chapter
    GrowthTile left() const;
    GrowthTile retention() const; ///< the students' form
    GrowthMonthsModel *months() { return &m_months; }
    ChartTableModel *table() { return &m_table; } ///< the months, for people and for programs
    ReferencePointsModel *chapterPoints() { return &m_chapterPoints; }
    ReferencePointsModel *memberPoints() { return &m_memberPoints; }
    int fromDay() const; ///< Julian day numbers of the ends of the chosen range
    int toDay() const;

Q_SIGNALS:
    void rangeChanged();

protected:
    void compute() override;
    void clear() override { } // the models keep what they showed until there is something new
    void publish() override;

private:
    struct Answer {
        Dashboard dashboard;
        ChartTableModel::Pointer table;
    };
    static ChartTableModel::Pointer tableOf(const Dashboard &dashboard, Suppression suppression);
    void take(Answer answer);
    GrowthTile tile(Figure figure) const;
    GrowthTile yearTile(Figure figure) const;
    GrowthTile movementTile(Figure figure, int now, int before) const;
    GrowthTile exactTile(Counted counted, int now, int yearAgo) const;

    Range m_range = All;
    Dashboard m_dashboard;
    ChartTableModel::Pointer m_answeredTable; ///< of m_dashboard
    GrowthMonthsModel m_months;
    ChartTableModel m_table;
    ReferencePointsModel m_chapterPoints{ReferencePointsModel::Subject::Chapters};
    ReferencePointsModel m_memberPoints{ReferencePointsModel::Subject::Members};
};

} // namespace chapterhouse::app
