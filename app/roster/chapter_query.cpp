// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapter_query.h"

#include "app/folding.h"
#include "app/roster/chapter_facets.h"
#include "app/roster/chapters_model.h"

#include <algorithm>

namespace chapterhouse::app {

ChapterQuery::ChapterQuery(const QString &search, const TableFilters &filters, const StateRegions &regions,
                           int sortColumn, bool descending)
    : m_words(folded(search).split(' ')), m_regions(regions), m_sortColumn(sortColumn), m_descending(descending)
{
    m_words.removeAll(QByteArray());
    for (const Facet &facet : chapterFacets()) {
        const QString id = QString::fromLatin1(facet.id);
        m_chosen.insert(id, filters.values(id));
    }
}

bool ChapterQuery::finds(const ChapterLine &line, const QString &without) const
{
    for (auto facet = m_chosen.begin(); facet != m_chosen.end(); ++facet) {
        if (facet.key() != without && !isAmong(line, facet.key(), facet.value(), m_regions))
            return false;
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QByteArray &word) { return line.haystack.contains(word); });
}

bool ChapterQuery::isBefore(const ChapterLine &a, const ChapterLine &b) const
{
    const int order = compareChapters(a, b, m_sortColumn);
    if (order != 0)
        return m_descending ? order > 0 : order < 0;
    const int names = compareChapters(a, b, ChaptersModel::Name);
    return names != 0 ? names < 0 : a.id < b.id;
}

std::vector<std::size_t> ChapterQuery::arranged(const std::vector<ChapterLine> &lines) const
{
    std::vector<std::size_t> shown;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (finds(lines[place]))
            shown.push_back(place);
    }
    std::sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) { return isBefore(lines[a], lines[b]); });
    return shown;
}

int ChapterQuery::total(const std::vector<ChapterLine> &lines) const
{
    const QString status = QStringLiteral("status");
    const QStringList statuses = m_chosen.value(status);
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ChapterLine &line) { return isAmong(line, status, statuses, m_regions); }));
}

} // namespace chapterhouse::app
