// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop.h"

#include "db/connection.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace chapterhouse::cli {

namespace {

volatile std::sig_atomic_t stopped = 0;
int wakeUp[2] = {-1, -1}; ///< a pipe, readable once the program is to stop

// Only what a handler of signals may do.
extern "C" void stopNow(int signal)
{
    const int before = errno;
    if (stopped != 0) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
    stopped = 1;
    db::Connection::stopAll();
    [[maybe_unused]] const auto written = ::write(wakeUp[1], "", 1);
    errno = before;
}

} // namespace

void stopInGoodOrder()
{
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
            continue; // as with nohup
        action = {};
        action.sa_handler = &stopNow;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

bool isStopped()
{
    return stopped != 0;
}

Input waitForInput(int descriptor, int milliseconds)
{
    pollfd watched[] = {{descriptor, POLLIN, 0}, {wakeUp[0], POLLIN, 0}};
    int ready = -1;
    do {
        ready = ::poll(watched, 2, milliseconds);
    } while (ready < 0 && errno == EINTR && !isStopped());
    if (isStopped())
        return Input::Stopped;
    return ready == 0 ? Input::Idle : Input::Ready;
}

} // namespace chapterhouse::cli
