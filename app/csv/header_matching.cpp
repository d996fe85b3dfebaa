// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/header_matching.h"

#include "app/csv/field_table.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace chapterhouse::csv {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvMatching)
};

enum class Reason { OwnName, KnownSpelling, Words, FormTime, Content };

struct Candidate {
    std::size_t column = 0;
    Field field = Field::None;
    int confidence = 0;
    Reason reason = Reason::Words;
};

constexpr int ownName = 100;
constexpr int likeOwnName = 95;
constexpr int knownSpelling = 90;
constexpr int genericEmail = 85;
constexpr int reducedSpelling = 80;
constexpr int phrase = 60; // and up to 19 more, the longer the phrase
constexpr int formTime = 55;
constexpr int byContent = 50;

bool isListed(std::string_view bars, std::string_view word)
{
    while (!bars.empty()) {
        const std::string_view item = bars.substr(0, bars.find('|'));
        if (item == word)
            return !word.empty();
        bars.remove_prefix(std::min(bars.size(), item.size() + 1));
    }
    return false;
}

bool holdsWords(std::string_view text, std::string_view words)
{
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

std::size_t longestPhrase(std::string_view bars, std::string_view text)
{
    std::size_t longest = 0;
    while (!bars.empty()) {
        const std::string_view item = bars.substr(0, bars.find('|'));
        if (item.size() > longest && holdsWords(text, item))
            longest = item.size();
        bars.remove_prefix(std::min(bars.size(), item.size() + 1));
    }
    return longest;
}

/// A header in the forms in which it is looked up.
struct Header {
    std::string raw; ///< lower case, trimmed
    std::string folded; ///< words only
    std::string reduced; ///< without the small talk of a question
};

Header headerFrom(std::string_view cell)
{
    static constexpr std::string_view smallTalk = "what|is|are|your|you|please|enter|provide|the|a|an|list|select|"
                                                  "choose|if|any|optional|required|do|for|my|s|this"
                                                  "|type|here|write|us|tell|current|below|all|that|apply";
    Header header;
    std::string scratch;
    const std::string_view text = cleanText(cell, scratch).text;
    for (const char c : text)
        header.raw.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    foldForMatching(text, header.folded);
    for (auto at = header.folded.find("e mail"); at != std::string::npos; at = header.folded.find("e mail", at + 1)) {
        if (at == 0 || header.folded[at - 1] == ' ')
            header.folded.replace(at, 6, "email");
    }
    std::string_view rest = header.folded;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (!isListed(smallTalk, word))
            header.reduced.append(header.reduced.empty() ? "" : " ").append(word);
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    return header;
}

std::string foldedName(Field field)
{
    std::string name = fieldName(field);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

// Columns about somebody else, and what the book never keeps, are not guessed from a word in them.
bool isOffLimits(std::string_view folded)
{
    static constexpr std::array<std::string_view, 14> words{
        "emergency", "parent",   "guardian", "spouse", "reference", "orientation", "sexual",
        "identity",  "identify", "ally",     "birth",  "password",  "birthday",    "supervisor"};
    return std::any_of(words.begin(), words.end(),
                       [folded](std::string_view word) { return holdsWords(folded, word); });
}

int confidenceIn(const FieldRow &row, const Header &header)
{
    const std::string own = foldedName(row.field);
    if (header.raw == fieldName(row.field))
        return ownName;
    if (row.field == Field::GivenName) // never guessed by itself; see Matcher::add
        return 0;
    if (header.folded == own)
        return likeOwnName;
    if (isListed(row.spellings, header.folded))
        return knownSpelling;
    if (isOffLimits(header.folded))
        return 0;
    if (header.reduced == own || isListed(row.spellings, header.reduced))
        return reducedSpelling;
    if (header.folded.find(' ') == std::string::npos)
        return 0;
    const auto longest = int(longestPhrase(row.phrases, header.folded));
    return longest == 0 ? 0 : phrase + std::min(longest, 19);
}

Reason reasonFor(int confidence)
{
    return confidence >= ownName ? Reason::OwnName : confidence >= genericEmail ? Reason::KnownSpelling : Reason::Words;
}

bool isEmail(Field field)
{
    return field == Field::SchoolEmail || field == Field::PersonalEmail || field == Field::ContactEmail;
}

bool isFirstName(std::string_view folded)
{
    return isListed("first name|first|given name|firstname|fname|forename", folded);
}

/// Gathers what each column could be, for one target.
class Matcher {
public:
    Matcher(Target target, std::span<const ColumnEvidence> evidence) : m_target(target), m_evidence(evidence) { }

    void addHeader(std::size_t column, std::string_view cell)
    {
        const Header header = headerFrom(cell);
        const std::size_t before = m_candidates.size();
        for (const FieldRow &row : fieldRows(m_target))
            add(column, row.field, confidenceIn(row, header), header);
        if (m_target == Target::Members)
            addGenericEmail(column, header);
        addFormTime(column, header);
        if (m_candidates.size() == before && hasEvidence(column) && m_evidence[column].isEmails())
            addEmail(column, byContent, Reason::Content);
    }

    void addContent(std::size_t column)
    {
        if (!hasEvidence(column))
            return;
        const ColumnEvidence &cells = m_evidence[column];
        const bool isMembers = m_target == Target::Members;
        if (cells.isEmails())
            addEmail(column, byContent, Reason::Content);
        else if (cells.isStates())
            push(column, Field::State, byContent, Reason::Content);
        else if (cells.isYears() && isMembers)
            push(column, Field::ClassYear, byContent, Reason::Content);
        else if (cells.isDates())
            push(column, firstDate(), byContent, Reason::Content);
        else if (cells.isPhones() && isMembers)
            push(column, Field::Phone, byContent, Reason::Content);
        else if (cells.isFullNames() || cells.isFamilyFirst())
            push(column, fullName(column), byContent, Reason::Content);
    }

    std::vector<Candidate> best()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.column < b.column;
        });
        std::vector<Candidate> chosen;
        for (const Candidate &candidate : m_candidates) {
            const bool isTaken = std::any_of(chosen.begin(), chosen.end(), [&](const Candidate &other) {
                return other.column == candidate.column || other.field == candidate.field;
            });
            if (!isTaken)
                chosen.push_back(candidate);
        }
        return chosen;
    }

private:
    bool hasEvidence(std::size_t column) const { return column < m_evidence.size() && m_evidence[column].filled() > 0; }

    void push(std::size_t column, Field field, int confidence, Reason reason)
    {
        if (field != Field::None && confidence > 0)
            m_candidates.push_back({column, field, confidence, reason});
    }

    void add(std::size_t column, Field field, int confidence, const Header &header)
    {
        if (confidence == 0)
            return;
        if (isEmail(field) && confidence < ownName && hasEvidence(column) && m_evidence[column].isNoEmails())
            return;
        if (field == Field::FullName && confidence < ownName)
            field = fullName(column);
        // Beside a column of chosen names, the first names only stand in.
        const bool isFirst = field == Field::ChosenName && confidence < ownName
            && (isFirstName(header.folded) || isFirstName(header.reduced));
        push(column, field, isFirst ? confidence - 20 : confidence, reasonFor(confidence));
        if (isFirst)
            push(column, Field::GivenName, confidence - 40, reasonFor(confidence));
    }

    void addGenericEmail(std::size_t column, const Header &header)
    {
        static constexpr std::string_view known = "email|email address|emails|email addresses|primary email|email 1 "
                                                  "value|mail|username|email 1|contact email";
        if (hasEvidence(column) && m_evidence[column].isNoEmails())
            return;
        if (isListed(known, header.folded) || isListed(known, header.reduced))
            addEmail(column, genericEmail, Reason::KnownSpelling);
        else if (holdsWords(header.folded, "email") && !isOffLimits(header.folded))
            addEmail(column, phrase, Reason::Words);
    }

    void addEmail(std::size_t column, int confidence, Reason reason)
    {
        if (m_target == Target::Chapters)
            return push(column, Field::ContactEmail, confidence, reason);
        if (m_target != Target::Members)
            return;
        const bool isSchool = hasEvidence(column) && m_evidence[column].isSchoolEmails();
        push(column, isSchool ? Field::SchoolEmail : Field::PersonalEmail, confidence, reason);
        push(column, isSchool ? Field::PersonalEmail : Field::SchoolEmail, confidence - 10, reason);
    }

    // A form's own clock is when someone signed up, unless another column says so.
    void addFormTime(std::size_t column, const Header &header)
    {
        static constexpr std::string_view known =
            "timestamp|submitted at|submission date|submitted on|submit date|created"
            "|created time|date created|completion time|time submitted|created at";
        if (m_target == Target::Members && isListed(known, header.folded))
            push(column, Field::JoinedOn, formTime, Reason::FormTime);
    }

    Field fullName(std::size_t column) const
    {
        if (m_target == Target::Officers)
            return Field::OfficerName;
        if (m_target != Target::Members)
            return Field::None;
        return hasEvidence(column) && m_evidence[column].isFamilyFirst() ? Field::FullNameFamilyFirst : Field::FullName;
    }

    Field firstDate() const
    {
        switch (m_target) {
        case Target::Members:
            return Field::JoinedOn;
        case Target::Chapters:
            return Field::FoundedOn;
        case Target::Officers:
            return Field::StartsOn;
        case Target::Contacts:
            break;
        }
        return Field::HappenedOn;
    }

    Target m_target;
    std::span<const ColumnEvidence> m_evidence;
    std::vector<Candidate> m_candidates;
};

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::OwnName:
        return Text::tr("The column has this name");
    case Reason::KnownSpelling:
        return Text::tr("A usual name for this");
    case Reason::Words:
        return Text::tr("The words of its name say so");
    case Reason::FormTime:
        return Text::tr("The time at which the form was sent");
    case Reason::Content:
        break;
    }
    return Text::tr("Its cells look like this");
}

bool hasField(const std::vector<ColumnMatch> &matches, Field field)
{
    return std::any_of(matches.begin(), matches.end(),
                       [field](const ColumnMatch &match) { return match.field == field; });
}

// Name parts in columns of their own are surer than a whole name that has to be cut.
void dropRedundantName(std::vector<ColumnMatch> &matches)
{
    if (!hasField(matches, Field::ChosenName) || !hasField(matches, Field::FamilyName))
        return;
    for (ColumnMatch &match : matches) {
        const bool isWhole = match.field == Field::FullName || match.field == Field::FullNameFamilyFirst;
        if (isWhole && match.confidence < ownName)
            match = {Field::None, match.confidence, Text::tr("The name is in other columns already")};
    }
}

} // namespace

std::vector<ColumnMatch> matchColumns(Target target, std::span<const std::string_view> header,
                                      std::span<const ColumnEvidence> evidence)
{
    Matcher matcher(target, evidence);
    const std::size_t columns = header.empty() ? evidence.size() : header.size();
    for (std::size_t column = 0; column < columns; ++column) {
        if (header.empty())
            matcher.addContent(column);
        else
            matcher.addHeader(column, header[column]);
    }
    std::vector<ColumnMatch> matches(columns);
    for (const Candidate &candidate : matcher.best())
        matches[candidate.column] = {candidate.field, candidate.confidence, reasonText(candidate.reason)};
    dropRedundantName(matches);
    return matches;
}

std::string headerSignature(std::span<const std::string_view> header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::string folded;
    for (const std::string_view cell : header) {
        foldForMatching(cell, folded);
        hash.addData(QByteArrayView(folded.data(), qsizetype(folded.size())));
        hash.addData(QByteArrayView("\x1F"));
    }
    return hash.result().toHex().left(24).toStdString();
}

} // namespace chapterhouse::csv
