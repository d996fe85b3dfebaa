// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exports_model.h"

#include "app/example_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestExportsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookWithoutExportsSaysSo();
    void theNewestComesFirstInWords();
    void sortsNumbersByTheirSizeAndSearches();
    void readsAgainWhenItComesInSight();
    void keepsTheModelContract();
    void coversWhoExported();
};

namespace {

/// Lines of the ledger, as an export writes them.
void note(Book *book, const std::vector<db::ExportRecord> &records)
{
    book->note([records](db::Connection &connection) {
            for (const db::ExportRecord &record : records)
                db::ExportStore(connection).add(record);
        })
        .waitForFinished();
}

db::ExportRecord record(const char *at, const char *purpose, int names)
{
    db::ExportRecord record;
    record.at = QDateTime::fromString(QLatin1String(at), Qt::ISODate);
    record.author = QStringLiteral("Robin Reyes");
    record.what = QStringLiteral("roster");
    record.audience = QStringLiteral("school");
    record.purpose = QLatin1String(purpose);
    record.format = QStringLiteral("xlsx");
    record.names = names;
    record.initials = 1;
    record.counted = 2;
    return record;
}

QString cell(const ExportsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestExportsModel::aBookWithoutExportsSaysSo()
{
    const ExampleBook example;
    ExportsModel model;
    model.setBook(example.book());
    QVERIFY(!model.isReady());
    QTRY_VERIFY(model.isReady());
    QVERIFY(model.isVacant());
}

void TestExportsModel::theNewestComesFirstInWords()
{
    const ExampleBook example;
    note(example.book(), {record("2026-03-01T10:00:00Z", "spring", 9), record("2026-09-01T10:00:00Z", "autumn", 24)});
    ExportsModel model;
    model.setBook(example.book());
    QTRY_COMPARE(model.count(), 2);
    QStringList cells;
    for (int column = ExportsModel::Who; column < ExportsModel::ColumnCount; ++column)
        cells.append(cell(model, 0, column));
    QCOMPARE(cells.join(u'|'), QStringLiteral("Robin Reyes|Roster|School|autumn|XLSX|24|1|2"));
    QVERIFY(cell(model, 0, ExportsModel::When).contains(QStringLiteral("2026")));
    QCOMPARE(model.summary(), QStringLiteral("2 exports"));
}

void TestExportsModel::sortsNumbersByTheirSizeAndSearches()
{
    const ExampleBook example;
    note(example.book(),
         {record("2026-03-01T10:00:00Z", "spring", 9), record("2026-05-01T10:00:00Z", "web page", 100),
          record("2026-09-01T10:00:00Z", "autumn", 24)});
    ExportsModel model;
    model.setBook(example.book());
    QTRY_COMPARE(model.count(), 3);
    model.sort(ExportsModel::Names);
    QCOMPARE(cell(model, 0, ExportsModel::Names), QStringLiteral("9"));
    QCOMPARE(cell(model, 2, ExportsModel::Names), QStringLiteral("100"));
    model.setFilter(QStringLiteral("PAGE school"));
    QCOMPARE(model.count(), 1);
    QCOMPARE(cell(model, 0, ExportsModel::Purpose), QStringLiteral("web page"));
    model.setFilter(QStringLiteral("nothing such"));
    QCOMPARE(model.count(), 0);
    QVERIFY(!model.isVacant());
}

void TestExportsModel::readsAgainWhenItComesInSight()
{
    const ExampleBook example;
    ExportsModel model;
    model.setShown(false);
    model.setBook(example.book());
    note(example.book(), {record("2026-03-01T10:00:00Z", "spring", 9)});
    model.setShown(true);
    QTRY_COMPARE(model.count(), 1);
    model.toggle(0);
    note(example.book(), {record("2026-04-01T10:00:00Z", "summer", 9)});
    model.readAnew();
    QTRY_COMPARE(model.count(), 2);
    QVERIFY(!model.isSelected(0) && model.isSelected(1)); // the same line as before
}

void TestExportsModel::keepsTheModelContract()
{
    const ExampleBook example;
    ExportsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    note(example.book(), {record("2026-03-01T10:00:00Z", "=spring", 9)});
    model.setBook(example.book());
    QTRY_COMPARE(model.count(), 1);
    QSignalSpy copied(&model, &TableModel::copied);
    model.selectAll();
    model.copySelection();
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied.front().front().toString().contains(QStringLiteral("'=spring")));
}

void TestExportsModel::coversWhoExported()
{
    const ExampleBook example;
    note(example.book(), {record("2026-03-01T10:00:00Z", "spring", 9)});
    example.book()->setNameStyle(NameStyle::Covered);
    ExportsModel model;
    model.setBook(example.book());
    QTRY_COMPARE(model.count(), 1);
    QVERIFY(!cell(model, 0, ExportsModel::Who).contains(QStringLiteral("Reyes")));
}

QTEST_GUILESS_MAIN(TestExportsModel)
#include "tst_exports_model.moc"
