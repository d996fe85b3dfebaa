// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a book and the same roster as a CSV: make_bench_book MEMBERS CHAPTERS BOOK CSV [SEED]. The same seed gives the
// same bytes of CSV and the same rows of the book. All people are made up.
#include "app/directory/directory.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/ulid.h"

#include <QDate>
#include <QFile>
#include <QStringList>

#include <array>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

using namespace chapterhouse;

namespace {

constexpr std::array givenNames{"Ana",   "Zoë",   "İpek",   "Søren",  "Maria", "James", "Wei",  "Priya", "Jordan",
                                "Sam",   "Alex",  "Fatima", "Kofi",   "Noor",  "Łucja", "Hana", "Diego", "Amara",
                                "Robin", "Casey", "Morgan", "Taylor", "Imani", "Yuki",  "Omar", "Leila", "Quinn"};
constexpr std::array syllables{"ba", "ker", "lo",  "pez", "mar", "tin",  "son",   "gar", "cia", "nu", "ñez", "wil",
                               "li", "ams", "kim", "cho", "du",  "bois", "ström", "ova", "ado", "ri", "gu",  "ez"};
constexpr std::array channels{"",       "instagram",     "twitter",      "facebook",   "groupme", "discord", "slack",
                              "tiktok", "word_of_mouth", "campus_event", "conference", "website", "other"};
constexpr std::array phases{"", "pre_clinical", "clinical", "research", "other"};

struct Person {
    std::string chapter;
    std::string id;
    std::string given;
    std::string family;
    std::string email;
    int classYear = 0;
    const char *phase = "";
    std::string joined;
    const char *channel = "";
};

class Maker {
public:
    Maker(int chapters, quint64 seed) : m_random(seed), m_ulids(seed, [] { return qint64(1'600'000'000'000); })
    {
        for (int i = 0; i < chapters; ++i)
            m_chapters.push_back(m_ulids.next().toStdString());
    }

    const std::vector<std::string> &chapters() const { return m_chapters; }
    // Own arithmetic: the standard distributions differ from library to library.
    int number(int least, int most) { return least + int(m_random() % quint64(most - least + 1)); }
    std::string id() { return m_ulids.next().toStdString(); }
    std::string day(int least, int most)
    {
        return QDate(2018, 2, 10).addDays(number(least, most)).toString(Qt::ISODate).toStdString();
    }
    Person person(std::size_t chapter, int number)
    {
        Person person;
        person.chapter = m_chapters[chapter];
        person.id = id();
        person.given = givenNames[std::size_t(this->number(0, int(givenNames.size()) - 1))];
        for (int i = this->number(2, 3); i > 0; --i)
            person.family += syllables[std::size_t(this->number(0, int(syllables.size()) - 1))];
        person.family[0] =
            char(person.family[0] >= 'a' && person.family[0] <= 'z' ? person.family[0] - 32 : person.family[0]);
        person.email = "m" + std::to_string(number) + "@example.org";
        person.classYear = this->number(2019, 2030);
        person.phase = phases[std::size_t(this->number(0, int(phases.size()) - 1))];
        person.joined = day(0, 2900);
        person.channel = channels[std::size_t(this->number(0, int(channels.size()) - 1))];
        return person;
    }

private:
    std::mt19937_64 m_random;
    db::UlidMaker m_ulids;
    std::vector<std::string> m_chapters;
};

class BookWriter {
public:
    BookWriter(db::Connection &connection, qint64 action)
        : m_action(action)
        , m_chapter(connection.prepare("INSERT INTO chapter (id, school_id, local_name, added_in) "
                                       "VALUES (?1, ?2, ?3, ?4)"))
        , m_chapterStatus(connection.prepare(R"(
              INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in)
              VALUES (?1, ?2, ?3, ?4, '', ?5))"))
        , m_member(connection.prepare(R"(
              INSERT INTO member (chapter_id, id, person_id, chosen_name, family_name, school_email, class_year, phase,
                                  joined_on, channel, added_in)
              VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"))
        , m_status(connection.prepare(R"(
              INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in)
              VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7))"))
    {
    }

    void chapter(Maker &maker, std::size_t number)
    {
        const auto schools = app::Directory::shipped()->schools();
        const std::string &id = maker.chapters()[number];
        m_chapter.bind(std::string_view(id), schools[number % schools.size()].id, QString(), m_action).execute();
        addChapterStatus(maker, id, "forming", maker.day(-60, -1));
        addChapterStatus(maker, id, "active", maker.day(0, 900));
        if (maker.number(0, 9) == 0)
            addChapterStatus(maker, id, "inactive", maker.day(901, 2900));
    }

    void member(Maker &maker, const Person &person, const std::optional<std::string> &samePerson)
    {
        std::optional<std::string_view> shared;
        if (samePerson)
            shared = *samePerson;
        m_member
            .bind(std::string_view(person.chapter), std::string_view(person.id), shared, std::string_view(person.given),
                  std::string_view(person.family), std::string_view(person.email), person.classYear,
                  std::string_view(person.phase), std::string_view(person.joined), std::string_view(person.channel),
                  m_action)
            .execute();
        const int fate = maker.number(0, 9);
        if (fate < 4)
            addStatus(maker, person, "alumni", "");
        else if (fate < 6)
            addStatus(maker, person, "left", fate == 4 ? "transferred" : "lapsed");
        else if (fate == 6)
            addStatus(maker, person, "away", "");
    }

private:
    void addChapterStatus(Maker &maker, const std::string &chapter, std::string_view status, const std::string &since)
    {
        const std::string id = maker.id();
        m_chapterStatus.bind(std::string_view(chapter), std::string_view(id), status, std::string_view(since), m_action)
            .execute();
    }

    void addStatus(Maker &maker, const Person &person, std::string_view status, std::string_view reason)
    {
        const std::string id = maker.id();
        const std::string since = maker.day(400, 3200);
        m_status
            .bind(std::string_view(person.chapter), std::string_view(person.id), std::string_view(id), status,
                  std::string_view(since), reason, m_action)
            .execute();
    }

    qint64 m_action;
    db::Statement m_chapter;
    db::Statement m_chapterStatus;
    db::Statement m_member;
    db::Statement m_status;
};

void writeLine(QFile &csv, const Person &person)
{
    const std::string line = person.chapter + ',' + person.id + ',' + person.given + ',' + person.family + ','
        + person.email + ',' + std::to_string(person.classYear) + ',' + person.phase + ',' + person.joined + ','
        + person.channel + "\r\n";
    csv.write(line.data(), qint64(line.size()));
}

void make(int members, int chapters, const QString &bookPath, const QString &csvPath, quint64 seed)
{
    QFile::remove(bookPath);
    QFile csv(csvPath);
    if (!csv.open(QIODevice::WriteOnly))
        throw db::Error(1, "cannot write the CSV");
    csv.write("chapter_id,member_id,chosen_name,family_name,school_email,class_year,phase,joined_on,channel\r\n");

    db::Connection connection(bookPath, db::Connection::Access::Bulk);
    db::migrate(connection, db::builtInMigrations());
    Maker maker(chapters, seed);
    db::Action action(connection, {QStringLiteral("bench.make"), {}, {}, {}});
    BookWriter writer(connection, action.number());
    for (std::size_t i = 0; i < maker.chapters().size(); ++i)
        writer.chapter(maker, i);
    std::string last;
    for (int i = 0; i < members; ++i) {
        const auto chapter = std::size_t(qint64(i) * chapters / members);
        const Person person = maker.person(chapter, i);
        const bool isShared = i > 0 && maker.number(0, 49) == 0; // two in a hundred are someone of the row before
        writer.member(maker, person, isShared ? std::optional(last) : std::nullopt);
        last = isShared ? last : person.id;
        writeLine(csv, person);
    }
    action.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 5) {
        std::fputs("make_bench_book MEMBERS CHAPTERS BOOK CSV [SEED]\n", stderr);
        return 2;
    }
    try {
        const quint64 seed = argc > 5 ? std::stoull(argv[5]) : 1;
        make(std::stoi(argv[1]), std::stoi(argv[2]), QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]),
             seed);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
