// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/cleaning.h"
#include "app/csv/formula_guard.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>

namespace chapterhouse::csv {

namespace {

constexpr bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isAscii(std::string_view text)
{
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0)
            return false;
    }
    return std::all_of(text.begin() + std::ptrdiff_t(at), text.end(), [](char c) { return c >= 0; });
}

// Whether the text holds nothing but ASCII and the letters U+00C0 to U+017F, all of which are NFC as they are, none of
// zero width and no space: most names that are not ASCII.
bool isPlainLatin(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80)
            continue;
        if (byte < 0xC3 || byte > 0xC5)
            return false;
        ++at; // the second byte of the letter
    }
    return true;
}

std::string_view trimmedAscii(std::string_view text)
{
    while (!text.empty() && isAsciiSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isZeroWidth(char32_t c)
{
    return c == 0x00AD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x206F) || c == 0xFEFF;
}

// Arabic and Indic scripts and compound emoji need their joiners; between Latin letters they are rubbish.
bool needsJoiners(char32_t c)
{
    return c >= 0x0600 && !isZeroWidth(c);
}

QString withoutZeroWidth(const QString &text)
{
    const auto codes = text.toUcs4();
    QList<uint> kept;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (!isZeroWidth(codes[i])) {
            kept.append(codes[i]);
            continue;
        }
        if (!isJoiner(codes[i]) || kept.isEmpty() || !needsJoiners(kept.last()))
            continue;
        const auto following = std::find_if(codes.begin() + i, codes.end(), [](uint c) { return !isZeroWidth(c); });
        if (following != codes.end() && needsJoiners(*following))
            kept.append(codes[i]);
    }
    if (kept.size() == codes.size())
        return text;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size());
}

// Taking a character out may bring two together that compose, and composing may end the need for a joiner.
QString settled(QString text)
{
    for (;;) {
        const QString next = withoutZeroWidth(text.normalized(QString::NormalizationForm_C)).trimmed();
        if (next == text)
            return text;
        text = next;
    }
}

} // namespace

CleanText cleanText(std::string_view cell, std::string &scratch)
{
    const std::string_view text = withoutFormulaGuard(cell);
    const std::string_view trimmed = trimmedAscii(text);
    if (isAscii(trimmed) || isPlainLatin(trimmed))
        return {trimmed, trimmed.size() != text.size()};
    const QString before = QString::fromUtf8(trimmed.data(), qsizetype(trimmed.size()));
    const QString after = settled(before);
    if (after == before)
        return {trimmed, trimmed.size() != text.size()};
    const QByteArray bytes = after.toUtf8();
    scratch.assign(bytes.constData(), std::size_t(bytes.size()));
    return {scratch, true};
}

std::string_view foldForMatching(std::string_view text, std::string &scratch)
{
    QByteArray folded;
    if (!isAscii(text)) {
        const QString plain = QString::fromUtf8(text.data(), qsizetype(text.size()))
                                  .normalized(QString::NormalizationForm_KD)
                                  .toCaseFolded();
        QString letters;
        for (const QChar c : plain) {
            if (c.category() == QChar::Mark_NonSpacing || isZeroWidth(c.unicode()))
                continue;
            letters.append(c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' '));
        }
        folded = letters.toUtf8();
        text = {folded.constData(), std::size_t(folded.size())};
    }
    scratch.clear();
    for (const char c : text) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isWord = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0;
        if (isWord)
            scratch.push_back(isUpper ? static_cast<char>(c + 32) : c);
        else if (!scratch.empty() && scratch.back() != ' ')
            scratch.push_back(' ');
    }
    if (!scratch.empty() && scratch.back() == ' ')
        scratch.pop_back();
    return scratch;
}

CleanText cleanPhone(std::string_view cell, std::string &scratch)
{
    CleanText phone = cleanText(cell, scratch);
    while (phone.text.starts_with("tel:") || phone.text.starts_with("Tel:") || phone.text.starts_with("TEL:")) {
        const std::string number(phone.text.substr(4));
        std::string cleaned;
        scratch = cleanText(number, cleaned).text;
        phone = {scratch, true};
    }
    // A spreadsheet that took the number for a quantity.
    const bool isQuantity = phone.text.size() > 9 && phone.text.ends_with(".0")
        && phone.text.find_first_not_of("0123456789") == phone.text.size() - 2;
    return isQuantity ? CleanText{phone.text.substr(0, phone.text.size() - 2), true} : phone;
}

} // namespace chapterhouse::csv
