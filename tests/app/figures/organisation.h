// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/published_curves.h"
#include "app/figures/published_numbers.h"
#include "db/journal.h"
#include "db/migrator.h"

#include <array>
#include <random>

namespace chapterhouse::test {

/// The people of a small organisation, before they are written into a book: so that a second book can be made in which
/// some of them are elsewhere.
class Organisation {
public:
    static QDate shownOn() { return {2020, 8, 31}; }

    explicit Organisation(std::mt19937 &random)
    {
        for (int chapter = 0; chapter < int(schools.size()); ++chapter) {
            const int members = std::array{3, 4, 6, 7, 9, 12, 24}[std::size_t(number(random, 0, 6))];
            for (int i = 0; i < members; ++i)
                addPerson(random, chapter, QString());
            m_heads.push_back(chapter % 3 == 0 ? number(random, 2, 8) : 0);
        }
        for (const char *school : {"drexel", "columbia", "drexel", "pittsburgh", "columbia", "drexel"})
            addPerson(random, network, QLatin1String(school));
    }

    /// Someone is elsewhere, in another class or term, came another way, or is counted without a name elsewhere.
    void change(std::mt19937 &random)
    {
        Person &person = m_people[std::size_t(number(random, 0, int(m_people.size()) - 1))];
        switch (number(random, 0, 5)) {
        case 0:
            person.chapter = person.chapter == network ? network : number(random, 0, int(schools.size()) - 1);
            break;
        case 1:
            person.classYear = number(random, 2020, 2024);
            break;
        case 2:
            person.channel = number(random, 1, 4);
            break;
        case 3:
            person.joined = person.joined.addMonths(number(random, -1, 1));
            break;
        case 4:
            person.left = number(random, 0, 1) == 0 ? QDate() : person.joined.addMonths(number(random, 2, 9));
            break;
        default:
            const std::size_t from = number(random, 0, 1) == 0 ? 0 : 3;
            if (m_heads[from] > 1) {
                --m_heads[from];
                ++m_heads[3 - from];
            }
        }
    }

    /// Into an empty book, within an action.
    void write(db::Connection &connection, qint64 action) const
    {
        QString national = connection.text("SELECT id FROM chapter WHERE kind = 'national'");
        if (national.isEmpty()) {
            national = QStringLiteral("N");
            run(connection,
                "INSERT INTO chapter (id, kind, school_id, local_name, added_in) VALUES (?1, 'national', '', 'N', ?2)",
                national, action);
        }
        for (int chapter = 0; chapter < int(schools.size()); ++chapter)
            writeChapter(connection, action, chapter);
        int count = 0;
        for (const Person &person : m_people)
            writePerson(connection, action, person, person.chapter == network ? national : idOf(person.chapter),
                        count++);
        writePushes(connection, action);
        writeRegions(connection, action);
    }

    /// What a report of it publishes; nothing if that is not what `wanted` is.
    using Numbers = std::map<QString, QString>;
    Numbers published(app::Suppression suppression, const Numbers &wanted = {}) const
    {
        db::Connection connection{QStringLiteral(":memory:")};
        db::migrate(connection, db::builtInMigrations());
        db::Action action(connection, {QStringLiteral("test"), {}, {}, {}});
        write(connection, action.number());
        action.commit();
        const auto index = app::RosterIndex::load(connection, app::Directory::shipped());
        Numbers numbers = PublishedNumbers(connection, index, shownOn(), suppression).all();
        for (const auto &[name, text] : numbers) {
            if (const auto known = wanted.find(name);
                !wanted.empty() && (known == wanted.end() || known->second != text))
                return {};
        }
        numbers.merge(Numbers(PublishedCurves(index, shownOn(), suppression).numbers()));
        return wanted.empty() || numbers == wanted ? numbers : Numbers();
    }

private:
    static constexpr int network = -1;
    static inline const QStringList schools{
        QStringLiteral("uab"),    QStringLiteral("south-alabama"), QStringLiteral("acom"), QStringLiteral("howard"),
        QStringLiteral("albany"), QStringLiteral("nyitcom"),       QStringLiteral("lecom")};

    struct Person {
        int chapter = 0;
        QString ownSchool;
        QDate joined;
        QDate left;
        int classYear = 0;
        int channel = 0;
    };

    static int number(std::mt19937 &random, int least, int most)
    {
        return std::uniform_int_distribution(least, most)(random);
    }
    static QString idOf(int chapter) { return QStringLiteral("C%1").arg(chapter); }

    void addPerson(std::mt19937 &random, int chapter, const QString &ownSchool)
    {
        Person person;
        person.chapter = chapter;
        person.ownSchool = ownSchool;
        person.joined = QDate(2018, 9, 10).addMonths(number(random, 0, 22));
        person.classYear = number(random, 2020, 2024);
        person.channel = number(random, 1, 4);
        if (number(random, 0, 4) == 0)
            person.left = person.joined.addMonths(number(random, 2, 9));
        m_people.push_back(person);
    }

    template <typename... Values>
    static void run(db::Connection &connection, std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }

    void writeChapter(db::Connection &connection, qint64 action, int chapter) const
    {
        run(connection, "INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", idOf(chapter),
            schools[chapter], action);
        run(connection,
            "INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', ?2, '2018-08-01', '', ?3)",
            idOf(chapter), chapter + 1 == schools.size() ? QStringLiteral("prospect") : QStringLiteral("active"),
            action);
        const int heads = m_heads[std::size_t(chapter)];
        for (const char *day : {"2020-01-01", "2020-08-20"}) { // of late, so that no roster is old
            if (heads > 0 || day[6] == '8')
                run(connection,
                    "INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) "
                    "VALUES (?1, ?2, ?2, ?3, '', ?4)",
                    idOf(chapter), QString(QLatin1String(day)), heads, action);
        }
    }

    static void writePerson(db::Connection &connection, qint64 action, const Person &person, const QString &chapter,
                            int count)
    {
        const QString id = QStringLiteral("M%1").arg(count, 3, 10, QLatin1Char('0'));
        const auto write = [&](const char *status, QDate since, const char *reason) {
            run(connection,
                "INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in) "
                "VALUES (?1, ?2, ?3, ?3, ?4, ?5, '', ?6)",
                chapter, id, QString(QLatin1String(status)), since, QString(QLatin1String(reason)), action);
        };
        run(connection,
            "INSERT INTO member (chapter_id, id, chosen_name, class_year, joined_on, channel, school_id, added_in) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            chapter, id, QStringLiteral("Person of %1").arg(id), person.classYear, person.joined,
            QString(code(app::Channel(person.channel))), person.ownSchool, action);
        write("active", person.joined, "");
        if (person.left > person.joined)
            write("left", person.left, "lapsed");
    }

    static void writePushes(db::Connection &connection, qint64 action)
    {
        for (const app::PushTime &push : PublishedNumbers::pushes())
            run(connection,
                "INSERT INTO push (id, name, channel, starts_on, ends_on, added_in) VALUES (?1, ?1, ?2, ?3, ?4, ?5)",
                push.name, QString(code(push.channel)), push.from, push.last, action);
    }

    static void writeRegions(db::Connection &connection, qint64 action)
    {
        for (const db::Region &region : PublishedNumbers::ownRegions()) {
            run(connection, "INSERT INTO region (id, name, added_in) VALUES (?1, ?2, ?3)", region.id, region.name,
                action);
            for (const QString &state : region.states)
                run(connection, "INSERT INTO region_state (region_id, state, added_in) VALUES (?1, ?2, ?3)", region.id,
                    state, action);
        }
    }

    std::vector<Person> m_people;
    std::vector<int> m_heads; ///< by chapter
};

/// Two organisations of which a shared report publishes the same numbers, though in truth many are others.
class Alike {
public:
    explicit Alike(quint32 seed) : Alike(std::mt19937(seed)) { }

    const Organisation &one() const { return m_one; }
    const Organisation &other() const { return m_other; }
    int different() const ///< numbers
    {
        const auto exact = m_one.published(app::Suppression::off());
        int count = 0;
        for (const auto &[name, text] : m_other.published(app::Suppression::off()))
            count += exact.count(name) == 0 || exact.at(name) != text ? 1 : 0;
        return count;
    }

private:
    explicit Alike(std::mt19937 random) : m_one(random), m_other(m_one)
    {
        const app::Suppression tens(10);
        const auto told = m_one.published(tens);
        for (int tries = 0; tries < 50; ++tries) {
            Organisation next = m_other;
            next.change(random);
            if (!next.published(tens, told).empty())
                m_other = std::move(next);
        }
    }

    Organisation m_one;
    Organisation m_other;
};

} // namespace chapterhouse::test
