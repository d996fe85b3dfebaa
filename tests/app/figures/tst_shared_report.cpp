// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all counts of people in the report of one day, as someone who adds and subtracts them would, on many small
// books: no group of one to nine people may be pinned down.
#include "app/figures/plain_book.h"
#include "app/figures/report_attack.h"
#include "app/roster/random_book.h"

#include <QTest>

using namespace chapterhouse;
using test::Attack;
using test::PlainBook;
using test::PublishedNumbers;
using test::RandomBook;

namespace {

const app::Suppression tens(10);
const QString dash = QStringLiteral("–");

/// What anyone can work out of a book's report.
QStringList workedOut(db::Connection &connection, QDate date)
{
    const auto index = app::RosterIndex::load(connection, app::Directory::shipped());
    const PublishedNumbers told(connection, index, date, tens);
    const PublishedNumbers exact(connection, index, date, app::Suppression::off());
    return Attack(connection, index, date, told, exact).pinned();
}

const QDate days[] = {QDate(2020, 8, 31), QDate(2020, 7, 31), QDate(2020, 3, 14)};

} // namespace

class TestSharedReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSmallGroupCanBeWorkedOut_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::newRow("small organisations") << true;
        QTest::newRow("books with everything that is odd") << false;
    }
    void noSmallGroupCanBeWorkedOut()
    {
        QFETCH(bool, plain);
        int bad = 0;
        for (quint32 seed = 0; seed < 40; ++seed) {
            const QDate date = days[seed % std::size(days)];
            QStringList found;
            if (plain) {
                PlainBook book(seed);
                found = workedOut(book.connection(), date);
            } else {
                RandomBook book(seed);
                found = workedOut(book.connection(), date);
            }
            if (!found.isEmpty()) {
                ++bad;
                qWarning("book %u: %s", seed, qPrintable(found.join(QStringLiteral("; "))));
            }
        }
        QCOMPARE(bad, 0);
    }

    // The same group is told the same way wherever it stands.
    void aGroupIsToldTheSameEverywhere()
    {
        for (quint32 seed = 0; seed < 30; ++seed) {
            PlainBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const PublishedNumbers told(book.connection(), index, days[0], tens);
            const auto &all = told.all();
            for (const auto &[name, text] : all) {
                static const QRegularExpression page(
                    QStringLiteral("^page-(?=.*(members|joined_12m|left_12m))|^curve-(?=.*(joined|left))"));
                QString other = name;
                other.remove(page);
                if (other == name || !all.contains(other))
                    continue;
                const QString here = text == QLatin1String("n/a") ? dash : text;
                QVERIFY2(here == all.at(other),
                         qPrintable(QStringLiteral("%1: %2, %3: %4").arg(name, here, other, all.at(other))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSharedReport)
#include "tst_shared_report.moc"
