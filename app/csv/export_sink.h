// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

class QIODevice;

namespace chapterhouse::app {

struct ExportJob;

/// A cell of a whole row; see the calls of the same names.
struct ExportCell {
    enum Kind : std::uint8_t { Text, Plain, Number };
    Kind kind = Text;
    std::string_view utf8; ///< of a number its digits, '' if it is not known
};

/// Takes the cells of an export in the order of its columns and writes them in one of the formats.
class ExportSink {
public:
    /// What writes the job's format to `device`.
    static std::unique_ptr<ExportSink> make(const ExportJob &job, QIODevice &device);
    virtual ~ExportSink() = default;

    virtual void text(std::string_view utf8) = 0;
    virtual void plain(std::string_view ascii) = 0; ///< an id, code or date of ours: nothing in it needs care
    virtual void number(std::int64_t value) = 0;
    virtual void nothing() = 0; ///< a number that is not known
    virtual void masked(int threshold) = 0; ///< a count of people below it, which must not be told; 0: one withheld
    virtual void endRow() = 0;
    virtual void row(std::span<const ExportCell> cells) = 0; ///< all cells of a row at once, for long exports
    virtual Result<> finish() = 0; ///< what the device could not write, it says itself at its commit
};

} // namespace chapterhouse::app
