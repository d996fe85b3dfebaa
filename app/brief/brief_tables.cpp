// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief_tables.h"

#include "app/figures/academic_year.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/told_places.h"
#include "app/formatting.h"
#include "app/roster/codes.h"
#include "app/states/state_secrets.h"
#include "app/states/state_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostYears = 8;
constexpr std::size_t mostChannels = 8;
constexpr std::size_t mostNewChapters = 10;
constexpr std::size_t looksOfCohort = 3; ///< after one, two and three years

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

QString percentText(std::optional<double> share)
{
    return share ? Text::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 0)) : QStringLiteral("–");
}

bool isTold(const StateLine &line)
{
    return line.figures.reach.chapters > 0 || line.figures.membership.members() > 0;
}

} // namespace

void BriefTables::count(const Dashboard &dashboard, const StatesReport &report, Cell joined)
{
    const StateSecrets secrets(report, m_counts.suppression());
    for (const StateLine &line : report.lines) {
        const bool isWithheld = secrets.isWithheld(line.code, Figure::Members);
        m_states.push_back(m_counts.addDrawn(isWithheld ? untold : line.figures.membership.members()));
    }
    countYears(dashboard);
    countCohorts();
    countChannels(joined);
}

void BriefTables::countYears(const Dashboard &dashboard)
{
    if (dashboard.months.empty())
        return;
    const int last = academicYear(m_asOf);
    const int first = std::max(academicYear(dashboard.months.front().month), last - int(mostYears) + 1);
    for (int year = first; year <= last; ++year) {
        const QDate end = std::min(beginOfAcademicYear(year + 1), m_asOf.addDays(1));
        const Movement moved = movement(m_scope, {beginOfAcademicYear(year), end});
        const Cell joined = m_counts.add(moved.joined);
        const Cell left = m_counts.add(moved.left);
        m_years.push_back({year, chapterCount(m_scope, end.addDays(-1)), joined, left});
        // The curve tells how many there were before and after.
        const Cell before = m_counts.addDrawn(membership(m_scope, endOfAcademicYear(year - 1)).members());
        const Cell after = m_counts.addDrawn(membership(m_scope, end.addDays(-1)).members());
        m_counts.relate({{after, 1}, {before, -1}, {joined, -1}, {left, 1}});
    }
}

void BriefTables::countCohorts()
{
    std::vector<Cohort> all = byCohort(m_scope, m_asOf);
    if (all.size() > mostYears)
        all.erase(all.begin(), all.end() - mostYears);
    for (const Cohort &cohort : all) {
        CohortLine line{cohort.year, m_counts.add(cohort.joined), {}};
        for (std::size_t half = 1; half < cohort.present.size() && line.present.size() < looksOfCohort; half += 2)
            line.present.push_back(m_counts.add(cohort.present[half]));
        m_cohorts.push_back(std::move(line));
    }
}

void BriefTables::countChannels(Cell joined)
{
    const std::vector<Line> lines = byChannel(m_scope, m_asOf);
    std::vector<int> parts;
    for (const Line &line : lines)
        parts.push_back(line.figures.movement.joined);
    // As every page tells them.
    const std::vector<int> told = toldParts(parts, m_counts.people(joined), m_counts.suppression());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (parts[i] > 0)
            m_channels.push_back({nameOf(channel(lines[i].key.toStdString())), m_counts.addDrawn(told[i])});
    }
    std::stable_sort(m_channels.begin(), m_channels.end(), [this](const ChannelLine &a, const ChannelLine &b) {
        return m_counts.drawn(m_counts.people(a.joined))
            > m_counts.drawn(m_counts.people(b.joined)); // tells no order of small ones
    });
}

BriefTable BriefTables::states(const StatesReport &report) const
{
    BriefTable table;
    table.title = Text::tr("States");
    table.headings = {Text::tr("State"), nameOf(Figure::Chapters), Text::tr("Schools", "reached, of those there"),
                      nameOf(Figure::Members)};
    std::vector<std::size_t> order(report.lines.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return report.lines[a].figures.reach.chapters > report.lines[b].figures.reach.chapters;
    });
    const StateTexts texts(report, StateMeasure::Chapters, Suppression::off());
    for (const std::size_t place : order) {
        const StateLine &line = report.lines[place];
        if (isTold(line))
            table.rows.push_back({texts.name(line), number(line.figures.reach.chapters),
                                  Text::tr("%1 of %2", "part, whole")
                                      .arg(number(line.figures.reach.schools), number(line.figures.eligibleSchools)),
                                  m_counts.text(m_states[place])});
    }
    return table;
}

std::vector<BriefTable> BriefTables::others(const Dashboard &dashboard, bool isNational) const
{
    std::vector<BriefTable> tables;
    if (dashboard.months.empty())
        return tables;
    tables = {years(isNational), cohorts(), channels()};
    if (isNational)
        tables.push_back(newChapters());
    tables.erase(
        std::remove_if(tables.begin(), tables.end(), [](const BriefTable &table) { return table.rows.empty(); }),
        tables.end());
    return tables;
}

BriefTable BriefTables::years(bool isNational) const
{
    BriefTable table;
    table.title = Text::tr("By academic year, at its end");
    table.headings = {Text::tr("August to July")};
    if (isNational)
        table.headings.append(nameOf(Figure::Chapters));
    table.headings += {nameOf(Figure::Joined), nameOf(Figure::Left)};
    for (const Year &year : m_years) {
        QStringList row{academicYearName(year.year)};
        if (isNational)
            row.append(number(year.chapters));
        table.rows.push_back(row + QStringList{m_counts.text(year.joined), m_counts.text(year.left)});
    }
    return table;
}

BriefTable BriefTables::cohorts() const
{
    BriefTable table;
    table.title = Text::tr("Who came, and is still here after");
    table.headings = {Text::tr("Joined in"), Text::tr("People"), Text::tr("1 year"), Text::tr("2 years"),
                      Text::tr("3 years")};
    for (const CohortLine &cohort : m_cohorts) {
        QStringList row{academicYearName(cohort.year), m_counts.text(cohort.joined)};
        for (std::size_t look = 0; look < looksOfCohort; ++look)
            row.append(look < cohort.present.size() ? percentText(m_counts.share(cohort.present[look], cohort.joined))
                                                    : QString());
        table.rows.push_back(row);
    }
    return table;
}

BriefTable BriefTables::channels() const
{
    BriefTable table;
    table.title = Text::tr("How people came, 12 months");
    table.headings = {Text::tr("Channel"), nameOf(Figure::Joined)};
    for (const ChannelLine &line : m_channels) {
        if (table.rows.size() < mostChannels)
            table.rows.push_back({line.name, m_counts.text(line.joined)});
    }
    if (m_channels.size() > mostChannels)
        table.rest = Text::tr("and %Ln more", nullptr, int(m_channels.size() - mostChannels));
    return table;
}

BriefTable BriefTables::newChapters() const
{
    struct Founded {
        QDate on;
        QString name;
    };
    std::vector<Founded> founded;
    const Day from = dayOf(m_asOf.addYears(-1).addDays(1));
    for (const ChapterEntry &chapter : m_scope.index().chapters()) {
        const bool isNew = !chapter.isMerged && !chapter.isNational && !chapter.counted.empty()
            && chapter.counted.front().from >= from && chapter.counted.front().from <= dayOf(m_asOf);
        if (isNew)
            founded.push_back({dateOf(chapter.counted.front().from), chapter.name});
    }
    std::stable_sort(founded.begin(), founded.end(), [](const Founded &a, const Founded &b) { return a.on > b.on; });
    BriefTable table;
    table.title = Text::tr("New chapters, 12 months");
    table.headings = {Text::tr("Chapter"), Text::tr("Since")};
    for (const Founded &chapter : founded) {
        if (table.rows.size() < mostNewChapters)
            table.rows.push_back({chapter.name, shortDate(chapter.on)});
    }
    if (founded.size() > mostNewChapters)
        table.rest = Text::tr("and %Ln more", nullptr, int(founded.size() - mostNewChapters));
    return table;
}

} // namespace chapterhouse::app
