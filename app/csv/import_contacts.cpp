// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_job.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/contact_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

using csv::Field;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportContacts)
};

class ContactsImport {
public:
    explicit ContactsImport(ImportJob &job) : m_job(job), m_contacts(job.connection) { }

    void takeRow(qint64 line);
    /// Schools that were only written to become prospects on the day of the first contact.
    void addProspectStatuses()
    {
        for (auto prospect = m_prospects.cbegin(); prospect != m_prospects.cend(); ++prospect)
            db::ChapterStatusStore(m_job.connection).add(prospect.key(), QStringLiteral("prospect"), prospect.value());
    }

private:
    QString text(Field field) { return toQString(m_job.cells.text(field)); }
    const School *readSchool();
    ChapterNames::Found findChapter(const School *school);
    QString addProspect(const School &school);
    void take(const db::Contact &contact, const std::string &name, qint64 line);

    ImportJob &m_job;
    db::ContactStore m_contacts;
    QMap<QString, QDate> m_prospects; ///< chapters made by this import, and their first contact
};

const School *ContactsImport::readSchool()
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
    return nullptr;
}

ChapterNames::Found ContactsImport::findChapter(const School *school)
{
    for (const Field field : {Field::ChapterId, Field::Chapter}) {
        if (const auto found = m_job.chapters.find(m_job.cells.text(field)))
            return found;
    }
    return school ? m_job.chapters.atSchool(school->id) : ChapterNames::Found{};
}

QString ContactsImport::addProspect(const School &school)
{
    db::Chapter chapter;
    chapter.id = m_job.ulids.next();
    chapter.schoolId = school.id;
    db::ChapterStore(m_job.connection).add(chapter);
    m_job.chapters.add(chapter.id, chapter.schoolId, {});
    return chapter.id;
}

constexpr Field schoolFields[] = {Field::School, Field::SchoolId};
constexpr Field dateFields[] = {Field::HappenedOn};

void ContactsImport::takeRow(qint64 line)
{
    CellReader &cells = m_job.cells;
    db::Contact contact;
    contact.happenedOn = QDate::fromString(toQString(cells.date(Field::HappenedOn)), Qt::ISODate);
    contact.channel = toQString(cells.code(Field::Channel, csv::channelCode, "other"));
    contact.outcome = toQString(cells.code(Field::Outcome, csv::outcomeCode, "other"));
    contact.note = text(Field::Notes);
    const School *school = readSchool();
    const QString typed = text(Field::School).isEmpty() ? text(Field::SchoolId) : text(Field::School);
    const std::string name = (school ? school->name : typed).toStdString();
    if (!cells.problem().isEmpty())
        return m_job.refused(cells.record(), line, {name}, cells.problem());
    if (!contact.happenedOn.isValid())
        return m_job.refused(cells.record(), line, {name}, Text::tr("has no date"), dateFields);

    const ChapterNames::Found chapter = findChapter(school);
    if (chapter.isAmbiguous)
        return m_job.inDoubt(cells.record(), line, {name}, Text::tr("more than one chapter could be meant"));
    if (!chapter && !school)
        return m_job.refused(cells.record(), line, {name}, Text::tr("unknown school: %1").arg(typed), schoolFields);
    contact.chapterId = chapter ? chapter.id : addProspect(*school);
    if (!chapter || m_prospects.contains(contact.chapterId)) {
        QDate &first = m_prospects[contact.chapterId];
        first = first.isValid() ? std::min(first, contact.happenedOn) : contact.happenedOn;
    }
    take(contact, name, line);
}

// Nothing names a line of the log but its day, its channel and its outcome.
void ContactsImport::take(const db::Contact &contact, const std::string &name, qint64 line)
{
    const auto log = m_contacts.ofChapter(contact.chapterId);
    const auto known = std::find_if(log.begin(), log.end(), [&contact](const db::Contact &other) {
        return other.happenedOn == contact.happenedOn && other.channel == contact.channel
            && other.outcome == contact.outcome;
    });
    if (known == log.end()) {
        m_contacts.add(contact);
        return m_job.added(line, {name});
    }
    const bool isSame = contact.note.isEmpty() || contact.note == known->note
        || m_job.plan.request.onMatch == OnMatch::Skip
        || (m_job.plan.request.onMatch == OnMatch::Fill && !known->note.isEmpty());
    if (isSame)
        return m_job.same(line, {name});
    m_contacts.update(known->key(), {{QStringLiteral("note"), contact.note}});
    m_job.changed(line, {name}, {{QStringLiteral("note"), known->note, contact.note}});
}

} // namespace

void importContacts(ImportJob &job)
{
    ContactsImport import(job);
    job.eachRow([&import](qint64 line) { import.takeRow(line); });
    import.addProspectStatuses();
}

} // namespace chapterhouse::app
