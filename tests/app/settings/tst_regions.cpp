// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapters_model.h"
#include "app/settings/region_editor.h"
#include "app/settings/regions_model.h"
#include "app/small_book.h"
#include "app/tables/table_filters.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestRegions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRegionIsOneActionWithAllItsStates();
    void aStateIsInOneRegionAtMost();
    void anEditTakesStatesInAndOut();
    void aRegionIsRemovedAndBroughtBack();
    void theEditorSaysWhereAStateIs();
    void theEditorWritesNothingBeforeItIsSaved();
    void twoRegionsOfOneNameAreNotSaved();
    void lettersGoRoundTheStates();
    void filtersFollowAtOnce();

private:
    QString text(int row, int role = RegionsModel::NameRole) const
    {
        return m_regions->index(row).data(role).toString();
    }
    QString id(int row) const { return text(row, RegionsModel::IdRole); }
    void add(const char *name, const QStringList &states)
    {
        const int before = m_regions->count();
        m_regions->save({{}, QLatin1String(name), states});
        QTRY_COMPARE(m_regions->count(), before + 1);
    }
    int rowOf(const char *code) const
    {
        for (int row = 0; row < m_editor->rowCount(); ++row) {
            if (m_editor->index(row).data(RegionEditor::CodeRole).toString() == QLatin1String(code))
                return row;
        }
        return -1;
    }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<RegionsModel> m_regions;
    std::unique_ptr<RegionEditor> m_editor;
};

void TestRegions::init()
{
    m_book = std::make_unique<SmallBook>();
    m_regions = std::make_unique<RegionsModel>();
    m_regions->setBook(m_book->book());
    m_editor = std::make_unique<RegionEditor>();
    m_editor->setRegions(m_regions.get());
}

void TestRegions::cleanup()
{
    m_editor.reset();
    m_regions.reset();
    m_book.reset();
}

void TestRegions::aRegionIsOneActionWithAllItsStates()
{
    const QAbstractItemModelTester tester(m_regions.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    add("Lakes", {QStringLiteral("OH"), QStringLiteral("MI")});
    QCOMPARE(text(0), QStringLiteral("Lakes"));
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("2 states: MI, OH"));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Add region"));
    m_book->book()->undo();
    QTRY_COMPARE(m_regions->count(), 0);
}

void TestRegions::aStateIsInOneRegionAtMost()
{
    add("Lakes", {QStringLiteral("OH"), QStringLiteral("MI")});
    add("South", {QStringLiteral("OH")});
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("1 state: MI"));
    QCOMPARE(text(1, RegionsModel::StatesRole), QStringLiteral("1 state: OH"));
    m_book->book()->undo();
    QTRY_COMPARE(m_regions->count(), 1);
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("2 states: MI, OH"));
}

void TestRegions::anEditTakesStatesInAndOut()
{
    add("Lakes", {QStringLiteral("OH"), QStringLiteral("MI")});
    m_editor->begin(id(0));
    QVERIFY(!m_editor->isNew());
    m_editor->setName(QStringLiteral("  Great   Lakes "));
    m_editor->toggle(rowOf("OH"));
    m_editor->toggle(rowOf("WI"));
    m_editor->save();
    QTRY_COMPARE(text(0), QStringLiteral("Great Lakes"));
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("2 states: MI, WI"));
    m_book->book()->undo();
    QTRY_COMPARE(text(0), QStringLiteral("Lakes"));
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("2 states: MI, OH"));
}

void TestRegions::aRegionIsRemovedAndBroughtBack()
{
    add("Lakes", {QStringLiteral("OH")});
    m_regions->remove(id(0));
    QTRY_COMPARE(m_regions->count(), 0);
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Remove region"));
    m_book->book()->undo();
    QTRY_COMPARE(m_regions->count(), 1);
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("1 state: OH"));
}

void TestRegions::theEditorSaysWhereAStateIs()
{
    const QAbstractItemModelTester tester(m_editor.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_editor->begin({});
    QCOMPARE(m_editor->rowCount(), 56);
    QVERIFY(!m_editor->isSharing());
    add("Lakes", {QStringLiteral("OH")});
    m_editor->begin({});
    QVERIFY(m_editor->isSharing());
    QCOMPARE(m_editor->index(rowOf("OH")).data(RegionEditor::ElsewhereRole).toString(), QStringLiteral("Lakes"));
    QVERIFY(!m_editor->index(rowOf("OH")).data(RegionEditor::ChosenRole).toBool());
    m_editor->begin(id(0));
    QVERIFY(m_editor->index(rowOf("OH")).data(RegionEditor::ChosenRole).toBool());
    QVERIFY(m_editor->index(rowOf("OH")).data(RegionEditor::ElsewhereRole).toString().isEmpty());
    QCOMPARE(m_editor->countText(), QStringLiteral("States (1)"));
}

void TestRegions::theEditorWritesNothingBeforeItIsSaved()
{
    m_editor->begin({});
    m_editor->toggle(rowOf("OH"));
    QVERIFY(!m_editor->isSavable());
    m_editor->save();
    m_editor->setName(QStringLiteral("Lakes"));
    QVERIFY(m_editor->isSavable());
    QVERIFY(!m_book->book()->isBusy());
    m_editor->save();
    QTRY_COMPARE(m_regions->count(), 1);
}

void TestRegions::twoRegionsOfOneNameAreNotSaved()
{
    add("Lakes", {});
    QCOMPARE(text(0, RegionsModel::StatesRole), QStringLiteral("No states yet"));
    m_editor->begin({});
    m_editor->setName(QStringLiteral(" lakes"));
    QVERIFY(!m_editor->isSavable());
    QVERIFY(!m_editor->problem().isEmpty());
    m_editor->begin(id(0));
    QVERIFY(m_editor->isSavable());
}

void TestRegions::lettersGoRoundTheStates()
{
    const int ohio = rowOf("OH");
    QCOMPARE(m_editor->find(QStringLiteral("o"), 0), ohio);
    QCOMPARE(m_editor->find(QStringLiteral("O"), ohio), rowOf("OK"));
    QCOMPARE(m_editor->find(QStringLiteral("o"), rowOf("OR")), ohio);
    QCOMPARE(m_editor->find(QStringLiteral("x"), ohio), ohio);
}

void TestRegions::filtersFollowAtOnce()
{
    m_book->perform([](db::Connection &connection) {
        for (const char *school : {"mercer", "uab"}) { // in Georgia and in Alabama
            db::Chapter chapter;
            chapter.schoolId = QLatin1String(school);
            const QString id = db::ChapterStore(connection).add(chapter);
            db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), QDate(2018, 1, 1));
        }
    });
    add("Peach", {QStringLiteral("GA")});
    ChaptersModel chapters;
    chapters.setBook(m_book->book());
    chapters.setRoster(m_book->roster());
    QTRY_COMPARE(chapters.rowCount(), 2);
    const QString region = QStringLiteral("own:") + id(0);
    chapters.filters()->choose(QStringLiteral("region"), {region});
    QCOMPARE(chapters.rowCount(), 1);

    QSignalSpy chips(chapters.filters(), &TableFilters::dataChanged);
    m_regions->save({id(0), QStringLiteral("South"), {QStringLiteral("GA"), QStringLiteral("AL")}});
    QTRY_COMPARE(chapters.rowCount(), 2);
    QCOMPARE(chapters.facetText(QStringLiteral("region"), region), QStringLiteral("South"));
    QVERIFY(chips.count() > 0);
    QTRY_COMPARE(text(0), QStringLiteral("South"));
    m_regions->remove(id(0));
    QTRY_COMPARE(chapters.facetText(QStringLiteral("region"), region), QStringLiteral("No longer a region"));
    QCOMPARE(chapters.rowCount(), 0);
    m_book->book()->undo();
    QTRY_COMPARE(chapters.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
