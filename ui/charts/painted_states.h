// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/state_shapes.h"
#include "app/states/states_overview.h"

#include <QColor>
#include <QHash>
#include <QPainterPath>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace chapterhouse::charts {

/// Where a state lies on the drawn map, in pixels.
struct StatePlace {
    Q_GADGET
    QML_VALUE_TYPE(statePlace)
    Q_PROPERTY(QRectF box MEMBER box)
    Q_PROPERTY(QPointF label MEMBER label)
    Q_PROPERTY(bool outside MEMBER outside)
    Q_PROPERTY(bool shown MEMBER shown)

public:
    QRectF box;
    QPointF label; ///< the middle of its letters
    bool outside = false; ///< they stand beside the state
    bool shown = false; ///< false: the map has no such state
    bool operator==(const StatePlace &) const = default;
};

/// The map without its letters: fills, borders, leader lines and the dots of the schools. Painted, because Qt Quick's
/// own shapes are not smooth everywhere. The paths are made once for each size; a day further only paints anew.
class PaintedStates : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::StatesOverview *overview READ overview WRITE setOverview NOTIFY overviewChanged FINAL)
    Q_PROPERTY(QVariantList ramp MEMBER m_ramp NOTIFY looksChanged FINAL)
    Q_PROPERTY(int none MEMBER m_none NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor lines MEMBER m_lines NOTIFY looksChanged FINAL)
    Q_PROPERTY(QVariantList dotColors MEMBER m_dotColors NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool dotted MEMBER m_isDotted WRITE setDotted NOTIFY looksChanged FINAL)
    Q_PROPERTY(qreal labelHeight MEMBER m_labelHeight WRITE setLabelHeight NOTIFY looksChanged FINAL)
    Q_PROPERTY(chapterhouse::charts::StatePlace nowhere READ nowhere CONSTANT FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY laidOut FINAL)

public:
    explicit PaintedStates(QQuickItem *parent = nullptr);

    app::StatesOverview *overview() const { return m_overview; }
    void setOverview(app::StatesOverview *overview);
    void setLabelHeight(qreal height);
    void setDotted(bool dotted); ///< whether the schools are shown

    const QVariantList &places() const { return m_places; } ///< of statePlace, in the order of overview.states
    StatePlace nowhere() const { return {}; } ///< for a state that is not laid out yet
    /// Of what is looked at: a state, or all states of a region; in pixels, empty if it has none.
    QPainterPath path(const QString &key) const;
    QPainterPath outline(const QString &key) const; ///< the same without borders within it
    Q_INVOKABLE QString stateAt(QPointF point) const; ///< by its area or its letters beside it; '' for none
    Q_INVOKABLE QString schoolAt(QPointF point) const; ///< what the dot there says; '' for none

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void overviewChanged();
    void looksChanged();
    void laidOut();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void componentComplete() override;
    void updatePolish() override;

private:
    void layOutSoon();
    void layOut();
    void layOutLabels();
    void layOutPlaces();
    QStringList statesOf(const QString &key) const; ///< codes of what is shown together
    bool isSameGround(const std::vector<app::SchoolDot> &dots) const;
    void follow();
    std::vector<app::SchoolDot> dots() const; ///< those that are shown
    QPointF clearOfDots(const app::StateShape &shape) const;
    QPointF toMap(QPointF point) const { return (point - m_offset) / m_scale; }
    QPointF toItem(QPointF point) const { return point * m_scale + m_offset; }
    QPainterPath toItem(const QPainterPath &path) const;
    QStringList keys() const; ///< by row of the states
    QString textOf(int row, app::StatesModel::Role role) const;
    double labelHalfWidth() const { return m_labelHeight * 0.8; } ///< of two letters
    void paintStates(QPainter &painter) const;
    void paintPattern(QPainter &painter, const QPainterPath &path, app::StatePattern pattern) const;
    void paintLeaders(QPainter &painter) const;
    void paintDots(QPainter &painter) const;

    struct Fill {
        int step = 0;
        app::StatePattern pattern = app::StatePattern::Plain;
        bool operator==(const Fill &) const = default;
    };
    std::vector<Fill> fills() const;

    QPointer<app::StatesOverview> m_overview;
    QVariantList m_ramp;
    int m_none = 0; ///< the place of step 0 in it
    QColor m_ink; ///< of the lines between regions
    QColor m_paper;
    QColor m_lines;
    QVariantList m_dotColors; ///< by StatesOverview::Dot
    qreal m_labelHeight = 16;
    bool m_isDotted = true;

    std::vector<app::SchoolDot> m_dots; ///< those shown, for which the letters were laid out
    double m_scale = 1;
    QPointF m_offset;
    QHash<QString, QPainterPath> m_paths; ///< by code
    QStringList m_keys; ///< by row: what they were laid out for
    std::vector<Fill> m_fills; ///< by row: what is painted
    QPainterPath m_borders; ///< between regions
    QHash<QString, QPointF> m_labels;
    QVariantList m_places;
};

} // namespace chapterhouse::charts
