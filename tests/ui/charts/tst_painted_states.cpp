// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_states.h"
#include "ui/charts/state_outline.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/region_store.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace chapterhouse;
using namespace chapterhouse::charts;

namespace {

QString code(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// The map of a book without chapters: every school is open, no state has a colour.
struct Fixture {
    explicit Fixture(const QSizeF &size = {975, 610})
    {
        db::migrate(connection, db::builtInMigrations());
        overview.setAsOf(QDate(2020, 8, 31));
        overview.setSnapshot(app::RosterIndex::load(connection, app::Directory::shipped()));
        if (!QTest::qWaitFor([this] { return overview.isReady(); }))
            qFatal("no overview");
        map.setProperty("ramp", QVariantList(6, QColor(Qt::blue)));
        map.setProperty("paper", QColor(Qt::white));
        map.setProperty("lines", QColor(Qt::black));
        map.setProperty("dotColors", QVariantList(4, QColor(Qt::red)));
        map.setOverview(&overview);
        map.setSize(size);
        static_cast<QQmlParserStatus &>(map).componentComplete();
    }

    StatePlace place(const char *state) const
    {
        for (int row = 0; row < overview.states()->rowCount(); ++row) {
            if (overview.states()->index(row).data(app::StatesModel::CodeRole) == code(state))
                return map.places().at(row).value<StatePlace>();
        }
        return {};
    }
    void group(app::StatesOverview::Grouping grouping)
    {
        overview.setRegions(app::StateRegions({}, *app::Directory::shipped()));
        overview.setGrouping(grouping);
        const int groups = grouping == app::StatesOverview::CensusRegions ? 5 : 10;
        if (!QTest::qWaitFor([&] { return overview.table()->count() == groups; }))
            qFatal("no regions");
    }
    void addChapter()
    {
        db::Action action(connection, {QStringLiteral("test"), {}, {}, {}});
        connection.prepare("INSERT INTO chapter (id, school_id, added_in) VALUES ('A', 'uab', ?1)")
            .bind(action.number())
            .execute();
        connection
            .prepare("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                     "VALUES ('A', 'S', 'active', '2020-08-10', '', ?1)")
            .bind(action.number())
            .execute();
        action.commit();
        overview.setSnapshot(app::RosterIndex::load(connection, app::Directory::shipped()));
    }
    QImage picture()
    {
        QImage image(map.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        map.paint(&painter);
        return image;
    }

    db::Connection connection{QStringLiteral(":memory:")};
    mutable app::StatesOverview overview;
    PaintedStates map;
};

} // namespace

class TestPaintedStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAPlaceInTheItem_data();
    void everyStateHasAPlaceInTheItem();
    void aStateIsFoundByItsAreaAndByItsLetters();
    void aDotSaysItsSchool();
    void lettersMakeRoomForDots();
    void lettersInTheSeaKeepApartOnASmallMap();
    void paintsLandAndLeavesTheSea();
    void theOutlineLiesAroundItsState();
    void aRegionHasOneOutlineAndOneBox();
    void regionsMeetOnThickLines();
    void aDayFurtherOnlyPaints();
    void schoolsLieInTheirStates();
};

void TestPaintedStates::everyStateHasAPlaceInTheItem_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("as drawn") << QSizeF(975, 610);
    QTest::newRow("small") << QSizeF(500, 320);
    QTest::newRow("wide") << QSizeF(1400, 400);
    QTest::newRow("high") << QSizeF(400, 900);
}

void TestPaintedStates::everyStateHasAPlaceInTheItem()
{
    QFETCH(QSizeF, size);
    const Fixture fixture(size);
    QCOMPARE(fixture.map.places().size(), 56);
    for (const QVariant &value : fixture.map.places()) {
        const auto place = value.value<StatePlace>();
        QVERIFY(place.shown);
        QVERIFY(QRectF(QPointF(), size).contains(place.box));
        QVERIFY(QRectF(QPointF(), size).contains(place.label));
    }
}

void TestPaintedStates::aStateIsFoundByItsAreaAndByItsLetters()
{
    const Fixture fixture;
    QCOMPARE(fixture.map.stateAt(fixture.place("TX").box.center()), code("TX"));
    QCOMPARE(fixture.map.stateAt(fixture.place("DC").label), code("DC"));
    QCOMPARE(fixture.map.stateAt(fixture.place("GU").label), code("GU"));
    QCOMPARE(fixture.map.stateAt({1, 1}), QString());
}

void TestPaintedStates::aDotSaysItsSchool()
{
    const Fixture fixture;
    const auto &dots = fixture.overview.dots();
    const auto ponce = std::find_if(dots.begin(), dots.end(), [](const app::SchoolDot &dot) {
        return dot.school.contains(QLatin1String("Ponce"));
    });
    QVERIFY(ponce != dots.end());
    QCOMPARE(fixture.map.schoolAt(ponce->at + QPointF(1, 1)), ponce->school + code(": Without a chapter"));
    QCOMPARE(fixture.map.schoolAt({1, 1}), QString());
}

void TestPaintedStates::lettersMakeRoomForDots()
{
    const Fixture fixture;
    int covered = 0;
    for (const char *state : {"CA", "TX", "AZ", "OH", "NC", "GA", "PA", "IL", "MO", "AR"}) {
        const QPointF label = fixture.place(state).label;
        QCOMPARE(fixture.map.stateAt(label), code(state));
        covered += int(
            std::any_of(fixture.overview.dots().begin(), fixture.overview.dots().end(), [&](const app::SchoolDot &dot) {
                return std::abs(dot.at.x() - label.x()) < 10 && std::abs(dot.at.y() - label.y()) < 6;
            }));
    }
    QCOMPARE(covered, 0);
}

void TestPaintedStates::lettersInTheSeaKeepApartOnASmallMap()
{
    const Fixture fixture({500, 320});
    QVERIFY(fixture.place("DC").outside);
    QVERIFY(!fixture.place("TX").outside);
    for (const auto &[upper, lower] :
         {std::pair("NJ", "DE"), {"DE", "MD"}, {"MD", "DC"}, {"MA", "RI"}, {"RI", "CT"}, {"NH", "VT"}})
        QVERIFY(fixture.place(lower).label.y() - fixture.place(upper).label.y() >= 16);
}

void TestPaintedStates::paintsLandAndLeavesTheSea()
{
    Fixture fixture;
    const QImage image = fixture.picture();
    QCOMPARE(image.pixelColor(230, 120), QColor(Qt::blue)); // Montana, away from dots and letters
    QCOMPARE(image.pixelColor(20, 20).alpha(), 0);
}

void TestPaintedStates::theOutlineLiesAroundItsState()
{
    Fixture fixture;
    StateOutline outline;
    outline.setMap(&fixture.map);
    QVERIFY(!outline.isVisible());
    outline.setCode(code("CO"));
    const QRectF box = fixture.place("CO").box;
    QVERIFY(QRectF(outline.position(), outline.size()).contains(box));
    QVERIFY(outline.width() < box.width() + 20);
    outline.setCode({});
    QVERIFY(!outline.isVisible());
}

void TestPaintedStates::aRegionHasOneOutlineAndOneBox()
{
    Fixture fixture;
    fixture.group(app::StatesOverview::CensusDivisions);
    const QString mountain = code("division:Mountain");
    const QRectF box = fixture.place("AZ").box; // the first of them stands for all
    QVERIFY(box.contains(fixture.map.path(mountain).boundingRect().center()));
    QCOMPARE(box, fixture.place("MT").box);
    // Within the outline there is no border, but around it there is.
    const QPainterPath outline = fixture.map.outline(mountain);
    const QRectF all = fixture.map.path(mountain).boundingRect();
    QVERIFY(outline.boundingRect().adjusted(-1, -1, 1, 1).contains(all));
    // No piece of it lies between two states of the region: each has another land, or none, on one side.
    const QPainterPath land = fixture.map.path(mountain);
    for (int i = 1; i < outline.elementCount(); ++i) {
        if (!outline.elementAt(i).isLineTo())
            continue;
        const QLineF piece(outline.elementAt(i - 1), outline.elementAt(i));
        if (piece.length() < 2)
            continue;
        const QPointF aside = piece.normalVector().unitVector().p2() - piece.p1();
        QVERIFY(!land.contains(piece.center() + aside) || !land.contains(piece.center() - aside));
    }
    QVERIFY2(outline.length() < 0.7 * fixture.map.path(mountain).length(), "borders within it count twice there");
}

void TestPaintedStates::regionsMeetOnThickLines()
{
    Fixture fixture;
    fixture.map.setProperty("ink", QColor(Qt::green));
    const auto greenPixels = [&] {
        const QImage image = fixture.picture();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QColor(Qt::green);
        }
        return count;
    };
    QCOMPARE(greenPixels(), 0);
    fixture.group(app::StatesOverview::CensusRegions);
    const int ofRegions = greenPixels();
    QVERIFY(ofRegions > 500);
    fixture.group(app::StatesOverview::CensusDivisions);
    QVERIFY(greenPixels() > ofRegions);
}

void TestPaintedStates::aDayFurtherOnlyPaints()
{
    Fixture fixture;
    const QSignalSpy laidOut(&fixture.map, &PaintedStates::laidOut);
    fixture.addChapter();
    fixture.overview.setAsOf(QDate(2020, 8, 20));
    const auto dotOf = [&](app::Standing standing) {
        const auto &dots = fixture.overview.dots();
        return std::any_of(dots.begin(), dots.end(),
                           [&](const app::SchoolDot &dot) { return dot.standing == standing; });
    };
    QTRY_VERIFY(dotOf(app::Standing::Reached));
    fixture.overview.setAsOf(QDate(2020, 8, 5)); // before it was founded
    QTRY_VERIFY(!dotOf(app::Standing::Reached));
    QCOMPARE(laidOut.count(), 0);
}

void TestPaintedStates::schoolsLieInTheirStates()
{
    const Fixture fixture;
    const auto directory = app::Directory::shipped();
    for (const app::School &school : directory->schools()) {
        if (!school.latitudeMicro || !app::StateShapes::shipped().canPlace(school.state))
            continue;
        const QPointF at =
            app::StateShapes::shipped().place(school.state, *school.latitudeMicro / 1e6, *school.longitudeMicro / 1e6);
        const app::StateShape &shape = *app::StateShapes::shipped().find(school.state);
        QVERIFY2(shape.box.adjusted(-3, -3, 3, 3).contains(at), qPrintable(school.name));
    }
}

QTEST_MAIN(TestPaintedStates)
#include "tst_painted_states.moc"
