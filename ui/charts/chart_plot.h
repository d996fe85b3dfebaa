// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/steady_list.h"
#include "ui/charts/chart_mark.h"
#include "ui/charts/chart_series.h"
#include "ui/charts/count_scale.h"
#include "ui/charts/plot_marks.h"
#include "ui/charts/time_scale.h"

#include <QFont>
#include <QQmlListProperty>
#include <QQuickItem>
#include <QVariantList>

namespace chapterhouse::charts {

/// The area between a chart's axes. It works out where everything stands (ticks, marks, labels, the crosshair) for its
/// size; LineChart.qml draws the texts, Curve the lines. However much changes, it does so once, before it is drawn.
class ChartPlot : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int from READ from WRITE setFrom NOTIFY laidOut FINAL)
    Q_PROPERTY(int to READ to WRITE setTo NOTIFY laidOut FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY laidOut FINAL)
    Q_PROPERTY(QFont labelFont READ labelFont WRITE setLabelFont NOTIFY laidOut FINAL)
    Q_PROPERTY(QQmlListProperty<chapterhouse::charts::ChartSeries> series READ series NOTIFY laidOut FINAL)
    Q_PROPERTY(QAbstractItemModel *marks READ marks WRITE setMarks NOTIFY laidOut FINAL)
    Q_PROPERTY(QAbstractItemModel *spans READ spans WRITE setSpans NOTIFY laidOut FINAL)
    Q_PROPERTY(bool percent READ isPercent WRITE setPercent NOTIFY laidOut FINAL)
    Q_PROPERTY(bool yearless READ isYearless WRITE setYearless NOTIFY laidOut FINAL)

    Q_PROPERTY(chapterhouse::app::SteadyList *timeTicks READ timeTicks CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::SteadyList *countTicks READ countTicks CONSTANT FINAL)
    Q_PROPERTY(qreal countLabelWidth READ countLabelWidth NOTIFY marginsChanged FINAL)
    Q_PROPERTY(chapterhouse::app::SteadyList *placedMarks READ placedMarks CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::SteadyList *placedSpans READ placedSpans CONSTANT FINAL)
    Q_PROPERTY(int spanLines READ spanLines NOTIFY marginsChanged FINAL)
    Q_PROPERTY(chapterhouse::app::SteadyList *endLabels READ endLabels CONSTANT FINAL)
    Q_PROPERTY(qreal endLabelWidth READ endLabelWidth NOTIFY marginsChanged FINAL)

    Q_PROPERTY(bool probing READ isProbing NOTIFY probed FINAL)
    Q_PROPERTY(qreal probeX READ probeX NOTIFY probed FINAL)
    Q_PROPERTY(QString probeTitle READ probeTitle NOTIFY probed FINAL)
    Q_PROPERTY(QString probeNote READ probeNote NOTIFY probed FINAL)
    Q_PROPERTY(QString probeText READ probeText NOTIFY probed FINAL)
    Q_PROPERTY(QVariantList readings READ readings NOTIFY probed FINAL)

public:
    explicit ChartPlot(QQuickItem *parent = nullptr);

    int from() const { return m_from; }
    void setFrom(int day);
    int to() const { return m_to; }
    void setTo(int day);
    QFont font() const { return m_font; } ///< of the axes
    void setFont(const QFont &font);
    QFont labelFont() const { return m_labelFont; } ///< of the marks and of the labels at the line's end
    void setLabelFont(const QFont &font);
    QQmlListProperty<ChartSeries> series();
    QAbstractItemModel *marks() const { return m_marks; }
    /// Roles: fromDay, untilDay, value, text, description.
    void setMarks(QAbstractItemModel *marks);
    QAbstractItemModel *spans() const { return m_spans; }
    void setSpans(QAbstractItemModel *spans); ///< the same without value
    bool isPercent() const { return m_isPercent; }
    void setPercent(bool percent); ///< the values are shares, up to 100
    bool isYearless() const { return m_isYearless; }
    void setYearless(bool yearless); ///< several years lie over each other: months are named without theirs

    app::SteadyList *timeTicks() { return &m_timeTicks; }
    app::SteadyList *countTicks() { return &m_countTicks; }
    qreal countLabelWidth() const { return m_countLabelWidth; }
    app::SteadyList *placedMarks() { return &m_placedMarks; }
    app::SteadyList *placedSpans() { return &m_placedSpans; }
    int spanLines() const { return m_spanLines; } ///< of text above the plot
    app::SteadyList *endLabels() { return &m_endLabels; }
    qreal endLabelWidth() const { return m_endLabelWidth; }

    bool isProbing() const { return m_probedDay.has_value(); }
    qreal probeX() const;
    QString probeTitle() const; ///< the month or term under the crosshair
    QString probeNote() const; ///< what else happened then
    QString probeText() const; ///< all of it in one line, for the screen reader
    QVariantList readings() const;

    /// Puts the crosshair on the known month nearest to the pointer, once it has moved to `x`; moves it by `step` of
    /// them; to an end; away.
    Q_INVOKABLE void probeAt(qreal x);
    Q_INVOKABLE void moveProbe(int step);
    Q_INVOKABLE void probeFirst();
    Q_INVOKABLE void probeLast();
    Q_INVOKABLE void stopProbing();

    QPointF position(qint64 day, double value) const;
    Q_INVOKABLE qreal xOf(int day) const { return position(day, 0).x(); }
    std::vector<QPointF> points(const ChartSeries &series) const;

Q_SIGNALS:
    void laidOut();
    void marginsChanged(); ///< apart from laidOut(), because the margins decide the size that is laid out
    void probed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void componentComplete() override;
    void updatePolish() override;

private:
    static void appendSeries(QQmlListProperty<ChartSeries> *list, ChartSeries *series);
    static qsizetype seriesCount(QQmlListProperty<ChartSeries> *list);
    static ChartSeries *seriesAt(QQmlListProperty<ChartSeries> *list, qsizetype index);
    static void clearSeries(QQmlListProperty<ChartSeries> *list);

    void change(); ///< what is laid out
    void follow(QPointer<QAbstractItemModel> &now, QAbstractItemModel *next);
    double greatestValue() const;
    void layOutAxes(double most);
    void layOutSpans();
    void layOutEndLabels();
    SeriesReading innerLabel(const SeriesReading &label, std::vector<QRectF> others) const;
    std::vector<QRectF> boxesOf(const QVariantList &labels) const;
    void layOutMarks(const std::vector<TimedRow> &marks);
    std::vector<QRectF> boxesOfLines() const;
    std::vector<qint64> knownDays() const; ///< of the first series that knows each month
    TimeSpan span() const;

    int m_from = 0;
    int m_to = 0;
    QFont m_font;
    QFont m_labelFont;
    QList<ChartSeries *> m_series;
    QPointer<QAbstractItemModel> m_marks;
    QPointer<QAbstractItemModel> m_spans;
    bool m_isPercent = false;
    bool m_isYearless = false;

    CountScale m_scale;
    app::SteadyList m_timeTicks;
    app::SteadyList m_countTicks;
    app::SteadyList m_placedMarks;
    app::SteadyList m_placedSpans;
    app::SteadyList m_endLabels;
    int m_spanLines = 0;
    qreal m_countLabelWidth = 0;
    qreal m_endLabelWidth = 0;
    std::optional<qint64> m_probedDay;
    qreal m_pointerX = -1;
};

} // namespace chapterhouse::charts
