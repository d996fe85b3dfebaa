// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"

#include "app/example_book.h"
#include "db/member_store.h"
#include "db/region_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestMembersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheRosterOfTheShownDay();
    void keepsTheModelContract();
    void readsOnlyThePagesItShows();
    void sortsBothWays();
    void searchesAmongWhoIsShown();
    void sortingAndSearchingKeepTheCellsOfTheView();
    void aChangedRowKeepsEveryPlace();
    void whoComesAndGoesMovesTheOthers();
    void aKeyFindsItsRowAgain();
    void eachColumnHasSomethingToSay();
    void everySortableColumnSorts();
    void filtersAreCombined();
    void theValuesOfAFilterCountWhatTheyWouldShow();
    void ownRegionsNarrowToo();
    void theSelectionFollowsThePeople();
    void copiesOnlyWhatNoSpreadsheetRuns();
    void aGreatRosterIsAskedOnAnotherThreadAndTheLastQuestionWins();
    void thePagesThatComeNextAreReadWithTheRows();
    void whoIsCoveredMeanwhileStaysCovered();
};

namespace {

void connectTo(MembersModel &model, const ExampleBook &example)
{
    model.setBook(example.book());
    model.setRoster(example.roster());
}

QString cell(const MembersModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

db::RecordKey recordAt(const MembersModel &model, int row)
{
    const QStringList parts = model.keyAt(row).split(u'/');
    return {parts.at(0), parts.at(1)};
}

} // namespace

void TestMembersModel::showsTheRosterOfTheShownDay()
{
    const ExampleBook example;
    MembersModel model;
    QVERIFY(!model.isReady());
    connectTo(model, example);
    QVERIFY(model.isReady());
    QCOMPARE(model.count(), 479);
    QCOMPARE(model.summary(), QStringLiteral("479 members"));
    QCOMPARE(cell(model, 0, MembersModel::Status), QStringLiteral("Active"));
    QCOMPARE(model.index(0, MembersModel::Status).data(TableModel::ToneRole).toInt(), int(TableModel::Success));
    model.setWho(MembersModel::Everyone);
    QVERIFY(model.count() >= 604);
    QVERIFY(model.summary().endsWith(QStringLiteral(" records")));
}

void TestMembersModel::keepsTheModelContract()
{
    const ExampleBook example;
    MembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connectTo(model, example);
    model.setFilter(QStringLiteral("fuji"));
    model.setWho(MembersModel::Everyone);
    model.sort(MembersModel::JoinedOn, Qt::DescendingOrder);
    model.setFilter({});
    QVERIFY(example.perform([key = recordAt(model, 3)](db::Connection &connection) {
        db::MemberStore(connection).archive(key, QDate(2020, 1, 1));
    }));
}

void TestMembersModel::readsOnlyThePagesItShows()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    QCOMPARE(model.cachedPages(), 0);
    QVERIFY(!cell(model, 478, MembersModel::Name).isEmpty());
    QCOMPARE(model.cachedPages(), 1);
    QVERIFY(!cell(model, 477, MembersModel::Name).isEmpty());
    QCOMPARE(model.cachedPages(), 1);
}

void TestMembersModel::sortsBothWays()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    const QString first = cell(model, 0, MembersModel::Name);
    QSignalSpy sorted(&model, &TableModel::sortChanged);
    model.sortBy(MembersModel::Name);
    QVERIFY(model.isDescending());
    QVERIFY(cell(model, 0, MembersModel::Name) > first);
    model.sortBy(MembersModel::ClassYear);
    QVERIFY(!model.isDescending());
    QCOMPARE(sorted.count(), 2);
    QVERIFY(cell(model, 0, MembersModel::ClassYear) < cell(model, 478, MembersModel::ClassYear));
}

void TestMembersModel::searchesAmongWhoIsShown()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    model.setFilter(QStringLiteral("FUJI"));
    QCOMPARE(model.count(), 13);
    QCOMPARE(model.summary(), QStringLiteral("13 of 479 members"));
    model.setFilter(QStringLiteral("no such person"));
    QCOMPARE(model.count(), 0);
}

// What a reset would throw away are the cells of the view, which take long to make.
void TestMembersModel::sortingAndSearchingKeepTheCellsOfTheView()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    const QString last = cell(model, 478, MembersModel::Name);
    model.sortBy(MembersModel::Name);
    QCOMPARE(cell(model, 0, MembersModel::Name), last);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 478);

    model.setFilter(QStringLiteral("fuji"));
    QVERIFY(cell(model, 12, MembersModel::Name).contains(QStringLiteral("Fuji")));
    model.setFilter({});
    QCOMPARE(cell(model, 0, MembersModel::Name), last);
    QVERIFY(!cell(model, 127, MembersModel::Name).isEmpty()); // on the page that began with the 13
    QCOMPARE(reset.count(), 0);
}

void TestMembersModel::aChangedRowKeepsEveryPlace()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    const QPersistentModelIndex kept = model.index(200, MembersModel::Name);
    const QString name = kept.data().toString();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    QVERIFY(example.perform([key = recordAt(model, 10)](db::Connection &connection) {
        db::MemberStore(connection).update(key, {{QStringLiteral("pronouns"), QStringLiteral("fae/faer")}});
    }));

    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(10, MembersModel::Name).data(TableModel::NoteRole).toString(), QStringLiteral("fae/faer"));
    QCOMPARE(kept.row(), 200);
    QCOMPARE(kept.data().toString(), name);
}

void TestMembersModel::whoComesAndGoesMovesTheOthers()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    const QPersistentModelIndex kept = model.index(200, MembersModel::Name);
    const QString name = kept.data().toString();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    QVERIFY(example.perform([chapter = recordAt(model, 10).chapterId](db::Connection &connection) {
        db::Member member;
        member.chapterId = chapter;
        member.chosenName = QStringLiteral("Aaron");
        member.joinedOn = QDate(2020, 8, 1);
        db::MemberStore(connection).add(member);
    }));
    QCOMPARE(model.count(), 480);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(kept.row(), 201);

    example.book()->undo();
    QTRY_COMPARE(model.count(), 479);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(kept.row(), 200);
    QCOMPARE(kept.data().toString(), name);
    QCOMPARE(reset.count(), 0);
}

void TestMembersModel::aKeyFindsItsRowAgain()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    const QString key = model.keyAt(77);
    QCOMPARE(model.rowOf(key), 77);
    model.sort(MembersModel::Chapter, Qt::DescendingOrder);
    QCOMPARE(model.keyAt(model.rowOf(key)), key);
    model.setFilter(QStringLiteral("no such person"));
    QCOMPARE(model.rowOf(key), -1);
    QCOMPARE(model.keyAt(5), QString());
}

void TestMembersModel::eachColumnHasSomethingToSay()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    model.setWho(MembersModel::Everyone);
    for (int column = 0; column < MembersModel::ColumnCount; ++column) {
        if (column == MembersModel::Phone)
            continue; // nobody of the example gave one
        int filled = 0;
        for (int row = 0; row < model.count(); ++row)
            filled += !cell(model, row, column).isEmpty();
        QVERIFY2(filled > 0, qPrintable(model.headerData(column, Qt::Horizontal).toString()));
    }
}

void TestMembersModel::everySortableColumnSorts()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    for (int column = 0; column < MembersModel::ColumnCount; ++column) {
        model.sort(column);
        QCOMPARE(model.sortColumn() == column, model.isSortable(column));
    }
    model.sort(MembersModel::StatusSince, Qt::DescendingOrder);
    const auto day = [&](int row) {
        const db::RecordKey key = recordAt(model, row);
        const auto &snapshot = *example.roster()->snapshot();
        return snapshot.statusSince(*snapshot.rowOf({key.chapterId, key.id}), dayOf(QDate(2020, 8, 31)));
    };
    for (int row = 1; row < model.count(); ++row)
        QVERIFY(day(row - 1) >= day(row));
}

void TestMembersModel::filtersAreCombined()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    TableFilters &filters = *model.filters();
    QVERIFY(!filters.isNarrowed());
    filters.choose(QStringLiteral("state"), {QStringLiteral("CA"), QStringLiteral("OH")});
    const int inStates = model.count();
    filters.choose(QStringLiteral("class_year"), {QStringLiteral("2022")});
    QVERIFY(model.count() > 0 && model.count() < inStates);
    QCOMPARE(model.summary(), QStringLiteral("%1 of 479 members").arg(model.count()));
    for (int row = 0; row < model.count(); ++row) {
        QVERIFY(QStringList({QStringLiteral("California"), QStringLiteral("Ohio")})
                    .contains(cell(model, row, MembersModel::State)));
        QCOMPARE(cell(model, row, MembersModel::ClassYear), QStringLiteral("2022"));
    }
    filters.choose(QStringLiteral("region"), {QStringLiteral("census:West")});
    for (int row = 0; row < model.count(); ++row)
        QCOMPARE(cell(model, row, MembersModel::State), QStringLiteral("California"));
    filters.choose(QStringLiteral("region"), {QStringLiteral("census:South")});
    QCOMPARE(model.count(), 0);
    filters.resetAll();
    QCOMPARE(model.count(), 479);
}

void TestMembersModel::theValuesOfAFilterCountWhatTheyWouldShow()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    model.filters()->choose(QStringLiteral("channel"), {QStringLiteral("instagram"), QStringLiteral("website")});
    model.setFilter(QStringLiteral("a"));
    for (const Facet &facet : model.facets()) {
        const QString id = QString::fromLatin1(facet.id);
        const QStringList before = model.filters()->values(id);
        const std::vector<FacetValue> values = model.facetValues(id);
        QVERIFY2(!values.empty() || facet.kind == Facet::Kind::Switch, facet.id);
        for (const FacetValue &value : values) {
            model.filters()->choose(id, {value.value});
            QVERIFY2(!value.text.isEmpty(), facet.id);
            QCOMPARE(qint64(model.count()), value.count);
        }
        model.filters()->choose(id, before);
    }
}

void TestMembersModel::ownRegionsNarrowToo()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    QString id;
    QVERIFY(example.perform([&](db::Connection &connection) {
        db::RegionStore regions(connection);
        id = regions.add(QStringLiteral("Lakes"));
        regions.assign(QStringLiteral("OH"), id);
    }));
    model.filters()->choose(QStringLiteral("region"), {QStringLiteral("own:") + id});
    QVERIFY(model.count() > 0);
    for (int row = 0; row < model.count(); ++row)
        QCOMPARE(cell(model, row, MembersModel::State), QStringLiteral("Ohio"));
    QCOMPARE(model.facetText(QStringLiteral("region"), QStringLiteral("own:") + id), QStringLiteral("Lakes"));
}

void TestMembersModel::theSelectionFollowsThePeople()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    model.toggle(20);
    model.toggle(30);
    const QString one = model.keyAt(20);
    const QString other = model.keyAt(30);
    QVERIFY(example.perform([chapter = recordAt(model, 10).chapterId](db::Connection &connection) {
        db::Member member;
        member.chapterId = chapter;
        member.chosenName = QStringLiteral("Aaron");
        member.joinedOn = QDate(2020, 8, 1);
        db::MemberStore(connection).add(member);
    }));
    QCOMPARE(model.selectedCount(), 2);
    QVERIFY(model.isSelected(model.rowOf(one)) && model.isSelected(model.rowOf(other)));
    QVERIFY(!model.isSelected(20));

    QVERIFY(example.perform([key = recordAt(model, model.rowOf(one))](db::Connection &connection) {
        db::MemberStore(connection).remove(key);
    }));
    QCOMPARE(model.selectedCount(), 1);
    QVERIFY(model.isSelected(model.rowOf(other)));
}

void TestMembersModel::copiesOnlyWhatNoSpreadsheetRuns()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    const QString key = model.keyAt(0);
    QVERIFY(example.perform([record = recordAt(model, 0)](db::Connection &connection) {
        db::MemberStore(connection).update(record, {{QStringLiteral("chosen_name"), QStringLiteral("=cmd()\tline")}});
    }));
    model.toggle(model.rowOf(key));
    QSignalSpy copied(&model, &TableModel::copied);
    model.copySelection();
    QVERIFY(copied.wait());
    const QStringList lines = copied[0][0].toString().split(u'\n');
    QCOMPARE(lines[0].split(u'\t')[0], QStringLiteral("Name"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("'=cmd() line ")), qPrintable(lines[1]));
    QCOMPARE(lines[1].count(u'\t'), lines[0].count(u'\t'));
}

void TestMembersModel::aGreatRosterIsAskedOnAnotherThreadAndTheLastQuestionWins()
{
    const ExampleBook example;
    MembersModel model;
    model.setWaitsBelow(1);
    connectTo(model, example);
    QVERIFY(!model.isReady());
    QTRY_COMPARE(model.count(), 479);
    const QString key = model.keyAt(7);
    model.toggle(7);

    QSignalSpy refilled(&model, &TableModel::refilled);
    model.setFilter(QStringLiteral("f"));
    model.setFilter(QStringLiteral("fu"));
    model.setFilter(QStringLiteral("fuji"));
    QCOMPARE(model.count(), 479);
    QTRY_COMPARE(model.count(), 13);
    QCOMPARE(refilled.count(), 2); // the one under way, and the last
    model.setFilter({});
    QTRY_COMPARE(model.count(), 479);
    QVERIFY(model.isSelected(model.rowOf(key)));
}

// Also where fewer or more follow, and someone looks while they come and go.
void TestMembersModel::thePagesThatComeNextAreReadWithTheRows()
{
    const ExampleBook example;
    BoardLens lens;
    MembersModel model;
    MembersModel known;
    model.setWaitsBelow(1);
    known.setWaitsBelow(1'000'000);
    for (MembersModel *asked : {&model, &known}) {
        asked->setLens(&lens);
        connectTo(*asked, example);
    }
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.cachedPages(), 1);
    const auto look = [&model] {
        for (int row = 0; row < model.count(); ++row)
            model.index(row, MembersModel::Name).data();
    };
    connect(&model, &QAbstractItemModel::dataChanged, &model, look);
    connect(&model, &QAbstractItemModel::rowsInserted, &model, look);
    connect(&model, &QAbstractItemModel::rowsRemoved, &model, look);
    for (const QDate day :
         {QDate(2019, 3, 31), QDate(2018, 12, 1), QDate(2020, 2, 1), QDate(2019, 9, 1), QDate(2020, 8, 31)}) {
        QSignalSpy refilled(&model, &TableModel::refilled);
        lens.setDate(day);
        QTRY_COMPARE(refilled.count(), 1);
        QCOMPARE(model.count(), known.count());
        for (int row = 0; row < known.count(); ++row)
            QCOMPARE(cell(model, row, MembersModel::Name), cell(known, row, MembersModel::Name));
    }
}

void TestMembersModel::whoIsCoveredMeanwhileStaysCovered()
{
    const ExampleBook example;
    MembersModel model;
    model.setWaitsBelow(1);
    connectTo(model, example);
    QTRY_VERIFY(model.isReady());
    const QString last = cell(model, model.count() - 1, MembersModel::Name);
    QSignalSpy refilled(&model, &TableModel::refilled);
    model.sort(MembersModel::Name, Qt::DescendingOrder);
    example.book()->setNameStyle(NameStyle::Covered);
    QTRY_COMPARE(refilled.count(), 1);
    QVERIFY(!last.isEmpty() && cell(model, 0, MembersModel::Name) != last);
}

QTEST_GUILESS_MAIN(TestMembersModel)
#include "tst_members_model.moc"
