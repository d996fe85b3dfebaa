// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace chapterhouse::bench {

/// Milliseconds of CPU that `work` takes on this thread.
template <typename Work> double cpuMilliseconds(Work work)
{
    timespec before;
    timespec after;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    return double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs ours and theirs in turns, A B A B, and prints one line of the table from the medians.
template <typename Ours, typename Theirs>
void compare(int row, const std::string &what, Ours ours, Theirs theirs, int rounds = 3, int repeats = 9)
{
    std::vector<double> first;
    std::vector<double> second;
    ours(); // warm: what is made on first use is not what a user waits for again
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < repeats; ++i)
            first.push_back(cpuMilliseconds(ours));
        second.push_back(cpuMilliseconds(theirs));
    }
    std::printf("%d\t%s\t%.3f\t%.1f\t%.0fx\n", row, what.c_str(), median(first), median(second),
                median(second) / median(first));
    std::fflush(stdout);
}

} // namespace chapterhouse::bench
