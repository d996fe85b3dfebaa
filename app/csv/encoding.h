// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringView>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace chapterhouse::csv {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE" or "Windows-1252".
const char *encodingName(Encoding encoding);
/// Reads what a person types: "utf8", "UTF-16", "latin1", "cp1252"… "UTF-16" without an order is little-endian.
std::optional<Encoding> encodingFromName(QStringView name);

struct DetectedEncoding {
    Encoding encoding = Encoding::Utf8;
    int byteOrderMark = 0; ///< its length in bytes, 0 where there is none
    bool brokenUtf8 = false; ///< holds UTF-8 sequences, but is no UTF-8 as a whole: read as Windows-1252
};

/// A byte order mark, else the pattern of zero bytes of UTF-16, else UTF-8 if every byte of the device fits it, else
/// Windows-1252. Reads the device, which must be seekable, from its start, once and in blocks.
DetectedEncoding detectEncoding(QIODevice &device);
/// The same for an encoding that the user chose: only looks for its byte order mark.
DetectedEncoding chosenEncoding(QIODevice &device, Encoding encoding);

/// Length of the longest prefix of `bytes` that is valid UTF-8. A sequence cut off by the end is not part of it.
std::size_t validUtf8Prefix(std::string_view bytes);

/// Turns the blocks of a file into UTF-8, whatever a block border cuts. Loses nothing: a byte that is no UTF-8 is read
/// as Windows-1252, half a surrogate pair becomes U+FFFD, and both are counted.
class Utf8Transcoder {
public:
    explicit Utf8Transcoder(Encoding encoding) : m_encoding(encoding) { }

    /// Appends `bytes` as UTF-8 to `out`. `last` says that no byte follows.
    void append(std::string_view bytes, bool last, std::string &out);
    qint64 oddities() const { return m_oddities; } ///< bytes or code units that the encoding does not allow

private:
    void appendUtf8(std::string_view bytes, bool last, std::string &out);
    void appendUtf16(std::string_view bytes, bool last, std::string &out);
    void appendUnit(char16_t unit, std::string &out);

    Encoding m_encoding;
    std::string m_rest; ///< the start of a sequence that the last block cut
    char16_t m_high = 0; ///< a high surrogate that waits for its low half
    qint64 m_oddities = 0;
};

} // namespace chapterhouse::csv
