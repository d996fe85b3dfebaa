// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"
#include "db/journal.h"
#include "db/migrator.h"

#include <array>
#include <random>

namespace chapterhouse::test {

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
        if (seed % 2 == 1 && !m_isEachAlone)
            addThoseWithoutAChapter(most);
        action.commit();
    }

    db::Connection &connection() { return m_connection; }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        m_connection.prepare(sql).bind(values...).execute();
    }

    /// The network, and a chapter that is only a prospect: whom white space counts.
    void addThoseWithoutAChapter(int most)
    {
        run("INSERT INTO chapter (id, kind, school_id, local_name, added_in) VALUES ('N', 'national', '', 'N', ?1)",
            m_action);
        int count = 0;
        for (const char *school : {"drexel", "columbia", "drexel", "pittsburgh", "upr"}) {
            for (int i = number(0, most); i > 0; --i)
                addMember(QStringLiteral("N"), QStringLiteral("N-%1").arg(count++), QLatin1String(school));
        }
        addChapter(QStringLiteral("P"), QStringLiteral("drexel"), number(1, most), QStringLiteral("prospect"));
    }

    void addChapter(const QString &id, const QString &school, int members,
                    const QString &status = QStringLiteral("active"))
    {
        run("INSERT INTO chapter (id, school_id, local_name, added_in) VALUES (?1, ?2, ?1, ?3)", id, school, m_action);
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', ?2, '2018-08-01', '', ?3)",
            id, status, m_action);
        for (int i = 0; i < members; ++i)
            addMember(id, QStringLiteral("%1-%2").arg(id).arg(i));
        if (!m_isEachAlone && number(0, 3) == 0)
            run("INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) "
                "VALUES (?1, 'H', '2020-01-01', ?2, '', ?3)",
                id, m_isEven ? 9 : number(1, 12), m_action);
    }

    void addMember(const QString &chapter, const QString &id, const QString &ownSchool = {})
    {
        const auto channel = [](int place) { return QString(code(app::Channel(place))); };
        const QDate joined = QDate(2018, 8, 1).addMonths(m_isEachAlone ? 0 : m_isEven ? m_members % 24 : number(0, 24));
        const int classYear = 2020 + (m_isEachAlone ? m_members : m_isEven ? m_members % 5 : number(0, 4));
        run("INSERT INTO member (chapter_id, id, chosen_name, class_year, joined_on, channel, school_id, "
            "added_in) VALUES (?1, ?2, 'A', ?3, ?4, ?5, ?6, ?7)",
            chapter, id, classYear, joined,
            channel(m_isEachAlone  ? m_members
                        : m_isEven ? m_members % 4
                                   : number(0, 3)),
            ownSchool, m_action);
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

} // namespace chapterhouse::test
