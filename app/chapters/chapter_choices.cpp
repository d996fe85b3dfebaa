// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_choices.h"

#include "app/details/detail_line.h"
#include "app/palette/palette_search.h"

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

void ChapterChoices::setBesides(const QString &chapterId)
{
    if (chapterId == m_besides)
        return;
    m_besides = chapterId;
    Q_EMIT besidesChanged();
    refresh();
}

void ChapterChoices::setNational(const QString &national)
{
    if (national == m_national)
        return;
    m_national = national;
    Q_EMIT nationalChanged();
    refresh();
}

QString ChapterChoices::nameIn(const ChapterEntry &chapter) const
{
    return chapter.isNational ? m_national : chapter.name;
}

std::vector<Pick> ChapterChoices::found(const RosterIndex &index, const QString &query) const
{
    const Directory &directory = index.directory();
    const Day day = dayOf(date());
    std::vector<const ChapterEntry *> chapters;
    for (const ChapterEntry &chapter : index.chapters()) {
        if (chapter.isMerged || chapter.archivedOn <= day || chapter.id == m_besides
            || (chapter.isNational && m_national.isEmpty()))
            continue;
        chapters.push_back(&chapter);
    }
    std::sort(chapters.begin(), chapters.end(), [this](const ChapterEntry *a, const ChapterEntry *b) {
        const int order = QString::localeAwareCompare(nameIn(*a), nameIn(*b));
        return order != 0 ? order < 0 : a->id < b->id;
    });
    std::vector<QString> texts;
    for (const ChapterEntry *chapter : chapters) {
        const School *school = directory.find(chapter->schoolId);
        const State *state = chapter->state < 0 ? nullptr : &directory.states()[std::size_t(chapter->state)];
        QStringList parts{nameIn(*chapter)};
        if (school)
            parts << school->shortName << school->name << school->city;
        if (state)
            parts << state->name << state->code;
        texts.push_back(parts.join(u' '));
    }
    std::vector<std::size_t> places(chapters.size());
    std::iota(places.begin(), places.end(), 0);
    if (!query.isEmpty())
        places = paletteMatches(query, texts);
    std::vector<Pick> picks;
    for (const std::size_t place : places) {
        if (int(picks.size()) == most && !query.isEmpty())
            break;
        picks.push_back(pickOf(index, *chapters[place], day));
    }
    return picks;
}

Pick ChapterChoices::pickOf(const RosterIndex &index, const QString &id) const
{
    const ChapterEntry *chapter = index.chapter(id);
    return chapter ? pickOf(index, *chapter, dayOf(date())) : Pick();
}

Pick ChapterChoices::pickOf(const RosterIndex &index, const ChapterEntry &chapter, Day day) const
{
    Pick pick{chapter.id, nameIn(chapter), {}, {}, TableModel::Muted};
    if (chapter.isNational)
        return pick;
    const School *school = index.directory().find(chapter.schoolId);
    const State *state = chapter.state < 0 ? nullptr : &index.directory().states()[std::size_t(chapter.state)];
    if (state)
        pick.note = school && !school->city.isEmpty() ? tr("%1, %2", "city, state").arg(school->city, state->name)
                                                      : state->name;
    const ChapterStatus status = chapter.statusOn(day);
    pick.badge = status == ChapterStatus::None ? QString() : nameOf(status);
    pick.tone = toneOf(status);
    return pick;
}

} // namespace chapterhouse::app
