// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace chapterhouse::bench {

/// Milliseconds of CPU that this thread has used.
inline double cpuMilliseconds()
{
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds of CPU that `work` takes on this thread.
template <typename Work> double cpuMilliseconds(Work work)
{
    const double before = cpuMilliseconds();
    work();
    return cpuMilliseconds() - before;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One line of the table. `aim` and `ratio` are read the same way.
inline void printLine(int row, const std::string &what, double ours, double theirs, const std::string &ratio,
                      const std::string &aim)
{
    std::printf("%d\t%s\t%.*f\t%.*f\t%s\t%s\n", row, what.c_str(), ours < 100 ? 2 : 0, ours, theirs < 100 ? 2 : 0,
                theirs, ratio.c_str(), aim.c_str());
    std::fflush(stdout);
}

inline std::string decimals(double number, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, number);
    return text;
}

/// "27x faster", or with one decimal where it is close.
inline std::string timesFaster(double ours, double theirs)
{
    const double ratio = theirs / ours;
    return decimals(ratio, ratio < 10 ? 1 : 0) + "x faster";
}

/// "1.08x": where ours is expected to be the dearer one.
inline std::string timesTheirs(double ours, double theirs)
{
    return decimals(ours / theirs, 2) + "x";
}

/// Runs ours and theirs in turns, A B A B, and prints one line of the table from the medians of CPU.
template <typename Ours, typename Theirs>
void compare(int row, const std::string &what, const std::string &aim, Ours ours, Theirs theirs, int rounds = 3,
             int repeats = 9)
{
    std::vector<double> first;
    std::vector<double> second;
    ours(); // warm: what is made on first use is not what a user waits for again
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < repeats; ++i)
            first.push_back(cpuMilliseconds(ours));
        second.push_back(cpuMilliseconds(theirs));
    }
    printLine(row, what, median(first), median(second), timesFaster(median(first), median(second)), aim);
}

} // namespace chapterhouse::bench
