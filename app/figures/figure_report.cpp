// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_report.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/growth_words.h"
#include "app/figures/projection_report.h"
#include "app/figures/regions.h"
#include "app/figures/told_movement.h"
#include "app/figures/told_places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <cmath>
#include <utility>

namespace chapterhouse::app {

namespace {

using Cell = FigureReport::Cell;
using Record = FigureReport::Record;

constexpr int looksNamed = 6; ///< months between two columns of the cohorts

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureReport)
};

QString inTwelveMonths(Figure figure)
{
    return Text::tr("%1, 12 months").arg(nameOf(figure));
}

/// What of a line is withheld, so that no small group can be worked out from what lines add up to.
struct Withheld {
    bool members = false;
    bool heads = false;
    bool joined = false;
    bool left = false;
    bool starters = false; ///< those who were there a year ago: of whom retention tells
};

/// Fills a record; every count of people passes the suppression here.
class RecordMaker {
public:
    explicit RecordMaker(Suppression suppression) : m_suppression(suppression) { }

    RecordMaker &word(const char *name, const QString &label, const QString &value)
    {
        return add({QLatin1String(name), label, value, value, value});
    }
    RecordMaker &exact(const char *name, const QString &label, int value)
    {
        return add({QLatin1String(name), label, value, QString::number(value), QLocale().toString(value)});
    }
    RecordMaker &people(const char *name, const QString &label, int count)
    {
        const SharedCount shared = m_suppression.count(count);
        if (!shared.isMasked)
            return exact(name, label, shared.value);
        m_record.isMasked = true;
        const QString text = shared.text(m_suppression.threshold());
        return add({QLatin1String(name), label, QJsonValue::Null, text, text});
    }
    RecordMaker &share(const QString &name, const QString &label, std::optional<double> value)
    {
        if (!value)
            return add({name, label, QJsonValue::Null, QString(), QStringLiteral("–")});
        const double rounded = std::round(*value * 10000) / 10000;
        return add({name, label, rounded, QString::number(rounded, 'g', 4),
                    QLocale().toString(rounded * 100, 'f', 1) + QStringLiteral(" %")});
    }
    RecordMaker &peopleShare(const QString &name, const QString &label, const Share &value)
    {
        return share(name, label, m_suppression.share(value));
    }
    RecordMaker &codes(const char *name, const QString &label, const QStringList &list)
    {
        const QString text = list.join(u' ');
        return add({QLatin1String(name), label, QJsonArray::fromStringList(list), text,
                    list.isEmpty() ? QStringLiteral("–") : text});
    }
    RecordMaker &places(const Headline &figures)
    {
        exact("chapters", nameOf(Figure::Chapters), figures.reach.chapters);
        exact("schools_reached", nameOf(Figure::SchoolsReached), figures.reach.schools);
        exact("states_reached", nameOf(Figure::StatesReached), figures.reach.states);
        return codes("also_reached", Text::tr("Also reached"), figures.reach.alsoReached);
    }
    RecordMaker &peopleOf(const Headline &figures, const Withheld &withheld = {})
    {
        const Membership &all = figures.membership;
        people("members", nameOf(Figure::Members), withheld.members ? untold : all.members());
        people("counted_only", nameOf(Figure::CountedOnly),
               withheld.heads ? untold : toldHeads(all.people, all.countedOnly, m_suppression));
        people("joined_12m", inTwelveMonths(Figure::Joined), withheld.joined ? untold : figures.movement.joined);
        people("left_12m", inTwelveMonths(Figure::Left), withheld.left ? untold : figures.movement.left);
        const Retention kept = withheld.starters ? Retention{{untold, untold}, {untold, untold}} : figures.retention;
        peopleShare(QStringLiteral("retention_12m"), inTwelveMonths(Figure::Retention), kept.plain);
        return peopleShare(QStringLiteral("retention_student_12m"), inTwelveMonths(Figure::StudentRetention),
                           kept.student);
    }
    RecordMaker &all(const Headline &figures, const Withheld &withheld = {})
    {
        places(figures);
        peopleOf(figures, withheld);
        return exact("eligible_schools", nameOf(Figure::EligibleSchools), figures.eligibleSchools);
    }
    Record take() { return std::move(m_record); }

private:
    RecordMaker &add(const Cell &cell)
    {
        m_record.cells.push_back(cell);
        return *this;
    }

    Suppression m_suppression;
    Record m_record;
};

/// Who joined and left by state as one part of the whole each; the same for other ways to part it.
PlaceCounts movedCounts(const Directory &directory, const std::vector<Line> &states, int Movement::*moved)
{
    PlaceCounts counts = PlaceCounts::none(directory);
    for (const Line &line : states)
        counts.chapters.push_back({directory.stateIndex(line.key), line.figures.movement.*moved});
    return counts;
}

/// What is withheld of states, and of groups of them, on a day.
class WithheldPlaces {
public:
    WithheldPlaces(const Scope &scope, QDate date, Suppression suppression)
    {
        if (!suppression.isOn())
            return;
        const Directory &directory = scope.index().directory();
        const std::vector<Line> states = byState(scope, date);
        m_members = ToldPlaces(scope.index(), date, suppression);
        m_before = ToldPlaces(scope.index(), date.addYears(-1), suppression);
        m_joined = ToldPlaces(movedCounts(directory, states, &Movement::joined), suppression);
        m_left = ToldPlaces(movedCounts(directory, states, &Movement::left), suppression);
    }
    Withheld ofState(int state) const
    {
        return {!m_members.tellsState(state), false, !m_joined.tellsState(state), !m_left.tellsState(state),
                !m_before.tellsState(state)};
    }
    std::vector<Withheld> ofGroups(const std::vector<std::vector<int>> &groups) const
    {
        const auto members = m_members.tellsGroups(groups);
        const auto joined = m_joined.tellsGroups(groups);
        const auto left = m_left.tellsGroups(groups);
        const auto before = m_before.tellsGroups(groups);
        std::vector<Withheld> all;
        for (std::size_t i = 0; i < groups.size(); ++i)
            all.push_back({!members[i], false, !joined[i], !left[i], !before[i]});
        return all;
    }

private:
    ToldPlaces m_members;
    ToldPlaces m_before; ///< a year ago
    ToldPlaces m_joined;
    ToldPlaces m_left;
};

} // namespace

FigureReport::FigureReport(const Scope &scope, QDate asOf, By by, Suppression suppression, const StateRegions &regions)
    : m_asOf(asOf), m_by(by), m_suppression(suppression)
{
    switch (by) {
    case By::Nothing:
        m_records.push_back(RecordMaker(m_suppression).all(headline(scope, asOf)).take());
        break;
    case By::State:
        addStates(scope);
        break;
    case By::Month:
        addMonths(scope);
        break;
    case By::Term:
        addTerms(scope);
        break;
    case By::Chapter:
        addChapters(scope);
        break;
    case By::Channel:
        addChannels(scope);
        break;
    case By::Cohort:
        addCohorts(scope);
        break;
    case By::Projection:
        addProjection(scope);
        break;
    case By::WhiteSpace:
    case By::Pipeline:
        Q_ASSERT(false); // these need more of the book than a scope: see expansion_report.h
        break;
    case By::Region:
        addRegions(scope, regions, StateRegions::Kind::Census);
        break;
    case By::Division:
        addRegions(scope, regions, StateRegions::Kind::Division);
        break;
    case By::OwnRegion:
        addRegions(scope, regions, StateRegions::Kind::Own);
        break;
    }
}

void FigureReport::addRegions(const Scope &scope, const StateRegions &regions, StateRegions::Kind kind)
{
    const auto groups = regions.covering(kind, scope.index().directory());
    const std::vector<Line> lines = byRegion(scope, groups, m_asOf);
    const Directory &directory = scope.index().directory();
    std::vector<std::vector<int>> states;
    for (const Line &line : lines) {
        std::vector<int> &group = states.emplace_back();
        for (const QString &state : groups[std::size_t(&line - lines.data())].states)
            group.push_back(directory.stateIndex(state));
    }
    const std::vector<Withheld> withheld = WithheldPlaces(scope, m_asOf, m_suppression).ofGroups(states);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("Key"), lines[i].key)
            .word("name", Text::tr("Name"), groups[i].name)
            .codes("states", Text::tr("States"), groups[i].states)
            .all(lines[i].figures, withheld[i]);
        maker.share(QStringLiteral("penetration"), nameOf(Figure::Penetration),
                    Share{lines[i].figures.reach.schools, lines[i].figures.eligibleSchools}.value());
        m_records.push_back(maker.take());
    }
}

FigureReport::FigureReport(QDate asOf, By by, std::vector<Record> records)
    : m_asOf(asOf), m_by(by), m_suppression(Suppression::off()), m_records(std::move(records))
{
}

void FigureReport::addStates(const Scope &scope)
{
    const WithheldPlaces withheld(scope, m_asOf, m_suppression);
    for (const auto &[key, figures] : byState(scope, m_asOf)) {
        const State *state = scope.index().directory().state(key);
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("State"), key)
            .word("name", Text::tr("Name"), state ? state->name : QString())
            .all(figures, withheld.ofState(scope.index().directory().stateIndex(key)));
        maker.share(QStringLiteral("penetration"), nameOf(Figure::Penetration),
                    Share{figures.reach.schools, figures.eligibleSchools}.value());
        m_records.push_back(maker.take());
    }
}

void FigureReport::addMonths(const Scope &scope)
{
    const std::vector<MonthFigures> months = byMonth(scope, m_asOf);
    const ToldMovement told(months, m_suppression);
    for (const MonthFigures &exact : months) {
        const MonthFigures month = told.month(exact);
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("Month"), month.month.toString(QStringLiteral("yyyy-MM")));
        maker.word("day", Text::tr("Day"), month.day.toString(Qt::ISODate)).all(headline(scope, month.day));
        maker.people("joined", nameOf(Figure::Joined), month.joined).people("left", nameOf(Figure::Left), month.left);
        m_records.push_back(maker.take());
    }
}

void FigureReport::addTerms(const Scope &scope)
{
    const GrowthWords words(Counted::Chapters, m_suppression);
    const std::vector<GrowthPeriod> months = growthByMonth(scope, m_asOf);
    for (const GrowthPeriod &term : ToldMovement(months, m_suppression).periods(byTerm(months), true)) {
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("Term", "academic"), termCode(term.from));
        maker.word("day", Text::tr("Day"), term.figures.day.toString(Qt::ISODate))
            .all(headline(scope, term.figures.day));
        maker.exact("new", words.appearedHeader(), term.chapters.appeared)
            .exact("returned", words.returnedHeader(), term.chapters.returned)
            .exact("lost", words.lostHeader(), term.chapters.lost);
        maker.people("joined", nameOf(Figure::Joined), term.figures.joined)
            .people("left", nameOf(Figure::Left), term.figures.left);
        m_records.push_back(maker.take());
    }
}

void FigureReport::addProjection(const Scope &scope)
{
    ProjectionReport report = projectionReport(scope, m_asOf);
    m_records = std::move(report.records);
    m_models = report.models;
    m_notes = report.notes;
}

void FigureReport::addChapters(const Scope &scope)
{
    const ToldPlaces told(scope.index(), m_asOf, m_suppression);
    const ToldPlaces before(scope.index(), m_asOf.addYears(-1), m_suppression);
    const auto isFew = [this](int moved) { return moved < m_suppression.threshold(); };
    for (const auto &[key, figures] : byChapter(scope, m_asOf)) {
        const ChapterEntry *chapter = scope.index().chapter(key);
        // Of a chapter it is told only where many came or went: its curve stands beside it.
        const auto place = std::size_t(chapter - scope.index().chapters().data());
        const Withheld withheld{!told.tellsChapter(place), !told.tellsHeads(place), isFew(figures.movement.joined),
                                isFew(figures.movement.left), !before.tellsNamed(place)};
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("Chapter"), key)
            .word("name", Text::tr("Name"), chapter->isNational ? Text::tr("Network") : chapter->name)
            .all(figures, withheld);
        m_records.push_back(maker.take());
    }
}

void FigureReport::addChannels(const Scope &scope)
{
    const std::vector<Line> lines = byChannel(scope, m_asOf);
    const Headline whole = headline(scope, m_asOf);
    const auto toldOf = [&](auto countOf) {
        std::vector<int> parts;
        for (const Line &line : lines)
            parts.push_back(countOf(line.figures));
        return toldParts(parts, countOf(whole), m_suppression);
    };
    const auto members = toldOf([](const Headline &figures) { return figures.membership.people; });
    const auto joined = toldOf([](const Headline &figures) { return figures.movement.joined; });
    const auto left = toldOf([](const Headline &figures) { return figures.movement.left; });
    const auto starters = toldOf([](const Headline &figures) { return figures.retention.plain.whole; });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto &[key, figures] = lines[i];
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("Channel"), key)
            .word("name", Text::tr("Name"), nameOf(channel(key.toStdString())))
            .peopleOf(figures,
                      {members[i] == untold, false, joined[i] == untold, left[i] == untold, starters[i] == untold});
        m_records.push_back(maker.take());
    }
}

void FigureReport::addCohorts(const Scope &scope)
{
    for (const Cohort &cohort : byCohort(scope, m_asOf)) {
        RecordMaker maker(m_suppression);
        maker.word("key", Text::tr("Cohort"),
                   QStringLiteral("%1-%2").arg(cohort.year).arg((cohort.year + 1) % 100, 2, 10, QChar(u'0')));
        maker.people("joined", nameOf(Figure::Joined), cohort.joined);
        for (std::size_t look = 0; look < cohort.present.size(); ++look) {
            const int months = (int(look) + 1) * looksNamed;
            maker.peopleShare(QStringLiteral("retention_%1m").arg(months), Text::tr("After %1 months").arg(months),
                              {cohort.present[look], cohort.joined});
        }
        m_records.push_back(maker.take());
    }
}

} // namespace chapterhouse::app
