// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapters_model.h"

#include "app/example_book.h"
#include "app/figures/figures.h"
#include "app/formatting.h"
#include "app/roster/roster_counts.h"
#include "app/shown_date.h"
#include "db/chapter_store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestChaptersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheFiguresCount();
    void eachChapterIsOfOneKind();
    void keepsTheModelContract();
    void findsBySchoolPlaceAndStatus();
    void sortsNumbersAsNumbers();
    void followsAnArchivedChapter();
    void countsTheMembersThatTheFiguresCount();
    void othersSeeRoundedCounts();
    void eachColumnHasSomethingToSay();
    void narrowsByItsFilters();
    void aGreatBookIsReadOnAnotherThread();
    void whatIsAskedMeanwhileIsWhatShows();
};

namespace {

void connectTo(ChaptersModel &model, const ExampleBook &example)
{
    model.setBook(example.book());
    model.setRoster(example.roster());
}

QString cell(const ChaptersModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

int rowsWith(const ChaptersModel &model, const QString &status)
{
    int rows = 0;
    for (int row = 0; row < model.count(); ++row)
        rows += cell(model, row, ChaptersModel::Status) == status;
    return rows;
}

} // namespace

void TestChaptersModel::showsWhatTheFiguresCount()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    QCOMPARE(rowsWith(model, QStringLiteral("Active")) + rowsWith(model, QStringLiteral("At risk")), 52);
    QCOMPARE(model.count(), 52);

    RosterCounts counts;
    counts.setBook(example.book());
    counts.setRoster(example.roster());
    QTRY_COMPARE(counts.chapters(), QStringLiteral("52"));
    QCOMPARE(counts.members(), QStringLiteral("479"));
    QCOMPARE(counts.states(), QStringLiteral("30"));
    QVERIFY(!counts.shownOn().isEmpty());
}

void TestChaptersModel::eachChapterIsOfOneKind()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    int parts = 0;
    for (const auto which : {ChaptersModel::Current, ChaptersModel::Coming, ChaptersModel::Past}) {
        model.setWhich(which);
        parts += model.count();
    }
    model.setWhich(ChaptersModel::Every);
    QVERIFY(model.count() > 52);
    QCOMPARE(model.count(), parts);
    QVERIFY(!model.isVacant());
}

void TestChaptersModel::keepsTheModelContract()
{
    const ExampleBook example;
    ChaptersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connectTo(model, example);
    model.setFilter(QStringLiteral("ohio"));
    for (int column = 0; column < ChaptersModel::ColumnCount; ++column)
        model.sortBy(column);
    model.setFilter({});
}

void TestChaptersModel::findsBySchoolPlaceAndStatus()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    const int all = model.count();
    model.setFilter(QStringLiteral("mercer university"));
    QCOMPARE(model.count(), 1);
    QCOMPARE(cell(model, 0, ChaptersModel::Place), QStringLiteral("Macon, GA"));
    model.setFilter(QStringLiteral("CALIFORNIA active"));
    QVERIFY(model.count() > 1);
    model.setFilter(QStringLiteral("no such chapter"));
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.summary(), QStringLiteral("0 of %1 chapters").arg(all));
}

void TestChaptersModel::sortsNumbersAsNumbers()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    model.sort(ChaptersModel::Members, Qt::DescendingOrder);
    for (int row = 1; row < model.count(); ++row)
        QVERIFY(cell(model, row - 1, ChaptersModel::Members).toInt()
                >= cell(model, row, ChaptersModel::Members).toInt());
}

void TestChaptersModel::followsAnArchivedChapter()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    const int all = model.count();
    const QString gone = model.keyAt(4);
    QVERIFY(example.perform(
        [gone](db::Connection &connection) { db::ChapterStore(connection).archive(gone, QDate(2020, 1, 1)); }));
    QCOMPARE(model.count(), all - 1);
    QCOMPARE(model.rowOf(gone), -1);
    model.setWhich(ChaptersModel::Every);
    QCOMPARE(model.rowOf(gone), -1);
    model.filters()->choose(QStringLiteral("status"), {QStringLiteral("archived")}); // only where it is asked for
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.keyAt(0), gone);
    QCOMPARE(cell(model, 0, ChaptersModel::Status), QStringLiteral("Archived"));
}

void TestChaptersModel::countsTheMembersThatTheFiguresCount()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    model.setWhich(ChaptersModel::Every);
    const QDate date = shownDate(*example.book());
    for (int row = 0; row < model.count(); ++row) {
        RosterFilter own;
        own.chapters = {model.keyAt(row)};
        QCOMPARE(cell(model, row, ChaptersModel::Members),
                 number(membership(Scope(example.roster()->snapshot(), own), date).members()));
    }
}

void TestChaptersModel::othersSeeRoundedCounts()
{
    const ExampleBook example;
    BoardLens lens;
    ChaptersModel model;
    connectTo(model, example);
    model.setLens(&lens);
    RosterCounts counts;
    counts.setBook(example.book());
    counts.setRoster(example.roster());
    counts.setLens(&lens);

    lens.setForSharing(true);
    QTRY_COMPARE(counts.members(), QStringLiteral("480"));
    QCOMPARE(counts.chapters(), QStringLiteral("52"));
    for (int row = 0; row < model.count(); ++row) {
        const QString members = cell(model, row, ChaptersModel::Members);
        QVERIFY2(members == QStringLiteral("<10") || members.endsWith(u'0') || members.endsWith(u'5'),
                 qPrintable(members));
    }
    lens.setForSharing(false);
    QCOMPARE(counts.members(), QStringLiteral("479"));
}

void TestChaptersModel::eachColumnHasSomethingToSay()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    model.setWhich(ChaptersModel::Every);
    for (int column = 0; column < ChaptersModel::ColumnCount; ++column) {
        int filled = 0;
        for (int row = 0; row < model.count(); ++row)
            filled += !cell(model, row, column).isEmpty();
        const bool inExample = column != ChaptersModel::CountedOnly && column != ChaptersModel::RosterUpdatedOn;
        QVERIFY2(filled > 0 || !inExample, qPrintable(model.headerData(column, Qt::Horizontal).toString()));
    }
}

void TestChaptersModel::narrowsByItsFilters()
{
    const ExampleBook example;
    ChaptersModel model;
    connectTo(model, example);
    for (const Facet &facet : model.facets()) {
        const QString id = QString::fromLatin1(facet.id);
        const QStringList before = model.filters()->values(id);
        for (const FacetValue &value : model.facetValues(id)) {
            model.filters()->choose(id, {value.value});
            QCOMPARE(qint64(model.count()), value.count);
        }
        model.filters()->choose(id, before);
    }
    QCOMPARE(model.count(), 52);
    model.filters()->choose(QStringLiteral("region"), {QStringLiteral("census:West")});
    QVERIFY(model.count() > 0 && model.count() < 52);
    QCOMPARE(model.summary(), QStringLiteral("%1 of 52 chapters").arg(model.count()));
}

void TestChaptersModel::aGreatBookIsReadOnAnotherThread()
{
    const ExampleBook example;
    ChaptersModel model;
    model.setWaitsBelow(1);
    connectTo(model, example);
    QVERIFY(!model.isReady());
    QTRY_COMPARE(model.count(), 52);
}

void TestChaptersModel::whatIsAskedMeanwhileIsWhatShows()
{
    const ExampleBook example;
    ChaptersModel known;
    connectTo(known, example);
    ChaptersModel model;
    model.setWaitsBelow(1);
    connectTo(model, example);
    for (ChaptersModel *asked : {&known, &model}) {
        asked->sort(ChaptersModel::Members, Qt::DescendingOrder);
        asked->setFilter(QStringLiteral("of"));
    }
    QVERIFY(!model.isReady());
    QTRY_VERIFY(model.isReady());
    QVERIFY(model.count() > 1 && model.count() < 52);
    QCOMPARE(model.summary(), known.summary());
    for (int row = 0; row < known.count(); ++row)
        QCOMPARE(model.keyAt(row), known.keyAt(row));
}

QTEST_GUILESS_MAIN(TestChaptersModel)
#include "tst_chapters_model.moc"
