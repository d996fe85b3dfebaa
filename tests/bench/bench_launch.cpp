// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 11 and 12: from the start of the program to its first picture on the screen, and what the window then takes, as
// long as it goes on working by itself. Each draws as it does on the screen of this machine: ours by itself where there
// is no graphics card, others with OpenGL; and both once more without it. bench_launch CHAPTERHOUSE BARE FIRST_PAINT.so
// BOOK EMPTY_BOOK; needs a display.
#include "bench/child.h"
#include "bench/pairs.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <sstream>

#include <signal.h>

using namespace chapterhouse;

namespace {

using Command = std::vector<std::string>;

std::string preload;

/// Milliseconds until it has painted.
double launch(const Command &command)
{
    setenv("LD_PRELOAD", preload.c_str(), 1);
    const double elapsed = bench::run(command).elapsed;
    unsetenv("LD_PRELOAD");
    return elapsed;
}

/// Clock ticks of CPU of a process.
long ticksOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(file, text);
    std::istringstream fields(text.substr(text.rfind(')') + 2)); // the name may hold blanks
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    long user = 0;
    long system = 0;
    fields >> user >> system;
    return user + system;
}

double peakOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    std::string word;
    while (file >> word) {
        double kib = 0;
        if (word == "VmHWM:" && file >> kib)
            return kib / 1024;
    }
    return 0;
}

/// MiB that it took at most until it has nothing left to do.
double peak(const Command &command)
{
    constexpr useconds_t look = 100'000;
    constexpr int calm = 15; // looks in a row at which it has hardly done anything
    const pid_t child = bench::start(command);
    long before = 0;
    for (int calmSince = 0; calmSince < calm;) {
        usleep(look);
        const long now = ticksOf(child);
        calmSince = now - before > 2 || now == 0 ? 0 : calmSince + 1;
        before = now;
    }
    const double mebibytes = peakOf(child);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    return mebibytes;
}

template <typename Measure>
void comparePairs(int row, const std::string &what, const std::string &aim, const Command &ours, const Command &theirs,
                  int rounds, Measure measure)
{
    std::vector<double> first;
    std::vector<double> second;
    measure(ours); // warm: both read their libraries from memory
    measure(theirs);
    for (int round = 0; round < rounds; ++round) {
        first.push_back(measure(ours));
        second.push_back(measure(theirs));
    }
    const double our = bench::median(first);
    const double their = bench::median(second);
    bench::printLine(row, what, our, their, bench::timesTheirs(our, their), aim);
}

bool isInstalled(const std::string &program)
{
    return access(("/usr/bin/" + program).c_str(), X_OK) == 0;
}

void benchAll(const Command &window, const Command &empty, const Command &bare, const std::string &book)
{
    constexpr int launches = 9;
    constexpr int looks = 3;
    comparePairs(11, "launch to the first picture against a bare Qt Quick window", "1.8x", window, bare, launches,
                 launch);
    const Command drawnAlike{"env", "QT_QUICK_BACKEND=software", window[0], book};
    const Command bareAlike{"env", "QT_QUICK_BACKEND=software", bare[0]};
    comparePairs(11, "the same, both without OpenGL", "1.8x", drawnAlike, bareAlike, launches, launch);
    comparePairs(11, "launch to the first picture against an empty book", "1.1x", window, empty, launches, launch);
    comparePairs(12, "peak memory (MiB) of that window against a bare one", "1.4x", window, bare, looks, peak);
    comparePairs(12, "the same, both without OpenGL", "1.4x", drawnAlike, bareAlike, looks, peak);
    const Command browser{"sh", "-c", "exec sqlitebrowser \"$0\" 2>/dev/null", book}; // it reports each STRICT table
    if (!isInstalled("sqlitebrowser")) {
        std::fputs("bench_launch: no sqlitebrowser here, so nothing is held against it\n", stderr);
        return;
    }
    comparePairs(11, "launch to the first picture against sqlitebrowser", "0.4x", window, browser, looks, launch);
    comparePairs(12, "peak memory (MiB) of that window against sqlitebrowser", "0.45x", window, browser, looks, peak);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 6) {
        std::fputs("bench_launch CHAPTERHOUSE BARE FIRST_PAINT.so BOOK EMPTY_BOOK\n", stderr);
        return 2;
    }
    setenv("CHAPTERHOUSE_WATCHDOG_MS", "0", 1); // users' program has none
    preload = argv[3];
    try {
        benchAll({argv[1], argv[4]}, {argv[1], argv[5]}, {argv[2]}, argv[4]);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
