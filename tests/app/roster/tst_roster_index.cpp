// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folding.h"
#include "app/roster/roster_columns.h"
#include "app/roster/roster_index.h"
#include "random_book.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace chapterhouse;
using app::RosterFilter;
using app::RosterIndex;
using app::RosterOrder;
using test::RandomBook;

namespace {

constexpr quint32 books = 60;

RosterIndex::Pointer indexOf(RandomBook &book)
{
    return RosterIndex::load(book.connection(), app::Directory::shipped());
}

/// All that a snapshot says, as text.
QStringList contentOf(const RosterIndex &index)
{
    const app::RosterColumns &columns = index.columns();
    QStringList lines;
    for (const app::ChapterEntry &chapter : index.chapters()) {
        QString line = chapter.id + u' ' + chapter.name + u' ' + chapter.countsAs + u' '
            + QString::number(chapter.state) + u' ' + QString::number(chapter.rows.first) + u'-'
            + QString::number(chapter.rows.last);
        for (const app::Interval &interval : chapter.counted)
            line += QStringLiteral(" %1..%2").arg(interval.from).arg(interval.until);
        for (const auto &[during, heads] : chapter.heads)
            line += QStringLiteral(" %1..%2=%3").arg(during.from).arg(during.until).arg(heads);
        lines.append(line);
    }
    for (quint32 row = 0; row < index.size(); ++row) {
        const app::MemberKey key = index.key(row);
        QString line = key.chapterId + u'/' + key.memberId + u' '
            + QString::fromStdString(std::string(columns.name(row)))
            + QStringLiteral(" %1 %2 %3")
                  .arg(columns.familyAt[row])
                  .arg(index.classYear(row))
                  .arg(int(index.phase(row)))
            + QStringLiteral(" %1 %2 %3").arg(int(index.channel(row))).arg(index.state(row)).arg(columns.hasEmail[row])
            + index.joinedOn(row).toString(Qt::ISODate) + u' ' + index.archivedOn(row).toString(Qt::ISODate);
        for (quint32 i = columns.spellAt[row]; i < columns.spellAt[row + 1]; ++i)
            line += QStringLiteral(" %1:%2").arg(columns.spellSince[i]).arg(columns.spellCode[i]);
        std::vector<app::Stay> stays;
        columns.stays.append(row, stays);
        columns.people.append(row, stays);
        for (const app::Stay &stay : stays)
            line += QStringLiteral(" %1..%2/%3").arg(stay.from).arg(stay.until).arg(int(stay.end));
        for (const quint32 other : index.rowsOfPerson(row))
            line += QStringLiteral(" =%1").arg(other);
        lines.append(line);
    }
    return lines;
}

RosterFilter randomFilter(RandomBook &book)
{
    RosterFilter filter;
    filter.asOf = book.day();
    if (book.oneIn(3))
        filter.text =
            book.any(QStringList{QStringLiteral("a"), QStringLiteral("AN"), QStringLiteral("ström zo"),
                                 QStringLiteral("alabama"), QStringLiteral("alabama an"), QStringLiteral("ss"),
                                 QStringLiteral("o'b"), QStringLiteral("zzz"), QStringLiteral(" ")});
    if (book.oneIn(3))
        filter.statuses = {app::MemberStatus::Active, app::MemberStatus::Left};
    if (book.oneIn(4))
        filter.states = {QStringLiteral("PA"), QString()};
    if (book.oneIn(4))
        filter.schools = {QStringLiteral("lecom"), QStringLiteral("nyitcom-arkansas"), QStringLiteral("unknown")};
    if (book.oneIn(4))
        filter.classYears = {0, 2020};
    if (book.oneIn(5))
        filter.phases = {app::Phase::Clinical};
    if (book.oneIn(4))
        filter.channels = {app::Channel::None, app::Channel::Website};
    if (book.oneIn(5))
        filter.joinedFrom = book.day();
    if (book.oneIn(5))
        filter.joinedUntil = book.day();
    filter.withoutEmail = book.oneIn(6);
    filter.archived = RosterFilter::Archived(book.number(0, 2));
    return filter;
}

template <typename List, typename Value> bool isAmong(const List &list, const Value &value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

QString schoolOfRow(RandomBook &book, const app::MemberKey &key)
{
    auto query = book.connection().prepare(R"(
        SELECT CASE kind WHEN 'national' THEN member.school_id ELSE chapter.school_id END
        FROM member JOIN chapter ON chapter.id = chapter_id WHERE chapter_id = ?1 AND member.id = ?2)");
    query.bind(key.chapterId, key.memberId);
    query.next();
    return query.text(0);
}

bool wordsAreIn(const QString &text, const QByteArray &name, const QByteArray &chapter)
{
    for (const QByteArray &word : app::folded(text).split(' ')) {
        if (!word.isEmpty() && !name.contains(word) && !chapter.contains(word))
            return false;
    }
    return true;
}

/// The filter, said again row by row from the book.
bool passes(RandomBook &book, const RosterIndex &index, quint32 row, const RosterFilter &filter)
{
    const auto &directory = index.directory();
    const app::MemberKey key = index.key(row);
    const bool isNational = index.chapterOf(row)->isNational;
    const QString ownSchool = schoolOfRow(book, key);
    const QString place = isNational && !directory.find(ownSchool) ? QString() : ownSchool;
    const app::School *school = directory.schoolOf(place);
    const bool isArchived = index.archivedOn(row).isValid() && index.archivedOn(row) <= filter.asOf;
    auto query = book.connection().prepare(R"(
        SELECT chosen_name || ' ' || family_name, school_email, class_year, phase, channel
        FROM member WHERE chapter_id = ?1 AND id = ?2)");
    query.bind(key.chapterId, key.memberId);
    query.next();
    const app::ChapterEntry *chapter = index.chapterOf(row);
    QString about = chapter->isNational ? QString() : chapter->name;
    for (const app::School *named : {directory.find(chapter->schoolId), directory.schoolOf(chapter->schoolId)})
        about += named ? u'\n' + named->id + u'\n' + named->shortName + u'\n' + named->name : QString();
    const QDate joined = index.joinedOn(row);
    return isAmong(filter.statuses, index.statusOn(row, app::dayOf(filter.asOf)))
        && isAmong(filter.states, school ? school->state : QString())
        && (filter.schools.empty() || (!place.isEmpty() && isAmong(filter.schools, place))
            || (school && isAmong(filter.schools, school->id)))
        && isAmong(filter.classYears, int(query.integer(2))) && isAmong(filter.phases, app::phase(query.utf8(3)))
        && isAmong(filter.channels, app::channel(query.utf8(4)))
        && (!filter.joinedFrom.isValid() || (joined.isValid() && joined >= filter.joinedFrom))
        && (!filter.joinedUntil.isValid() || (joined.isValid() && joined < filter.joinedUntil))
        && (!filter.withoutEmail || query.text(1).isEmpty())
        && wordsAreIn(filter.text, app::folded(query.text(0)), app::folded(about))
        && (filter.archived == RosterFilter::Archived::Include
            || isArchived == (filter.archived == RosterFilter::Archived::Only));
}

/// What a row sorts by; nothing where it is not known.
QByteArray sortKey(const RosterIndex &index, quint32 row, RosterOrder::Column column, QDate asOf)
{
    const auto number = [](int value) { return value > 0 ? QByteArray::number(value + 100000) : QByteArray(); };
    const auto &directory = index.directory();
    const app::ChapterEntry *chapter = index.chapterOf(row);
    switch (column) {
    case RosterOrder::Column::Name: {
        const std::string_view name = index.columns().name(row);
        return QByteArray(name.data(), qsizetype(name.size()));
    }
    case RosterOrder::Column::FamilyName: {
        const std::string_view name = index.columns().name(row).substr(index.columns().familyAt[row]);
        return QByteArray(name.data(), qsizetype(name.size()));
    }
    case RosterOrder::Column::Chapter:
        return app::folded(chapter->name.isEmpty() ? chapter->id : chapter->name);
    case RosterOrder::Column::State:
        return index.state(row) < 0 ? QByteArray() : directory.states()[std::size_t(index.state(row))].code.toUtf8();
    case RosterOrder::Column::ClassYear:
        return number(index.classYear(row));
    case RosterOrder::Column::JoinedOn:
        return index.joinedOn(row).toString(Qt::ISODate).toUtf8();
    case RosterOrder::Column::Status:
        return number(int(index.statusOn(row, app::dayOf(asOf))));
    case RosterOrder::Column::StatusSince:
        return index.statusSince(row, app::dayOf(asOf)).toString(Qt::ISODate).toUtf8();
    case RosterOrder::Column::Channel:
        return number(int(index.channel(row)));
    case RosterOrder::Column::Phase:
        return number(int(index.phase(row)));
    case RosterOrder::Column::School:
        break;
    }
    return {};
}

} // namespace

class TestRosterIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDaysFromTheEndOf1899()
    {
        QCOMPARE(app::dayOf(QDate(1900, 1, 1)), app::Day(1));
        QCOMPARE(app::dayOf(std::string_view("1900-01-01")), app::Day(1));
        QCOMPARE(app::dayOf(QDate(1066, 1, 1)), app::firstDay);
        QCOMPARE(app::dayOf(std::string_view("9999-12-31")), app::lastDay);
        QCOMPARE(app::dayOf(QDate()), app::noDay);
        QCOMPARE(app::dayOf(std::string_view()), app::noDay);
        for (QDate date(1900, 1, 1); date < QDate(2079, 1, 1); date = date.addDays(1)) {
            const app::Day day = app::dayOf(date);
            QCOMPARE(app::dateOf(day), date);
            QCOMPARE(app::dayOf(date.toString(Qt::ISODate).toStdString()), day);
        }
    }

    void copesWithAnEmptyBook()
    {
        db::Connection connection(QStringLiteral(":memory:"));
        db::migrate(connection, db::builtInMigrations());
        const auto index = RosterIndex::load(connection, app::Directory::shipped());
        QCOMPARE(index->size(), 0U);
        QVERIFY(index->rows({}).empty());
        RosterFilter filter;
        filter.text = QStringLiteral("a");
        QVERIFY(index->rows(filter, {RosterOrder::Column::State, true}).empty());
        QVERIFY(!index->rowOf({QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(index->patched(connection, {})->number(), index->number() + 1);
    }

    void holdsEveryMemberThatIsNotMergedAway()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = indexOf(book);
            auto query = book.connection().prepare(
                "SELECT chapter_id, id FROM member WHERE merged_into = '' ORDER BY chapter_id, id");
            quint32 row = 0;
            for (; query.next(); ++row) {
                const app::MemberKey key{query.text(0), query.text(1)};
                QCOMPARE(index->key(row).memberId, key.memberId);
                QCOMPARE(index->key(row).chapterId, key.chapterId);
                QCOMPARE(index->rowOf(key), std::optional(row));
            }
            QCOMPARE(index->size(), row);
        }
    }

    void knowsWhichRowsAreOnePerson()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = indexOf(book);
            auto query = book.connection().prepare(R"(
                SELECT group_concat(chapter_id || '/' || id, ' ') FROM (
                    SELECT chapter_id, id, ifnull(person_id, id) AS person FROM member
                    WHERE merged_into = '' ORDER BY chapter_id, id)
                GROUP BY person)");
            while (query.next()) {
                QStringList found;
                const QStringList keys = query.text(0).split(u' ');
                const QStringList first = keys.front().split(u'/');
                for (const quint32 row : index->rowsOfPerson(*index->rowOf({first[0], first[1]})))
                    found.append(index->key(row).chapterId + u'/' + index->key(row).memberId);
                QCOMPARE(found, keys);
            }
        }
    }

    void isPatchedToWhatAFreshLoadSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            auto index = indexOf(book);
            for (int commit = 0; commit < 6; ++commit) {
                index->rows({}, {RosterOrder::Column::FamilyName}); // so that there are orders to patch
                db::Touches touches = book.change();
                touches.bulk = touches.bulk || book.oneIn(8);
                const auto patched = index->patched(book.connection(), touches);
                const auto fresh = indexOf(book);
                QCOMPARE(contentOf(*patched), contentOf(*fresh));
                QCOMPARE(patched->number(), index->number() + 1);
                for (const auto column : {RosterOrder::Column::Name, RosterOrder::Column::FamilyName})
                    QCOMPARE(patched->rows({}, {column}), fresh->rows({}, {column}));
                index = patched;
            }
        }
    }

    void filtersAsOneWouldByHand()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = indexOf(book);
            for (int round = 0; round < 4; ++round) {
                const RosterFilter filter = randomFilter(book);
                std::vector<quint32> expected;
                for (quint32 row = 0; row < index->size(); ++row) {
                    if (passes(book, *index, row, filter))
                        expected.push_back(row);
                }
                std::vector<quint32> found = index->rows(filter);
                QCOMPARE(index->count(filter), qsizetype(found.size()));
                std::sort(found.begin(), found.end());
                QCOMPARE(found, expected);
            }
        }
    }

    void sortsByEveryColumn()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = indexOf(book);
            RosterFilter filter;
            filter.asOf = book.day();
            filter.archived = RosterFilter::Archived::Include;
            for (int column = 0; column <= int(RosterOrder::Column::StatusSince); ++column) {
                const RosterOrder order{RosterOrder::Column(column), book.oneIn(2)};
                const std::vector<quint32> rows = index->rows(filter, order);
                QCOMPARE(rows.size(), std::size_t(index->size()));
                if (order.column == RosterOrder::Column::School)
                    continue;
                for (std::size_t i = 1; i < rows.size(); ++i) {
                    const QByteArray before = sortKey(*index, rows[i - 1], order.column, filter.asOf);
                    const QByteArray here = sortKey(*index, rows[i], order.column, filter.asOf);
                    QVERIFY(!before.isEmpty() || here.isEmpty()); // blanks last
                    if (!here.isEmpty())
                        QVERIFY(order.descending ? before >= here : before <= here);
                }
            }
        }
    }

    void findsEveryPlaceOfAWord()
    {
        RandomBook book(3);
        const auto index = indexOf(book);
        QVERIFY(index->size() > 10);
        for (const QString &text :
             {QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("angst"), QStringLiteral("ANGSTROM"),
              QStringLiteral("mary ann"), QStringLiteral("strasse")}) {
            RosterFilter filter;
            filter.text = text;
            filter.archived = RosterFilter::Archived::Include;
            filter.asOf = QDate(2021, 1, 1);
            for (quint32 row = 0; row < index->size(); ++row) {
                const auto rows = index->rows(filter);
                const bool isFound = std::find(rows.begin(), rows.end(), row) != rows.end();
                QCOMPARE(isFound, passes(book, *index, row, filter));
            }
        }
    }

    void canBeAskedByManyThreads()
    {
        RandomBook book(5);
        const auto index = indexOf(book);
        const auto expected = index->rows({}, {RosterOrder::Column::Status, true});
        const auto other = indexOf(book);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { wrong += other->rows({}, {RosterOrder::Column::Status, true}) != expected; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRosterIndex)
#include "tst_roster_index.moc"
