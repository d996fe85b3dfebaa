// SPDX-License-Identifier: GPL-3.0-or-later
// The map without its colours: outlines, places of schools, and the way of the arrow keys.
#include "app/directory/directory.h"
#include "app/states/state_neighbours.h"
#include "app/states/state_shapes.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace chapterhouse::app;

namespace {

QString code(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// How far a point lies from the corners of a shape.
double distance(const StateShape &shape, QPointF point)
{
    double least = 1e9;
    for (const StateShape::Ring &ring : shape.rings) {
        for (const QPointF &corner : ring)
            least = std::min(least, std::hypot(corner.x() - point.x(), corner.y() - point.y()));
    }
    return least;
}

QSet<QString> reachable(const StateNeighbours &neighbours, const QString &start)
{
    QSet<QString> seen{start};
    QStringList open{start};
    while (!open.isEmpty()) {
        const QString from = open.takeLast();
        for (const Direction way : {Direction::Left, Direction::Right, Direction::Up, Direction::Down}) {
            const QString next = neighbours.next(from, way);
            if (!next.isEmpty() && !seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    return seen;
}

} // namespace

class TestStateShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateOfTheDirectoryIsOnTheMap();
    void shapesLieInTheirBoxes();
    void aStateIsFoundByAPointInIt();
    void citiesLieWhereTheProjectionPutsThem_data();
    void citiesLieWhereTheProjectionPutsThem();
    void schoolsLieInTheirStates();
    void bordersAreShared();
    void arrowsGoToNeighbours_data();
    void arrowsGoToNeighbours();
    void arrowsReachEveryState();
    void tilesAreWalkedInTheirGrid();
};

void TestStateShapes::everyStateOfTheDirectoryIsOnTheMap()
{
    const StateShapes &shapes = StateShapes::shipped();
    for (const State &state : Directory::shipped()->states())
        QVERIFY2(shapes.find(state.code), qPrintable(state.code));
    QCOMPARE(shapes.all().size(), std::size_t(56));
    QVERIFY(!shapes.find(code("XX")));
    QCOMPARE(shapes.size(), QSizeF(975, 610));
}

void TestStateShapes::shapesLieInTheirBoxes()
{
    const QRectF page(QPointF(), StateShapes::shipped().size());
    for (const StateShape &shape : StateShapes::shipped().all()) {
        QVERIFY2(page.contains(shape.box), qPrintable(shape.code));
        QVERIFY2(page.contains(shape.label), qPrintable(shape.code));
        QVERIFY2(!shape.rings.empty(), qPrintable(shape.code));
        for (const StateShape::Ring &ring : shape.rings) {
            QVERIFY(ring.size() >= 3);
            for (const QPointF &corner : ring)
                QVERIFY2(shape.box.adjusted(-0.2, -0.2, 0.2, 0.2).contains(corner), qPrintable(shape.code));
        }
    }
}

void TestStateShapes::aStateIsFoundByAPointInIt()
{
    const StateShapes &shapes = StateShapes::shipped();
    for (const StateShape &shape : shapes.all())
        QCOMPARE(shapes.at(shape.point), shape.code);
    QCOMPARE(shapes.at({900, 400}), QString()); // the Atlantic
    QCOMPARE(shapes.at({-5, -5}), QString());
}

void TestStateShapes::citiesLieWhereTheProjectionPutsThem_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QPointF>("published"); // by d3's own tests of geoAlbersUsa, at scale 1070 around (480, 250)

    QTest::newRow("San Francisco") << code("CA") << 37.7749295 << -122.4194155 << QPointF(107.4, 214.1);
    QTest::newRow("New York") << code("NY") << 40.7143528 << -74.0059731 << QPointF(794.6, 176.5);
    QTest::newRow("Anchorage") << code("AK") << 61.2180556 << -149.9002778 << QPointF(171.2, 446.9);
    QTest::newRow("Honolulu") << code("HI") << 21.3069444 << -157.8583333 << QPointF(298.5, 451.0);
}

void TestStateShapes::citiesLieWhereTheProjectionPutsThem()
{
    QFETCH(QString, state);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QPointF, published);
    const QPointF expected = (published - QPointF(480, 250)) * 1300 / 1070 + QPointF(487.5, 305);
    const QPointF place = StateShapes::shipped().place(state, latitude, longitude);
    QVERIFY2(std::hypot(place.x() - expected.x(), place.y() - expected.y()) < 0.2,
             qPrintable(QStringLiteral("%1, %2").arg(place.x()).arg(place.y())));
}

void TestStateShapes::schoolsLieInTheirStates()
{
    const StateShapes &shapes = StateShapes::shipped();
    int placed = 0;
    const auto directory = Directory::shipped();
    for (const School &school : directory->schools()) {
        if (!school.latitudeMicro || !shapes.canPlace(school.state))
            continue;
        ++placed;
        const StateShape &state = *shapes.find(school.state);
        const QPointF place = shapes.place(school.state, *school.latitudeMicro / 1e6, *school.longitudeMicro / 1e6);
        // Outlines are simplified: a school on the shore may stand in the water, but not far out.
        QVERIFY2(state.covers(place) || distance(state, place) < 4,
                 qPrintable(QStringLiteral("%1 is %2 off").arg(school.id).arg(distance(state, place))));
    }
    QVERIFY(placed > 230);
}

void TestStateShapes::bordersAreShared()
{
    const StateShapes &shapes = StateShapes::shipped();
    QVERIFY(shapes.isBorder(code("OH"), code("PA")));
    QVERIFY(shapes.isBorder(code("PA"), code("OH")));
    QVERIFY(shapes.isBorder(code("DC"), code("MD")));
    QVERIFY(!shapes.isBorder(code("OH"), code("NY")));
    QVERIFY2(!shapes.isBorder(code("AZ"), code("CO")), "a corner is no border");
    QVERIFY(!shapes.isBorder(code("PR"), code("VI")));
}

void TestStateShapes::arrowsGoToNeighbours_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, Direction way, const char *to) {
        QTest::addRow("%s to %s", from, to) << code(from) << int(way) << code(to);
    };
    row("OH", Direction::Left, "IN");
    row("OH", Direction::Up, "MI");
    row("WA", Direction::Down, "OR");
    row("TX", Direction::Right, "LA");
    row("ND", Direction::Down, "SD");
    row("NH", Direction::Left, "VT");
    row("CT", Direction::Right, "RI");
    row("MD", Direction::Down, "DC");
    row("ME", Direction::Up, ""); // the north is another country
}

void TestStateShapes::arrowsGoToNeighbours()
{
    QFETCH(QString, from);
    QFETCH(int, way);
    QFETCH(QString, to);
    QCOMPARE(StateNeighbours::onMap().next(from, Direction(way)), to);
}

void TestStateShapes::arrowsReachEveryState()
{
    const auto tiles = StateNeighbours::onTiles(*Directory::shipped());
    for (const State &state : Directory::shipped()->states()) {
        QCOMPARE(reachable(StateNeighbours::onMap(), state.code).size(), 56);
        QCOMPARE(reachable(tiles, state.code).size(), 56);
    }
}

void TestStateShapes::tilesAreWalkedInTheirGrid()
{
    const auto tiles = StateNeighbours::onTiles(*Directory::shipped());
    QCOMPARE(tiles.next(code("OH"), Direction::Right), code("PA"));
    QCOMPARE(tiles.next(code("OH"), Direction::Down), code("VA"));
    QCOMPARE(tiles.next(code("AK"), Direction::Down), code("WA")); // over an empty place
    QCOMPARE(tiles.next(code("ME"), Direction::Right), QString());
}

QTEST_GUILESS_MAIN(TestStateShapes)
#include "tst_state_shapes.moc"
