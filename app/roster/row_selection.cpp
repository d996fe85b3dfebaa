// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/row_selection.h"

#include "app/clock.h"
#include "app/folding.h"
#include "app/roster/text_search.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace chapterhouse::app {

namespace {

using Mask = std::vector<quint8>;

// Plain loops over plain arrays: the compiler does sixteen rows at a time.
template <typename Value> void keepEqual(Mask &mask, const std::vector<Value> &column, const std::vector<Value> &wanted)
{
    if (wanted.empty())
        return;
    constexpr std::size_t block = 4096; // what was found stays in the processor's nearest memory
    std::array<quint8, block> found;
    for (std::size_t begin = 0; begin < mask.size(); begin += block) {
        const std::size_t size = std::min(block, mask.size() - begin);
        const Value *values = column.data() + begin;
        found.fill(0);
        for (const Value value : wanted) {
            for (std::size_t row = 0; row < size; ++row)
                found[row] = quint8(found[row] | quint8(values[row] == value));
        }
        quint8 *kept = mask.data() + begin;
        for (std::size_t row = 0; row < size; ++row)
            kept[row] = quint8(kept[row] & found[row]);
    }
}

template <typename Code> std::vector<quint8> bytes(const std::vector<Code> &codes)
{
    std::vector<quint8> result;
    for (const Code code : codes)
        result.push_back(quint8(code));
    return result;
}

std::vector<quint16> years(const std::vector<int> &classYears)
{
    std::vector<quint16> result;
    for (const int year : classYears)
        result.push_back(quint16(year));
    return result;
}

void keepJoined(Mask &mask, const std::vector<Day> &joined, Day from, Day until)
{
    for (std::size_t row = 0; row < mask.size(); ++row)
        mask[row] = quint8(mask[row] & quint8(from <= joined[row]) & quint8(joined[row] < until));
}

// Most rows have any one letter: looking for it in the text would stop at every name.
void markRowsWithLetters(quint32 wanted, const std::vector<quint32> &letters, Mask &hits)
{
    const quint32 *values = letters.data();
    quint8 *result = hits.data();
    for (std::size_t row = 0; row < hits.size(); ++row)
        result[row] = quint8((values[row] & wanted) == wanted);
}

// By chapter: whether its text has the word.
Mask chaptersWith(std::string_view word, const RosterColumns &columns)
{
    Mask found(columns.chapters.size());
    markRowsWith(word, columns.chapterTexts, columns.chapterTextAt, found);
    return found;
}

// All rows with the word.
void keepWord(Mask &mask, const RosterColumns &columns, std::string_view word)
{
    Mask hits(mask.size());
    const quint32 letters = lettersOf(word);
    if (word.size() == 1 && letters != 0)
        markRowsWithLetters(letters, columns.letters, hits);
    else
        markRowsWith(word, columns.names, columns.nameAt, hits);
    const Mask chapters = chaptersWith(word, columns);
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const RowRange rows = columns.chapters[i].rows;
        if (chapters[i] != 0)
            std::fill(hits.begin() + rows.first, hits.begin() + rows.last, quint8(1));
    }
    for (std::size_t row = 0; row < mask.size(); ++row)
        mask[row] = quint8(mask[row] & hits[row]);
}

// The same where few rows are left: looks at their names only.
void keepWordAmongFew(Mask &mask, const RosterColumns &columns, std::string_view word)
{
    const Mask chapters = chaptersWith(word, columns);
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const auto end = mask.begin() + columns.chapters[i].rows.last;
        auto marked = mask.begin() + columns.chapters[i].rows.first;
        while (chapters[i] == 0 && (marked = std::find(marked, end, quint8(1))) != end) {
            const auto row = quint32(marked - mask.begin());
            *marked++ = quint8(columns.name(row).find(word) != std::string_view::npos);
        }
    }
}

// Each word must stand in the member's name, or in the text of the chapter. The longest first: fewest rows have it.
void keepText(Mask &mask, const RosterColumns &columns, const QString &text)
{
    constexpr std::ptrdiff_t few = 8; // of so many rows one
    const QByteArray words = folded(text);
    QByteArrayList parts = words.split(' ');
    std::stable_sort(parts.begin(), parts.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    bool areFew = false;
    for (const QByteArray &part : parts) {
        const std::string_view word(part.constData(), std::size_t(part.size()));
        if (word.empty())
            continue;
        if (areFew)
            keepWordAmongFew(mask, columns, word);
        else
            keepWord(mask, columns, word);
        areFew = areFew || std::count(mask.begin(), mask.end(), quint8(1)) * few < std::ptrdiff_t(mask.size());
    }
}

bool asksForTraits(const RosterFilter &filter)
{
    return !filter.text.trimmed().isEmpty() || !filter.classYears.empty() || !filter.phases.empty()
        || !filter.channels.empty() || filter.joinedFrom.isValid() || filter.joinedUntil.isValid()
        || filter.withoutEmail;
}

void keepTraits(Mask &mask, const RosterColumns &columns, const RosterFilter &filter)
{
    keepEqual(mask, columns.classYear, years(filter.classYears));
    keepEqual(mask, columns.phase, bytes(filter.phases));
    keepEqual(mask, columns.channel, bytes(filter.channels));
    if (filter.withoutEmail)
        keepEqual(mask, columns.hasEmail, {quint8(0)});
    if (filter.joinedFrom.isValid() || filter.joinedUntil.isValid())
        keepJoined(mask, columns.joined, filter.joinedFrom.isValid() ? dayOf(filter.joinedFrom) : firstDay,
                   filter.joinedUntil.isValid() ? dayOf(filter.joinedUntil) : noDay);
    if (!filter.text.trimmed().isEmpty())
        keepText(mask, columns, filter.text);
}

// What a filter asks of the place: a chapter's, or a member's own in the network.
class Places {
public:
    Places(const RosterColumns &columns, const RosterFilter &filter)
        : m_columns(columns)
        , m_chapters(filter.chapters.begin(), filter.chapters.end())
        , m_states(filter.states.begin(), filter.states.end())
    {
        for (const QString &id : filter.schools) {
            const School *school = columns.directory->schoolOf(id);
            m_schools.insert(school && !columns.directory->find(id)->isCampus() ? school->id : id);
        }
    }

    bool hasChapter(const ChapterEntry &chapter) const { return m_chapters.empty() || m_chapters.contains(chapter.id); }
    bool asksForPlaces() const { return !m_states.empty() || !m_schools.empty(); }
    bool hasPlace(const QString &schoolId, const QString &countsAs, int state) const
    {
        const QString code = state < 0 ? QString() : m_columns.directory->states()[std::size_t(state)].code;
        return (m_states.empty() || m_states.contains(code))
            && (m_schools.empty() || m_schools.contains(schoolId) || m_schools.contains(countsAs));
    }

private:
    const RosterColumns &m_columns;
    QSet<QString> m_chapters;
    QSet<QString> m_schools;
    QSet<QString> m_states;
};

bool ownPlaceFits(const RosterColumns &columns, const Places &places, quint32 row)
{
    const auto own = std::lower_bound(columns.ownSchools.begin(), columns.ownSchools.end(), row,
                                      [](const auto &entry, quint32 wanted) { return entry.row < wanted; });
    if (own == columns.ownSchools.end() || own->row != row)
        return places.hasPlace(QString(), QString(), -1);
    const QString id = columns.directory->schools()[std::size_t(own->value)].id;
    return places.hasPlace(id, columns.directory->schoolOf(id)->id,
                           columns.state[row] == RosterColumns::noState ? -1 : columns.state[row]);
}

void addRange(std::vector<RowRange> &ranges, RowRange range)
{
    if (!ranges.empty() && ranges.back().last == range.first)
        ranges.back().last = range.last;
    else if (range.size() > 0)
        ranges.push_back(range);
}

// One byte a row; 1 in the ranges.
Mask maskOf(const std::vector<RowRange> &ranges, quint32 size)
{
    Mask mask(size);
    for (const RowRange range : ranges)
        std::fill(mask.begin() + range.first, mask.begin() + range.last, quint8(1));
    return mask;
}

// Of whom no day is known may have been there.
void leaveOutLater(Mask &mask, const RosterColumns &columns, Day day)
{
    for (std::size_t row = 0; row < mask.size(); ++row) {
        const quint32 first = columns.spellAt[row];
        if (first < columns.spellAt[row + 1] && columns.spellSince[first] > day)
            mask[row] = 0;
    }
}

void keepArchived(Mask &mask, const RosterColumns &columns, RosterFilter::Archived archived, Day day)
{
    if (archived == RosterFilter::Archived::Include)
        return;
    Mask isArchived(archived == RosterFilter::Archived::Only ? mask.size() : 0);
    for (const auto &entry : columns.archived) {
        if (entry.value > day)
            continue;
        if (archived == RosterFilter::Archived::Only)
            isArchived[entry.row] = 1;
        else
            mask[entry.row] = 0;
    }
    for (std::size_t row = 0; row < isArchived.size(); ++row)
        mask[row] = quint8(mask[row] & isArchived[row]);
}

} // namespace

RowSelection select(const RosterColumns &columns, const RosterFilter &filter)
{
    const Places places(columns, filter);
    RowSelection selection;
    std::vector<quint32> left; // members of the network elsewhere
    for (quint32 i = 0; i < columns.chapters.size(); ++i) {
        const ChapterEntry &chapter = columns.chapters[i];
        if (!places.hasChapter(chapter))
            continue;
        const bool isByRow = chapter.isNational && places.asksForPlaces();
        if (!isByRow && places.asksForPlaces() && !places.hasPlace(chapter.schoolId, chapter.countsAs, chapter.state))
            continue;
        selection.chapters.push_back(i);
        addRange(selection.ranges, chapter.rows);
        for (quint32 row = chapter.rows.first; isByRow && row < chapter.rows.last; ++row) {
            if (!ownPlaceFits(columns, places, row))
                left.push_back(row);
        }
    }
    selection.isOfTraits = asksForTraits(filter);
    if (!left.empty() || selection.isOfTraits) {
        selection.mask = maskOf(selection.ranges, columns.size());
        for (const quint32 row : left)
            selection.mask[row] = 0;
    }
    if (selection.isOfTraits)
        keepTraits(selection.mask, columns, filter);
    return selection;
}

std::vector<quint8> maskOf(const RosterColumns &columns, const RosterFilter &filter)
{
    RowSelection selection = select(columns, filter);
    Mask mask = selection.mask.empty() ? maskOf(selection.ranges, columns.size()) : std::move(selection.mask);
    const Day day = dayOf(filter.asOf.isValid() ? filter.asOf : today());
    if (!filter.statuses.empty())
        keepEqual(mask, *columns.orders.statuses(columns, day), bytes(filter.statuses));
    if (!filter.withLater)
        leaveOutLater(mask, columns, day);
    keepArchived(mask, columns, filter.archived, day);
    return mask;
}

} // namespace chapterhouse::app
