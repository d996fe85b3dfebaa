// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/school_choices.h"

#include "app/details/detail_line.h"

namespace chapterhouse::app {

namespace {

/// "Macon, Georgia · MD"; of a campus also whose it is.
QString placeNote(const Directory &directory, const School &school)
{
    const State *state = directory.state(school.state);
    const QString stateName = state ? state->name : school.state;
    QStringList parts{school.city.isEmpty() ? stateName
                                            : SchoolChoices::tr("%1, %2", "city, state").arg(school.city, stateName),
                      school.degree};
    if (const School *whole = school.isCampus() ? directory.find(school.campusOf) : nullptr)
        parts << SchoolChoices::tr("campus of %1").arg(whole->shortName.isEmpty() ? whole->name : whole->shortName);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The chapter at that very place that counts most; null if there is none.
const ChapterEntry *chapterAt(const RosterIndex &index, const QString &schoolId, const QString &besides, Day day)
{
    const ChapterEntry *best = nullptr;
    for (const ChapterEntry &chapter : index.chapters()) {
        if (chapter.schoolId != schoolId || chapter.id == besides || chapter.isNational || chapter.isMerged
            || chapter.archivedOn <= day)
            continue;
        if (!best || (isCounted(chapter.statusOn(day)) && !isCounted(best->statusOn(day))))
            best = &chapter;
    }
    return best;
}

} // namespace

void SchoolChoices::setBesides(const QString &chapterId)
{
    if (chapterId == m_besides)
        return;
    m_besides = chapterId;
    Q_EMIT besidesChanged();
    refresh();
}

std::vector<Pick> SchoolChoices::found(const RosterIndex &index, const QString &query) const
{
    const Day day = dayOf(date());
    std::vector<Pick> picks;
    for (const School *school : index.directory().search(query, most))
        picks.push_back(pickOf(index, *school, day));
    return picks;
}

Pick SchoolChoices::pickOf(const RosterIndex &index, const QString &id) const
{
    const School *school = index.directory().find(id);
    return school ? pickOf(index, *school, dayOf(date())) : Pick();
}

Pick SchoolChoices::pickOf(const RosterIndex &index, const School &school, Day day) const
{
    Pick pick{school.id, school.name, placeNote(index.directory(), school), {}, TableModel::Muted};
    if (const ChapterEntry *chapter = chapterAt(index, school.id, m_besides, day)) {
        const ChapterStatus status = chapter->statusOn(day);
        pick.badge = status == ChapterStatus::None ? tr("Has a chapter already")
                                                   : tr("Has a chapter: %1", "its status").arg(nameOf(status));
        pick.tone = toneOf(status);
    }
    return pick;
}

} // namespace chapterhouse::app
