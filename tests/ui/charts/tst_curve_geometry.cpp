// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_geometry.h"

#include <QTest>

using namespace chapterhouse::charts;

class TestCurveGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStraightLineGoesFromPointToPoint();
    void aSteppedLineHoldsEachValueUntilTheNext();
    void anAreaIsClosedDownToItsBase();
    void nothingIsDrawnForNoPoints();
    void overlappingBoxesAreSpread();
    void boxesStayInside();
    void aLabelStandsAboveItsPoint();
    void aLabelMakesWayForWhatIsThere();
    void aLabelCoversALineWhereNothingIsFree();
    void aLabelsLineCrossesNoOtherLabel();
    void labelsOfPointsCloseByStandBesideEachOther();
    void aLabelCoversNoOtherWhileThereIsRoom();
    void aLabelStaysInsideItsBounds();
    void aLabelStandsBesideItsPointUnderAFullSky();
    void aLabelGoesBelowALineThatIsAllAround();
};

namespace {
const std::vector<QPointF> rise{{0, 100}, {10, 80}, {20, 30}};
}

void TestCurveGeometry::aStraightLineGoesFromPointToPoint()
{
    const QPainterPath path = linePath(rise, Between::Straight);
    QCOMPARE(path.elementCount(), 3);
    QCOMPARE(QPointF(path.elementAt(1)), QPointF(10, 80));
}

void TestCurveGeometry::aSteppedLineHoldsEachValueUntilTheNext()
{
    const QPainterPath path = linePath(rise, Between::Stepped);
    QCOMPARE(path.elementCount(), 5);
    QCOMPARE(QPointF(path.elementAt(1)), QPointF(10, 100));
    QCOMPARE(QPointF(path.elementAt(2)), QPointF(10, 80));
}

void TestCurveGeometry::anAreaIsClosedDownToItsBase()
{
    const QPainterPath path = areaPath(rise, Between::Straight, 120);
    QVERIFY(path.contains(QPointF(10, 110)));
    QVERIFY(!path.contains(QPointF(5, 60)));
    QCOMPARE(path.boundingRect().bottom(), 120.0);
}

void TestCurveGeometry::nothingIsDrawnForNoPoints()
{
    QVERIFY(linePath({}, Between::Straight).isEmpty());
    QVERIFY(areaPath({}, Between::Stepped, 10).isEmpty());
}

void TestCurveGeometry::overlappingBoxesAreSpread()
{
    std::vector<double> edges{10, 12, 60};
    spread(edges, 16, 0, 100);
    QCOMPARE(edges, (std::vector<double>{10, 26, 60}));
}

void TestCurveGeometry::boxesStayInside()
{
    std::vector<double> edges{90, 95};
    spread(edges, 16, 0, 100);
    QCOMPARE(edges, (std::vector<double>{68, 84}));
}

void TestCurveGeometry::aLabelStandsAboveItsPoint()
{
    const QRectF box = placeLabel({100, 100}, {40, 16}, {0, 0, 200, 200}, {});
    QCOMPARE(box, QRectF(80, 76, 40, 16));
}

void TestCurveGeometry::aLabelMakesWayForWhatIsThere()
{
    const QRectF taken(80, 70, 40, 20);
    const QRectF box = placeLabel({100, 100}, {40, 16}, {0, 0, 200, 200}, {{}, {taken}, {}});
    QVERIFY(!box.intersects(taken));
    QVERIFY(box.bottom() < 100);
}

void TestCurveGeometry::aLabelCoversALineWhereNothingIsFree()
{
    const QRectF bounds(0, 0, 200, 200);
    const QRectF ring(80, 70, 40, 20);
    const QRectF box = placeLabel({100, 100}, {40, 16}, bounds, {{bounds}, {ring}, {}});
    QVERIFY(!box.intersects(ring));
    QVERIFY(bounds.contains(box));
}

void TestCurveGeometry::aLabelsLineCrossesNoOtherLabel()
{
    const QRectF other(60, 60, 80, 16);
    const QRectF box = placeLabel({100, 100}, {40, 16}, {0, 0, 200, 200}, {{}, {}, {other}});
    QVERIFY(box.top() >= other.bottom());
}

void TestCurveGeometry::labelsOfPointsCloseByStandBesideEachOther()
{
    const QPointF point(100, 60);
    const QPointF next(106, 60);
    const QRectF wayUp(point.x() - 2, 0, 4, point.y()); // which the label of the next point leaves free
    const QRectF bounds(0, 0, 200, 64);
    const QRectF nextLabel = placeLabel(next, {40, 16}, bounds, {{}, {wayUp}, {}});
    const QRectF label = placeLabel(point, {40, 16}, bounds, {{}, {}, {nextLabel}});
    QVERIFY(!nextLabel.intersects(wayUp));
    QVERIFY(!label.intersects(nextLabel));
    QCOMPARE(label.top(), nextLabel.top());
}

void TestCurveGeometry::aLabelCoversNoOtherWhileThereIsRoom()
{
    const QRectF bounds(0, 0, 200, 60); // with room for two lines above the point
    const QRectF other(60, 36, 80, 16); // across every way up
    const QRectF box = placeLabel({100, 60}, {40, 16}, bounds, {{}, {}, {other}});
    QVERIFY(!box.intersects(other));
    QVERIFY(bounds.contains(box));
}

void TestCurveGeometry::aLabelStaysInsideItsBounds()
{
    const QRectF bounds(0, 0, 200, 200);
    QVERIFY(bounds.contains(placeLabel({2, 100}, {40, 16}, bounds, {})));
    QVERIFY(bounds.contains(placeLabel({199, 100}, {40, 16}, bounds, {})));
    QVERIFY(bounds.contains(placeLabel({100, 4}, {40, 16}, bounds, {})));
}

void TestCurveGeometry::aLabelStandsBesideItsPointUnderAFullSky()
{
    const QRectF bounds(0, 0, 200, 200);
    const QRectF sky(0, 0, 200, 90); // a curve high over the point
    const QRectF box = placeLabel({100, 100}, {40, 16}, bounds, {{sky}, {}, {}});
    QCOMPARE(box, QRectF(108, 92, 40, 16));
}

void TestCurveGeometry::aLabelGoesBelowALineThatIsAllAround()
{
    const QRectF bounds(0, 0, 200, 200);
    const QRectF line(0, 0, 200, 120); // and over the first place below it
    const QRectF box = placeLabel({100, 100}, {40, 16}, bounds, {{line}, {}, {}});
    QVERIFY(!box.intersects(line));
    QVERIFY(bounds.contains(box));
    QVERIFY(box.top() < 140);
}

QTEST_GUILESS_MAIN(TestCurveGeometry)
#include "tst_curve_geometry.moc"
