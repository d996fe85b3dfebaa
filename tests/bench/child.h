// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace chapterhouse::bench {

/// What a whole process took.
struct Cost {
    double cpu = 0; ///< milliseconds, of all its threads, the kernel's work for it included
    double elapsed = 0; ///< milliseconds
    double peak = 0; ///< KiB
};

/// Starts a command with its standard output in a file. This process must stay small: the kernel counts what it holds
/// at the spawn to the child's peak.
inline pid_t start(const std::vector<std::string> &command, const std::string &output = "/dev/null")
{
    std::vector<char *> arguments;
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t child = 0;
    const int status = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0)
        throw std::runtime_error("cannot start " + command[0]);
    return child;
}

/// Runs a command to its end.
inline Cost run(const std::vector<std::string> &command, const std::string &output = "/dev/null")
{
    timespec before;
    timespec after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    const pid_t child = start(command, output);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    clock_gettime(CLOCK_MONOTONIC, &after);
    if (status != 0)
        throw std::runtime_error("failed: " + command[0] + ' ' + (command.size() > 1 ? command[1] : std::string()));

    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return {milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
            double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6,
            double(used.ru_maxrss)};
}

} // namespace chapterhouse::bench
