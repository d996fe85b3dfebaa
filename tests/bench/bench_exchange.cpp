// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 1, 2, 3, 5, 6, 13 and 15: whole processes that bring a CSV into a book and out again, against the sqlite3 shell
// and cp on the same files. Both sides use warm files; ours ends with an fsync and a rename, theirs does not.
#include "bench/child.h"
#include "bench/pairs.h"

#include <array>
#include <cmath>
#include <exception>
#include <filesystem>

using chapterhouse::bench::Cost;
using chapterhouse::bench::decimals;
using chapterhouse::bench::median;
using chapterhouse::bench::printLine;
using chapterhouse::bench::run;
using chapterhouse::bench::timesFaster;
using chapterhouse::bench::timesTheirs;

namespace fs = std::filesystem;

namespace {

constexpr int rounds = 3;

/// Medians over the rounds of one command.
class Costs {
public:
    void add(const Cost &cost)
    {
        m_cpu.push_back(cost.cpu);
        m_elapsed.push_back(cost.elapsed);
        m_peak.push_back(cost.peak);
    }
    double cpu() const { return median(m_cpu); }
    double elapsed() const { return median(m_elapsed); }
    double peak() const { return median(m_peak); }

private:
    std::vector<double> m_cpu;
    std::vector<double> m_elapsed;
    std::vector<double> m_peak;
};

/// The nine columns of the CSV with the keys and CHECKs of the table `member`, and the chapters they refer to.
constexpr char peerSchema[] = R"(
    CREATE TABLE chapter (id TEXT NOT NULL PRIMARY KEY CHECK (id <> '')) STRICT, WITHOUT ROWID;
    CREATE TABLE member (
        chapter_id   TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
        id           TEXT NOT NULL CHECK (id <> ''),
        chosen_name  TEXT NOT NULL CHECK (chosen_name <> ''),
        family_name  TEXT NOT NULL DEFAULT '',
        school_email TEXT NOT NULL DEFAULT '',
        class_year   INTEGER CHECK (class_year BETWEEN 1900 AND 2200),
        phase        TEXT NOT NULL DEFAULT '' CHECK (phase IN ('', 'pre_clinical', 'clinical', 'research', 'other')),
        joined_on    TEXT CHECK (joined_on IS date(joined_on)),
        channel      TEXT NOT NULL DEFAULT '' CHECK (channel IN ('', 'instagram', 'twitter', 'facebook', 'groupme',
            'discord', 'slack', 'tiktok', 'word_of_mouth', 'campus_event', 'conference', 'website', 'other')),
        PRIMARY KEY (chapter_id, id)
    ) STRICT, WITHOUT ROWID;)";

/// The roster's columns that lie in the table as they are.
constexpr char plainColumns[] = "member_id,chapter_id,chosen_name,family_name,pronouns,school_email,personal_email,"
                                "phone,degree,class_year,phase,joined_on,channel";
constexpr char plainSelect[] = "SELECT id AS member_id, chapter_id, chosen_name, family_name, pronouns, school_email, "
                               "personal_email, phone, degree, class_year, phase, joined_on, channel FROM member "
                               "WHERE merged_into = '' AND archived_on IS NULL";

/// The files of one size of roster, and what is done with them.
class Exchange {
public:
    Exchange(std::string program, const std::string &data, const std::string &members)
        : m_program(std::move(program))
        , m_book(data + '/' + members + ".chapters")
        , m_csv(data + '/' + members + ".csv")
        , m_chapters(data + '/' + members + "-empty.chapters")
        , m_work(data + "/work-" + members + '-' + std::to_string(getpid()))
    {
        fs::remove_all(m_work);
        fs::create_directory(m_work);
    }
    ~Exchange() { fs::remove_all(m_work); }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// Into a copy of the book that has the chapters, but no members.
    Cost importRoster()
    {
        fs::remove_all(m_work);
        fs::create_directory(m_work);
        fs::copy_file(m_chapters, imported());
        return run({m_program, "import", imported(), m_csv, "--into", "members"});
    }
    Cost undo() { return run({m_program, "undo", imported()}); }
    Cost importBySqlite()
    {
        const std::string book = m_work + "/peer.db";
        for (const char *suffix : {"", "-wal", "-shm"})
            fs::remove(book + suffix);
        run({"sqlite3", book, "PRAGMA journal_mode = WAL;", peerSchema,
             "ATTACH '" + m_chapters + "' AS source; INSERT INTO chapter SELECT id FROM source.chapter;"});
        return run({"sqlite3", book, "PRAGMA foreign_keys = ON;", ".import --csv --skip 1 " + m_csv + " member"});
    }
    double bytesOfBook() { return double(fs::file_size(imported())); }
    double bytesOfCsv() { return double(fs::file_size(m_csv)); }

    Cost exportRoster() { return run({m_program, "export", m_book, "roster", exported()}); }
    Cost exportColumns() { return run({m_program, "export", m_book, "roster", exported(), "--columns", plainColumns}); }
    Cost exportBySqlite() { return run({"sqlite3", "-csv", "-header", m_book, plainSelect}, m_work + "/peer.csv"); }
    Cost copyExported()
    {
        fs::remove(m_work + "/copy.csv");
        return run({"cp", exported(), m_work + "/copy.csv"});
    }

private:
    std::string imported() const { return m_work + "/imported.chapters"; }
    std::string exported() const { return m_work + "/exported.csv"; }

    std::string m_program;
    std::string m_book;
    std::string m_csv;
    std::string m_chapters;
    std::string m_work;
};

void printBoth(int row, const std::string &what, const Costs &ours, const Costs &theirs, const std::string &aim)
{
    printLine(row, what + ", CPU", ours.cpu(), theirs.cpu(), timesFaster(ours.cpu(), theirs.cpu()), aim);
    printLine(row, what + ", elapsed", ours.elapsed(), theirs.elapsed(), timesFaster(ours.elapsed(), theirs.elapsed()),
              aim);
}

struct Sizes {
    Costs exports;
    Costs imports;
};

Sizes benchLarge(const std::string &program, const std::string &data, const std::string &members)
{
    Exchange exchange(program, data, members);
    Sizes result;
    Costs plain;
    Costs sqlite;
    Costs copy;
    exchange.exportColumns(); // warm: the book lies in the cache of the system
    for (int round = 0; round < rounds; ++round) {
        plain.add(exchange.exportColumns());
        sqlite.add(exchange.exportBySqlite());
        result.exports.add(exchange.exportRoster());
        copy.add(exchange.copyExported());
    }
    printBoth(1, "export of the columns in the table / sqlite3 -csv -header", plain, sqlite, "3x faster");
    printBoth(1, "export of the whole roster / the same, without status, school, offices", result.exports, sqlite,
              "3x faster");
    const double slower = result.exports.elapsed() / copy.elapsed();
    printLine(2, "export of the whole roster / cp of it, elapsed", result.exports.elapsed(), copy.elapsed(),
              decimals(slower, 1) + "x", "at most 3x");

    Costs peer;
    for (int round = 0; round < rounds; ++round) {
        result.imports.add(exchange.importRoster());
        peer.add(exchange.importBySqlite());
    }
    printBoth(3, "import with cleaning, matching and journal / sqlite3 .import", result.imports, peer, "2x faster");
    const double bytes = exchange.bytesOfBook();
    printLine(15, "MB of the book after the import / of the CSV", bytes / 1e6, exchange.bytesOfCsv() / 1e6,
              timesTheirs(bytes, exchange.bytesOfCsv()), "at most 1.1x");
    return result;
}

Sizes benchSmall(const std::string &program, const std::string &data, const std::string &members)
{
    Exchange exchange(program, data, members);
    Sizes result;
    Costs undo;
    exchange.exportRoster();
    for (int round = 0; round < rounds; ++round) {
        result.exports.add(exchange.exportRoster());
        result.imports.add(exchange.importRoster());
        undo.add(exchange.undo());
    }
    const std::string what = "undo of an import of " + members + " / the import, ";
    printLine(13, what + "CPU", undo.cpu(), result.imports.cpu(), timesTheirs(undo.cpu(), result.imports.cpu()),
              "at most 0.7x");
    printLine(13, what + "elapsed", undo.elapsed(), result.imports.elapsed(),
              timesTheirs(undo.elapsed(), result.imports.elapsed()), "at most 0.7x");
    return result;
}

void printGrowth(const std::string &what, const Costs &large, const Costs &small, double factor)
{
    const double exponent = std::log(large.cpu() / small.cpu()) / std::log(factor);
    printLine(5, "growth of CPU, " + what + ": large / small", large.cpu(), small.cpu(),
              "exponent " + decimals(exponent, 2), "at most 1.05");
    printLine(6, "peak KiB, " + what + ": large / small", large.peak(), small.peak(),
              timesTheirs(large.peak(), small.peak()), "at most 1.1x");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5) {
        std::fputs("bench_exchange PROGRAM DATA LARGE SMALL\n", stderr);
        return 2;
    }
    try {
        const std::string program = argv[1];
        const Sizes small = benchSmall(program, argv[2], argv[4]);
        const Sizes large = benchLarge(program, argv[2], argv[3]);
        const double factor = std::stod(argv[3]) / std::stod(argv[4]);
        printGrowth("export", large.exports, small.exports, factor);
        printGrowth("import", large.imports, small.imports, factor);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
