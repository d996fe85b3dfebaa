// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/encoding.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <string>

namespace chapterhouse::csv {

/// A file as a stream of UTF-8 without NUL bytes; the part of CsvReader that knows about bytes.
class ByteSource {
public:
    /// `device` must be seekable.
    ByteSource(std::unique_ptr<QIODevice> device, const DetectedEncoding &encoding, qsizetype blockSize);

    /// Appends at least one block to `out`, and `least` bytes if the file has them. False at the end of the file.
    bool append(std::string &out, std::size_t least = 1);
    void restart();

    QIODevice &device() { return *m_device; }
    bool isAtEnd() const { return m_isAtEnd; }
    const QString &readError() const { return m_readError; } ///< of the disk, empty if there was none
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 nulsDropped() const { return m_nuls; }
    /// Where in `out` the first NUL stood, if the last append() dropped any.
    std::optional<std::size_t> firstNul() const { return m_firstNul; }
    qint64 oddities() const { return m_transcoder.oddities(); }

private:
    void appendBlock(std::string &out);

    std::unique_ptr<QIODevice> m_device;
    DetectedEncoding m_encoding;
    std::string m_raw;
    Utf8Transcoder m_transcoder;
    QString m_readError;
    qint64 m_bytesRead = 0;
    qint64 m_nuls = 0;
    std::optional<std::size_t> m_firstNul;
    bool m_isAtEnd = false;
};

} // namespace chapterhouse::csv
