// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_job.h"
#include "app/csv/import_member_draft.h"
#include "app/csv/import_member_matcher.h"
#include "app/csv/import_member_writer.h"
#include "app/csv/import_missing.h"
#include "app/csv/import_places.h"
#include "db/capture.h"
#include "db/connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostDeferredBytes = 32 * 1024 * 1024;
using csv::Field;
constexpr Field nameFields[] = {Field::ChosenName, Field::FullName, Field::FullNameFamilyFirst, Field::GivenName};
constexpr Field placeFields[] = {Field::Chapter, Field::School, Field::ChapterId, Field::SchoolId};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

/// Every value was read by CellReader as its column wants it, so the database need not check it again.
class CheckedValues {
public:
    explicit CheckedValues(db::Connection &connection) : m_connection(connection) { m_connection.checkValues(false); }
    ~CheckedValues() { m_connection.checkValues(true); }
    Q_DISABLE_COPY_MOVE(CheckedValues)

private:
    db::Connection &m_connection;
};

/// Brings members in. Rows that are certainly new are written as they come; a row that could be about someone who
/// stands further up in the same file waits until the others are written.
class MembersImport {
public:
    explicit MembersImport(ImportJob &job)
        : m_job(job)
        , m_places(job)
        , m_writer(job.connection,
                   {.action = job.action,
                    .recordedAt = job.recordedAt,
                    .fileDate = job.fileDate,
                    .consentSource = job.consentSource})
        , m_source(job.plan.source.toStdString())
        , m_matcher(job, m_writer, m_draft)
    {
    }

    void run();

private:
    void takeRow(qint64 line);
    void leaveInDoubt(const Match &match, const MemberPlace &place, qint64 line);
    void leaveOut(qint64 line);
    MemberPlace &placeOfRow();
    void takeDeferred();
    void defer(qint64 line);
    void addNew(MemberPlace &place, const std::optional<StoredMember> &elsewhere, qint64 line);
    void leaveNetwork(const StoredMember &member, const MemberPlace &place);
    void addRow(const NewMember &row);
    void addStatusOfNew(const NewMember &row, const MemberPlace &place);
    void updateKnown(const StoredMember &known, MemberPlace &place, qint64 line);
    void updateStatus(const StoredMember &known, const MemberPlace &place, std::vector<ImportedValue> &values);
    void updateConsents(const StoredMember &known, std::vector<ImportedValue> &values);
    std::string_view joinedThere(const MemberPlace &place) const;
    std::string_view statusDay(const MemberPlace &place) const;
    bool isGoneBefore(const MemberPlace &place) const;
    std::string_view newId();
    void findMissing();
    void refuse(qint64 line, const QString &reason, std::span<const Field> culprits);
    ImportJob::Name name() const { return {m_draft[MemberText::ChosenName], m_draft[MemberText::FamilyName]}; }

    ImportJob &m_job;
    MemberPlaces m_places;
    MemberWriter m_writer;
    std::string m_source;
    ImportedMember m_draft;
    MemberMatcher m_matcher;
    std::vector<KeptRecord> m_deferred;
    std::size_t m_deferredBytes = 0;
    bool m_isSecondPass = false;
    std::array<char, 26> m_newId{};
    std::string m_addedId; ///< of the row that is added; newId() makes others for what belongs to it
};

void MembersImport::run()
{
    while (m_job.next()) {
        takeRow(m_job.reader.line());
        if (m_deferredBytes > mostDeferredBytes)
            takeDeferred();
    }
    takeDeferred();
    m_writer.flush();
    findMissing();
    for (const auto &[key, place] : m_places.all()) {
        if (place.isChanged)
            m_writer.rosterUpdated(place.chapterId);
    }
}

void MembersImport::takeRow(qint64 line)
{
    readMember(m_job.cells, m_draft);
    if (m_job.isLeftOut(line))
        return leaveOut(line);
    const Field culprit = m_job.cells.culprit();
    if (!m_job.cells.problem().isEmpty())
        return refuse(line, m_job.cells.problem(), {&culprit, 1});
    if (m_job.isForgotten(m_draft.memberId, {&m_source, 1}))
        return refuse(line, ImportJob::forgottenText(), {});

    MemberPlace *place = &placeOfRow();
    const Match match = m_matcher.match(*place, m_job.choiceOf(line));
    switch (match.kind) {
    case Match::Later:
        return defer(line);
    case Match::Doubt:
        return leaveInDoubt(match, *place, line);
    case Match::Row:
        updateKnown(*match.member, *place, line);
        break;
    case Match::Person:
    case Match::None:
        if (place->chapterId.empty())
            return refuse(line, place->problem, placeFields);
        if (m_draft[MemberText::ChosenName].empty())
            return refuse(line, Text::tr("has no name"), nameFields);
        addNew(*place, match.member, line);
        break;
    }
    m_matcher.remember();
}

/// A row of our own export is about the membership that it names, whatever the chapter was on that day. Others say only
/// where people study: who joined or left there before the chapter began was in the network.
MemberPlace &MembersImport::placeOfRow()
{
    const QString &asked = m_job.plan.request.chapterId;
    if (m_matcher.knowsMembership() && (asked.isEmpty() || asked == toQString(m_draft.chapterId)))
        return m_places.ofMembership(m_draft.chapterId);
    MemberPlace &place = m_places.of(m_draft);
    return isGoneBefore(place) ? m_places.networkOf(place) : place;
}

void MembersImport::leaveInDoubt(const Match &match, const MemberPlace &place, qint64 line)
{
    m_matcher.markMentioned(place);
    std::optional<MemberRef> candidate;
    std::vector<ImportedValue> values;
    if (match.member) {
        candidate = m_matcher.reference(*match.member);
        values = besideEachOther(*match.member, m_draft);
    }
    m_job.inDoubt(m_job.cells.record(), line, name(), match.reason, std::move(candidate), std::move(values));
}

/// The row is not taken, but whoever it is about is not missing from the file.
void MembersImport::leaveOut(qint64 line)
{
    if (!m_matcher.book().isEmpty())
        m_matcher.markMentioned(m_places.of(m_draft));
    m_job.leftOut(line, name());
}

void MembersImport::refuse(qint64 line, const QString &reason, std::span<const Field> culprits)
{
    if (!m_matcher.book().isEmpty())
        m_matcher.markMentioned(m_places.of(m_draft));
    m_job.refused(m_job.cells.record(), line, name(), reason, culprits);
}

void MembersImport::defer(qint64 line)
{
    KeptRecord deferred{line, {}, {}};
    for (const std::string_view cell : m_job.cells.record()) {
        deferred.bytes += cell;
        deferred.ends.push_back(std::uint32_t(deferred.bytes.size()));
    }
    m_deferredBytes += deferred.bytes.size() + 128;
    m_matcher.wait();
    m_deferred.push_back(std::move(deferred));
}

void MembersImport::takeDeferred()
{
    if (m_deferred.empty())
        return;
    m_writer.flush();
    m_matcher.beginSecondPass();
    m_isSecondPass = true;
    for (const KeptRecord &deferred : m_deferred) {
        const std::vector<std::string_view> cells = deferred.cells();
        m_job.cells.take(cells);
        takeRow(deferred.line);
    }
    m_isSecondPass = false;
    m_matcher.endSecondPass();
    m_deferred.clear();
    m_deferredBytes = 0;
}

/// In a national book people join a chapter on its first day at the earliest; before that they are in the network.
std::string_view MembersImport::joinedThere(const MemberPlace &place) const
{
    return std::max(m_draft[MemberText::JoinedOn], std::string_view(place.existsSince));
}

bool MembersImport::isGoneBefore(const MemberPlace &place) const
{
    const bool hasEnded = m_draft.status == "left" || m_draft.status == "alumni";
    return !place.existsSince.empty() && !place.isNetwork && hasEnded && !m_draft.since.empty()
        && m_draft.since <= place.existsSince;
}

std::string_view MembersImport::newId()
{
    m_newId = m_job.ulids.nextBytes();
    return {m_newId.data(), m_newId.size()};
}

/// Who was in the network and is at a chapter now was brought over when it began.
void MembersImport::leaveNetwork(const StoredMember &member, const MemberPlace &place)
{
    const std::string &network = m_places.networkOf(place).chapterId;
    const std::string_view day = statusDay(place);
    if (place.isNetwork || network.empty() || member.chapterId != network)
        return;
    const std::string_view on = place.existsSince.empty() ? day : std::string_view(place.existsSince);
    const StoredStatus before = m_writer.statusOn(member, on);
    if (before.status == "active" || before.status == "away")
        m_writer.addStatus(member.chapterId, member.id, newId(), "left", on, "transferred");
}

void MembersImport::addNew(MemberPlace &place, const std::optional<StoredMember> &elsewhere, qint64 line)
{
    const std::string_view personId = elsewhere ? std::string_view(elsewhere->personId) : std::string_view();
    const std::string_view joinedOn = m_draft[MemberText::JoinedOn];
    const bool isAdopted = m_matcher.hasUlid() && !m_matcher.isIdKnown();
    const std::string_view id = m_addedId.assign(isAdopted ? m_draft.memberId : newId());
    const std::string_view person = personId.empty() ? id : personId;
    const NewMember row{.chapterId = place.chapterId,
                        .id = id,
                        .personId = personId,
                        .joinedOn = joinedOn.empty() ? joinedOn : joinedThere(place),
                        .schoolId = place.isNetwork ? std::string_view(place.schoolId) : std::string_view()};
    addRow(row);
    addStatusOfNew(row, place);
    const bool beganInNetwork = !place.isNetwork && !joinedOn.empty() && joinedOn < place.existsSince;
    if (elsewhere)
        leaveNetwork(*elsewhere, place);
    const bool isInNetworkOnly = place.isNetwork && !m_places.of(m_draft).isNetwork;
    if (isInNetworkOnly || (beganInNetwork && !elsewhere))
        ++m_job.report.beganInNetwork;
    if (beganInNetwork && !elsewhere) {
        const std::string before(newId());
        const MemberPlace &network = m_places.networkOf(place);
        const NewMember first{network.chapterId, before, person, joinedOn, place.schoolId};
        addRow(first);
        m_writer.addStatus(first.chapterId, first.id, newId(), "left", place.existsSince, "transferred");
    }
    if (!m_draft.memberId.empty() && !m_matcher.hasUlid() && m_writer.personOf(m_source, m_draft.memberId).empty())
        m_writer.addExternalId(m_source, m_draft.memberId, person);
    place.isChanged = true;
    if (m_isSecondPass)
        m_matcher.addedInSecondPass(place, id);
    m_job.added(line, name());
}

void MembersImport::addRow(const NewMember &row)
{
    m_writer.add(row, m_draft);
    for (std::size_t audience = 0; audience < m_draft.consents.size(); ++audience) {
        const std::string_view stated = m_job.plan.request.choices.consents[audience];
        const std::string_view level = m_draft.consents[audience].empty() ? stated : m_draft.consents[audience];
        if (!level.empty())
            m_writer.setConsent(row.chapterId, row.id, audience, level, true);
    }
}

/// When the row's status began: as it says, else on the file's date; in a chapter not before the chapter was there.
std::string_view MembersImport::statusDay(const MemberPlace &place) const
{
    const std::string_view since = m_draft.since.empty() ? std::string_view(m_job.fileDate) : m_draft.since;
    return place.isNetwork ? since : std::max(since, std::string_view(place.existsSince));
}

void MembersImport::addStatusOfNew(const NewMember &row, const MemberPlace &place)
{
    const bool isActive = m_draft.status.empty() || m_draft.status == "active";
    const std::string_view since = std::max(statusDay(place), row.joinedOn);
    // joined_on has opened this spell already.
    if (isActive && !row.joinedOn.empty() && (m_draft.since.empty() || since == row.joinedOn))
        return;
    m_writer.addStatus(row.chapterId, row.id, newId(), isActive ? "active" : m_draft.status, since, m_draft.reason);
}

void MembersImport::updateKnown(const StoredMember &known, MemberPlace &place, qint64 line)
{
    std::vector<ImportedValue> values;
    MemberTexts texts;
    for (std::size_t text = 0; text < memberTextCount; ++text) {
        const std::string &before = known.texts[text];
        std::string_view after = m_draft.texts[text];
        if (MemberText(text) == MemberText::JoinedOn && !after.empty() && !place.isNetwork)
            after = joinedThere(place);
        const char *column = memberColumn(MemberText(text));
        const bool isKept = after.empty() || after == before || !m_job.isTaken(line, column, !before.empty());
        texts[text] = isKept ? std::string_view(before) : after;
        if (!isKept)
            values.push_back({QLatin1String(column), toQString(before), toQString(after)});
    }
    int classYear = known.classYear;
    if (m_draft.classYear != 0 && m_draft.classYear != classYear && m_job.isTaken(line, "class_year", classYear != 0)) {
        values.push_back({QStringLiteral("class_year"), classYear == 0 ? QString() : QString::number(classYear),
                          QString::number(m_draft.classYear)});
        classYear = m_draft.classYear;
    }
    if (!values.empty())
        m_writer.update(known, texts, classYear);
    if (m_job.plan.request.onMatch != OnMatch::Skip) {
        updateStatus(known, place, values);
        updateConsents(known, values);
    }
    const ImportJob::Name shown{texts[0], texts[1]};
    if (values.empty())
        return m_job.same(line, shown);
    place.isChanged = true;
    m_job.changed(line, shown, std::move(values));
}

void MembersImport::updateStatus(const StoredMember &known, const MemberPlace &place,
                                 std::vector<ImportedValue> &values)
{
    if (m_draft.status.empty())
        return;
    const std::string_view day = statusDay(place);
    const StoredStatus before = m_writer.statusOn(known, day);
    const bool isSame = before.status == m_draft.status && (m_draft.reason.empty() || before.reason == m_draft.reason);
    if (isSame || (!before.status.empty() && m_job.plan.request.onMatch == OnMatch::Fill))
        return;
    m_writer.addStatus(known.chapterId, known.id, newId(), m_draft.status, day, m_draft.reason);
    values.push_back({QStringLiteral("status"), toQString(before.status), toQString(m_draft.status)});
}

void MembersImport::updateConsents(const StoredMember &known, std::vector<ImportedValue> &values)
{
    for (std::size_t audience = 0; audience < m_draft.consents.size(); ++audience) {
        const bool isStated = m_draft.consents[audience].empty();
        const std::string_view level =
            isStated ? m_job.plan.request.choices.consents[audience] : m_draft.consents[audience];
        if (level.empty())
            continue;
        const std::string before = m_writer.consent(known, audience);
        const bool isFilledOnly = isStated || m_job.plan.request.onMatch == OnMatch::Fill;
        if (before == level || (!before.empty() && isFilledOnly))
            continue;
        m_writer.setConsent(known.chapterId, known.id, audience, level, before.empty());
        values.push_back({QStringLiteral("consent_") + QLatin1String(consentAudiences[audience]), toQString(before),
                          toQString(level)});
    }
}

void MembersImport::findMissing()
{
    std::unordered_set<std::string> chapters;
    for (const auto &[key, place] : m_places.all()) {
        if (!place.isNetwork && !place.chapterId.empty())
            chapters.insert(place.chapterId);
    }
    MissingMembers missing(m_job, m_writer);
    missing.find(m_matcher.book(), chapters);
    const std::unordered_set<std::string> left = missing.markLeft();
    for (auto &[key, place] : m_places.all())
        place.isChanged = place.isChanged || (!place.isNetwork && left.contains(place.chapterId));
}

} // namespace

void importMembers(ImportJob &job)
{
    const CheckedValues checked(job.connection);
    db::TrustedInserts inserts(job.connection,
                               {QStringLiteral("member"), QStringLiteral("member_status"), QStringLiteral("consent"),
                                QStringLiteral("external_id")});
    MembersImport(job).run();
    inserts.end();
}

} // namespace chapterhouse::app
