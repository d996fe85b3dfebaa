// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_borders.h"

#include "app/states/state_shapes.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace chapterhouse::charts {

namespace {

/// The ends of a piece of border, in tenths, the lesser first: the same from either side, since borders were simplified
/// once for both.
using Piece = std::array<int, 4>;

Piece pieceOf(QPointF one, QPointF other)
{
    const std::array<int, 2> a{qRound(one.x() * 10), qRound(one.y() * 10)};
    const std::array<int, 2> b{qRound(other.x() * 10), qRound(other.y() * 10)};
    const auto &[first, second] = std::minmax(a, b);
    return {first[0], first[1], second[0], second[1]};
}

size_t qHash(const Piece &piece, size_t seed = 0)
{
    return qHashRange(piece.begin(), piece.end(), seed);
}

struct PieceKey {
    Piece piece;
    bool operator==(const PieceKey &) const = default;
    friend size_t qHash(const PieceKey &key, size_t seed) { return charts::qHash(key.piece, seed); }
};

/// From corner to corner, and from the last to the first.
std::vector<std::pair<QPointF, QPointF>> piecesOf(const app::StateShape::Ring &ring)
{
    std::vector<std::pair<QPointF, QPointF>> pieces;
    for (std::size_t corner = 0; corner < ring.size(); ++corner) {
        const QPointF next = ring[(corner + 1) % ring.size()];
        if (ring[corner] != next)
            pieces.emplace_back(ring[corner], next);
    }
    return pieces;
}

/// Who has each piece: one state on the coast, two within the country. Found out once.
const QHash<PieceKey, QStringList> &owners()
{
    static const QHash<PieceKey, QStringList> found = [] {
        QHash<PieceKey, QStringList> made;
        for (const app::StateShape &shape : app::StateShapes::shipped().all()) {
            for (const app::StateShape::Ring &ring : shape.rings) {
                for (const auto &[from, to] : piecesOf(ring))
                    made[{pieceOf(from, to)}].append(shape.code);
            }
        }
        return made;
    }();
    return found;
}

/// The pieces of a state's border for which `isWanted(the states that have it)`, joined where they follow each other.
template <typename Wanted> void addPieces(QPainterPath &path, const app::StateShape &shape, Wanted isWanted)
{
    for (const app::StateShape::Ring &ring : shape.rings) {
        bool isDrawing = false;
        for (const auto &[from, to] : piecesOf(ring)) {
            const bool wanted = isWanted(owners().value({pieceOf(from, to)}));
            if (wanted && !isDrawing)
                path.moveTo(from);
            if (wanted)
                path.lineTo(to);
            isDrawing = wanted;
        }
    }
}

} // namespace

QPainterPath bordersBetween(const std::function<QString(const QString &)> &regionOf)
{
    QPainterPath path;
    for (const app::StateShape &shape : app::StateShapes::shipped().all()) {
        addPieces(path, shape, [&](const QStringList &states) {
            // Drawn with one of the two.
            return states.size() == 2 && states.constFirst() == shape.code
                && regionOf(states.constFirst()) != regionOf(states.constLast());
        });
    }
    return path;
}

QPainterPath outlineOf(const QStringList &states)
{
    QPainterPath path;
    for (const QString &code : states) {
        const app::StateShape *shape = app::StateShapes::shipped().find(code);
        if (!shape)
            continue;
        addPieces(path, *shape, [&](const QStringList &owning) {
            return std::count_if(owning.begin(), owning.end(),
                                 [&](const QString &owner) { return states.contains(owner); })
                == 1;
        });
    }
    return path;
}

} // namespace chapterhouse::charts
