// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/encoding.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace chapterhouse::csv {

namespace {

constexpr qint64 blockSize = 256 * 1024;

// What Windows-1252 has in 0x80 to 0x9F; its five gaps stay the control characters of Latin-1, as in browsers.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

constexpr unsigned char byteAt(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

void appendCodePoint(char32_t code, std::string &out)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

void appendWindows1252(unsigned char byte, std::string &out)
{
    appendCodePoint(byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte, out);
}

std::size_t asciiPrefix(std::string_view bytes)
{
    std::size_t at = 0;
    while (at + 8 <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0)
            break;
        at += 8;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80)
        ++at;
    return at;
}

struct Sequence {
    std::size_t length = 0; ///< 0 if the bytes cannot begin a character
    bool isCut = false; ///< valid so far, but more bytes must follow
};

// The character that starts with a byte of 0x80 and up: no overlong forms, no surrogates, nothing over U+10FFFF.
Sequence sequenceAt(std::string_view bytes)
{
    const unsigned char lead = byteAt(bytes, 0);
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2
        : lead >= 0xE0 && lead <= 0xEF                      ? 3
        : lead >= 0xF0 && lead <= 0xF4                      ? 4
                                                            : 0;
    if (length == 0)
        return {};
    for (std::size_t i = 1; i < length; ++i) {
        if (i == bytes.size())
            return {length, true};
        const unsigned char byte = byteAt(bytes, i);
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (i == 1) {
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (byte < low || byte > high)
            return {};
    }
    return {length, false};
}

std::string readBlock(QIODevice &device, qint64 size)
{
    std::string block(std::size_t(size), '\0');
    const qint64 got = device.read(block.data(), size);
    block.resize(std::size_t(std::max<qint64>(got, 0)));
    return block;
}

// Text in UTF-16 without a mark: in plain letters, delimiters and line ends one byte of each pair is zero, and always
// the same one.
std::optional<Encoding> utf16ByZeros(std::string_view start)
{
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < start.size(); ++i) {
        if (start[i] == '\0')
            ++zeros[i % 2];
    }
    const std::size_t pairs = start.size() / 2;
    const auto isText = [pairs](std::size_t many, std::size_t few) {
        return many > 2 && many * 4 >= pairs && few * 16 <= many;
    };
    if (isText(zeros[1], zeros[0]))
        return Encoding::Utf16Le;
    if (isText(zeros[0], zeros[1]))
        return Encoding::Utf16Be;
    return std::nullopt;
}

std::optional<DetectedEncoding> byMark(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        return DetectedEncoding{Encoding::Utf8, 3};
    if (start.starts_with("\xFF\xFE"))
        return DetectedEncoding{Encoding::Utf16Le, 2};
    if (start.starts_with("\xFE\xFF"))
        return DetectedEncoding{Encoding::Utf16Be, 2};
    return std::nullopt;
}

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

// Reads on from `start` to the first byte that is no UTF-8. A character cut by the end of the file is forgiven where
// there were whole ones: the file is cut, not in another encoding.
DetectedEncoding byValidity(QIODevice &device, std::string block)
{
    bool hasSequences = false;
    while (!block.empty()) {
        const std::size_t valid = validUtf8Prefix(block);
        hasSequences = hasSequences || asciiPrefix(std::string_view(block).substr(0, valid)) < valid;
        std::string rest = block.substr(valid);
        if (!rest.empty() && !sequenceAt(rest).isCut)
            return {Encoding::Windows1252, 0, hasSequences};
        block = readBlock(device, blockSize);
        if (block.empty() && !rest.empty() && !hasSequences)
            return {Encoding::Windows1252, 0, false};
        if (!block.empty())
            block.insert(0, rest);
    }
    return {Encoding::Utf8, 0};
}

} // namespace

const char *encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    case Encoding::Windows1252:
        break;
    }
    return "Windows-1252";
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    QString folded;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            folded.append(c.toLower());
    }
    struct Name {
        QLatin1String name;
        Encoding encoding;
    };
    static constexpr std::array names{
        Name{QLatin1String("utf8"), Encoding::Utf8},
        Name{QLatin1String("utf8sig"), Encoding::Utf8},
        Name{QLatin1String("ascii"), Encoding::Utf8},
        Name{QLatin1String("usascii"), Encoding::Utf8},
        Name{QLatin1String("utf16"), Encoding::Utf16Le},
        Name{QLatin1String("utf16le"), Encoding::Utf16Le},
        Name{QLatin1String("unicode"), Encoding::Utf16Le},
        Name{QLatin1String("utf16be"), Encoding::Utf16Be},
        Name{QLatin1String("windows1252"), Encoding::Windows1252},
        Name{QLatin1String("cp1252"), Encoding::Windows1252},
        Name{QLatin1String("win1252"), Encoding::Windows1252},
        Name{QLatin1String("1252"), Encoding::Windows1252},
        Name{QLatin1String("ansi"), Encoding::Windows1252},
        Name{QLatin1String("latin1"), Encoding::Windows1252},
        Name{QLatin1String("iso88591"), Encoding::Windows1252},
    };
    const auto *found = std::find_if(names.begin(), names.end(), [&](const Name &row) { return folded == row.name; });
    return found == names.end() ? std::nullopt : std::optional(found->encoding);
}

DetectedEncoding detectEncoding(QIODevice &device)
{
    device.seek(0);
    std::string block = readBlock(device, blockSize);
    if (const auto marked = byMark(block))
        return *marked;
    if (const auto utf16 = utf16ByZeros(std::string_view(block).substr(0, 4096)))
        return {*utf16, 0};
    return byValidity(device, std::move(block));
}

DetectedEncoding chosenEncoding(QIODevice &device, Encoding encoding)
{
    device.seek(0);
    const auto marked = byMark(readBlock(device, 4));
    if (!marked)
        return {encoding, 0};
    if (marked->encoding == encoding || (isUtf16(marked->encoding) && isUtf16(encoding)))
        return *marked; // who says "UTF-16" seldom means the order of its bytes
    return {encoding, 0};
}

std::size_t validUtf8Prefix(std::string_view bytes)
{
    std::size_t at = 0;
    for (;;) {
        at += asciiPrefix(bytes.substr(at));
        if (at == bytes.size())
            return at;
        const Sequence sequence = sequenceAt(bytes.substr(at));
        if (sequence.length == 0 || sequence.isCut)
            return at;
        at += sequence.length;
    }
}

void Utf8Transcoder::append(std::string_view bytes, bool last, std::string &out)
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return appendUtf8(bytes, last, out);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return appendUtf16(bytes, last, out);
    case Encoding::Windows1252:
        while (!bytes.empty()) {
            const std::size_t ascii = asciiPrefix(bytes);
            out.append(bytes.substr(0, ascii));
            bytes.remove_prefix(ascii);
            for (; !bytes.empty() && byteAt(bytes, 0) >= 0x80; bytes.remove_prefix(1))
                appendWindows1252(byteAt(bytes, 0), out);
        }
    }
}

void Utf8Transcoder::appendUtf8(std::string_view bytes, bool last, std::string &out)
{
    std::string joined;
    if (!m_rest.empty()) {
        joined = m_rest;
        joined.append(bytes);
        bytes = joined;
        m_rest.clear();
    }
    while (!bytes.empty()) {
        const std::size_t valid = validUtf8Prefix(bytes);
        out.append(bytes.substr(0, valid));
        bytes.remove_prefix(valid);
        if (bytes.empty())
            return;
        if (!last && sequenceAt(bytes).isCut) {
            m_rest = bytes;
            return;
        }
        appendWindows1252(byteAt(bytes, 0), out);
        bytes.remove_prefix(1);
        ++m_oddities;
    }
}

void Utf8Transcoder::appendUnit(char16_t unit, std::string &out)
{
    const bool isHigh = unit >= 0xD800 && unit <= 0xDBFF;
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (isLow && m_high != 0) {
        appendCodePoint(0x10000U + ((char32_t(m_high) - 0xD800U) << 10U) + (char32_t(unit) - 0xDC00U), out);
        m_high = 0;
        return;
    }
    if (m_high != 0 || isLow) {
        appendCodePoint(0xFFFD, out);
        ++m_oddities;
        m_high = 0;
    }
    if (isHigh)
        m_high = unit;
    else if (!isLow)
        appendCodePoint(unit, out);
}

void Utf8Transcoder::appendUtf16(std::string_view bytes, bool last, std::string &out)
{
    const auto unitOf = [this](char first, char second) {
        const auto a = static_cast<unsigned char>(first);
        const auto b = static_cast<unsigned char>(second);
        return static_cast<char16_t>(m_encoding == Encoding::Utf16Le ? a | (b << 8) : (a << 8) | b);
    };
    if (!m_rest.empty() && !bytes.empty()) {
        appendUnit(unitOf(m_rest[0], bytes[0]), out);
        bytes.remove_prefix(1);
        m_rest.clear();
    }
    for (; bytes.size() >= 2; bytes.remove_prefix(2))
        appendUnit(unitOf(bytes[0], bytes[1]), out);
    if (!bytes.empty())
        m_rest = bytes;
    if (!last)
        return;
    if (m_high != 0 || !m_rest.empty()) {
        appendCodePoint(0xFFFD, out);
        ++m_oddities;
    }
    m_high = 0;
    m_rest.clear();
}

} // namespace chapterhouse::csv
