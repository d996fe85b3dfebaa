// SPDX-License-Identifier: GPL-3.0-or-later
// Row 4: what it costs that a bulk insert can be undone: the same rows into the same table with the capture triggers
// and without them.
#include "bench/pairs.h"
#include "db/capture.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/ulid.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <exception>

using namespace chapterhouse;

namespace {

constexpr int members = 200'000;
constexpr char insertMember[] = R"(
    INSERT INTO member (chapter_id, id, chosen_name, family_name, school_email, class_year, joined_on, added_in)
    VALUES (?1, ?2, 'Zoë', 'Bakerström', ?3, 2027, '2024-08-01', ?4))";

/// Milliseconds of CPU of inserting the members and of the commit.
double insertInto(const QString &path, bool isRecorded)
{
    db::Connection connection(path, db::Connection::Access::Bulk);
    db::migrate(connection, db::builtInMigrations());
    db::UlidMaker ulids(1, [] { return qint64(1'600'000'000'000); });
    if (!isRecorded)
        db::removeCapture(connection);
    std::vector<std::string> ids;
    for (int i = 0; i < members; ++i)
        ids.push_back(ulids.next().toStdString());
    const std::string chapter = ulids.next().toStdString();
    return bench::cpuMilliseconds([&] {
        db::Action action(connection, {QStringLiteral("bench.insert"), {}, {}, {}});
        connection.prepare("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, 'x', ?2)")
            .bind(std::string_view(chapter), action.number())
            .execute();
        auto insert = connection.prepare(insertMember);
        for (const std::string &id : ids) {
            const std::string email = id + "@example.org";
            insert.bind(std::string_view(chapter), std::string_view(id), std::string_view(email), action.number())
                .execute();
        }
        connection.touchInBulk();
        action.commit();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        const QTemporaryDir folder;
        std::vector<double> recorded;
        std::vector<double> plain;
        for (int round = 0; round < 5; ++round) {
            recorded.push_back(insertInto(folder.filePath(QStringLiteral("a%1").arg(round)), true));
            plain.push_back(insertInto(folder.filePath(QStringLiteral("b%1").arg(round)), false));
        }
        bench::printLine(4, "bulk insert of " + std::to_string(members) + ", recorded / unrecorded",
                         bench::median(recorded), bench::median(plain),
                         bench::timesTheirs(bench::median(recorded), bench::median(plain)), "at most 1.3x");
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
