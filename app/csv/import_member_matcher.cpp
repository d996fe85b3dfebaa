// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_member_matcher.h"

#include "app/csv/import_job.h"
#include "db/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

} // namespace

MemberMatcher::MemberMatcher(ImportJob &job, MemberWriter &writer, const ImportedMember &draft)
    : m_writer(writer)
    , m_draft(draft)
    , m_connection(job.connection)
    , m_source(job.plan.source.toStdString())
    , m_action(job.action)
{
    m_book.load(job.connection);
}

bool MemberMatcher::knowsMembership()
{
    return db::isUlid(m_draft.memberId)
        && m_book.find(matchHash(MatchKey::Id, m_draft.memberId), [this](const MatchIndex::Entry &entry) {
               return entry.idText() == m_draft.memberId && m_book.chapterId(entry) == m_draft.chapterId;
           });
}

Match MemberMatcher::match(const MemberPlace &place, const RowChoice *choice)
{
    findKeys(place);
    Match match = find(place);
    if (match.kind == Match::Doubt && choice)
        match = settled(std::move(match), place, *choice);
    if (match.kind == Match::Row)
        markSeen(*match.member);
    return match;
}

/// What the user said where the book and the file leave it open. It was said of one person: should another one come up
/// now, the row stays in doubt.
Match MemberMatcher::settled(Match doubt, const MemberPlace &place, const RowChoice &choice)
{
    if (choice.doubt == RowChoice::Doubt::New)
        return {};
    const bool isSame = choice.doubt == RowChoice::Doubt::Same && doubt.member;
    return isSame && reference(*doubt.member) == choice.candidate ? ofPerson(std::move(*doubt.member), place) : doubt;
}

MemberRef MemberMatcher::reference(const StoredMember &member) const
{
    return member.addedIn == m_action ? MemberRef{} : MemberRef{member.chapterId, member.id};
}

// The id decides; only where the row has none that is known, the e-mail addresses, and at last the name. What a row
// says of someone's time at a place that the book does not have is not written to their membership at another.
Match MemberMatcher::find(const MemberPlace &place)
{
    m_hasUlid = db::isUlid(m_draft.memberId);
    m_isIdKnown = false;
    const bool isFirstOfBook = m_book.isEmpty() && !m_isSecondPass;
    if (isFirstOfBook && (m_hasUlid || m_draft.memberId.empty()))
        return isPerhapsInFile() ? Match{Match::Later, {}, {}} : Match{};
    if (!m_draft.memberId.empty()) {
        Match byId = m_hasUlid ? matchId(place) : matchExternalId(place);
        if (byId.kind != Match::None)
            return byId;
    }
    if (place.isElsewhere)
        return {};
    Match byEmail = matchEmail(place);
    if (byEmail.kind != Match::None)
        return byEmail;
    Match byName = matchName(place);
    if (byName.kind != Match::None || m_isSecondPass)
        return byName;
    return isPerhapsInFile() ? Match{Match::Later, {}, {}} : Match{};
}

bool MemberMatcher::isPerhapsInFile() const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [this](std::uint64_t key) { return m_seen.maybeHas(key); });
}

template <typename Visit> bool MemberMatcher::visit(std::uint64_t hash, Visit visitor)
{
    const auto inIndex = [&](MatchIndex &index) {
        return index.find(
            hash, [&](const MatchIndex::Entry &entry) { return visitor(index.chapterId(entry), entry.idText()); });
    };
    return inIndex(m_book) || inIndex(m_recent);
}

Match MemberMatcher::matchId(const MemberPlace &place)
{
    Match match;
    std::string elsewhere;
    visit(matchHash(MatchKey::Id, m_draft.memberId), [&](std::string_view chapterId, std::string_view id) {
        if (id != m_draft.memberId)
            return false;
        elsewhere = chapterId;
        return place.chapterId.empty() || chapterId == place.chapterId;
    });
    m_isIdKnown = !elsewhere.empty();
    if (!m_isIdKnown)
        return {};
    return ofPerson(*m_writer.find(elsewhere, m_draft.memberId), place);
}

Match MemberMatcher::matchExternalId(const MemberPlace &place)
{
    const std::string person = m_writer.personOf(m_source, m_draft.memberId);
    if (person.empty())
        return {};
    std::optional<StoredMember> member;
    if (!place.chapterId.empty())
        member = m_writer.findOfPerson(person, place.chapterId);
    if (!member)
        member = m_writer.findAnyOfPerson(person);
    if (!member) {
        visit(matchHash(MatchKey::Id, person), [&](std::string_view chapterId, std::string_view id) {
            if (id == person)
                member = m_writer.find(chapterId, id);
            return member.has_value();
        });
    }
    if (!member && !m_isSecondPass) {
        m_waiting.insert(matchHash(MatchKey::Id, person));
        return {Match::Later, {}, {}};
    }
    if (!member)
        return {};
    const auto isShared = [&](MemberText kind) { return !m_draft[kind].empty() && m_draft[kind] == (*member)[kind]; };
    if (!isShared(MemberText::SchoolEmail) && !isShared(MemberText::PersonalEmail) && !isNamedLike(*member))
        return {Match::Doubt, std::move(member), Text::tr("the id belongs to someone with another name")};
    return ofPerson(std::move(*member), place);
}

Match MemberMatcher::matchEmail(const MemberPlace &place)
{
    for (const MemberText kind : {MemberText::SchoolEmail, MemberText::PersonalEmail}) {
        const std::string_view address = m_draft[kind];
        if (address.empty())
            continue;
        std::optional<StoredMember> agreeing;
        std::optional<StoredMember> other;
        visit(matchHash(MatchKey::Email, address), [&](std::string_view chapterId, std::string_view id) {
            auto member = m_writer.find(chapterId, id);
            if (!member
                || ((*member)[MemberText::SchoolEmail] != address && (*member)[MemberText::PersonalEmail] != address))
                return false;
            if (!isNamedLike(*member)) {
                other = std::move(member);
                return false;
            }
            const bool isHere = member->chapterId == place.chapterId;
            if (isHere || !agreeing)
                agreeing = std::move(member);
            return isHere;
        });
        if (agreeing)
            return ofPerson(std::move(*agreeing), place);
        if (other)
            return {Match::Doubt, std::move(other),
                    Text::tr("the e-mail address belongs to someone with another name")};
    }
    return {};
}

Match MemberMatcher::matchName(const MemberPlace &place)
{
    if (place.chapterId.empty() || m_draft[MemberText::ChosenName].empty())
        return {};
    std::optional<StoredMember> namesake;
    visit(nameHash(m_draft[MemberText::ChosenName], m_draft[MemberText::FamilyName], place.chapterId),
          [&](std::string_view chapterId, std::string_view id) {
              if (chapterId != place.chapterId)
                  return false;
              auto member = m_writer.find(chapterId, id);
              if (!member)
                  return false;
              const bool isSameName =
                  nameHash((*member)[MemberText::ChosenName], (*member)[MemberText::FamilyName], chapterId)
                  == nameHash(m_draft[MemberText::ChosenName], m_draft[MemberText::FamilyName], chapterId);
              if (isSameName && !isSomeoneElse(*member))
                  namesake = std::move(member);
              return namesake.has_value();
          });
    if (!namesake)
        return {};
    return {Match::Doubt, std::move(namesake),
            Text::tr("the chapter has a member of this name: the same person, or another?")};
}

// What tells two people of one name at one chapter apart.
bool MemberMatcher::isSomeoneElse(const StoredMember &other)
{
    if (m_draft.classYear != 0 && other.classYear != 0 && m_draft.classYear != other.classYear)
        return true;
    for (const MemberText kind : {MemberText::SchoolEmail, MemberText::PersonalEmail}) {
        if (!m_draft[kind].empty() && !other[kind].empty() && m_draft[kind] != other[kind])
            return true;
    }
    if (m_draft.memberId.empty())
        return false;
    return other.addedIn == m_action || m_writer.hasExternalId(m_source, other.personId);
}

// `member` is of the person meant: at this chapter, at another one they are known at too, or new here.
Match MemberMatcher::ofPerson(StoredMember member, const MemberPlace &place)
{
    if (place.chapterId.empty() || member.chapterId == place.chapterId)
        return {Match::Row, std::move(member), {}};
    if (auto here = m_writer.findOfPerson(member.personId, place.chapterId))
        return {Match::Row, std::move(here), {}};
    return {Match::Person, std::move(member), {}};
}

void MemberMatcher::findKeys(const MemberPlace &place)
{
    m_keys.clear();
    for (const MemberText kind : {MemberText::SchoolEmail, MemberText::PersonalEmail}) {
        if (!m_draft[kind].empty())
            m_keys.push_back(matchHash(MatchKey::Email, m_draft[kind]));
    }
    if (!m_draft.memberId.empty())
        m_keys.push_back(matchHash(MatchKey::Id, m_draft.memberId));
    else if (!place.chapterId.empty())
        m_keys.push_back(nameHash(m_draft[MemberText::ChosenName], m_draft[MemberText::FamilyName], place.chapterId));
    for (const std::uint64_t key : m_keys)
        m_seen.prepare(key);
}

void MemberMatcher::remember()
{
    for (const std::uint64_t key : m_keys)
        m_seen.add(key);
}

void MemberMatcher::markMentioned(const MemberPlace &place)
{
    findKeys(place);
    if (!m_draft.memberId.empty()) {
        m_keys.push_back(matchHash(MatchKey::Id, m_writer.personOf(m_source, m_draft.memberId)));
        m_keys.push_back(nameHash(m_draft[MemberText::ChosenName], m_draft[MemberText::FamilyName], place.chapterId));
    }
    for (const std::uint64_t key : m_keys) {
        m_book.find(key, [](MatchIndex::Entry &entry) {
            entry.isSeen = true;
            return false;
        });
    }
}

void MemberMatcher::wait()
{
    m_waiting.insert(m_keys.begin(), m_keys.end());
    m_waitsForNames = m_waitsForNames || m_draft.memberId.empty();
}

void MemberMatcher::beginSecondPass()
{
    m_recent.loadOnly(m_connection, m_waiting, m_waitsForNames);
    m_isSecondPass = true;
}

void MemberMatcher::addedInSecondPass(const MemberPlace &place, std::string_view id)
{
    const std::uint32_t entry = m_recent.add(place.chapterId, id);
    for (const std::uint64_t key : m_keys)
        m_recent.addKey(key, entry);
}

void MemberMatcher::endSecondPass()
{
    m_isSecondPass = false;
    m_waitsForNames = false;
    m_recent.clear();
    m_waiting.clear();
}

bool MemberMatcher::isNamedLike(const StoredMember &other) const
{
    return namesAgree(m_draft[MemberText::ChosenName], m_draft[MemberText::FamilyName], other[MemberText::ChosenName],
                      other[MemberText::FamilyName]);
}

void MemberMatcher::markSeen(const StoredMember &member)
{
    m_book.find(matchHash(MatchKey::Id, member.id), [&](MatchIndex::Entry &entry) {
        if (entry.idText() != member.id || m_book.chapterId(entry) != member.chapterId)
            return false;
        entry.isSeen = true;
        return true;
    });
}

} // namespace chapterhouse::app
