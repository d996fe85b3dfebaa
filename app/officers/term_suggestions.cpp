// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/term_suggestions.h"

#include "app/details/record_names.h"
#include "app/folding.h"
#include "app/officers/offices.h"
#include "app/officers/term_editor.h"
#include "app/palette/palette_search.h"
#include "db/connection.h"
#include "db/member_store.h"

#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// The places of those that are found, the best first; all in their order where nothing is typed.
std::vector<std::size_t> found(const QString &typed, const std::vector<QString> &texts)
{
    std::vector<std::size_t> places;
    if (!typed.trimmed().isEmpty())
        places = paletteMatches(typed, texts);
    else
        for (std::size_t i = 0; i < texts.size(); ++i)
            places.push_back(i);
    if (places.size() > std::size_t(Suggestions::most))
        places.resize(Suggestions::most);
    return places;
}

} // namespace

std::vector<Suggestion> chaptersLike(const RosterIndex &roster, const QString &typed, QDate date)
{
    std::vector<Suggestion> all;
    std::vector<QString> texts;
    for (const ChapterEntry &chapter : roster.chapters()) {
        if (chapter.isMerged || chapter.archivedOn <= dayOf(date))
            continue;
        const School *school = roster.directory().find(chapter.schoolId);
        const QString name = chapterName(chapter);
        all.push_back({name, school && school->name != name ? school->name : QString(), chapter.id});
        texts.push_back(school ? name + u' ' + school->name : name);
    }
    std::vector<Suggestion> chosen;
    for (const std::size_t place : found(typed, texts))
        chosen.push_back(all[place]);
    return chosen;
}

std::vector<Suggestion> officesLike(const QStringList &ofChapter, const QString &typed)
{
    std::vector<QString> texts;
    QSet<QByteArray> known;
    for (const QString &office : ofChapter + usualOffices()) {
        const QByteArray plain = folded(office);
        if (!known.contains(plain))
            texts.push_back(office);
        known << plain;
    }
    std::vector<Suggestion> chosen;
    for (const std::size_t place : found(typed, texts))
        chosen.push_back({texts[place], {}, {}});
    return chosen;
}

std::vector<MemberKey> membersLike(const RosterIndex &roster, const QString &chapterId, const QString &typed,
                                   QDate date)
{
    std::vector<MemberKey> members;
    RosterFilter filter;
    filter.asOf = date;
    filter.text = typed;
    filter.chapters = {chapterId};
    for (const bool isHere : {true, false}) {
        for (const quint32 row : roster.rows(filter)) {
            if (members.size() == std::size_t(Suggestions::most))
                return members;
            const MemberKey key = roster.key(row);
            if (isHere || key.chapterId != chapterId)
                members.push_back(key);
        }
        filter.chapters.clear();
    }
    return members;
}

QString placeOf(const RosterIndex &roster, const QString &chapterId)
{
    const ChapterEntry *chapter = roster.chapter(chapterId);
    return !chapter ? QString() : chapter->isNational ? TermEditor::tr("Network") : chapterName(*chapter);
}

std::vector<Suggestion> asSuggestions(db::Connection &connection, const RosterIndex &roster,
                                      std::span<const MemberKey> members, NameStyle style)
{
    std::vector<db::RecordKey> keys;
    for (const MemberKey &key : members)
        keys.push_back({key.chapterId, key.memberId});
    std::vector<Suggestion> suggestions;
    QSet<QString> people; // each once, at the place that comes first
    for (const db::Member &member : db::MemberStore(connection).fetch(keys)) {
        if (people.contains(member.person()))
            continue;
        people << member.person();
        suggestions.push_back({shownName(member, style), placeOf(roster, member.chapterId), member.person()});
    }
    return suggestions;
}

} // namespace chapterhouse::app
