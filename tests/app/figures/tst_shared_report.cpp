// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all counts of people in the report of one day, as someone who adds and subtracts them would, on many small
// books: no group of one to nine people may be pinned down.
#include "app/figures/academic_year.h"
#include "app/figures/published_numbers.h"
#include "app/roster/random_book.h"

#include <QTest>

#include <algorithm>

using namespace chapterhouse;
using test::PublishedNumbers;
using test::RandomBook;

namespace {

const app::Suppression tens(10);
const QString dash = QStringLiteral("–");

/// A book without anything odd: chapters of few people who come one by one, so that sums are exact and small groups
/// many. That is where adding and subtracting tells the most.
class PlainBook {
public:
    explicit PlainBook(quint32 seed) : m_random(seed)
    {
        db::migrate(m_connection, db::builtInMigrations());
        db::Action action(m_connection, {QStringLiteral("test"), {}, {}, {}});
        m_action = action.number();
        const QStringList schools{QStringLiteral("uab"),    QStringLiteral("south-alabama"), QStringLiteral("acom"),
                                  QStringLiteral("howard"), QStringLiteral("ponce"),         QStringLiteral("lecom"),
                                  QStringLiteral("albany"), QStringLiteral("nyitcom")};
        const int chapters = number(1, 8);
        const int most = std::array{1, 2, 3, 9, 14}[std::size_t(number(0, 4))];
        m_isEven = number(0, 1) == 0;
        m_isEachAlone = seed % 5 == 0;
        if (m_isEachAlone)
            addChapter(QStringLiteral("C0"), schools[0], 10 + int(seed / 5) % 3);
        for (int i = 0; i < chapters && !m_isEachAlone; ++i)
            addChapter(QStringLiteral("C%1").arg(i), schools[i], m_isEven ? most : number(1, most));
        action.commit();
    }

    db::Connection &connection() { return m_connection; }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        m_connection.prepare(sql).bind(values...).execute();
    }

    void addChapter(const QString &id, const QString &school, int members)
    {
        run("INSERT INTO chapter (id, school_id, local_name, added_in) VALUES (?1, ?2, ?1, ?3)", id, school, m_action);
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', 'active', '2018-08-01', '', ?2)",
            id, m_action);
        for (int i = 0; i < members; ++i)
            addMember(id, QStringLiteral("%1-%2").arg(id).arg(i));
        if (!m_isEachAlone && number(0, 3) == 0)
            run("INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) "
                "VALUES (?1, 'H', '2020-01-01', ?2, '', ?3)",
                id, m_isEven ? 9 : number(1, 12), m_action);
    }

    void addMember(const QString &chapter, const QString &id)
    {
        const auto channel = [](int place) { return QString(code(app::Channel(place))); };
        const QDate joined = QDate(2018, 8, 1).addMonths(m_isEachAlone ? 0 : m_isEven ? m_members % 24 : number(0, 24));
        const int classYear = 2020 + (m_isEachAlone ? m_members : m_isEven ? m_members % 5 : number(0, 4));
        run("INSERT INTO member (chapter_id, id, chosen_name, class_year, joined_on, channel, added_in) "
            "VALUES (?1, ?2, 'A', ?3, ?4, ?5, ?6)",
            chapter, id, classYear, joined,
            channel(m_isEachAlone  ? m_members
                        : m_isEven ? m_members % 4
                                   : number(0, 3)),
            m_action);
        run("INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in) "
            "VALUES (?1, ?2, 'A', 'active', ?3, '', '', ?4)",
            chapter, id, joined, m_action);
        if (!m_isEachAlone && number(0, 4) == 0)
            run("INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in) "
                "VALUES (?1, ?2, 'L', 'left', ?3, 'lapsed', '', ?4)",
                chapter, id, joined.addMonths(number(1, 12)), m_action);
        ++m_members;
    }

    std::mt19937 m_random;
    db::Connection m_connection{QStringLiteral(":memory:")};
    qint64 m_action = 0;
    bool m_isEven = false; ///< groups of one size, where it can be
    bool m_isEachAlone = false; ///< in a class year and with a channel of their own
    int m_members = 0;
};

struct Range {
    int least = 0;
    int most = 1'000'000;
    bool operator==(const Range &) const = default;
};

Range rangeOf(const QString &printed)
{
    if (printed == dash || printed == QLatin1String("n/a"))
        return {};
    if (printed.startsWith(u'<'))
        return {1, 9};
    const int value = printed.toInt();
    return value == 0 ? Range{0, 0} : Range{std::max(10, value - 2), value + 2};
}

/// A reader: what they know of each count from its text, and how counts add up.
class Reader {
public:
    Reader(const PublishedNumbers &told, const PublishedNumbers &exact)
    {
        for (const auto &[name, text] : told.all())
            m_known[name] = rangeOf(text);
        for (const auto &[name, text] : exact.all())
            m_exact[name] = text.toInt();
    }

    /// The parts make up the total; what is left over is a group that is told nowhere, if `isAll` is false. What is not
    /// so in this book nobody knows.
    void adds(const QString &total, const QStringList &parts, bool isAll = true)
    {
        if (!m_known.contains(total) || parts.isEmpty())
            return;
        int left = m_exact[total];
        Sum sum{{total, -1}};
        for (const QString &part : parts) {
            if (!m_known.contains(part))
                return;
            left -= m_exact[part];
            sum.emplace_back(part, 1);
        }
        if (left < 0 || (isAll && left > 0))
            return;
        if (left > 0) {
            const QString rest = QStringLiteral("rest of %1 #%2").arg(total).arg(m_sums.size());
            m_exact[rest] = left;
            m_known[rest] = {};
            sum.emplace_back(rest, 1);
        }
        m_sums.push_back(sum);
    }
    void same(const QString &one, const QString &other) { adds(one, {other}); }
    /// These add up to nothing.
    void balances(const std::vector<std::pair<QString, int>> &terms)
    {
        int sum = 0;
        for (const auto &[name, sign] : terms) {
            if (!m_known.contains(name))
                return;
            sum += sign * m_exact[name];
        }
        if (sum == 0)
            m_sums.push_back(terms);
    }

    void think()
    {
        bool isNew = true;
        for (int round = 0; isNew && round < 500; ++round) {
            isNew = false;
            for (const Sum &sum : m_sums)
                isNew |= narrow(sum);
        }
    }

    QStringList pinned() const
    {
        QStringList found;
        for (const auto &[name, range] : m_known) {
            const int people = m_exact.at(name);
            if (people >= 1 && people <= 9 && range.least == range.most)
                found.append(QStringLiteral("%1 = %2").arg(name).arg(people));
        }
        return found;
    }

private:
    using Sum = std::vector<std::pair<QString, int>>;

    bool narrow(const Sum &sum)
    {
        bool isNew = false;
        for (const auto &[name, sign] : sum) {
            qint64 least = 0; // what the others leave for this one
            qint64 most = 0;
            for (const auto &[other, otherSign] : sum) {
                if (other == name)
                    continue;
                const Range range = m_known[other];
                least += otherSign > 0 ? range.least : -range.most;
                most += otherSign > 0 ? range.most : -range.least;
            }
            Range &own = m_known[name];
            const Range before = own;
            own.least = int(std::max<qint64>(own.least, sign > 0 ? -most : least));
            own.most = int(std::min<qint64>(own.most, sign > 0 ? -least : most));
            isNew |= before != own;
        }
        return isNew;
    }

    std::map<QString, int> m_exact;
    std::map<QString, Range> m_known;
    std::vector<Sum> m_sums;
};

QString part(const QString &name, int place)
{
    return name.section(u'/', place, place);
}

/// Everything that anyone can know about what adds up to what in a report.
class Attack {
public:
    Attack(const app::RosterIndex &index, QDate date, const PublishedNumbers &told, const PublishedNumbers &exact)
        : m_index(index), m_date(date), m_told(told), m_reader(told, exact)
    {
        samePeople();
        places();
        traits();
        months();
        m_reader.think();
    }

    QStringList pinned() const { return m_reader.pinned(); }

private:
    static QString month(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }
    QString now() const { return QStringLiteral("month/%1/").arg(month(m_date)); }

    void samePeople()
    {
        for (const char *column : {"members", "joined_12m", "left_12m"}) {
            const QString name = QLatin1String(column);
            m_reader.same(QStringLiteral("all//") + name, QStringLiteral("brief//") + name);
            m_reader.same(QStringLiteral("all//") + name, now() + name);
            for (const QString &state : m_told.names(QStringLiteral("page-(state|region|chapter)/.*/") + name))
                m_reader.same(state, state.mid(5));
        }
        for (const QString &one : m_told.names(QStringLiteral("(movement-(12|36)|curve-month)/\\d.*/(joined|left)")))
            m_reader.same(one, QStringLiteral("month/%1/%2").arg(part(one, 1), part(one, 2)));
        for (const QString &one : m_told.names(QStringLiteral("curve-(term|month)/\\d.*/(joined|left|members)")))
            m_reader.same(one, part(one, 0).mid(6) + u'/' + part(one, 1) + u'/' + part(one, 2));
        m_reader.same(QStringLiteral("all//counted_only"), now() + QStringLiteral("counted_only"));
        for (const QString &one : m_told.names(QStringLiteral("cohort/.*/joined")))
            m_reader.same(one, QStringLiteral("cohorts/%1/joined").arg(part(one, 1)));
    }

    void places()
    {
        for (const char *column : {"members", "joined_12m", "left_12m"}) {
            const QString name = QLatin1String(column);
            const QString end = u'/' + name;
            for (const char *parts : {"state", "region", "division", "channel"}) {
                QStringList all = m_told.names(QLatin1String(parts) + QStringLiteral("/.*") + end);
                const QString unknown = QStringLiteral("state/") + end; // of what is in no known state
                if (m_told.has(unknown) && !all.contains(unknown) && QLatin1String(parts) != QLatin1String("channel"))
                    all.append(unknown);
                m_reader.adds(QStringLiteral("all//") + name, all);
            }
            const app::StateRegions regions(std::vector<db::Region>(), m_index.directory());
            for (const auto kind : {app::StateRegions::Kind::Census, app::StateRegions::Kind::Division}) {
                const QString of =
                    kind == app::StateRegions::Kind::Census ? QStringLiteral("region/") : QStringLiteral("division/");
                for (const auto &group : regions.covering(kind, m_index.directory())) {
                    QStringList states;
                    for (const QString &code : group.states) {
                        if (m_told.has(QStringLiteral("state/") + code + end))
                            states.append(QStringLiteral("state/") + code + end);
                    }
                    m_reader.adds(of + group.value + end, states);
                }
            }
            std::map<QString, QStringList> byState;
            for (const app::ChapterEntry &chapter : m_index.chapters()) {
                const QString code =
                    chapter.state < 0 ? QString() : m_index.directory().states()[std::size_t(chapter.state)].code;
                const QString one = QStringLiteral("chapter/") + chapter.id + end;
                if (m_told.has(one) && !chapter.isNational)
                    byState[code].append(one);
            }
            for (const auto &[code, chapters] : byState)
                m_reader.adds(QStringLiteral("state/") + code + end, chapters, false);
        }
    }

    void traits()
    {
        for (const QString &row : m_told.names(QStringLiteral("class-year/.*/members"))) {
            const QString year = row.section(u'/', 0, 1);
            m_reader.adds(row,
                          {year + QStringLiteral("/at_md_schools"), year + QStringLiteral("/at_do_schools"),
                           year + QStringLiteral("/elsewhere")});
        }
        QStringList parts = m_told.names(QStringLiteral("class-year/.*/members"));
        parts.append(QStringLiteral("all//counted_only"));
        m_reader.adds(QStringLiteral("all//members"), parts);
        QStringList graduating = m_told.names(QStringLiteral("break-even/.*/graduating"));
        m_reader.adds(QStringLiteral("class-year/%1/members").arg(app::graduationYear(m_date)), graduating);
        for (const app::ChapterEntry &chapter : m_index.chapters()) {
            const QString own = QStringLiteral("chapter/") + chapter.id;
            const QString even = QStringLiteral("break-even/") + chapter.name;
            m_reader.adds(own + QStringLiteral("/members"),
                          {even + QStringLiteral("/members"), own + QStringLiteral("/counted_only")});
            m_reader.adds(even + QStringLiteral("/members"),
                          {even + QStringLiteral("/graduating"), even + QStringLiteral("/class_year_unknown")}, false);
        }
        for (const QString &cohort : m_told.names(QStringLiteral("cohort/.*/joined"))) {
            QStringList channels = m_told.names(QStringLiteral("channel-year/%1/.*").arg(part(cohort, 1)));
            m_reader.adds(cohort, channels);
        }
        for (const QString &channel : m_told.names(QStringLiteral("channel-retention/.*/joined_12m_ago"))) {
            const QString code = part(channel, 1).isEmpty() ? QStringLiteral("not_known") : part(channel, 1);
            QStringList years; // those that were over a year ago
            for (const QString &year : m_told.names(QStringLiteral("channel-year/.*/") + code)) {
                if (app::endOfAcademicYear(part(year, 1).left(4).toInt()) <= m_date.addYears(-1))
                    years.append(year);
            }
            m_reader.adds(channel, years);
            m_reader.adds(channel, {channel.section(u'/', 0, 1) + QStringLiteral("/kept_12m")}, false);
        }
        for (const QString &year : m_told.names(QStringLiteral("academic-year/.*/starters"))) {
            const QString own = year.section(u'/', 0, 1);
            m_reader.adds(year, {own + QStringLiteral("/starters_student")}, false);
            m_reader.adds(own + QStringLiteral("/starters_student"), {own + QStringLiteral("/retained")}, false);
        }
        m_reader.adds(
            QStringLiteral("academic-year/last_12_months/starters"),
            {QStringLiteral("academic-year/last_12_months/starters_student"), QStringLiteral("retention//graduates")});
    }

    /// Months add up to terms, years and twelve months, and say by how much the curve moves.
    void months()
    {
        QString before;
        for (const QString &name : m_told.names(QStringLiteral("month/.*/members"))) {
            const QDate first = QDate::fromString(part(name, 1) + QStringLiteral("-01"), Qt::ISODate);
            const QString own = QStringLiteral("month/%1/").arg(part(name, 1));
            std::vector<std::pair<QString, int>> terms{{own + QStringLiteral("members"), 1},
                                                       {own + QStringLiteral("counted_only"), -1},
                                                       {own + QStringLiteral("joined"), -1},
                                                       {own + QStringLiteral("left"), 1}};
            if (!before.isEmpty()) {
                terms.emplace_back(before + QStringLiteral("members"), -1);
                terms.emplace_back(before + QStringLiteral("counted_only"), 1);
            }
            m_reader.balances(terms);
            before = own;
            for (const char *flow : {"joined", "left"}) {
                const QString end = u'/' + QLatin1String(flow);
                m_byTerm[app::termCode(first) + end].append(own + QLatin1String(flow));
                m_byYear[app::academicYearName(app::academicYear(first)) + end].append(own + QLatin1String(flow));
                QStringList twelve;
                for (int back = 0; back < 12; ++back) {
                    const QString one = QStringLiteral("month/%1").arg(month(first.addMonths(-back))) + end;
                    if (m_told.has(one))
                        twelve.append(one);
                }
                m_reader.adds(own + QLatin1String(flow) + QStringLiteral("_12m"), twelve);
            }
            const QString start =
                QStringLiteral("academic-year/%1/starters").arg(app::academicYearCode(app::academicYear(first) + 1));
            if (first.month() == 7)
                m_reader.adds(own + QStringLiteral("members"), {start, own + QStringLiteral("counted_only")});
        }
        for (const auto &[name, all] : m_byTerm)
            m_reader.adds(QStringLiteral("term/") + name, all);
        for (const auto &[name, all] : m_byYear)
            m_reader.adds(QStringLiteral("brief-year/") + name, all);
    }

    const app::RosterIndex &m_index;
    QDate m_date;
    const PublishedNumbers &m_told;
    Reader m_reader;
    std::map<QString, QStringList> m_byTerm;
    std::map<QString, QStringList> m_byYear;
};

/// What anyone can work out of a book's report.
QStringList workedOut(db::Connection &connection, QDate date)
{
    const auto index = app::RosterIndex::load(connection, app::Directory::shipped());
    const PublishedNumbers told(index, date, tens);
    const PublishedNumbers exact(index, date, app::Suppression::off());
    return Attack(*index, date, told, exact).pinned();
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
            const PublishedNumbers told(index, days[0], tens);
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
