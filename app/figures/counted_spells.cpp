// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/counted_spells.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Spell {
    int key;
    Interval during;
};

std::vector<Spell> spellsOfChapters(const Scope &scope, Counted counted)
{
    std::vector<Spell> spells;
    for (const quint32 chapter : scope.chapters()) {
        const int key = countedKey(scope.index(), chapter, counted);
        if (key < 0)
            continue;
        for (const Interval &during : scope.index().chapters()[chapter].counted)
            spells.push_back({key, during});
    }
    std::sort(spells.begin(), spells.end(), [](const Spell &one, const Spell &other) {
        return std::pair(one.key, one.during.from) < std::pair(other.key, other.during.from);
    });
    return spells;
}

} // namespace

int countedKey(const RosterIndex &index, quint32 chapter, Counted counted)
{
    const ChapterEntry &entry = index.chapters()[chapter];
    switch (counted) {
    case Counted::Chapters:
        return int(chapter);
    case Counted::Schools:
        return entry.schoolKey;
    case Counted::States:
        if (entry.state < 0 || index.directory().states()[std::size_t(entry.state)].kind != State::Kind::State)
            return -1;
        return entry.state;
    case Counted::Members:
        break;
    }
    return -1;
}

std::vector<CountedSpell> countedSpells(const Scope &scope, Counted counted)
{
    std::vector<CountedSpell> united;
    for (const Spell &spell : spellsOfChapters(scope, counted)) {
        const bool isFirst = united.empty() || united.back().key != spell.key;
        if (!isFirst && spell.during.from <= united.back().during.until)
            united.back().during.until = std::max(united.back().during.until, spell.during.until);
        else
            united.push_back({spell.key, spell.during, isFirst});
    }
    return united;
}

} // namespace chapterhouse::app
