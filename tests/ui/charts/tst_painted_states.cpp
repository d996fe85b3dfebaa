// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_states.h"
#include "ui/charts/state_outline.h"

#include "db/connection.h"
#include "db/migrator.h"

#include <QImage>
#include <QPainter>
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
        return map.places().at(overview.placeOf(code(state))).value<StatePlace>();
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
    app::StatesOverview overview;
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

QTEST_MAIN(TestPaintedStates)
#include "tst_painted_states.moc"
