// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QRectF>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace chapterhouse::charts {

/// A tick of an axis, where it stands and what it says.
struct AxisTick {
    Q_GADGET
    QML_VALUE_TYPE(axisTick)
    Q_PROPERTY(qreal position MEMBER position)
    Q_PROPERTY(QString text MEMBER text)

public:
    qreal position = 0;
    QString text;
    bool operator==(const AxisTick &) const = default;
};

/// A published figure as it is drawn: a ring on a bar that spans the time the figure may stand for. A source that gives
/// only the year gets the whole year, so that the ring's own place claims nothing.
struct PlacedMark {
    Q_GADGET
    QML_VALUE_TYPE(placedMark)
    Q_PROPERTY(qreal x MEMBER x)
    Q_PROPERTY(qreal y MEMBER y)
    Q_PROPERTY(qreal left MEMBER left)
    Q_PROPERTY(qreal right MEMBER right)
    Q_PROPERTY(QRectF label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString description MEMBER description)

public:
    qreal x = 0;
    qreal y = 0;
    qreal left = 0;
    qreal right = 0;
    QRectF label;
    QString text;
    QString description;
    bool operator==(const PlacedMark &) const = default;
};

/// A time behind the lines, such as a push: a band with its name over it, if there is room for it.
struct PlacedSpan {
    Q_GADGET
    QML_VALUE_TYPE(placedSpan)
    Q_PROPERTY(qreal left MEMBER left)
    Q_PROPERTY(qreal right MEMBER right)
    Q_PROPERTY(QRectF label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString description MEMBER description)

public:
    qreal left = 0;
    qreal right = 0;
    QRectF label; ///< empty: no room
    QString text;
    QString description;
    bool operator==(const PlacedSpan &) const = default;
};

/// What a period brought and took: bars up and down from zero.
struct PlacedBar {
    Q_GADGET
    QML_VALUE_TYPE(placedBar)
    Q_PROPERTY(qreal x MEMBER x)
    Q_PROPERTY(qreal width MEMBER width)
    Q_PROPERTY(qreal appeared MEMBER appeared)
    Q_PROPERTY(qreal returned MEMBER returned)
    Q_PROPERTY(qreal lost MEMBER lost)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int row MEMBER row)

public:
    qreal x = 0;
    qreal width = 0;
    qreal appeared = 0; ///< heights
    qreal returned = 0; ///< above those that appeared
    qreal lost = 0; ///< below zero
    QString text;
    int row = 0; ///< of the model
    bool operator==(const PlacedBar &) const = default;
};

/// What one series says at the crosshair or at its end.
struct SeriesReading {
    Q_GADGET
    QML_VALUE_TYPE(seriesReading)
    Q_PROPERTY(qreal x MEMBER x)
    Q_PROPERTY(qreal y MEMBER y)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QColor color MEMBER color)

public:
    qreal x = 0;
    qreal y = 0;
    QString text;
    QColor color;
    bool operator==(const SeriesReading &) const = default;
};

} // namespace chapterhouse::charts
