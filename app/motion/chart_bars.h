// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <QVariantList>

namespace chapterhouse::app {

/// A line of a chart of bars: a bar to one side, or one to each, and what is read of it. Lengths are parts of the room.
class ChartBar {
    Q_GADGET
    QML_VALUE_TYPE(chartBar)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(double length MEMBER length)
    Q_PROPERTY(QString otherText MEMBER otherText)
    Q_PROPERTY(double otherLength MEMBER otherLength)
    Q_PROPERTY(QString spoken MEMBER spoken)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int line MEMBER line)

public:
    QString label; ///< "Instagram", "2023"
    QString note; ///< small print: "graduates this spring"
    QString text; ///< at the end of the bar: "52"
    static constexpr double noBar = -1; ///< as a length: what it would be is not told
    double length = 0;
    QString otherText; ///< of the second bar
    double otherLength = 0;
    QString spoken; ///< all of it, as a sentence
    QString key; ///< of what it opens; '' if it opens nothing
    int line = -1; ///< of the table behind the chart, which knows whom its numbers count
    bool operator==(const ChartBar &) const = default;
};

/// Who came and went in a month or a term. Lengths are parts of the axis.
class MotionBar {
    Q_GADGET
    QML_VALUE_TYPE(motionBar)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(double joined MEMBER joined)
    Q_PROPERTY(double left MEMBER left)
    Q_PROPERTY(double net MEMBER net)
    Q_PROPERTY(bool hasNet MEMBER hasNet)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString label; ///< on the axis; '' for most
    double joined = 0; ///< upward
    double left = 0; ///< downward
    double net = 0; ///< up or down
    bool hasNet = true; ///< it can be told
    QString title; ///< "March 2020"
    QString detail; ///< "12 joined, 3 left, net +9"
    bool operator==(const MotionBar &) const = default;
};

/// A mark on the axis of counts.
class ChartTick {
    Q_GADGET
    QML_VALUE_TYPE(chartTick)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(double position MEMBER position)

public:
    QString text;
    double position = 0; ///< from the top, as a part of the axis
    bool operator==(const ChartTick &) const = default;
};

/// A chart of bars with what it says.
class BarChart {
    Q_GADGET
    QML_VALUE_TYPE(barChart)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QVariantList bars MEMBER bars)
    Q_PROPERTY(QVariantList apart MEMBER apart)
    Q_PROPERTY(bool mirrored MEMBER isMirrored)

public:
    QString summary; ///< a sentence
    QString definition; ///< of what it counts, with the date
    QVariantList bars; ///< of chartBar
    QVariantList apart; ///< of chartBar: what has no place among the others
    bool isMirrored = false; ///< the second bar goes to the other side
};

/// A chart of who came and went.
class MotionChart {
    Q_GADGET
    QML_VALUE_TYPE(motionChart)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QVariantList bars MEMBER bars)
    Q_PROPERTY(QVariantList ticks MEMBER ticks)
    Q_PROPERTY(double zero MEMBER zero)

public:
    QString summary;
    QString definition;
    QVariantList bars; ///< of motionBar, oldest first
    QVariantList ticks; ///< of chartTick
    double zero = 1; ///< where the bars begin, from the top as a part of the axis
};

/// Values as QML's Repeaters take them.
template <typename List> QVariantList variantsOf(const List &list)
{
    QVariantList variants;
    for (const auto &value : list)
        variants << QVariant::fromValue(value);
    return variants;
}

} // namespace chapterhouse::app
