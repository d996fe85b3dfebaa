// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_job.h"
#include "app/roster/codes.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/external_id_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

using csv::Field;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportChapters)
};

/// A dated status that the row asserts.
struct Fact {
    QString status;
    QDate since;
};

/// What one row says of a chapter.
struct ChapterDraft {
    QString id; ///< ours, or another system's
    QString name;
    const School *school = nullptr;
    db::Fields fields; ///< only what is not empty
    std::vector<Fact> facts; ///< in the order of their days
    Fact status; ///< what it is at the end; without a day where the row does not say
    QString contactChannel;
};

class ChaptersImport {
public:
    explicit ChaptersImport(ImportJob &job)
        : m_job(job), m_chapters(job.connection), m_statuses(job.connection), m_externalIds(job.connection)
    {
    }

    void takeRow(qint64 line);

private:
    ChapterDraft read();
    void readStatus(ChapterDraft &draft);
    const School *readSchool();
    QString text(Field field) { return toQString(m_job.cells.text(field)); }
    QDate date(Field field) { return QDate::fromString(toQString(m_job.cells.date(field)), Qt::ISODate); }
    ChapterNames::Found match(const ChapterDraft &draft) const;
    bool cameWithThisFile(const QString &chapterId) const;
    bool hasIdOfSource(const QString &chapterId) const;
    QString add(const ChapterDraft &draft);
    std::vector<ImportedValue> update(const QString &id, const ChapterDraft &draft);
    std::vector<ImportedValue> assertStatuses(const QString &id, const ChapterDraft &draft);
    QString statusOn(const QString &id, QDate day) const;

    ImportJob &m_job;
    db::ChapterStore m_chapters;
    db::ChapterStatusStore m_statuses;
    db::ExternalIdStore m_externalIds;
};

const School *ChaptersImport::readSchool()
{
    for (const Field field : {Field::SchoolId, Field::School}) {
        const QString typed = text(field);
        if (typed.isEmpty())
            continue;
        if (const School *school = m_job.directory->find(typed))
            return school;
        if (const School *school = m_job.directory->named(typed))
            return school;
    }
    return m_job.directory->named(text(Field::Chapter));
}

ChapterDraft ChaptersImport::read()
{
    CellReader &cells = m_job.cells;
    ChapterDraft draft;
    draft.id = text(Field::ChapterId);
    draft.name = text(Field::Chapter);
    draft.school = readSchool();
    const auto set = [&draft](const char *column, const QString &value) {
        if (!value.isEmpty())
            draft.fields.insert(QLatin1String(column), value);
    };
    set("origin", toQString(cells.code(Field::Origin, csv::originCode)));
    set("first_at_school", toQString(cells.code(Field::FirstAtSchool, csv::yesNoCode)));
    set("contact_name", text(Field::ContactName));
    set("contact_email", toQString(cells.email(Field::ContactEmail)));
    set("notes", text(Field::Notes));
    set("roster_updated_on", toQString(cells.date(Field::RosterUpdatedOn)));
    readStatus(draft);
    return draft;
}

void ChaptersImport::readStatus(ChapterDraft &draft)
{
    const QDate inactiveOn = date(Field::InactiveOn);
    draft.status.status = toQString(m_job.cells.code(Field::Status, csv::chapterStatusCode));
    draft.status.since = date(Field::StatusSince);
    for (const QDate &since : {date(Field::FoundedOn), date(Field::ActiveOn)}) {
        if (since.isValid())
            draft.facts.push_back({QStringLiteral("active"), since});
    }
    if (!inactiveOn.isValid())
        return;
    const bool isNamed =
        draft.status.status == QLatin1String("suspended") || draft.status.status == QLatin1String("closed");
    draft.facts.push_back({isNamed ? draft.status.status : QStringLiteral("inactive"), inactiveOn});
    std::stable_sort(draft.facts.begin(), draft.facts.end(),
                     [](const Fact &a, const Fact &b) { return a.since < b.since; });
}

constexpr Field schoolFields[] = {Field::School, Field::SchoolId};

void ChaptersImport::takeRow(qint64 line)
{
    const ChapterDraft draft = read();
    const QString shown = draft.school ? draft.school->name : draft.name;
    const std::string name = shown.toStdString();
    if (!m_job.cells.problem().isEmpty())
        return m_job.refused(m_job.cells.record(), line, {name}, m_job.cells.problem());
    const ChapterNames::Found known = match(draft);
    if (known.isAmbiguous)
        return m_job.inDoubt(m_job.cells.record(), line, {name}, Text::tr("more than one chapter could be meant"));
    if (!known && !draft.school) {
        const QString typed = text(Field::School).isEmpty() ? text(Field::SchoolId) : text(Field::School);
        return m_job.refused(m_job.cells.record(), line, {name}, Text::tr("unknown school: %1").arg(typed),
                             schoolFields);
    }
    if (!known) {
        const QString id = add(draft);
        assertStatuses(id, draft);
        return m_job.added(line, {name});
    }
    std::vector<ImportedValue> values;
    if (m_job.plan.request.onMatch != OnMatch::Skip)
        values = update(known.id, draft);
    if (values.empty())
        m_job.same(line, {name});
    else
        m_job.changed(line, {name}, std::move(values));
}

// By its id, else by the school: unless that chapter has another id in the same system, or came with this file too.
ChapterNames::Found ChaptersImport::match(const ChapterDraft &draft) const
{
    const ChapterNames &names = m_job.chapters;
    if (!draft.id.isEmpty()) {
        if (names.contains(draft.id))
            return {draft.id};
        if (const QString known = m_externalIds.recordOf(m_job.plan.source, QStringLiteral("chapter"), draft.id);
            !known.isEmpty())
            return {known};
    }
    const ChapterNames::Found found =
        draft.school ? names.atSchool(draft.school->id) : names.find(draft.name.toStdString());
    if (!draft.id.isEmpty() && !draft.name.isEmpty() && found.isAmbiguous)
        return {};
    if (found && !draft.id.isEmpty() && (hasIdOfSource(found.id) || cameWithThisFile(found.id)))
        return {};
    return found;
}

bool ChaptersImport::cameWithThisFile(const QString &chapterId) const
{
    const auto chapter = m_chapters.find(chapterId);
    return chapter && chapter->addedIn == m_job.action;
}

bool ChaptersImport::hasIdOfSource(const QString &chapterId) const
{
    const auto ids = m_externalIds.ofRecord(chapterId);
    return std::any_of(ids.begin(), ids.end(),
                       [this](const db::ExternalId &id) { return id.source == m_job.plan.source; });
}

QString ChaptersImport::add(const ChapterDraft &draft)
{
    const bool isUlid = db::isUlid(draft.id.toStdString());
    db::Chapter chapter;
    chapter.id = isUlid ? draft.id : m_job.ulids.next();
    chapter.schoolId = draft.school->id;
    if (draft.name != draft.school->name && draft.name != draft.school->shortName)
        chapter.localName = draft.name;
    m_chapters.add(chapter);
    if (!draft.fields.isEmpty())
        m_chapters.update(chapter.id, draft.fields);
    if (!draft.id.isEmpty() && !isUlid) {
        m_externalIds.set({m_job.plan.source, QStringLiteral("chapter"), draft.id, chapter.id});
        m_job.chapters.addExternal(m_job.plan.source, draft.id, chapter.id);
    }
    m_job.chapters.add(chapter.id, chapter.schoolId, chapter.localName);
    return chapter.id;
}

std::vector<ImportedValue> ChaptersImport::update(const QString &id, const ChapterDraft &draft)
{
    const db::Chapter chapter = m_chapters.find(id).value();
    db::Fields before{{QStringLiteral("origin"), chapter.origin},
                      {QStringLiteral("first_at_school"), chapter.firstAtSchool},
                      {QStringLiteral("contact_name"), chapter.contactName},
                      {QStringLiteral("contact_email"), chapter.contactEmail},
                      {QStringLiteral("notes"), chapter.notes},
                      {QStringLiteral("roster_updated_on"), chapter.rosterUpdatedOn.toString(Qt::ISODate)},
                      {QStringLiteral("local_name"), chapter.localName}};
    db::Fields wanted = draft.fields;
    const School *school = m_job.directory->find(chapter.schoolId);
    const bool isSchoolName = school && (draft.name == school->name || draft.name == school->shortName);
    if (!draft.name.isEmpty() && !(chapter.localName.isEmpty() && isSchoolName))
        wanted.insert(QStringLiteral("local_name"), draft.name);

    std::vector<ImportedValue> values;
    db::Fields changes;
    const bool fillsOnly = m_job.plan.request.onMatch == OnMatch::Fill;
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        const QString old = before.value(field.key()).toString();
        if (old == field.value().toString() || (fillsOnly && !old.isEmpty()))
            continue;
        changes.insert(field.key(), field.value());
        values.push_back({field.key(), old, field.value().toString()});
    }
    if (!changes.isEmpty())
        m_chapters.update(id, changes);
    for (ImportedValue &value : assertStatuses(id, draft))
        values.push_back(std::move(value));
    return values;
}

// A fact that the book knows already is not written again; "active" is known where the chapter counted that day.
std::vector<ImportedValue> ChaptersImport::assertStatuses(const QString &id, const ChapterDraft &draft)
{
    std::vector<ImportedValue> values;
    const auto assertFact = [&](const Fact &fact) {
        const QString before = statusOn(id, fact.since);
        if (before == fact.status)
            return;
        m_statuses.add(id, fact.status, fact.since);
        values.push_back({QStringLiteral("status"), before, fact.status});
    };
    for (const Fact &fact : draft.facts) {
        const bool isActive = fact.status == QLatin1String("active");
        if (!isActive || !isCounted(chapterStatus(statusOn(id, fact.since).toStdString())))
            assertFact(fact);
    }
    if (!draft.status.status.isEmpty()) {
        const QDate since = draft.status.since.isValid() ? draft.status.since : m_job.plan.fileDate;
        assertFact({draft.status.status, since});
    }
    return values;
}

QString ChaptersImport::statusOn(const QString &id, QDate day) const
{
    QString status;
    for (const db::ChapterStatus &row : m_statuses.of(id)) {
        if (row.since <= day)
            status = row.status;
    }
    return status;
}

} // namespace

void importChapters(ImportJob &job)
{
    ChaptersImport import(job);
    job.eachRow([&import](qint64 line) { import.takeRow(line); });
}

} // namespace chapterhouse::app
