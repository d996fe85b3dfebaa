// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"
#include "app/tables/facet_options.h"
#include "app/tables/saved_filters.h"

#include "app/example_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestTableFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelContract();
    void saysWhatIsChosen();
    void oneValueTakesThePlaceOfAnother();
    void comesBackFromJson();
    void optionsAreSearchedAndTicked();
    void whatIsChosenStaysAmongTheOptions();
    void savedFiltersComeBack();
    void oneNameIsOneFilter();
};

namespace {

void connectTo(MembersModel &model, const ExampleBook &example)
{
    model.setBook(example.book());
    model.setRoster(example.roster());
}

QString textOf(MembersModel &model, const char *facet)
{
    const auto facets = model.facets();
    for (std::size_t row = 0; row < facets.size(); ++row) {
        if (QLatin1String(facets[row].id) == QLatin1String(facet))
            return model.filters()->index(int(row)).data(TableFilters::TextRole).toString();
    }
    return {};
}

} // namespace

void TestTableFilters::keepsTheModelContract()
{
    const ExampleBook example;
    MembersModel model;
    const QAbstractItemModelTester tester(model.filters(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    FacetOptions options;
    const QAbstractItemModelTester ofOptions(&options, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connectTo(model, example);
    options.setFilters(model.filters());
    options.load(QStringLiteral("school"));
    options.setSearch(QStringLiteral("uni"));
    options.toggle(0);
    model.filters()->resetAll();
}

void TestTableFilters::saysWhatIsChosen()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    QCOMPARE(textOf(model, "status"), QStringLiteral("Status: On the roster"));
    QCOMPARE(textOf(model, "state"), QStringLiteral("State"));
    model.filters()->toggle(QStringLiteral("state"), QStringLiteral("OH"));
    QCOMPARE(textOf(model, "state"), QStringLiteral("State: Ohio"));
    model.filters()->toggle(QStringLiteral("state"), QStringLiteral("CA"));
    QCOMPARE(textOf(model, "state"), QStringLiteral("State: California +1"));
    model.filters()->choose(QStringLiteral("status"), {});
    QCOMPARE(textOf(model, "status"), QStringLiteral("Status: Everyone"));
    QVERIFY(model.filters()->isNarrowed());
    model.filters()->choose(QStringLiteral("joined"), {QStringLiteral("year:2019")});
    QCOMPARE(textOf(model, "joined"), QStringLiteral("Joined: 2019–20"));
    model.filters()->reset(QStringLiteral("status"));
    QCOMPARE(textOf(model, "status"), QStringLiteral("Status: On the roster"));
}

void TestTableFilters::oneValueTakesThePlaceOfAnother()
{
    MembersModel model;
    model.filters()->toggle(QStringLiteral("joined"), QStringLiteral("year:2019"));
    model.filters()->toggle(QStringLiteral("joined"), QStringLiteral("year:2018"));
    QCOMPARE(model.filters()->values(QStringLiteral("joined")), QStringList{QStringLiteral("year:2018")});
    model.filters()->toggle(QStringLiteral("joined"), QStringLiteral("year:2018"));
    QVERIFY(!model.filters()->isNarrowed());
}

void TestTableFilters::comesBackFromJson()
{
    MembersModel model;
    model.filters()->choose(QStringLiteral("status"), {});
    model.filters()->choose(QStringLiteral("state"), {QStringLiteral("OH"), QStringLiteral("CA")});
    QJsonObject json = model.filters()->toJson();
    json.insert(QStringLiteral("nonsense"), QJsonArray{1, 2});
    MembersModel other;
    QSignalSpy changed(other.filters(), &TableFilters::changed);
    other.filters()->fromJson(json);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(other.who(), MembersModel::Everyone);
    QCOMPARE(other.filters()->toJson(), model.filters()->toJson());
}

void TestTableFilters::optionsAreSearchedAndTicked()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    FacetOptions options;
    options.setFilters(model.filters());
    options.load(QStringLiteral("state"));
    QVERIFY(options.isLong());
    options.setSearch(QStringLiteral("ÖHI"));
    QCOMPARE(options.rowCount(), 1);
    options.toggle(0);
    QVERIFY(options.index(0).data(FacetOptions::ChosenRole).toBool());
    QCOMPARE(QString::number(model.count()), options.index(0).data(FacetOptions::CountRole).toString());
    options.clear();
    QCOMPARE(model.count(), 479);
}

void TestTableFilters::whatIsChosenStaysAmongTheOptions()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    model.filters()->choose(QStringLiteral("class_year"), {QStringLiteral("1999")});
    FacetOptions options;
    options.setFilters(model.filters());
    options.load(QStringLiteral("class_year"));
    const QModelIndex last = options.index(options.rowCount() - 1);
    QCOMPARE(last.data().toString(), QStringLiteral("1999"));
    QCOMPARE(last.data(FacetOptions::CountRole).toString(), QStringLiteral("0"));
}

void TestTableFilters::savedFiltersComeBack()
{
    const ExampleBook example;
    MembersModel model;
    connectTo(model, example);
    SavedFilters saved;
    const QAbstractItemModelTester tester(&saved, QAbstractItemModelTester::FailureReportingMode::QtTest);
    saved.setFilters(model.filters());
    saved.setPage(QStringLiteral("members"));
    saved.setBook(example.book());
    QCOMPARE(saved.count(), 0);

    model.filters()->choose(QStringLiteral("state"), {QStringLiteral("OH")});
    const int found = model.count();
    saved.save(QStringLiteral(" Ohio now "));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.index(0).data().toString(), QStringLiteral("Ohio now"));
    QVERIFY(saved.index(0).data(SavedFilters::InUseRole).toBool());

    model.filters()->resetAll();
    QVERIFY(!saved.index(0).data(SavedFilters::InUseRole).toBool());
    saved.apply(0);
    QCOMPARE(model.count(), found);

    SavedFilters elsewhere;
    elsewhere.setFilters(model.filters());
    elsewhere.setBook(example.book());
    elsewhere.setPage(QStringLiteral("chapters"));
    QCOMPARE(elsewhere.count(), 0);
    saved.remove(0);
    QTRY_COMPARE(saved.count(), 0);
    QVERIFY(!example.book()->canUndo() || !example.book()->undoText().contains(QStringLiteral("filter")));
}

void TestTableFilters::oneNameIsOneFilter()
{
    const ExampleBook example;
    MembersModel model;
    SavedFilters saved;
    saved.setFilters(model.filters());
    saved.setPage(QStringLiteral("members"));
    saved.setBook(example.book());
    saved.save(QStringLiteral("Mine"));
    model.filters()->choose(QStringLiteral("state"), {QStringLiteral("OH")});
    saved.save(QStringLiteral("Mine"));
    saved.save(QStringLiteral("  "));
    saved.save(QStringLiteral("Another"));
    QTRY_COMPARE(saved.count(), 2);
    model.filters()->resetAll();
    saved.apply(1);
    QCOMPARE(model.filters()->values(QStringLiteral("state")), QStringList{QStringLiteral("OH")});
}

QTEST_GUILESS_MAIN(TestTableFilters)
#include "tst_table_filters.moc"
