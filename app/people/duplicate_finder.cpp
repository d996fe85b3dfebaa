// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/duplicate_finder.h"

#include "app/folding.h"
#include "app/people/name_match.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>
#include <tuple>

namespace chapterhouse::app {

namespace {

// How many may share something and still be compared with each other.
constexpr std::size_t mostSharers = 6; ///< of an address or a phone
constexpr std::size_t mostNamesakes = 12;
constexpr std::size_t mostNamesakesNearby = 40;
constexpr std::size_t mostRelatives = 150; ///< of one family name at one school
constexpr std::size_t mostRelativesElsewhere = 30; ///< in one class, wherever that is
constexpr quint8 commonFrom = 5; ///< bearers of a name

constexpr std::size_t leastPhoneDigits = 7;
constexpr std::size_t domesticPhoneDigits = 10;

quint64 mixed(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93U;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93U;
    return value ^ (value >> 32);
}

/// Never 0 for a text.
quint64 hashOf(std::string_view text)
{
    return text.empty() ? 0 : mixed(std::hash<std::string_view>()(text)) | 1;
}

/// 0 if one of them is not known.
quint64 both(quint64 one, quint64 other)
{
    return one == 0 || other == 0 ? 0 : mixed(one + mixed(other)) | 1;
}

quint64 hashOfEmail(std::string_view email)
{
    std::string lower(email);
    for (char &c : lower)
        c = char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return hashOf(lower);
}

/// However the number is written, with the country's 1 or without it.
quint64 hashOfPhone(std::string_view phone)
{
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() == domesticPhoneDigits + 1 && digits.front() == '1')
        digits.erase(0, 1);
    return digits.size() < leastPhoneDigits ? 0 : hashOf(digits);
}

/// The same for the same words in any order.
quint64 hashOfWords(std::string_view words)
{
    quint64 sum = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(" -"), words.size());
        sum += hashOf(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return sum;
}

std::pair<quint64, quint64> peopleInOrder(quint64 one, quint64 other)
{
    return {std::min(one, other), std::max(one, other)};
}

quint16 sizeOf(std::string_view text)
{
    return quint16(std::min<std::size_t>(text.size(), std::numeric_limits<quint16>::max()));
}

quint64 classOf(int year)
{
    return year == 0 ? 0 : quint64(year);
}

} // namespace

int scoreOf(Evidences evidence)
{
    const bool isSameEmail = evidence & (Evidence::PersonalEmail | Evidence::SchoolEmail | Evidence::OtherKindOfEmail);
    const bool isNamedAlike = evidence & (Evidence::Name | Evidence::CloseName | Evidence::Initial);
    int score = isSameEmail ? 70 : 0;
    const auto count = [&](Evidence what, int points) { score += evidence & what ? points : 0; };
    count(Evidence::Phone, 40);
    count(Evidence::Name, 45);
    count(Evidence::CloseName, 25);
    count(Evidence::Initial, 20);
    if (isNamedAlike) {
        count(Evidence::Chapter, 20);
        count(Evidence::School, 20);
        count(Evidence::ClassYear, 20);
        count(Evidence::RareName, 10);
        count(Evidence::CommonName, -15);
    } else if (score > 0) { // siblings at one chapter are two people
        count(Evidence::FamilyName, 20);
        count(Evidence::Chapter, 5);
        count(Evidence::School, 5);
    }
    count(Evidence::OtherClassYear, -15);
    count(Evidence::OtherSchoolEmail, -20);
    count(Evidence::Archived, -5);
    return score;
}

Likelihood likelihoodOf(int score)
{
    constexpr int sure = 80;
    constexpr int likely = 60;
    constexpr int perhaps = 45;
    return score >= sure   ? Likelihood::Sure
        : score >= likely  ? Likelihood::Likely
        : score >= perhaps ? Likelihood::Perhaps
                           : Likelihood::No;
}

void DuplicateFinder::add(const Record &record)
{
    if (m_chapterIds.empty() || m_chapterIds.back() != record.chapterId)
        m_chapterIds.emplace_back(record.chapterId);
    Row row{};
    row.person = hashOf(record.personId.empty() ? record.id : record.personId);
    row.schoolEmail = hashOfEmail(record.schoolEmail);
    row.personalEmail = hashOfEmail(record.personalEmail);
    row.phone = hashOfPhone(record.phone);
    row.school = hashOf(record.school);
    row.chapter = quint32(m_chapterIds.size() - 1);
    row.classYear = qint16(record.classYear);
    row.isArchived = record.isArchived;
    row.textAt = m_texts.size();
    row.idSize = sizeOf(record.id);
    m_texts.append(record.id.substr(0, row.idSize));
    setNames(row, record);
    m_rows.push_back(row);
}

// Who has no family name may have it behind the chosen one.
void DuplicateFinder::setNames(Row &row, const Record &record)
{
    thread_local std::string chosen;
    thread_local std::string family;
    chosen.clear();
    family.clear();
    appendFolded(record.chosenName, chosen);
    appendFolded(record.familyName, family);
    if (const auto blank = chosen.rfind(' '); family.empty() && blank != std::string::npos) {
        family = chosen.substr(blank + 1);
        chosen.resize(blank);
    }
    row.family = hashOfWords(family);
    row.name = hashOfWords(chosen) + row.family;
    row.chosenSize = sizeOf(chosen);
    row.familySize = sizeOf(family);
    m_texts.append(chosen, 0, row.chosenSize).append(family, 0, row.familySize);
}

void DuplicateFinder::keepApart(const std::vector<db::PeoplePair> &people)
{
    for (const auto &[one, other] : people)
        m_apart.push_back(peopleInOrder(hashOf(one.toStdString()), hashOf(other.toStdString())));
    std::sort(m_apart.begin(), m_apart.end());
}

Duplicates DuplicateFinder::find(std::size_t limit)
{
    m_pairs.clear();
    countBearers();
    addSharedEmails();
    addPairs(
        mostSharers, [](const Row &row) { return row.phone; }, &DuplicateFinder::canBeOne);
    addPairs(
        mostNamesakes, [](const Row &row) { return row.name; }, &DuplicateFinder::canBeOne);
    addPairs(
        mostNamesakesNearby, [](const Row &row) { return both(row.name, row.school); }, &DuplicateFinder::canBeOne);
    addPairs(
        mostNamesakesNearby, [](const Row &row) { return both(row.name, classOf(row.classYear)); },
        &DuplicateFinder::canBeOne);
    addPairs(
        mostRelatives, [](const Row &row) { return both(row.family, row.school); },
        &DuplicateFinder::hasCloseChosenName);
    addPairs(
        mostRelatives, [](const Row &row) { return both(both(row.family, row.school), classOf(row.classYear)); },
        &DuplicateFinder::hasCloseChosenName);
    addPairs(
        mostRelativesElsewhere, [](const Row &row) { return both(row.family, classOf(row.classYear)); },
        &DuplicateFinder::hasCloseChosenName);
    addPairs(
        mostNamesakesNearby,
        [](const Row &row) { return both(row.name - row.family, both(row.school, classOf(row.classYear))); },
        &DuplicateFinder::hasCloseFamilyName);

    std::vector<Candidate> found = candidates();
    Duplicates duplicates;
    duplicates.total = found.size();
    const auto isBetter = [](const Candidate &a, const Candidate &b) {
        return std::tuple(-a.score, a.first, a.second) < std::tuple(-b.score, b.first, b.second);
    };
    const auto end = found.begin() + std::ptrdiff_t(std::min(limit, found.size()));
    std::partial_sort(found.begin(), end, found.end(), isBetter);
    for (auto candidate = found.begin(); candidate != end; ++candidate)
        duplicates.pairs.push_back(pairOf(*candidate));
    return duplicates;
}

void DuplicateFinder::countBearers()
{
    std::vector<quint32> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto nameOf = [this](quint32 row) { return std::pair(m_rows[row].name, m_rows[row].person); };
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return nameOf(a) < nameOf(b); });
    for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
        std::size_t people = 0;
        for (; last < order.size() && m_rows[order[last]].name == m_rows[order[first]].name; ++last)
            people += last == first || m_rows[order[last]].person != m_rows[order[last - 1]].person ? 1 : 0;
        for (std::size_t i = first; i < last; ++i)
            m_rows[order[i]].bearers = quint8(std::min<std::size_t>(people, 255));
    }
}

void DuplicateFinder::addSharedEmails()
{
    std::vector<Key> keys;
    for (quint32 row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].schoolEmail != 0)
            keys.push_back({m_rows[row].schoolEmail, row});
        if (m_rows[row].personalEmail != 0 && m_rows[row].personalEmail != m_rows[row].schoolEmail)
            keys.push_back({m_rows[row].personalEmail, row});
    }
    pairUp(keys, mostSharers, &DuplicateFinder::canBeOne);
}

void DuplicateFinder::addPairs(std::size_t largest, quint64 (*shared)(const Row &),
                               bool (DuplicateFinder::*matches)(const Row &, const Row &) const)
{
    std::vector<Key> keys;
    for (quint32 row = 0; row < m_rows.size(); ++row) {
        if (const quint64 key = shared(m_rows[row]); key != 0)
            keys.push_back({key, row});
    }
    pairUp(keys, largest, matches);
}

void DuplicateFinder::pairUp(std::vector<Key> &keys, std::size_t largest,
                             bool (DuplicateFinder::*matches)(const Row &, const Row &) const)
{
    std::sort(keys.begin(), keys.end(),
              [](const Key &a, const Key &b) { return std::pair(a.hash, a.row) < std::pair(b.hash, b.row); });
    for (std::size_t first = 0, last = 0; first < keys.size(); first = last) {
        while (last < keys.size() && keys[last].hash == keys[first].hash)
            ++last;
        if (last - first > largest)
            continue;
        for (std::size_t i = first; i < last; ++i) {
            for (std::size_t j = i + 1; j < last; ++j) {
                if ((this->*matches)(m_rows[keys[i].row], m_rows[keys[j].row]))
                    m_pairs.push_back(quint64(keys[i].row) << 32 | keys[j].row);
            }
        }
    }
}

bool DuplicateFinder::canBeOne(const Row &one, const Row &other) const
{
    return one.person != other.person && !(one.isArchived && other.isArchived);
}

bool DuplicateFinder::hasCloseChosenName(const Row &one, const Row &other) const
{
    return canBeOne(one, other) && matchOfChosenNames(chosenName(one), chosenName(other)) != NameMatch::Different;
}

bool DuplicateFinder::hasCloseFamilyName(const Row &one, const Row &other) const
{
    return canBeOne(one, other) && differInOneLetter(familyName(one), familyName(other));
}

Evidences DuplicateFinder::evidenceOf(const Row &one, const Row &other) const
{
    Evidences evidence;
    const auto isShared = [](quint64 a, quint64 b) { return a != 0 && a == b; };
    evidence.setFlag(Evidence::PersonalEmail, isShared(one.personalEmail, other.personalEmail));
    evidence.setFlag(Evidence::SchoolEmail, isShared(one.schoolEmail, other.schoolEmail));
    evidence.setFlag(Evidence::OtherKindOfEmail,
                     isShared(one.schoolEmail, other.personalEmail) || isShared(one.personalEmail, other.schoolEmail));
    evidence.setFlag(Evidence::Phone, isShared(one.phone, other.phone));
    if (one.name == other.name) {
        evidence |= Evidence::Name;
        evidence.setFlag(Evidence::RareName, one.bearers == 2);
        evidence.setFlag(Evidence::CommonName, one.bearers >= commonFrom);
    } else if (isShared(one.family, other.family)) {
        const NameMatch match = matchOfChosenNames(chosenName(one), chosenName(other));
        evidence.setFlag(Evidence::CloseName, match == NameMatch::Close);
        evidence.setFlag(Evidence::Initial, match == NameMatch::Initial);
        evidence.setFlag(Evidence::FamilyName, match == NameMatch::Different);
    } else {
        evidence.setFlag(Evidence::CloseName,
                         chosenName(one) == chosenName(other) && differInOneLetter(familyName(one), familyName(other)));
    }
    const bool isAtOneSchool = one.chapter == other.chapter || isShared(one.school, other.school);
    evidence.setFlag(Evidence::Chapter, one.chapter == other.chapter);
    evidence.setFlag(Evidence::School, isAtOneSchool && one.chapter != other.chapter);
    if (one.classYear != 0 && other.classYear != 0)
        evidence |= one.classYear == other.classYear ? Evidence::ClassYear : Evidence::OtherClassYear;
    evidence.setFlag(Evidence::OtherSchoolEmail,
                     isAtOneSchool && one.schoolEmail != 0 && other.schoolEmail != 0
                         && one.schoolEmail != other.schoolEmail);
    evidence.setFlag(Evidence::Archived, one.isArchived != other.isArchived);
    return evidence;
}

std::vector<DuplicateFinder::Candidate> DuplicateFinder::candidates() const
{
    std::vector<quint64> pairs = m_pairs;
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<Candidate> found;
    for (const quint64 pair : pairs) {
        const auto first = quint32(pair >> 32);
        const auto second = quint32(pair);
        const auto people = peopleInOrder(m_rows[first].person, m_rows[second].person);
        if (std::binary_search(m_apart.begin(), m_apart.end(), people))
            continue;
        const Evidences evidence = evidenceOf(m_rows[first], m_rows[second]);
        const int score = scoreOf(evidence);
        if (likelihoodOf(score) != Likelihood::No)
            found.push_back({people.first, people.second, first, second, evidence, score});
    }
    // Of two people's pairs the one at one chapter is told: that one can be merged, others only linked.
    const auto rank = [](const Candidate &one) {
        return std::tuple(one.firstPerson, one.secondPerson, !(one.evidence & Evidence::Chapter), -one.score, one.first,
                          one.second);
    };
    std::sort(found.begin(), found.end(), [&](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
    const auto isOfSamePeople = [](const Candidate &a, const Candidate &b) {
        return a.firstPerson == b.firstPerson && a.secondPerson == b.secondPerson;
    };
    found.erase(std::unique(found.begin(), found.end(), isOfSamePeople), found.end());
    return found;
}

DuplicatePair DuplicateFinder::pairOf(const Candidate &candidate) const
{
    const db::RecordKey first = keyOf(m_rows[candidate.first]);
    const db::RecordKey second = keyOf(m_rows[candidate.second]);
    const bool isFirstOlder = first.id <= second.id;
    return {isFirstOlder ? first : second, isFirstOlder ? second : first, candidate.evidence, candidate.score};
}

db::RecordKey DuplicateFinder::keyOf(const Row &row) const
{
    return {QString::fromStdString(m_chapterIds[row.chapter]),
            QString::fromUtf8(m_texts.data() + row.textAt, row.idSize)};
}

std::string_view DuplicateFinder::chosenName(const Row &row) const
{
    return std::string_view(m_texts).substr(row.textAt + row.idSize, row.chosenSize);
}

std::string_view DuplicateFinder::familyName(const Row &row) const
{
    return std::string_view(m_texts).substr(row.textAt + row.idSize + row.chosenSize, row.familySize);
}

} // namespace chapterhouse::app
