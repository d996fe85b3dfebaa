// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_memory.h"

#include "app/example_book.h"
#include "app/roster/members_model.h"
#include "db/setting_store.h"

#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestTableMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewComesBack();
    void writesWhatIsNotWrittenYetWhenItGoes();
    void whatIsDamagedIsAsAtFirst();
};

namespace {

/// A table of a page, as the window makes it.
struct Page {
    explicit Page(Book *book)
    {
        memory.setProperty("book", QVariant::fromValue(book));
        memory.setProperty("page", QStringLiteral("members"));
        memory.setProperty("table", QVariant::fromValue<TableModel *>(&model));
        memory.componentComplete();
    }
    MembersModel model;
    TableMemory memory;
};

QString viewOf(const ExampleBook &example)
{
    return *example.book()->read([](db::Connection &connection) {
        return db::ViewSettingStore(connection).value(QStringLiteral("table.members"));
    });
}

} // namespace

void TestTableMemory::aViewComesBack()
{
    const ExampleBook example;
    {
        Page page(example.book());
        page.model.sort(MembersModel::JoinedOn, Qt::DescendingOrder);
        page.model.filters()->choose(QStringLiteral("state"), {QStringLiteral("OH")});
        page.model.columns()->setShown(MembersModel::Phase, true);
        QTRY_VERIFY(!viewOf(example).isEmpty());
    }
    const Page again(example.book());
    QCOMPARE(again.model.sortColumn(), int(MembersModel::JoinedOn));
    QVERIFY(again.model.isDescending());
    QVERIFY(const_cast<MembersModel &>(again.model).columns()->isShown(MembersModel::Phase));
}

void TestTableMemory::writesWhatIsNotWrittenYetWhenItGoes()
{
    const ExampleBook example;
    {
        Page page(example.book());
        page.model.sort(MembersModel::State);
    }
    QTRY_VERIFY(viewOf(example).contains(QStringLiteral("\"sort\":\"state\"")));
}

void TestTableMemory::whatIsDamagedIsAsAtFirst()
{
    const ExampleBook example;
    example.book()
        ->note([](db::Connection &connection) {
            db::ViewSettingStore(connection)
                .set(QStringLiteral("table.members"),
                     QStringLiteral("{\"columns\": 3, \"sort\": \"email\", \"filters\": [1]}"));
        })
        .waitForFinished();
    Page page(example.book());
    QCOMPARE(page.model.sortColumn(), int(MembersModel::Name));
    QCOMPARE(page.model.columns()->count(), 6);
    QVERIFY(!page.model.filters()->isNarrowed());
}

QTEST_GUILESS_MAIN(TestTableMemory)
#include "tst_table_memory.moc"
