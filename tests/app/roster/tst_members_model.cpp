// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"

#include "app/example_book.h"
#include "db/member_store.h"

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
    void aChangedRowKeepsEveryPlace();
    void whoComesAndGoesMovesTheOthers();
    void aKeyFindsItsRowAgain();
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

QTEST_GUILESS_MAIN(TestMembersModel)
#include "tst_members_model.moc"
