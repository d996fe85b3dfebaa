// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QString>

#include <memory>
#include <string_view>

namespace chapterhouse::csv {

/// A file that appears whole or not at all: written without a name where the file system can do that (else under a
/// temporary name beside it), synced, then renamed. A new file gets mode 0600, since ours hold names of people; one
/// that is replaced keeps its mode. "-" is standard output and, like a device or a pipe, is written as it comes.
class AtomicFile {
public:
    static app::Result<AtomicFile> open(const QString &path);
    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) noexcept;
    ~AtomicFile(); ///< leaves the target as it was, unless committed

    /// An error is kept for commit(); false once there is one, so that a long export can stop early.
    bool write(std::string_view bytes);
    app::Result<> commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace chapterhouse::csv
