// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/ulid.h"

#include <QDate>
#include <QStringList>

#include <random>
#include <vector>

namespace chapterhouse::test {

/// A small book in memory with everything that makes figures hard, the same for the same seed: same-day changes,
/// returns, transfers with and without a gap, several memberships of one person, campuses, unknown schools, merged and
/// archived rows, a network, ids that are no ULIDs and ids that two chapters share.
class RandomBook {
public:
    explicit RandomBook(quint32 seed) : m_random(seed)
    {
        db::migrate(m_connection, db::builtInMigrations());
        act([&] {
            const int chapters = number(0, 7);
            if (number(0, 3) > 0)
                addChapter(true);
            for (int i = 0; i < chapters; ++i)
                addChapter(false);
            const int members = m_chapters.empty() ? 0 : number(0, 60);
            for (int i = 0; i < members; ++i)
                addMember();
        });
    }

    db::Connection &connection() { return m_connection; }
    std::mt19937 &random() { return m_random; }
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    bool oneIn(int chances) { return number(1, chances) == 1; }
    template <typename List> auto any(const List &list)
    {
        return list[typename List::size_type(number(0, int(list.size()) - 1))];
    }

    /// In the four years of the book; often on one of few days, so that things meet.
    QDate day()
    {
        const QDate first(2017, 8, 1);
        return first.addDays(oneIn(2) ? number(0, 18) * 83 : number(0, 1500));
    }

    /// One random commit, and the rows it touched.
    db::Touches change()
    {
        return act([&] {
            for (int steps = number(1, 5); steps > 0; --steps)
                changeOnce();
        });
    }

private:
    struct Member {
        QString chapter;
        QString id;
    };

    template <typename Work> db::Touches act(Work work)
    {
        db::Action action(m_connection, {QStringLiteral("test"), {}, {}, {}});
        m_action = action.number();
        work();
        return action.commit().touches;
    }

    QString text(QDate date) { return date.toString(Qt::ISODate); }
    QString newId() { return m_ulids.next(); }
    QStringList channels() const
    {
        return {QString(), QStringLiteral("instagram"), QStringLiteral("website"), QStringLiteral("word_of_mouth")};
    }
    QStringList schools() const
    {
        return {QStringLiteral("uab"),     QStringLiteral("acom"),          QStringLiteral("lecom"),
                QStringLiteral("ponce"),   QStringLiteral("lecom-elmira"),  QStringLiteral("lecom-bradenton"),
                QStringLiteral("howard"),  QStringLiteral("nyitcom"),       QStringLiteral("nyitcom-arkansas"),
                QStringLiteral("unknown"), QStringLiteral("south-alabama"), QStringLiteral("kcu-joplin")};
    }
    QStringList names() const
    {
        return {QStringLiteral("Ana"),
                QStringLiteral("Zoë"),
                QStringLiteral("İpek"),
                QStringLiteral("Straße"),
                QStringLiteral("ana"),
                QStringLiteral("שָׁלוֹם"),
                QStringLiteral("🏳️‍🌈"),
                QStringLiteral("Mary Ann"),
                QStringLiteral("ﬁnn"),
                QStringLiteral("Ångström"),
                QStringLiteral("\u200b"),
                QStringLiteral("O’Brien")};
    }

    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        m_connection.prepare(sql).bind(values...).execute();
    }

    void addChapter(bool isNational)
    {
        const QString id = oneIn(3) ? QStringLiteral("C%1").arg(m_chapters.size()) : newId();
        const bool isMerged = !isNational && oneIn(12); // and archived, as the schema wants it
        run("INSERT INTO chapter (id, kind, school_id, local_name, archived_on, merged_into, added_in) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            id, QString(isNational ? QStringLiteral("national") : QStringLiteral("chapter")),
            isNational ? QString() : any(schools()), oneIn(2) ? any(names()) : QString(),
            isMerged || (oneIn(8) && !isNational) ? day() : QDate(), isMerged ? QStringLiteral("other") : QString(),
            m_action);
        m_connection.touch(QStringLiteral("chapter"), {id});
        m_chapters.push_back(id);
        for (int i = number(0, 4); i > 0; --i)
            addChapterStatus(id);
        for (int i = number(0, 3); i > 0; --i)
            addHeads(id);
    }

    void addChapterStatus(const QString &chapter)
    {
        const QStringList statuses{QStringLiteral("prospect"), QStringLiteral("active"),   QStringLiteral("active"),
                                   QStringLiteral("at_risk"),  QStringLiteral("inactive"), QStringLiteral("closed")};
        const QString id = newId();
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, ?2, ?3, ?4, '', ?5)",
            chapter, id, any(statuses), day(), m_action);
        m_connection.touch(QStringLiteral("chapter_status"), {chapter, id});
    }

    void addHeads(const QString &chapter)
    {
        const QString id = newId();
        run("INSERT INTO head_count (chapter_id, id, as_of, heads, recorded_at, added_in) VALUES (?1, ?2, ?3, ?4, '', "
            "?5)",
            chapter, id, day(), number(0, 20), m_action);
        m_connection.touch(QStringLiteral("head_count"), {chapter, id});
    }

    void addMember()
    {
        const QString chapter = any(m_chapters);
        const QString id = oneIn(4) ? QStringLiteral("M%1").arg(number(1, 30)) : newId();
        for (const Member &member : m_members) {
            if (member.chapter == chapter && member.id == id)
                return;
        }
        const std::optional<QString> person =
            oneIn(3) && !m_members.empty() ? std::optional(any(m_members).id) : std::nullopt;
        const bool isMerged = oneIn(15);
        run("INSERT INTO member (chapter_id, id, person_id, chosen_name, family_name, school_email, class_year, phase, "
            "joined_on, channel, school_id, archived_on, merged_into, added_in) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            chapter, id, person, any(names()), oneIn(4) ? QString() : any(names()),
            oneIn(2) ? QStringLiteral("a@b.example") : QString(),
            oneIn(3) ? std::nullopt : std::optional(number(2018, 2024)),
            oneIn(2) ? QStringLiteral("clinical") : QString(), oneIn(5) ? QDate() : day(), any(channels()),
            oneIn(2) ? any(schools()) : QString(), isMerged || oneIn(10) ? day() : QDate(),
            isMerged ? QStringLiteral("winner") : QString(), m_action);
        m_connection.touch(QStringLiteral("member"), {chapter, id});
        m_members.push_back({chapter, id});
        for (int i = number(0, 4); i > 0; --i)
            addStatus(m_members.back());
    }

    void addStatus(const Member &member)
    {
        const QStringList statuses{QStringLiteral("prospect"), QStringLiteral("active"), QStringLiteral("away"),
                                   QStringLiteral("alumni"),   QStringLiteral("left"),   QStringLiteral("left")};
        const QStringList reasons{QString(), QStringLiteral("transferred"), QStringLiteral("lapsed")};
        const QString status = any(statuses);
        const QString id = newId();
        run("INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7)",
            member.chapter, member.id, id, status, day(), status == QLatin1String("left") ? any(reasons) : QString(),
            m_action);
        m_connection.touch(QStringLiteral("member_status"), {member.chapter, member.id, id});
    }

    void changeOnce()
    {
        const int kind = number(0, 8);
        if (kind == 0 || m_chapters.empty())
            return addChapter(false);
        if (kind == 1 || m_members.empty())
            return addMember();
        const Member member = any(m_members);
        const QString chapter = any(m_chapters);
        if (kind == 2)
            return addStatus(member);
        if (kind == 3)
            return addChapterStatus(chapter);
        if (kind == 4)
            return addHeads(chapter);
        if (kind == 5) {
            run("UPDATE chapter SET archived_on = ifnull(?2, iif(merged_into = '', NULL, archived_on)), "
                "school_id = CASE kind WHEN 'national' THEN '' ELSE ?3 END WHERE id = ?1",
                chapter, oneIn(2) ? day() : QDate(), any(schools()));
            m_connection.touch(QStringLiteral("chapter"), {chapter});
        } else if (kind == 6) {
            run("DELETE FROM member_status WHERE chapter_id = ?1 AND member_id = ?2", member.chapter, member.id);
            run("DELETE FROM member WHERE chapter_id = ?1 AND id = ?2", member.chapter, member.id);
            std::erase_if(m_members, [&](const Member &other) {
                return other.chapter == member.chapter && other.id == member.id;
            });
            m_connection.touch(QStringLiteral("member"), {member.chapter, member.id});
        } else {
            const bool isMerged = oneIn(6);
            run("UPDATE member SET chosen_name = ?3, joined_on = ?4, archived_on = ?5, merged_into = ?6, person_id = "
                "?7 "
                "WHERE chapter_id = ?1 AND id = ?2",
                member.chapter, member.id, any(names()), oneIn(4) ? QDate() : day(),
                isMerged || oneIn(5) ? day() : QDate(), isMerged ? QStringLiteral("winner") : QString(),
                oneIn(2) ? std::optional(any(m_members).id) : std::nullopt);
            m_connection.touch(QStringLiteral("member"), {member.chapter, member.id});
        }
    }

    std::mt19937 m_random;
    db::UlidMaker m_ulids{7, [] { return qint64(1'600'000'000'000); }};
    db::Connection m_connection{QStringLiteral(":memory:")};
    qint64 m_action = 0;
    QStringList m_chapters;
    std::vector<Member> m_members;
};

} // namespace chapterhouse::test
