// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the curves of all chapters, states and regions beside each other and beside that of the whole, as someone who
// adds and subtracts them over places and over months would: no group of one to nine people may be pinned down.
#include "app/figures/plain_book.h"
#include "app/figures/published_curves.h"
#include "app/figures/report_reader.h"

#include <QTest>

using namespace chapterhouse;
using test::PlainBook;
using test::PublishedCurves;
using test::ReportReader;

namespace {

const QDate endOfCurves(2019, 5, 31);

/// Adds over places, month by month.
void addPlaces(ReportReader &reader, const app::RosterIndex &index, const PublishedCurves &told, const QString &end)
{
    QStringList states;
    for (const QString &name : told.names()) {
        if (name.startsWith(QLatin1String("state/")) && told.numbers().count(name + end) > 0)
            states.append(name + end);
    }
    reader.adds(QStringLiteral("all") + end, states);
    for (const app::StateRegions::Group &group : told.regions().groups()) {
        QStringList parts;
        for (const QString &state : group.states) {
            if (states.contains(QStringLiteral("state/") + state + end))
                parts.append(QStringLiteral("state/") + state + end);
        }
        reader.adds(group.value + end, parts);
    }
    for (std::size_t state = 0; state < index.directory().states().size(); ++state) {
        QStringList chapters;
        for (const app::ChapterEntry &chapter : index.chapters()) {
            const QString name = QStringLiteral("chapter/") + chapter.id + end;
            if (chapter.state == int(state) && told.numbers().count(name) > 0)
                chapters.append(name);
        }
        reader.adds(QStringLiteral("state/") + index.directory().states()[state].code + end, chapters, false);
    }
}

/// Subtracts one month from the other, and adds them all.
void addMonths(ReportReader &reader, const PublishedCurves::Months &months, const QString &name)
{
    QStringList joined;
    QStringList left;
    QString before;
    for (const app::MonthFigures &month : months) {
        const QString own = name + u'/' + PublishedCurves::monthOf(month) + u'/';
        ReportReader::Terms terms{{own + QStringLiteral("members"), 1},
                                  {own + QStringLiteral("joined"), -1},
                                  {own + QStringLiteral("left"), 1}};
        if (!before.isEmpty() && reader.knows(before + QStringLiteral("members")))
            terms.emplace_back(before + QStringLiteral("members"), -1);
        reader.balances(terms);
        before = own;
        if (!reader.knows(own + QStringLiteral("joined")))
            continue;
        joined.append(own + QStringLiteral("joined"));
        left.append(own + QStringLiteral("left"));
    }
    reader.adds(name + QStringLiteral("/sum/joined"), joined);
    reader.adds(name + QStringLiteral("/sum/left"), left);
}

} // namespace

class TestSharedCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addingAndSubtractingCurvesPinsNoSmallGroup()
    {
        int bad = 0;
        int small = 0;
        for (quint32 seed = 0; seed < 40; ++seed) {
            PlainBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const PublishedCurves told(index, endOfCurves, app::Suppression(10));
            const PublishedCurves exact(index, endOfCurves, app::Suppression::off());
            ReportReader reader(told.numbers(), exact.numbers());
            const auto months = app::byMonth(app::Scope(index), endOfCurves);
            for (const app::MonthFigures &month : months) {
                for (const char *count : {"/members", "/joined", "/left"})
                    addPlaces(reader, *index, told, u'/' + PublishedCurves::monthOf(month) + QLatin1String(count));
            }
            for (const QString &name : told.names())
                addMonths(reader, months, name);
            reader.think();
            if (!reader.pinned().isEmpty()) {
                ++bad;
                qWarning("book %u: %s", seed, qPrintable(reader.pinned().join(QStringLiteral("; "))));
            }
            for (const auto &[name, text] : told.numbers())
                small += text == QLatin1String("<10") ? 1 : 0;
        }
        QCOMPARE(bad, 0);
        QVERIFY(small > 100); // it is not that nothing is told
    }
};

QTEST_GUILESS_MAIN(TestSharedCurves)
#include "tst_shared_curves.moc"
