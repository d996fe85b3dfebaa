// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette_search.h"

#include "app/folding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

enum Rank { BeginsWithAll, WordBeginsWithAll, WordsBegin, Within, NotFound };

bool wordBegins(const QByteArray &text, const QByteArray &word)
{
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text.at(at - 1) == ' ')
            return true;
    }
    return false;
}

Rank rankOf(const QByteArray &query, const QByteArray &text)
{
    if (text.startsWith(query))
        return BeginsWithAll;
    if (wordBegins(text, query))
        return WordBeginsWithAll;
    Rank rank = WordsBegin;
    for (const QByteArray &word : query.split(' ')) {
        if (!text.contains(word))
            return NotFound;
        if (!wordBegins(text, word))
            rank = Within;
    }
    return rank;
}

QString stateName(const Directory &directory, int state)
{
    return state < 0 ? QString() : directory.states()[std::size_t(state)].name;
}

void addChapters(const RosterIndex &index, const QString &query, QDate date, int limit,
                 std::vector<PaletteEntry> &entries)
{
    std::vector<const ChapterEntry *> chapters;
    std::vector<QString> texts;
    for (const ChapterEntry &chapter : index.chapters()) {
        if (chapter.isNational || chapter.isMerged || chapter.archivedOn <= dayOf(date))
            continue;
        const School *school = index.directory().find(chapter.schoolId);
        chapters.push_back(&chapter);
        texts.push_back(chapter.name + u' ' + (school ? school->name : QString()));
    }
    for (const std::size_t place : paletteMatches(query, texts)) {
        if (limit-- == 0)
            return;
        const ChapterEntry &chapter = *chapters[place];
        entries.push_back(
            {PaletteEntry::Kind::Chapter, chapter.id, chapter.name, stateName(index.directory(), chapter.state)});
    }
}

void addStates(const Directory &directory, const QString &query, int limit, std::vector<PaletteEntry> &entries)
{
    std::vector<QString> texts;
    for (const State &state : directory.states())
        texts.push_back(state.name + u' ' + state.code);
    for (const std::size_t place : paletteMatches(query, texts)) {
        if (limit-- == 0)
            return;
        const State &state = directory.states()[place];
        entries.push_back({PaletteEntry::Kind::State, state.code, state.name, state.code});
    }
}

void addMembers(const RosterIndex &index, const QString &query, QDate date, int limit,
                std::vector<PaletteEntry> &entries)
{
    RosterFilter filter;
    filter.asOf = date;
    filter.text = query;
    for (const quint32 row : index.rows(filter)) {
        if (limit-- == 0)
            return;
        const MemberKey key = index.key(row);
        const ChapterEntry *chapter = index.chapterOf(row);
        entries.push_back({PaletteEntry::Kind::Member, key.chapterId + u'/' + key.memberId, QString(),
                           chapter ? chapter->name : QString()});
    }
}

void addSchools(const RosterIndex &index, const QString &query, int limit, std::vector<PaletteEntry> &entries)
{
    const Directory &directory = index.directory();
    QSet<QString> taken;
    for (const ChapterEntry &chapter : index.chapters())
        taken.insert(chapter.schoolId);
    for (const School *school : directory.search(query, limit + int(taken.size()))) {
        if (taken.contains(school->id))
            continue;
        if (limit-- == 0)
            return;
        const State *state = directory.state(school->state);
        entries.push_back({PaletteEntry::Kind::School, school->id, school->name, state ? state->name : QString()});
    }
}

} // namespace

std::vector<std::size_t> paletteMatches(const QString &query, const std::vector<QString> &texts)
{
    const QByteArray wanted = folded(query.simplified());
    std::vector<std::pair<Rank, std::size_t>> found;
    for (std::size_t place = 0; place < texts.size(); ++place) {
        if (const Rank rank = rankOf(wanted, folded(texts[place])); rank != NotFound)
            found.emplace_back(rank, place);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::size_t> places;
    places.reserve(found.size());
    for (const auto &[rank, place] : found)
        places.push_back(place);
    return places;
}

std::vector<PaletteEntry> searchRoster(const RosterIndex &index, const QString &query, QDate date, int limit)
{
    std::vector<PaletteEntry> entries;
    if (query.simplified().isEmpty())
        return entries;
    addChapters(index, query, date, limit, entries);
    addStates(index.directory(), query, limit, entries);
    addMembers(index, query, date, limit, entries);
    addSchools(index, query, limit, entries);
    return entries;
}

} // namespace chapterhouse::app
