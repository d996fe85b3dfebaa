// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_shapes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>
#include <utility>

namespace chapterhouse::app {

namespace {

QPointF pointOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair[0].toDouble(), pair[1].toDouble()};
}

QPointF pointOf(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    return {text.left(comma).toDouble(), text.mid(comma + 1).toDouble()};
}

/// "M1,2l3,4 5,6zM…": each part absolute at its start, then steps.
std::vector<StateShape::Ring> ringsOf(const QString &path)
{
    std::vector<StateShape::Ring> rings;
    for (const QStringView part : QStringView(path).split(u'z', Qt::SkipEmptyParts)) {
        const qsizetype steps = part.indexOf(u'l');
        StateShape::Ring ring{pointOf(part.mid(1, steps - 1))};
        for (const QStringView step : part.mid(steps + 1).split(u' ')) {
            const QPointF next = ring.back() + pointOf(step);
            ring.emplace_back(std::round(next.x() * 10) / 10, std::round(next.y() * 10) / 10); // no error adds up
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

StateShape shapeOf(const QJsonObject &object)
{
    StateShape shape;
    shape.code = object[QLatin1String("code")].toString();
    shape.rings = ringsOf(object[QLatin1String("path")].toString());
    const QJsonArray box = object[QLatin1String("bbox")].toArray();
    shape.box = {QPointF(box[0].toDouble(), box[1].toDouble()), QPointF(box[2].toDouble(), box[3].toDouble())};
    shape.point = pointOf(object[QLatin1String("point")]);
    shape.label = pointOf(object[QLatin1String("label")]);
    shape.isCallout = object[QLatin1String("callout")].toBool();
    return shape;
}

/// Far away and small: they stand above Puerto Rico, in the free corner of the sea.
StateShape boxOf(const QString &code, const QRectF &box)
{
    StateShape shape;
    shape.code = code;
    shape.rings = {{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}};
    shape.box = box;
    shape.point = box.center();
    shape.label = box.center();
    shape.isBox = true;
    return shape;
}

} // namespace

bool StateShape::covers(QPointF place) const
{
    if (!box.contains(place))
        return false;
    bool isInside = false;
    for (const Ring &ring : rings) {
        QPointF before = ring.back();
        for (const QPointF &corner : ring) {
            const bool isCrossed = (corner.y() > place.y()) != (before.y() > place.y());
            if (isCrossed
                && place.x()
                    < corner.x() + (before.x() - corner.x()) * (place.y() - corner.y()) / (before.y() - corner.y()))
                isInside = !isInside;
            before = corner;
        }
    }
    return isInside;
}

const StateShapes &StateShapes::shipped()
{
    static const StateShapes shapes = [] {
        QFile file(QStringLiteral(":/data/us-states.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return StateShapes(isOpen ? file.readAll() : QByteArray());
    }();
    return shapes;
}

StateShapes::StateShapes(const QByteArray &json)
{
    const QJsonObject map = QJsonDocument::fromJson(json).object();
    const QJsonArray view = map[QLatin1String("viewBox")].toArray();
    m_size = {view[2].toDouble(), view[3].toDouble()};
    const QJsonObject insets = map[QLatin1String("insets")].toObject();
    const QJsonArray frame = insets[QLatin1String("PR")].toObject()[QLatin1String("box")].toArray();
    m_frame = {frame[0].toDouble(), frame[1].toDouble(), frame[2].toDouble(), frame[3].toDouble()};
    const QJsonArray states = map[QLatin1String("states")].toArray();
    for (const QJsonValue &state : states)
        m_shapes.push_back(shapeOf(state.toObject()));

    const QSizeF box(46, 28);
    m_shapes.push_back(boxOf(QStringLiteral("VI"), {QPointF(925, 506), box}));
    m_shapes.push_back(boxOf(QStringLiteral("GU"), {QPointF(873, 472), box}));
    m_shapes.push_back(boxOf(QStringLiteral("MP"), {QPointF(925, 472), box}));
    m_shapes.push_back(boxOf(QStringLiteral("AS"), {QPointF(873, 506), box}));
    for (std::size_t place = 0; place < m_shapes.size(); ++place)
        m_places.insert(m_shapes[place].code, place);

    const QJsonObject projections = map[QLatin1String("projection")].toObject();
    m_mainland = AlbersProjection(projections[QLatin1String("lower48")].toObject());
    for (const char *inset : {"AK", "HI", "PR"})
        m_insets.insert(QLatin1String(inset), AlbersProjection(projections[QLatin1String(inset)].toObject()));
}

const StateShape *StateShapes::find(const QString &code) const
{
    const auto place = m_places.constFind(code);
    return place == m_places.constEnd() ? nullptr : &m_shapes[*place];
}

QString StateShapes::at(QPointF place) const
{
    for (const StateShape &shape : m_shapes) {
        if (shape.covers(place))
            return shape.code;
    }
    return {};
}

bool StateShapes::canPlace(const QString &state) const
{
    const StateShape *shape = find(state);
    return shape && !shape->isBox;
}

QPointF StateShapes::place(const QString &state, double latitude, double longitude) const
{
    return m_insets.value(state, m_mainland).place(latitude, longitude);
}

bool StateShapes::isBorder(const QString &one, const QString &other) const
{
    const StateShape *first = find(one);
    const StateShape *second = find(other);
    if (!first || !second || !first->box.adjusted(-1, -1, 1, 1).intersects(second->box))
        return false;
    // Borders were simplified once for both sides, so that their corners are the same to the last digit.
    const auto key = [](QPointF corner) { return std::pair(qRound(corner.x() * 10), qRound(corner.y() * 10)); };
    QSet<std::pair<int, int>> corners;
    for (const StateShape::Ring &ring : first->rings) {
        for (const QPointF &corner : ring)
            corners.insert(key(corner));
    }
    QSet<std::pair<int, int>> shared;
    for (const StateShape::Ring &ring : second->rings) {
        for (const QPointF &corner : ring) {
            if (corners.contains(key(corner)))
                shared.insert(key(corner));
        }
    }
    return shared.size() > 1;
}

} // namespace chapterhouse::app
