// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

bool hasPeople(const Headline &figures)
{
    return figures.membership.members() > 0 || figures.movement != Movement() || figures.retention.plain.whole > 0;
}

} // namespace

std::vector<Line> byState(const Scope &scope, QDate date)
{
    const auto states = scope.index().directory().states();
    std::vector<Line> lines;
    for (int state = 0; state <= int(states.size()); ++state) {
        const bool isKnown = state < int(states.size());
        const Line line{isKnown ? states[std::size_t(state)].code : QString(),
                        headline(scope.inState(isKnown ? state : -1), date)};
        const Headline &figures = line.figures;
        if (figures.eligibleSchools > 0 || figures.reach.chapters > 0 || hasPeople(figures))
            lines.push_back(line);
    }
    return lines;
}

std::vector<Line> byChapter(const Scope &scope, QDate date)
{
    std::vector<Line> lines;
    for (const quint32 place : scope.chapters()) {
        const ChapterEntry &chapter = scope.index().chapters()[place];
        if (chapter.isMerged || chapter.archivedOn <= dayOf(date))
            continue;
        const Line line{chapter.id, headline(scope.inChapter(place), date)};
        if (!chapter.isNational || hasPeople(line.figures))
            lines.push_back(line);
    }
    return lines;
}

std::vector<Line> byChannel(const Scope &scope, QDate date)
{
    std::vector<Line> lines;
    for (int channel = 0; channel < channelCount; ++channel) {
        const Scope part = scope.byChannel(Channel(channel));
        Line line;
        line.key = code(Channel(channel));
        line.figures.asOf = date;
        line.figures.membership = membership(part, date);
        line.figures.movement = movement(part, Period::yearTo(date));
        line.figures.retention = retention(part, Period::yearTo(date));
        if (hasPeople(line.figures))
            lines.push_back(line);
    }
    return lines;
}

} // namespace chapterhouse::app
