// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/cleaning.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace chapterhouse::csv {

namespace {

using Words = std::vector<std::string_view>;

std::string_view trimmed(std::string_view text, std::string_view outer = " \t\r\n")
{
    const auto first = text.find_first_not_of(outer);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(outer) - first + 1);
}

Words split(std::string_view text, std::string_view separators)
{
    Words words;
    while (!text.empty()) {
        const auto end = text.find_first_of(separators);
        const std::string_view word = trimmed(text.substr(0, end));
        if (!word.empty())
            words.push_back(word);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return words;
}

std::string joined(Words::const_iterator first, Words::const_iterator last)
{
    std::string text;
    for (; first != last; ++first) {
        if (!text.empty())
            text.push_back(' ');
        text.append(*first);
    }
    return text;
}

// Letters only, in lower case: "Ph.D." is "phd".
std::string letters(std::string_view word)
{
    std::string out;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            out.push_back(static_cast<char>(c + 32));
        else if (c != '.' && c != ',')
            out.push_back(c);
    }
    return out;
}

template <std::size_t count> bool isOneOf(const std::array<std::string_view, count> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isTitle(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> titles{"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss"};
    return isOneOf(titles, letters(word));
}

bool isCredential(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> credentials{
        "md", "do", "phd", "mph", "mba", "mbbs", "mdphd", "md/phd", "md-phd", "rn", "msc", "facp", "jd", "pharmd"};
    return isOneOf(credentials, letters(word));
}

bool isGeneration(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> generations{"jr", "sr", "ii", "iii", "iv"};
    return isOneOf(generations, letters(word));
}

bool isParticle(std::string_view word)
{
    static constexpr std::array<std::string_view, 26> particles{
        "de", "da",  "das", "dos", "del", "della", "der", "den", "di",  "du",  "la", "las", "los",
        "le", "van", "von", "vom", "zu",  "zur",   "ter", "ten", "bin", "ibn", "al", "el",  "st"};
    return isOneOf(particles, letters(word));
}

bool isLower(std::string_view word)
{
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z';
}

bool isShouted(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "Do" is a name, and "DO" too where the whole name is in capitals.
bool isSurelyCredential(std::string_view word, bool shouted)
{
    return isCredential(word) && (letters(word) != "do" || (!shouted && (word == "DO" || word == "D.O.")));
}

// Where the family name begins in "Ana María de la Cruz".
std::size_t familyStart(const Words &words, bool &isSure)
{
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words[i])) {
            isSure = isLower(words[i]);
            return i;
        }
    }
    isSure = words.size() == 2;
    return words.size() - 1;
}

PersonName fromWords(Words words, std::string_view generation, bool familyFirst)
{
    PersonName name;
    if (words.size() > 2 && isGeneration(words.back()) && generation.empty()) {
        generation = words.back();
        words.pop_back();
    }
    if (words.size() < 2) {
        name.chosen = joined(words.begin(), words.end());
        name.isSure = false;
        return name;
    }
    if (familyFirst) {
        std::size_t end = 0;
        while (end + 2 < words.size() && isParticle(words[end]))
            ++end;
        name.isSure = end + 2 == words.size();
        const auto cut = words.begin() + std::ptrdiff_t(end + 1);
        name.family = joined(words.begin(), cut);
        name.chosen = joined(cut, words.end());
    } else {
        const auto cut = words.begin() + std::ptrdiff_t(familyStart(words, name.isSure));
        name.chosen = joined(words.begin(), cut);
        name.family = joined(cut, words.end());
    }
    if (!generation.empty())
        name.family.append(" ").append(generation);
    return name;
}

std::string lowered(std::string_view text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
    if (!isAscii)
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool isDomain(std::string_view domain)
{
    const auto dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3 || domain.size() > 253)
        return false;
    if (domain.find("..") != std::string_view::npos || domain.front() == '-')
        return false;
    return std::all_of(domain.begin(), domain.end(), [](char c) {
        return c < 0 || c == '.' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z');
    });
}

bool isAddress(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view local = text.substr(0, at);
    if (local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos)
        return false;
    if (local.find_first_of(" \t\r\n,;:<>()[]\\\"") != std::string_view::npos)
        return false;
    return isDomain(text.substr(at + 1));
}

/// Web pages put no-break spaces between the parts of a name, and Japanese is written with wide ones.
std::string withPlainSpaces(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space :
         {std::string_view("\u00A0"), std::string_view("\u202F"), std::string_view("\u3000")}) {
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at + 1))
            plain.replace(at, space.size(), " ");
    }
    return plain;
}

PersonName splitPlain(std::string_view fullName, bool familyFirst)
{
    const bool shouted = isShouted(fullName);
    Words parts = split(fullName, ",");
    std::string_view generation;
    while (parts.size() > 1) {
        const Words last = split(parts.back(), " ");
        if (isGeneration(parts.back()))
            generation = parts.back();
        else if (!std::all_of(last.begin(), last.end(),
                              [shouted](std::string_view word) { return isSurelyCredential(word, shouted); }))
            break;
        parts.pop_back();
    }
    if (parts.size() > 1) {
        Words given = split(parts[1], " \t\r\n");
        while (given.size() > 1 && isTitle(given.front()))
            given.erase(given.begin());
        if (given.size() > 1 && isGeneration(given.back()) && generation.empty()) {
            generation = given.back();
            given.pop_back();
        }
        PersonName name;
        const Words family = split(parts[0], " \t\r\n");
        name.family = joined(family.begin(), family.end());
        name.chosen = joined(given.begin(), given.end());
        name.isSure = parts.size() == 2;
        for (std::size_t i = 2; i < parts.size(); ++i)
            name.chosen.append(" ").append(parts[i]);
        if (!generation.empty())
            name.family.append(" ").append(generation);
        return name;
    }
    Words words = parts.empty() ? Words() : split(parts.front(), " \t\r\n");
    while (words.size() > 1 && isTitle(words.front()))
        words.erase(words.begin());
    while (words.size() > 2 && isSurelyCredential(words.back(), shouted))
        words.pop_back();
    return fromWords(std::move(words), generation, familyFirst);
}

} // namespace

PersonName splitName(std::string_view fullName, bool familyFirst)
{
    const bool isAscii = std::all_of(fullName.begin(), fullName.end(), [](char c) { return c >= 0; });
    return isAscii ? splitPlain(fullName, familyFirst) : splitPlain(withPlainSpaces(fullName), familyFirst);
}

std::optional<Email> cleanEmail(std::string_view cell)
{
    Email email;
    std::string scratch;
    std::string_view text = cleanText(cell, scratch).text;
    if (const auto open = text.rfind('<'); open != std::string_view::npos) {
        const auto close = text.find('>', open);
        email.name = trimmed(text.substr(0, open), " \t\"'");
        text = text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
    }
    text = trimmed(text, " \t\r\n\"'.,;<>()");
    if (text.size() > 7 && lowered(text.substr(0, 7)) == "mailto:") {
        text.remove_prefix(7);
        text = trimmed(text.substr(0, text.find('?')));
    }
    if (!isAddress(text))
        return std::nullopt;
    email.address = lowered(text);
    email.isChanged = email.address != cell;
    return email;
}

bool isSchoolAddress(std::string_view address)
{
    const auto at = address.rfind('@');
    if (at == std::string_view::npos)
        return false;
    const std::string_view domain = address.substr(at + 1);
    if (domain.ends_with(".edu"))
        return true;
    // "ac.uk", "edu.au", "ac.nz"…: the academic branch of a country.
    const auto last = domain.rfind('.');
    if (last == std::string_view::npos || domain.size() - last != 3)
        return false;
    const std::string_view rest = domain.substr(0, last);
    return rest.ends_with(".ac") || rest.ends_with(".edu");
}

} // namespace chapterhouse::csv
