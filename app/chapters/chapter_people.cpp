// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_people.h"

namespace chapterhouse::app {

namespace {

std::vector<ChapterPerson> peopleAmong(const RosterIndex &index, const ChapterEntry &chapter, QDate on,
                                       const QString &schoolId)
{
    std::vector<ChapterPerson> people;
    for (quint32 row = chapter.rows.first; row < chapter.rows.last; ++row) {
        const MemberStatus status = index.statusOn(row, dayOf(on));
        const QDate archivedOn = index.archivedOn(row);
        if ((!isPresent(status) && status != MemberStatus::Prospect) || (archivedOn.isValid() && archivedOn <= on))
            continue;
        const School *school = schoolId.isEmpty() ? nullptr : index.school(row);
        if (!schoolId.isEmpty() && (!school || school->id != schoolId))
            continue;
        const MemberKey key = index.key(row);
        people.push_back({{key.chapterId, key.memberId}, status});
    }
    return people;
}

} // namespace

std::vector<ChapterPerson> networkAt(const RosterIndex &index, const QString &schoolId, QDate on)
{
    for (const ChapterEntry &chapter : index.chapters()) {
        if (chapter.isNational && !schoolId.isEmpty())
            return peopleAmong(index, chapter, on, schoolId);
    }
    return {};
}

std::vector<ChapterPerson> peopleOf(const RosterIndex &index, const QString &chapterId, QDate on)
{
    const ChapterEntry *chapter = index.chapter(chapterId);
    return chapter ? peopleAmong(index, *chapter, on, {}) : std::vector<ChapterPerson>();
}

} // namespace chapterhouse::app
