// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choice_memory.h"

#include "app/example_book.h"
#include "app/figures/growth_curve.h"
#include "db/setting_store.h"

#include <QJsonDocument>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

namespace {

/// The curve of the page of growth, as the window makes it.
struct Curve {
    explicit Curve(Book *book)
    {
        memory.setProperty("book", QVariant::fromValue(book));
        memory.setProperty("part", QStringLiteral("curve"));
        memory.setProperty("subject", QVariant::fromValue<QObject *>(&curve));
        memory.setProperty("choices",
                           QStringList{QStringLiteral("measure"), QStringLiteral("pace"), QStringLiteral("projecting"),
                                       QStringLiteral("secondRegion")});
        memory.componentComplete();
    }
    GrowthCurve curve;
    ChoiceMemory memory;
};

QString keptIn(const ExampleBook &example)
{
    return *example.book()->read([](db::Connection &connection) {
        return db::ViewSettingStore(connection).value(QStringLiteral("choices.curve"));
    });
}

void keep(const ExampleBook &example, const QString &text)
{
    ViewNote note(QStringLiteral("choices.curve"));
    note.recall(example.book());
    note.note(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace

class TestChoiceMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenComesBack()
    {
        const ExampleBook example;
        {
            Curve page(example.book());
            page.curve.setMeasure(GrowthCurve::Members);
            page.curve.setPace(GrowthCurve::PerTerm);
            page.curve.setProjecting(false);
            page.curve.setSecondRegion(3);
        }
        QTRY_VERIFY(!keptIn(example).isEmpty());
        const Curve again(example.book());
        QCOMPARE(again.curve.measure(), GrowthCurve::Members);
        QCOMPARE(again.curve.pace(), GrowthCurve::PerTerm);
        QVERIFY(!again.curve.isProjecting());
        QCOMPARE(again.curve.secondRegion(), 3);
    }

    void whatIsNoChoiceIsAsAtFirst()
    {
        const ExampleBook example;
        keep(example, QStringLiteral(R"({"measure": 17, "pace": "fast", "projecting": false})"));
        QTRY_VERIFY(!keptIn(example).isEmpty());
        const Curve page(example.book());
        QCOMPARE(page.curve.measure(), GrowthCurve::Chapters);
        QCOMPARE(page.curve.pace(), GrowthCurve::MonthEnd);
        QVERIFY(!page.curve.isProjecting());
    }

    void nothingIsKeptWhileNothingIsChosen()
    {
        const ExampleBook example;
        {
            Curve page(example.book());
            page.curve.setMeasure(GrowthCurve::Chapters);
        }
        QVERIFY(keptIn(example).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChoiceMemory)
#include "tst_choice_memory.moc"
