// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace chapterhouse::charts;

namespace {

constexpr int start = 2'458'120; // 1 January 2018

void add(QStandardItemModel &model, const QList<QVariant> &roles)
{
    auto *item = new QStandardItem;
    for (int i = 0; i < roles.size(); ++i)
        item->setData(roles[i], Qt::UserRole + i);
    model.appendRow(item);
}

/// A plot of 300 by 200 over 300 days, with one known day every hundred.
struct Fixture {
    Fixture()
    {
        samples.setItemRoleNames({{Qt::UserRole, "day"}, {Qt::UserRole + 1, "value"}, {Qt::UserRole + 2, "text"}});
        for (const int value : {0, 10, 25, 40})
            add(samples, {start + 100 * samples.rowCount(), value, QStringLiteral("%1 chapters").arg(value)});
        marks.setItemRoleNames({{Qt::UserRole, "fromDay"},
                                {Qt::UserRole + 1, "untilDay"},
                                {Qt::UserRole + 2, "value"},
                                {Qt::UserRole + 3, "text"}});
        series.setDayRole(QStringLiteral("day"));
        series.setValueRole(QStringLiteral("value"));
        series.setTextRole(QStringLiteral("text"));
        series.setModel(&samples);
        plot.setFrom(start);
        plot.setTo(start + 300);
        auto list = plot.series();
        list.append(&list, &series);
        plot.setMarks(&marks);
        plot.setSize({300, 200});
        static_cast<QQmlParserStatus &>(plot).componentComplete();
        plot.ensurePolished();
    }

    ChartPlot &laidOut()
    {
        plot.ensurePolished();
        return plot;
    }
    PlacedMark mark(int index) { return laidOut().placedMarks()->rows().at(index).value<PlacedMark>(); }

    QStandardItemModel samples;
    QStandardItemModel marks;
    ChartSeries series;
    ChartPlot plot;
};

} // namespace

class TestChartPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsLieOnTheirDayAndValue();
    void theLastValueIsLabelledAtTheLinesEnd();
    void aLineThatEndsBeforeTheChartIsLabelledBeforeItsEnd();
    void theProbeSnapsToTheNearestKnownDay();
    void theProbeMovesByKey();
    void aRestingPointerLeavesTheProbeToTheKeys();
    void theProbeReadsMonthAndValue();
    void aYearOnlyFigureSpansItsYear();
    void figuresOfOneYearDoNotCoverEachOther();
    void aFigureOutsideTheSpanIsLeftOut();
    void aHighMarkRaisesTheScale();
    void newRowsAreDrawn();
    void aDayThatIsDraggedMovesTheTicksAndMakesNoneAnew();
};

void TestChartPlot::pointsLieOnTheirDayAndValue()
{
    Fixture fixture;
    const auto points = fixture.plot.points(fixture.series);
    QCOMPARE(points.size(), std::size_t(4));
    QCOMPARE(points[0], QPointF(0, 200));
    QCOMPARE(points[1].x(), 100.0);
    QCOMPARE(points[3], fixture.plot.position(start + 300, 40));
    QVERIFY(points[3].y() > 0 && points[3].y() < 60);
}

void TestChartPlot::theLastValueIsLabelledAtTheLinesEnd()
{
    Fixture fixture;
    const auto label = fixture.plot.endLabels()->rows().constFirst().value<SeriesReading>();
    QCOMPARE(label.text, QStringLiteral("40 chapters"));
    QCOMPARE(label.x, 308.0);
    QVERIFY(fixture.plot.endLabelWidth() > 0);
}

void TestChartPlot::aLineThatEndsBeforeTheChartIsLabelledBeforeItsEnd()
{
    Fixture fixture;
    fixture.plot.setTo(start + 600);
    const auto label = fixture.laidOut().endLabels()->rows().constFirst().value<SeriesReading>();
    const double end = fixture.plot.position(start + 300, 40).x();
    QVERIFY(label.x + textWidth(fixture.plot.labelFont(), label.text) <= end); // what is foretold begins there
}

void TestChartPlot::theProbeSnapsToTheNearestKnownDay()
{
    Fixture fixture;
    QVERIFY(!fixture.plot.isProbing());
    fixture.plot.probeAt(130);
    QCOMPARE(fixture.plot.probeX(), 100.0);
    fixture.plot.probeAt(1000);
    QCOMPARE(fixture.plot.probeX(), 300.0);
    fixture.plot.stopProbing();
    QVERIFY(!fixture.plot.isProbing());
}

void TestChartPlot::theProbeMovesByKey()
{
    Fixture fixture;
    fixture.plot.moveProbe(-1);
    QCOMPARE(fixture.plot.probeX(), 300.0);
    fixture.plot.moveProbe(-1);
    QCOMPARE(fixture.plot.probeX(), 200.0);
    fixture.plot.moveProbe(1);
    fixture.plot.moveProbe(1);
    QCOMPARE(fixture.plot.probeX(), 300.0);
    fixture.plot.probeFirst();
    QCOMPARE(fixture.plot.probeX(), 0.0);
    fixture.plot.probeLast();
    QCOMPARE(fixture.plot.probeX(), 300.0);
}

void TestChartPlot::aRestingPointerLeavesTheProbeToTheKeys()
{
    Fixture fixture;
    fixture.plot.probeAt(130);
    fixture.plot.moveProbe(1);
    fixture.plot.probeAt(130); // hovers anew, because something moved below it
    QCOMPARE(fixture.plot.probeX(), 200.0);
    fixture.plot.probeAt(131);
    QCOMPARE(fixture.plot.probeX(), 100.0);
}

void TestChartPlot::theProbeReadsMonthAndValue()
{
    Fixture fixture;
    fixture.plot.probeFirst();
    QCOMPARE(fixture.plot.probeText(), QStringLiteral("January 2018, 0 chapters"));
    QCOMPARE(fixture.plot.readings().constFirst().value<SeriesReading>().y, 200.0);
}

void TestChartPlot::aYearOnlyFigureSpansItsYear()
{
    Fixture fixture;
    add(fixture.marks, {start, start + 99, 13, QStringLiteral("13 chapters")});
    QCOMPARE(fixture.mark(0).left, 0.0);
    QCOMPARE(fixture.mark(0).right, 100.0);
    QCOMPARE(fixture.mark(0).x, 50.0);
    QCOMPARE(fixture.mark(0).y, fixture.plot.position(start, 13).y());
}

void TestChartPlot::figuresOfOneYearDoNotCoverEachOther()
{
    Fixture fixture;
    add(fixture.marks, {start, start + 299, 1, QStringLiteral("6 students")});
    add(fixture.marks, {start, start + 299, 2, QStringLiteral("18 leaders")});
    QCOMPARE(fixture.mark(0).x, 100.0);
    QCOMPARE(fixture.mark(1).x, 200.0);
    QVERIFY(!fixture.mark(0).label.intersects(fixture.mark(1).label));
    for (const int one : {0, 1}) {
        const QRectF other = fixture.mark(1 - one).label;
        const QPointF ring(fixture.mark(one).x, fixture.mark(one).y);
        QVERIFY(!other.intersects(QRectF(ring, QPointF(ring.x() + 1, fixture.mark(one).label.bottom())).normalized()));
    }
}

void TestChartPlot::aFigureOutsideTheSpanIsLeftOut()
{
    Fixture fixture;
    add(fixture.marks, {start + 301, start + 400, 60, QStringLiteral("over 60 chapters")});
    QVERIFY(fixture.laidOut().placedMarks()->rows().isEmpty());
}

void TestChartPlot::aHighMarkRaisesTheScale()
{
    Fixture fixture;
    const double before = fixture.plot.position(start, 40).y();
    add(fixture.marks, {start + 200, start + 230, 100, QStringLiteral("over 100 chapters")});
    QVERIFY(fixture.laidOut().position(start, 40).y() > before);
}

void TestChartPlot::newRowsAreDrawn()
{
    Fixture fixture;
    fixture.samples.removeRow(3);
    QCOMPARE(fixture.series.count(), 3);
    QCOMPARE(fixture.laidOut().endLabels()->rows().constFirst().value<SeriesReading>().text,
             QStringLiteral("25 chapters"));
}

void TestChartPlot::aDayThatIsDraggedMovesTheTicksAndMakesNoneAnew()
{
    Fixture fixture;
    chapterhouse::app::SteadyList *ticks = fixture.plot.timeTicks();
    const int count = ticks->count();
    const QSignalSpy moved(ticks, &chapterhouse::app::SteadyList::dataChanged);
    const QSignalSpy made(ticks, &chapterhouse::app::SteadyList::rowsInserted);
    const QSignalSpy reset(ticks, &chapterhouse::app::SteadyList::modelReset);
    const QVariant before = ticks->rows().constLast();
    fixture.plot.setTo(start + 310);
    fixture.laidOut();
    QCOMPARE(ticks->count(), count);
    QVERIFY(ticks->rows().constLast() != before);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(made.count() + reset.count(), 0);

    fixture.plot.setFrom(start + 250); // other ticks, and as many rows as they are
    fixture.laidOut();
    QCOMPARE(ticks->rowCount(), int(ticks->rows().size()));
}

QTEST_MAIN(TestChartPlot)
#include "tst_chart_plot.moc"
