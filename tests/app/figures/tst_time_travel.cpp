// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/time_travel.h"

#include "app/example_book.h"
#include "app/figures/book_overview.h"
#include "app/roster/chapters_model.h"
#include "app/roster/members_model.h"
#include "db/push_store.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::ExampleBook;

namespace {

/// The time control of the example, which is shown as of 31 August 2020.
struct Travel {
    explicit Travel(const ExampleBook &example)
    {
        control.setLens(&lens);
        control.setBook(example.book());
        control.setRoster(example.roster());
        control.setShown(true);
        if (!QTest::qWaitFor([this] { return control.lastStep() > 0; }, 10'000))
            qFatal("no life");
    }

    BoardLens lens;
    TimeTravel control;
};

/// Counts what it is asked, and answers when told to.
class SlowOverview : public BookOverview {
public:
    SlowOverview() : BookOverview(nullptr) { }

    int asked = 0;
    std::vector<QDate> shown;
    std::shared_ptr<QSemaphore> mayAnswer = std::make_shared<QSemaphore>();

protected:
    void compute() override
    {
        ++asked;
        workOut(
            [gate = mayAnswer, day = asOf()] {
                gate->acquire();
                return day;
            },
            [this](QDate day) { answered = day; });
    }
    void clear() override { }
    void publish() override
    {
        if (answered.isValid() && answered == asOf())
            shown.push_back(answered);
    }

private:
    QDate answered;
};

} // namespace

class TestTimeTravel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsStepsAreTheMonthsOfTheBook()
    {
        const ExampleBook example;
        Travel travel(example);
        QCOMPARE(travel.control.step(), travel.control.lastStep());
        QCOMPARE(travel.control.date(), QStringLiteral("2020-08-31"));
        QCOMPARE(travel.control.lastText(), QStringLiteral("August 2020"));
        QVERIFY(!travel.control.isAway());

        travel.control.stepBy(-1);
        QCOMPARE(travel.lens.date(), QDate(2020, 7, 31));
        QCOMPARE(travel.control.noticeText(), QStringLiteral("As of 31 July 2020"));
        travel.control.stepBy(-12);
        QCOMPARE(travel.lens.date(), QDate(2019, 7, 31));
        travel.control.stepBy(-1000);
        QCOMPARE(travel.control.step(), 0);
        travel.control.stepBy(1000);
        QVERIFY(!travel.lens.isAway()); // the last step is the day of the book itself
        QCOMPARE(travel.control.step(), travel.control.lastStep());
    }

    void anyDayCanBeLookedAt()
    {
        const ExampleBook example;
        Travel travel(example);
        travel.control.setDate(QStringLiteral("2019-05-17"));
        QCOMPARE(travel.lens.date(), QDate(2019, 5, 17));
        travel.control.stepBy(1);
        QCOMPARE(travel.lens.date(), QDate(2019, 6, 30));
        travel.control.setDate({});
        QCOMPARE(travel.lens.date(), QDate(2019, 6, 30));
        travel.control.setDate(QStringLiteral("2020-08-31"));
        QVERIFY(!travel.lens.isAway());
        travel.control.setDate(QStringLiteral("1990-01-01"));
        QCOMPARE(travel.control.step(), 0);
        travel.control.goBack();
        QVERIFY(!travel.control.isAway());
    }

    void playingGoesAMonthAtATimeAndStopsAtTheEnd()
    {
        const ExampleBook example;
        Travel travel(example);
        travel.control.setTempo(0);
        QSignalSpy moves(&travel.lens, &BoardLens::dateChanged);
        travel.control.play();
        QVERIFY(travel.control.isPlaying());
        QCOMPARE(travel.control.step(), 0); // at the end it begins anew
        QTRY_VERIFY(!travel.control.isPlaying());
        QVERIFY(!travel.lens.isAway());
        QCOMPARE(moves.count(), travel.control.lastStep() + 1);

        travel.control.setStep(3);
        travel.control.play();
        travel.control.setStep(5); // whoever takes the slider stops it
        QVERIFY(!travel.control.isPlaying());
        travel.control.play();
        travel.control.setShown(false);
        QVERIFY(!travel.control.isPlaying());
    }

    void milestonesLeadToTheirDay()
    {
        const ExampleBook example;
        Travel travel(example);
        MilestonesModel *all = travel.control.milestones();
        QTRY_VERIFY(all->count() > 30); // 30 states alone
        QStringList texts;
        for (int row = 0; row < all->count(); ++row) {
            const QModelIndex index = all->index(row);
            texts.append(index.data(MilestonesModel::TextRole).toString());
            travel.control.setDate(index.data(MilestonesModel::DayRole).toString());
            QCOMPARE(travel.control.step(), index.data(MilestonesModel::StepRole).toInt());
        }
        QVERIFY(texts.contains(QStringLiteral("50 chapters reached")));
        QVERIFY(texts.front().startsWith(QStringLiteral("First chapter: ")));
        const MilestonesModel *marks = travel.control.marks();
        QVERIFY(marks->count() < all->count());
        QVERIFY(marks->count() <= travel.control.lastStep() + 1);
    }

    void theLargestPushIsRoundedForOthers()
    {
        const ExampleBook example;
        QVERIFY(example.perform([](db::Connection &connection) {
            db::Push push;
            push.name = QStringLiteral("Everything");
            push.startsOn = QDate(2015, 1, 1);
            db::PushStore(connection).add(push);
        }));
        Travel travel(example);
        const auto push = [&] {
            for (int row = 0; row < travel.control.milestones()->count(); ++row) {
                const QString text = travel.control.milestones()->index(row).data(MilestonesModel::TextRole).toString();
                if (text.contains(QLatin1String("Everything")))
                    return text;
            }
            return QString();
        };
        QTRY_VERIFY(!push().isEmpty());
        const QString exact = push();
        travel.lens.setForSharing(true);
        const QString shared = push();
        QVERIFY(shared.endsWith(QLatin1String("5 joined")) || shared.endsWith(QLatin1String("0 joined")));
        travel.lens.setForSharing(false);
        QCOMPARE(push(), exact);
    }

    void theTablesShowTheDay()
    {
        const ExampleBook example;
        BoardLens lens;
        MembersModel members;
        ChaptersModel chapters;
        members.setLens(&lens);
        members.setBook(example.book());
        members.setRoster(example.roster());
        members.setWho(MembersModel::Everyone);
        chapters.setLens(&lens);
        chapters.setBook(example.book());
        chapters.setRoster(example.roster());
        chapters.setWhich(ChaptersModel::Every);
        const int allMembers = members.count();
        const int allChapters = chapters.count();
        QCOMPARE(members.refusal(MembersModel::Name), QString());

        lens.setDate(QDate(2019, 3, 31));
        QVERIFY(members.count() > 0 && members.count() < allMembers);
        QTRY_VERIFY(chapters.count() > 0 && chapters.count() < allChapters);
        for (int row = 0; row < members.count(); ++row)
            QVERIFY(members.index(row, MembersModel::Status).data().toString() != nameOf(MemberStatus::None)
                    || members.index(row, MembersModel::JoinedOn).data().toString().isEmpty());
        QVERIFY(!members.refusal(MembersModel::Name).isEmpty());

        members.setShown(false); // nobody looks: nothing moves
        const int then = members.count();
        lens.setDate({});
        QCOMPARE(members.count(), then);
        members.setShown(true);
        QCOMPARE(members.count(), allMembers);
        QTRY_COMPARE(chapters.count(), allChapters);
    }

    void draggingAsksOneQuestionAtATimeAndTheNewestIsAnswered()
    {
        const ExampleBook example;
        BoardLens lens;
        SlowOverview overview;
        overview.setLens(&lens);
        overview.setSnapshot(example.roster()->snapshot());
        QCOMPARE(overview.asked, 1);
        const QDate first(2019, 1, 1);
        for (int day = 0; day < 100; ++day)
            lens.setDate(first.addDays(day));
        QCOMPARE(overview.asked, 1); // 100 days later it is still at the first
        overview.mayAnswer->release(2);
        QTRY_COMPARE(overview.shown.empty() ? QDate() : overview.shown.back(), first.addDays(99));
        QCOMPARE(overview.asked, 2);
    }

    void anAnswerOfAnOlderBookIsNotShown()
    {
        const ExampleBook example;
        SlowOverview overview;
        overview.setSnapshot(example.roster()->snapshot());
        overview.setAsOf(QDate(2019, 1, 1));
        overview.mayAnswer->release(1);
        QTRY_COMPARE(overview.asked, 2);
        QVERIFY(overview.shown.empty());
        overview.mayAnswer->release(1);
        QTRY_COMPARE(overview.shown.size(), std::size_t(1));
        QCOMPARE(overview.shown.front(), QDate(2019, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestTimeTravel)
#include "tst_time_travel.moc"
