// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_states.h"

#include "ui/charts/curve_geometry.h"
#include "ui/charts/pattern.h"
#include "ui/charts/region_borders.h"
#include "ui/charts/school_dot.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <map>

namespace chapterhouse::charts {

namespace {

constexpr double north = 900; ///< west of it stand the letters above New England, less than a line apart
constexpr double dotReach = 6; ///< how near the pointer must come to a dot
constexpr double frameRadius = 4;

QPainterPath pathOf(const app::StateShape &shape, double scale, QPointF offset)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    if (shape.isBox) {
        path.addRoundedRect(QRectF(shape.box.topLeft() * scale + offset, shape.box.size() * scale), frameRadius,
                            frameRadius);
        return path;
    }
    for (const app::StateShape::Ring &ring : shape.rings) {
        path.moveTo(ring.front() * scale + offset);
        for (std::size_t corner = 1; corner < ring.size(); ++corner)
            path.lineTo(ring[corner] * scale + offset);
        path.closeSubpath();
    }
    return path;
}

/// Ways for a label to move aside, the shortest first.
const std::vector<QPointF> &steps()
{
    static const std::vector<QPointF> sorted = [] {
        std::vector<QPointF> all;
        for (int x = -36; x <= 36; x += 4) {
            for (int y = -36; y <= 36; y += 4)
                all.emplace_back(x, y);
        }
        std::stable_sort(all.begin(), all.end(),
                         [](QPointF a, QPointF b) { return QPointF::dotProduct(a, a) < QPointF::dotProduct(b, b); });
        return all;
    }();
    return sorted;
}

QColor colorAt(const QVariantList &colors, int place)
{
    return colors.value(place).value<QColor>();
}

} // namespace

PaintedStates::PaintedStates(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PaintedStates::looksChanged, this, [this] { update(); });
}

void PaintedStates::setOverview(app::StatesOverview *overview)
{
    if (m_overview == overview)
        return;
    if (m_overview) {
        m_overview->disconnect(this);
        m_overview->states()->disconnect(this);
    }
    m_overview = overview;
    if (overview) {
        connect(overview->states(), &QAbstractItemModel::modelReset, this, &PaintedStates::layOutSoon);
        connect(overview, &app::StatesOverview::changed, this, &PaintedStates::follow);
    }
    Q_EMIT overviewChanged();
    layOutSoon();
}

void PaintedStates::setLabelHeight(qreal height)
{
    if (height == m_labelHeight)
        return;
    m_labelHeight = height;
    Q_EMIT looksChanged();
    layOutSoon();
}

void PaintedStates::setDotted(bool dotted)
{
    if (dotted == m_isDotted)
        return;
    m_isDotted = dotted;
    Q_EMIT looksChanged();
    layOutSoon();
}

std::vector<app::SchoolDot> PaintedStates::dots() const
{
    return m_isDotted && m_overview ? m_overview->dots() : std::vector<app::SchoolDot>();
}

void PaintedStates::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        layOutSoon();
}

void PaintedStates::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    layOutSoon();
}

void PaintedStates::follow()
{
    std::vector<app::SchoolDot> now = dots();
    if (!isSameGround(now)) {
        layOutSoon(); // letters make room for dots
        return;
    }
    std::vector<Fill> fills = this->fills();
    if (now == m_dots && fills == m_fills)
        return; // a day on which no state changes its colour
    m_dots = std::move(now);
    m_fills = std::move(fills);
    update();
}

std::vector<PaintedStates::Fill> PaintedStates::fills() const
{
    std::vector<Fill> fills;
    for (int row = 0; m_overview && row < m_overview->states()->rowCount(); ++row) {
        const QModelIndex index = m_overview->states()->index(row);
        fills.push_back({index.data(app::StatesModel::StepRole).toInt(),
                         app::StatePattern(index.data(app::StatesModel::PatternRole).toInt())});
    }
    return fills;
}

/// Only values are otherwise: the same schools, the same regions.
bool PaintedStates::isSameGround(const std::vector<app::SchoolDot> &dots) const
{
    return std::equal(dots.begin(), dots.end(), m_dots.begin(), m_dots.end(),
                      [](const app::SchoolDot &a, const app::SchoolDot &b) { return a.at == b.at; })
        && keys() == m_keys;
}

QStringList PaintedStates::keys() const
{
    QStringList keys;
    for (int row = 0; m_overview && row < m_overview->states()->rowCount(); ++row)
        keys.append(textOf(row, app::StatesModel::KeyRole));
    return keys;
}

QStringList PaintedStates::statesOf(const QString &key) const
{
    QStringList codes;
    for (int row = 0; m_overview && row < m_overview->states()->rowCount(); ++row) {
        if (textOf(row, app::StatesModel::KeyRole) == key)
            codes.append(textOf(row, app::StatesModel::CodeRole));
    }
    return codes;
}

QString PaintedStates::textOf(int row, app::StatesModel::Role role) const
{
    return m_overview->states()->index(row).data(role).toString();
}

/// Once a frame, however much has changed until then: laying out takes some milliseconds. Without a window there are no
/// frames.
void PaintedStates::layOutSoon()
{
    if (window())
        polish();
    else
        layOut();
}

void PaintedStates::updatePolish()
{
    layOut();
}

void PaintedStates::layOut()
{
    if (!isComponentComplete() || width() <= 0 || height() <= 0)
        return;
    const app::StateShapes &shapes = app::StateShapes::shipped();
    const double scale = std::min(width() / shapes.size().width(), height() / shapes.size().height());
    const QSizeF drawn = shapes.size() * scale;
    const QPointF offset(std::floor((width() - drawn.width()) / 2), std::floor((height() - drawn.height()) / 2));
    if (m_paths.isEmpty() || scale != m_scale || offset != m_offset) {
        m_scale = scale;
        m_offset = offset;
        m_paths.clear();
        for (const app::StateShape &shape : shapes.all())
            m_paths.insert(shape.code, pathOf(shape, m_scale, m_offset));
    }
    m_dots = dots();
    m_keys = keys();
    m_fills = fills();
    m_borders = m_overview && m_overview->isGrouped()
        ? toItem(bordersBetween([this](const QString &code) { return m_overview->keyOf(code); }))
        : QPainterPath();
    layOutLabels();
    layOutPlaces();
    Q_EMIT laidOut();
    update();
}

// What stands for a region lies around all of it.
void PaintedStates::layOutPlaces()
{
    QHash<QString, QRectF> boxes;
    for (int row = 0; row < m_keys.size(); ++row) {
        if (const app::StateShape *shape = app::StateShapes::shipped().find(textOf(row, app::StatesModel::CodeRole)))
            boxes[m_keys[row]] |= QRectF(toItem(shape->box.topLeft()), shape->box.size() * m_scale);
    }
    m_places.clear();
    for (int row = 0; row < m_keys.size(); ++row) {
        StatePlace place;
        if (const app::StateShape *shape = app::StateShapes::shipped().find(textOf(row, app::StatesModel::CodeRole))) {
            place.box = boxes.value(m_keys[row]);
            place.label = m_labels.value(shape->code);
            place.outside = !shape->covers(toMap(place.label));
            place.shown = true;
        }
        m_places.append(QVariant::fromValue(place));
    }
}

// Letters in the sea stand in columns; where the map is small, they move apart.
void PaintedStates::layOutLabels()
{
    std::map<double, std::vector<const app::StateShape *>> columns;
    m_labels.clear();
    for (const app::StateShape &shape : app::StateShapes::shipped().all()) {
        if (shape.isCallout)
            columns[std::max(shape.label.x(), north)].push_back(&shape);
        m_labels.insert(shape.code, shape.isCallout ? toItem(shape.label) : clearOfDots(shape));
    }
    for (auto &[x, column] : columns) {
        std::sort(column.begin(), column.end(),
                  [](const app::StateShape *a, const app::StateShape *b) { return a->label.y() < b->label.y(); });
        std::vector<double> edges;
        for (const app::StateShape *shape : column)
            edges.push_back(toItem(shape->label).y() - m_labelHeight / 2);
        spread(edges, m_labelHeight, 0, height());
        for (std::size_t place = 0; place < column.size(); ++place)
            m_labels[column[place]->code].setY(edges[place] + m_labelHeight / 2);
    }
}

// The nearest place within the state that no dot covers; its own where there is none.
QPointF PaintedStates::clearOfDots(const app::StateShape &shape) const
{
    const QPointF own = toItem(shape.label);
    const auto isClear = [&](QPointF middle) {
        return std::none_of(m_dots.begin(), m_dots.end(), [&](const app::SchoolDot &dot) {
            const QPointF away = toItem(dot.at) - middle;
            return std::abs(away.x()) < labelHalfWidth() + 1 && std::abs(away.y()) < m_labelHeight / 2 + 1;
        });
    };
    const auto fits = [&](QPointF middle) {
        const QPointF half(labelHalfWidth() - 2, m_labelHeight / 2 - 3);
        const QPointF other(half.x(), -half.y());
        const auto corners = {middle - half, middle + half, middle - other, middle + other};
        return std::all_of(corners.begin(), corners.end(), [&](QPointF corner) { return shape.covers(toMap(corner)); });
    };
    if (isClear(own))
        return own;
    for (const QPointF &step : steps()) {
        if (isClear(own + step) && fits(own + step))
            return own + step;
    }
    return own;
}

QPainterPath PaintedStates::path(const QString &key) const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QString &code : statesOf(key))
        path.addPath(m_paths.value(code));
    return path;
}

QPainterPath PaintedStates::outline(const QString &key) const
{
    const QStringList states = statesOf(key);
    return states.size() > 1 ? toItem(outlineOf(states)) : path(key);
}

QPainterPath PaintedStates::toItem(const QPainterPath &path) const
{
    return QTransform(m_scale, 0, 0, m_scale, m_offset.x(), m_offset.y()).map(path);
}

QString PaintedStates::stateAt(QPointF point) const
{
    const app::StateShapes &shapes = app::StateShapes::shipped();
    for (const app::StateShape &shape : shapes.all()) {
        const QPointF away = point - m_labels.value(shape.code);
        if (shape.isCallout && std::abs(away.x()) < labelHalfWidth() && std::abs(away.y()) <= m_labelHeight / 2)
            return shape.code;
    }
    return shapes.at(toMap(point));
}

QString PaintedStates::schoolAt(QPointF point) const
{
    const app::SchoolDot *nearest = nullptr;
    double least = dotReach;
    for (const app::SchoolDot &dot : m_dots) {
        const QPointF away = toItem(dot.at) - point;
        if (const double distance = std::hypot(away.x(), away.y()); distance <= least) {
            nearest = &dot;
            least = distance;
        }
    }
    if (!nearest)
        return {};
    return tr("%1: %2", "school, how far one is there")
        .arg(nearest->school, m_overview->dotText(app::StatesOverview::Dot(nearest->standing)));
}

void PaintedStates::paint(QPainter *painter)
{
    if (!m_overview || m_places.isEmpty())
        return;
    paintStates(*painter);
    paintLeaders(*painter);
    paintDots(*painter);
}

void PaintedStates::paintStates(QPainter &painter) const
{
    const QPen pen(m_paper, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const app::StatesModel &states = *m_overview->states();
    for (int row = 0; row < states.rowCount(); ++row) {
        const QModelIndex index = states.index(row);
        const auto state = m_paths.constFind(index.data(app::StatesModel::CodeRole).toString());
        if (state == m_paths.constEnd())
            continue;
        painter.setPen(pen);
        painter.setBrush(colorAt(m_ramp, m_none + index.data(app::StatesModel::StepRole).toInt()));
        painter.drawPath(*state);
        paintPattern(painter, *state, app::StatePattern(index.data(app::StatesModel::PatternRole).toInt()));
    }
    painter.strokePath(m_borders, QPen(m_ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF &frame = app::StateShapes::shipped().frame();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_lines, 1));
    painter.drawRoundedRect(QRectF(toItem(frame.topLeft()), frame.size() * m_scale), frameRadius, frameRadius);
}

void PaintedStates::paintPattern(QPainter &painter, const QPainterPath &path, app::StatePattern pattern) const
{
    if (pattern == app::StatePattern::Plain)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(patternBrush(pattern, m_paper, m_lines));
    painter.drawPath(path);
}

void PaintedStates::paintLeaders(QPainter &painter) const
{
    painter.setPen(QPen(m_lines, 1));
    for (const app::StateShape &shape : app::StateShapes::shipped().all()) {
        if (!shape.isCallout)
            continue;
        const QPointF label = m_labels.value(shape.code);
        const QPointF point = toItem(shape.point);
        const bool isAbove = label.x() - labelHalfWidth() < point.x();
        const QPointF start = isAbove ? label + QPointF(0, m_labelHeight / 2) : label - QPointF(labelHalfWidth(), 0);
        painter.drawLine(start, point);
    }
}

void PaintedStates::paintDots(QPainter &painter) const
{
    // What is reached lies on top.
    for (const app::Standing standing :
         {app::Standing::None, app::Standing::Prospect, app::Standing::Forming, app::Standing::Reached}) {
        for (const app::SchoolDot &dot : m_dots) {
            if (dot.standing == standing)
                paintSchoolDot(painter, toItem(dot.at), standing, colorAt(m_dotColors, int(standing)), m_paper);
        }
    }
}

} // namespace chapterhouse::charts
