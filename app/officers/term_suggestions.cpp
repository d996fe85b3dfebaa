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
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr std::size_t most = 8; // who sees more had better go on typing

} // namespace

std::vector<Pick> officesLike(const QStringList &ofChapter, const QString &typed)
{
    std::vector<QString> texts;
    QSet<QByteArray> known;
    for (const QString &office : ofChapter + usualOffices()) {
        const QByteArray plain = folded(office);
        if (!known.contains(plain))
            texts.push_back(office);
        known << plain;
    }
    std::vector<std::size_t> places(texts.size());
    std::iota(places.begin(), places.end(), 0);
    if (!typed.trimmed().isEmpty())
        places = paletteMatches(typed, texts);
    std::vector<Pick> chosen;
    for (std::size_t i = 0; i < std::min(places.size(), most); ++i)
        chosen.push_back({{}, texts[places[i]]});
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
            if (members.size() == most)
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

std::vector<Pick> asPicks(db::Connection &connection, const RosterIndex &roster, std::span<const MemberKey> members,
                          NameStyle style)
{
    std::vector<db::RecordKey> keys;
    for (const MemberKey &key : members)
        keys.push_back({key.chapterId, key.memberId});
    std::vector<Pick> picks;
    QSet<QString> people; // each once, at the place that comes first
    for (const db::Member &member : db::MemberStore(connection).fetch(keys)) {
        if (people.contains(member.person()))
            continue;
        people << member.person();
        picks.push_back({member.person(), shownName(member, style), placeOf(roster, member.chapterId)});
    }
    return picks;
}

} // namespace chapterhouse::app
