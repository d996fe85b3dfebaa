// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_mark.h"
#include "ui/charts/chart_series.h"
#include "ui/charts/count_scale.h"
#include "ui/charts/time_scale.h"

#include <QFont>
#include <QQmlListProperty>
#include <QQuickItem>
#include <QVariantList>

namespace chapterhouse::charts {

/// The area between a chart's axes. It works out where everything stands (ticks, marks, labels, the crosshair) for its
/// size; LineChart.qml draws the texts, Curve the lines.
class ChartPlot : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int from READ from WRITE setFrom NOTIFY laidOut)
    Q_PROPERTY(int to READ to WRITE setTo NOTIFY laidOut)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY laidOut)
    Q_PROPERTY(QFont labelFont READ labelFont WRITE setLabelFont NOTIFY laidOut)
    Q_PROPERTY(QQmlListProperty<chapterhouse::charts::ChartSeries> series READ series NOTIFY laidOut)
    Q_PROPERTY(QAbstractItemModel *marks READ marks WRITE setMarks NOTIFY laidOut)

    Q_PROPERTY(QVariantList timeTicks READ timeTicks NOTIFY laidOut)
    Q_PROPERTY(QVariantList countTicks READ countTicks NOTIFY laidOut)
    Q_PROPERTY(qreal countLabelWidth READ countLabelWidth NOTIFY marginsChanged)
    Q_PROPERTY(QVariantList placedMarks READ placedMarks NOTIFY laidOut)
    Q_PROPERTY(QVariantList endLabels READ endLabels NOTIFY laidOut)
    Q_PROPERTY(qreal endLabelWidth READ endLabelWidth NOTIFY marginsChanged)

    Q_PROPERTY(bool probing READ isProbing NOTIFY probed)
    Q_PROPERTY(qreal probeX READ probeX NOTIFY probed)
    Q_PROPERTY(QString probeTitle READ probeTitle NOTIFY probed)
    Q_PROPERTY(QString probeText READ probeText NOTIFY probed)
    Q_PROPERTY(QVariantList readings READ readings NOTIFY probed)

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

    QVariantList timeTicks() const { return m_timeTicks; }
    QVariantList countTicks() const { return m_countTicks; }
    qreal countLabelWidth() const { return m_countLabelWidth; }
    QVariantList placedMarks() const { return m_placedMarks; }
    QVariantList endLabels() const { return m_endLabels; }
    qreal endLabelWidth() const { return m_endLabelWidth; }

    bool isProbing() const { return m_probedDay.has_value(); }
    qreal probeX() const;
    QString probeTitle() const; ///< the month under the crosshair
    QString probeText() const; ///< month and values in one line, for the screen reader
    QVariantList readings() const;

    /// Puts the crosshair on the known day nearest to `x`; moves it by `step` known days; to an end; away.
    Q_INVOKABLE void probeAt(qreal x);
    Q_INVOKABLE void moveProbe(int step);
    Q_INVOKABLE void probeFirst();
    Q_INVOKABLE void probeLast();
    Q_INVOKABLE void stopProbing();

    QPointF position(qint64 day, qint64 value) const;
    std::vector<QPointF> points(const ChartSeries &series) const;

Q_SIGNALS:
    void laidOut();
    void marginsChanged(); ///< apart from laidOut(), because the margins decide the size that is laid out
    void probed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void componentComplete() override;

private:
    static void appendSeries(QQmlListProperty<ChartSeries> *list, ChartSeries *series);
    static qsizetype seriesCount(QQmlListProperty<ChartSeries> *list);
    static ChartSeries *seriesAt(QQmlListProperty<ChartSeries> *list, qsizetype index);
    static void clearSeries(QQmlListProperty<ChartSeries> *list);

    struct Mark {
        qint64 fromDay = 0;
        qint64 untilDay = 0;
        qint64 value = 0;
        QString text;
        QString description;
    };
    void layOut();
    std::vector<Mark> visibleMarks() const;
    void layOutAxes(qint64 most);
    void layOutEndLabels();
    void layOutMarks(const std::vector<Mark> &marks);
    std::vector<PlacedMark> ringsOf(const std::vector<Mark> &marks) const; ///< from left to right, without labels
    std::vector<QRectF> boxesOfLines() const;
    std::vector<qint64> knownDays() const;
    TimeSpan span() const;

    int m_from = 0;
    int m_to = 0;
    QFont m_font;
    QFont m_labelFont;
    QList<ChartSeries *> m_series;
    QPointer<QAbstractItemModel> m_marks;

    CountScale m_scale;
    QVariantList m_timeTicks;
    QVariantList m_countTicks;
    QVariantList m_placedMarks;
    QVariantList m_endLabels;
    qreal m_countLabelWidth = 0;
    qreal m_endLabelWidth = 0;
    std::optional<qint64> m_probedDay;
};

} // namespace chapterhouse::charts
