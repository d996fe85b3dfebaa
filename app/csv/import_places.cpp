// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_places.h"

#include "app/csv/import_job.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPlaces)
};

} // namespace

MemberPlaces::MemberPlaces(ImportJob &job) : m_job(job) { }

bool MemberPlaces::isNational() const
{
    return !m_job.chapters.nationalId().isEmpty();
}

MemberPlace &MemberPlaces::of(const ImportedMember &draft)
{
    const std::array parts{draft.chapterId, draft.schoolId, draft.school, draft.chapter};
    if (m_last && std::equal(parts.begin(), parts.end(), m_lastParts.begin()))
        return *m_last; // as for nearly every row of a file in the order of chapters
    m_key.clear();
    for (const std::string_view part : parts)
        m_key.append(part).append(1, '\n');
    const auto [found, isNew] = m_places.try_emplace(m_key);
    if (isNew)
        found->second = find(draft);
    std::copy(parts.begin(), parts.end(), m_lastParts.begin());
    m_last = &found->second;
    return *m_last;
}

MemberPlace &MemberPlaces::ofMembership(std::string_view chapterId)
{
    const auto [found, isNew] = m_places.try_emplace(std::string("membership\n").append(chapterId));
    if (isNew) {
        found->second.chapterId = chapterId;
        found->second.isNetwork = toQString(chapterId) == m_job.chapters.nationalId();
    }
    return found->second;
}

MemberPlace &MemberPlaces::networkOf(const MemberPlace &place)
{
    const auto [found, isNew] = m_places.try_emplace("network\n" + place.schoolId);
    if (isNew) {
        found->second.chapterId = m_job.chapters.nationalId().toStdString();
        found->second.schoolId = place.schoolId;
        found->second.isNetwork = true;
    }
    return found->second;
}

MemberPlace MemberPlaces::find(const ImportedMember &draft)
{
    const ChapterNames &chapters = m_job.chapters;
    if (!m_job.plan.request.chapterId.isEmpty())
        return atChapter(m_job.plan.request.chapterId);
    if (chapters.isEmpty())
        return atFirstChapter(draft);
    ChapterNames::Found byId;
    if (!draft.chapterId.empty())
        byId = chapters.find(draft.chapterId);
    const School *school = schoolOf(draft);
    if (byId.id == chapters.nationalId() && byId && school)
        return atSchool(*school);
    if (byId)
        return atChapter(byId.id);
    if (school)
        return atSchool(*school);
    if (!draft.chapter.empty()) {
        const ChapterNames::Found byName = chapters.find(draft.chapter);
        if (byName)
            return atChapter(byName.id);
        MemberPlace unknown;
        unknown.isElsewhere = !byName.isAmbiguous;
        unknown.problem =
            byName.isAmbiguous ? Text::tr("more than one chapter is called so: %1") : Text::tr("unknown chapter: %1");
        unknown.problem = unknown.problem.arg(toQString(draft.chapter));
        return unknown;
    }
    MemberPlace unknown;
    const std::string_view named = draft.school.empty() ? draft.schoolId : draft.school;
    if (!named.empty() || !draft.chapterId.empty()) {
        unknown.isElsewhere = true;
        unknown.problem = named.empty() ? Text::tr("unknown chapter: %1").arg(toQString(draft.chapterId))
                                        : Text::tr("unknown school: %1").arg(toQString(named));
        return unknown;
    }
    if (const QString only = chapters.onlyId(); !only.isEmpty() && !isNational())
        return atChapter(only);
    unknown.problem = Text::tr("says neither a chapter nor a school; --chapter names the chapter of all rows");
    return unknown;
}

const School *MemberPlaces::schoolOf(const ImportedMember &draft) const
{
    for (const std::string_view text : {draft.schoolId, draft.school}) {
        if (text.empty())
            continue;
        const QString typed = toQString(text);
        if (const School *school = m_job.directory->find(typed))
            return school;
        if (const School *school = m_job.directory->named(typed))
            return school;
    }
    return nullptr;
}

MemberPlace MemberPlaces::atSchool(const School &school)
{
    const ChapterNames::Found found = m_job.chapters.atSchool(school.id);
    if (found)
        return atChapter(found.id);
    MemberPlace place;
    place.schoolId = school.id.toStdString();
    if (found.isAmbiguous) {
        place.problem = Text::tr("more than one chapter at %1: say which").arg(school.name);
    } else if (!isNational()) {
        place.isElsewhere = true;
        place.problem = Text::tr("this book has no chapter at %1").arg(school.name);
    } else {
        place.chapterId = m_job.chapters.nationalId().toStdString();
        place.isNetwork = true;
    }
    return place;
}

/// A new chapter's book has no chapter yet: the first roster brings it.
MemberPlace MemberPlaces::atFirstChapter(const ImportedMember &draft)
{
    const School *school = schoolOf(draft);
    const QString schoolText = toQString(draft.school.empty() ? draft.schoolId : draft.school);
    const QString chapterText = toQString(draft.chapter);
    db::Chapter chapter;
    chapter.id = db::isUlid(draft.chapterId) ? toQString(draft.chapterId) : m_job.ulids.next();
    chapter.schoolId = school ? school->id : QStringLiteral("unknown");
    const bool isSchoolName = school && (chapterText == school->name || chapterText == school->shortName);
    if (!isSchoolName)
        chapter.localName = chapterText;
    if (chapter.localName.isEmpty() && !school)
        chapter.localName = schoolText;
    db::ChapterStore(m_job.connection).add(chapter);
    db::ChapterStatusStore(m_job.connection).add(chapter.id, QStringLiteral("active"), m_job.plan.fileDate);
    m_job.chapters.add(chapter.id, chapter.schoolId, chapter.localName);
    m_job.report.warnings.append(school ? Text::tr("The book had no chapter yet: one was made at %1.").arg(school->name)
                                        : Text::tr("The book had no chapter yet: one was made, without its school."));
    return atChapter(chapter.id);
}

MemberPlace MemberPlaces::atChapter(const QString &id)
{
    MemberPlace place;
    place.chapterId = id.toStdString();
    place.isNetwork = id == m_job.chapters.nationalId();
    if (const auto chapter = db::ChapterStore(m_job.connection).find(id))
        place.schoolId = chapter->schoolId.toStdString();
    if (!isNational() || place.isNetwork)
        return place;
    auto query = m_job.connection.prepare(R"(
        SELECT count(*), min(CASE WHEN status <> 'prospect' THEN since END) FROM chapter_status WHERE chapter_id = ?1)");
    query.bind(id).next();
    place.existsSince = query.utf8(1);
    // A school that is only a prospect has no chapter yet: who studies there is in the network.
    if (query.integer(0) > 0 && place.existsSince.empty()) {
        place.chapterId = m_job.chapters.nationalId().toStdString();
        place.isNetwork = true;
    }
    return place;
}

} // namespace chapterhouse::app
