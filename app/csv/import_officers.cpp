// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_job.h"
#include "app/csv/import_match.h"
#include "app/csv/import_member_draft.h"
#include "app/csv/import_member_writer.h"
#include "db/connection.h"
#include "db/officer_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace chapterhouse::app {

namespace {

using csv::Field;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportOfficers)
};

class OfficersImport {
public:
    explicit OfficersImport(ImportJob &job)
        : m_job(job)
        , m_officers(job.connection)
        , m_members(job.connection, {.action = job.action, .recordedAt = {}, .fileDate = {}, .consentSource = {}})
    {
        m_index.load(job.connection);
        auto query = job.connection.prepare("SELECT DISTINCT source FROM external_id WHERE kind = 'member'");
        while (query.next())
            m_sources.emplace_back(query.utf8(0));
    }

    void takeRow(qint64 line);

private:
    QString text(Field field) { return toQString(m_job.cells.text(field)); }
    ChapterNames::Found findChapter();
    std::string findPerson(const std::string &chapterId, const csv::PersonName &name);
    std::string personById(std::string_view id);
    std::string personByEmail(std::string_view address);
    std::string personByName(const std::string &chapterId, const csv::PersonName &name);
    void take(db::OfficerTerm term, const std::string &name, qint64 line);
    std::vector<ImportedValue> update(db::OfficerTerm &known, const db::OfficerTerm &term);
    std::vector<db::OfficerTerm> &termsOf(const QString &chapterId);

    ImportJob &m_job;
    db::OfficerStore m_officers;
    MemberWriter m_members;
    MatchIndex m_index;
    std::vector<std::string> m_sources;
    QHash<QString, std::vector<db::OfficerTerm>> m_terms;
};

ChapterNames::Found OfficersImport::findChapter()
{
    for (const Field field : {Field::ChapterId, Field::Chapter, Field::SchoolId, Field::School}) {
        const std::string_view typed = m_job.cells.text(field);
        if (typed.empty())
            continue;
        if (toQString(typed).compare(QLatin1String("national"), Qt::CaseInsensitive) == 0)
            return {m_job.chapters.nationalId()};
        if (const auto found = m_job.chapters.find(typed); found || found.isAmbiguous)
            return found;
    }
    if (!m_job.plan.request.chapterId.isEmpty())
        return {m_job.plan.request.chapterId};
    return {m_job.chapters.nationalId().isEmpty() ? m_job.chapters.onlyId() : QString()};
}

void OfficersImport::takeRow(qint64 line)
{
    CellReader &cells = m_job.cells;
    const std::string name(cells.text(Field::OfficerName));
    db::OfficerTerm term;
    term.office = text(Field::Office);
    term.startsOn = QDate::fromString(toQString(cells.date(Field::StartsOn)), Qt::ISODate);
    term.endsOn = QDate::fromString(toQString(cells.date(Field::EndsOn)), Qt::ISODate);
    term.endReason = text(Field::EndReason);
    const ChapterNames::Found chapter = findChapter();
    term.chapterId = chapter.id;
    if (cells.problem().isEmpty()) {
        if (chapter.isAmbiguous)
            cells.complain(Text::tr("more than one chapter could be meant"), Field::Chapter);
        else if (!chapter)
            cells.complain(Text::tr("unknown chapter: %1").arg(text(Field::ChapterId) + text(Field::Chapter)),
                           Field::Chapter);
        else if (term.office.isEmpty())
            cells.complain(Text::tr("names no office"), Field::Office);
        else if (term.endsOn.isValid() && term.startsOn.isValid() && term.endsOn < term.startsOn)
            cells.complain(Text::tr("ends before it starts"), Field::EndsOn);
    }
    if (cells.problem().isEmpty() && m_job.isForgotten(cells.text(Field::MemberId), m_sources))
        cells.complain(ImportJob::forgottenText());
    const csv::PersonName parts = csv::splitName(name);
    if (cells.problem().isEmpty()) {
        term.personId = QString::fromStdString(findPerson(term.chapterId.toStdString(), parts));
        if (term.personId.isEmpty())
            term.holderName = QString::fromStdString(name);
        if (term.personId.isEmpty() && term.holderName.isEmpty())
            cells.complain(Text::tr("names no one"), Field::OfficerName);
    }
    if (!cells.problem().isEmpty())
        return m_job.refused(cells.record(), line, {name}, cells.problem());
    take(std::move(term), name, line);
}

std::string OfficersImport::findPerson(const std::string &chapterId, const csv::PersonName &name)
{
    const std::string_view id = m_job.cells.text(Field::MemberId);
    if (std::string person = id.empty() ? std::string() : personById(id); !person.empty())
        return person;
    if (const auto address = csv::cleanEmail(id)) {
        if (std::string person = personByEmail(address->address); !person.empty())
            return person;
    }
    return name.chosen.empty() ? std::string() : personByName(chapterId, name);
}

/// Our id, or that of any system: an organisation's files call a person the same.
std::string OfficersImport::personById(std::string_view id)
{
    std::string person;
    const std::string wanted(id);
    m_index.find(matchHash(MatchKey::Id, wanted), [&](const MatchIndex::Entry &entry) {
        if (entry.idText() == wanted)
            person = m_members.find(m_index.chapterId(entry), wanted).value().personId;
        return !person.empty();
    });
    for (auto source = m_sources.begin(); person.empty() && source != m_sources.end(); ++source)
        person = m_members.personOf(*source, wanted);
    return person;
}

std::string OfficersImport::personByEmail(std::string_view address)
{
    std::string person;
    m_index.find(matchHash(MatchKey::Email, address), [&](const MatchIndex::Entry &entry) {
        const auto member = m_members.find(m_index.chapterId(entry), entry.idText());
        if (member
            && ((*member)[MemberText::SchoolEmail] == address || (*member)[MemberText::PersonalEmail] == address))
            person = member->personId;
        return !person.empty();
    });
    return person;
}

/// The one member of the chapter who is called so; no one if there are two.
std::string OfficersImport::personByName(const std::string &chapterId, const csv::PersonName &name)
{
    std::vector<std::string> people;
    const std::uint64_t hash = nameHash(name.chosen, name.family, chapterId);
    m_index.find(hash, [&](const MatchIndex::Entry &entry) {
        const auto member = m_members.find(m_index.chapterId(entry), entry.idText());
        if (member && member->chapterId == chapterId
            && nameHash((*member)[MemberText::ChosenName], (*member)[MemberText::FamilyName], chapterId) == hash)
            people.push_back(member->personId);
        return false;
    });
    return people.size() == 1 ? people.front() : std::string();
}

std::vector<db::OfficerTerm> &OfficersImport::termsOf(const QString &chapterId)
{
    const auto found = m_terms.find(chapterId);
    return found != m_terms.end() ? *found : *m_terms.insert(chapterId, m_officers.ofChapter(chapterId));
}

// A term is known by its holder, its office and its start; without a start, by being in force.
void OfficersImport::take(db::OfficerTerm term, const std::string &name, qint64 line)
{
    const QDate day = m_job.plan.fileDate;
    const QString plainName = QString::fromStdString(name);
    std::vector<db::OfficerTerm> &terms = termsOf(term.chapterId);
    const auto known = std::find_if(terms.begin(), terms.end(), [&](const db::OfficerTerm &other) {
        const bool isSameTime = term.startsOn.isValid()
            ? other.startsOn == term.startsOn
            : other.startsOn <= day && (!other.endsOn.isValid() || other.endsOn > day);
        const bool isSameHolder =
            other.personId.isEmpty() ? other.holderName == plainName : other.personId == term.personId;
        return isSameTime && isSameHolder && other.office.compare(term.office, Qt::CaseInsensitive) == 0;
    });
    if (known == terms.end()) {
        if (!term.startsOn.isValid())
            term.startsOn = term.endsOn.isValid() ? std::min(day, term.endsOn) : day;
        term.id = m_job.ulids.next();
        m_officers.add(term);
        terms.push_back(term);
        return m_job.added(line, {name});
    }
    if (term.endsOn.isValid() && term.endsOn < known->startsOn)
        return m_job.refused(m_job.cells.record(), line, {name}, Text::tr("ends before it starts"));
    std::vector<ImportedValue> values = update(*known, term);
    if (values.empty())
        m_job.same(line, {name});
    else
        m_job.changed(line, {name}, std::move(values));
}

std::vector<ImportedValue> OfficersImport::update(db::OfficerTerm &known, const db::OfficerTerm &term)
{
    std::vector<ImportedValue> values;
    db::Fields changes;
    const OnMatch onMatch = m_job.plan.request.onMatch;
    const auto compare = [&](const char *column, const QString &before, const QString &after) {
        if (after.isEmpty() || after == before || onMatch == OnMatch::Skip
            || (onMatch == OnMatch::Fill && !before.isEmpty()))
            return;
        changes.insert(QLatin1String(column), after);
        values.push_back({QLatin1String(column), before, after});
    };
    compare("ends_on", known.endsOn.toString(Qt::ISODate), term.endsOn.toString(Qt::ISODate));
    compare("end_reason", known.endReason, term.endReason);
    if (!changes.isEmpty()) {
        m_officers.update(known.key(), changes);
        known.endsOn = term.endsOn.isValid() ? term.endsOn : known.endsOn;
        known.endReason = term.endReason.isEmpty() ? known.endReason : term.endReason;
    }
    return values;
}

} // namespace

void importOfficers(ImportJob &job)
{
    OfficersImport import(job);
    job.eachRow([&import](qint64 line) { import.takeRow(line); });
}

} // namespace chapterhouse::app
