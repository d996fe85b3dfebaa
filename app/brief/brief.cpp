// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief.h"

#include "app/brief/brief_counts.h"
#include "app/brief/brief_tables.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/signed_number.h"
#include "app/figures/told_places.h"
#include "app/formatting.h"
#include "app/states/state_scopes.h"
#include "app/states/state_texts.h"
#include "app/states/states_report.h"

#include <QCoreApplication>
#include <QLocale>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

QString changeText(int change)
{
    if (change == 0)
        return Text::tr("no change in 12 months");
    return Text::tr("%1 in 12 months").arg(signedNumber(change));
}

QString joinedNotes(const QStringList &notes)
{
    return notes.join(QStringLiteral(", "));
}

/// Counts people as a reader sees them, and remembers which of them stand in a sum.
class BriefMaker {
public:
    BriefMaker(const RosterIndex::Pointer &snapshot, const OverviewSettings &settings, QDate asOf)
        : m_scope(snapshot)
        , m_asOf(asOf)
        , m_dashboard(dashboard(m_scope, asOf))
        , m_report(statesReport(StateScopes(snapshot, {}), asOf))
        , m_counts(Suppression(settings.threshold))
        , m_tables(m_scope, asOf, m_counts)
    {
        m_brief.isNational = settings.isNational;
        m_brief.asOf =
            Text::tr("As of %1").arg(QLocale().toString(asOf, Text::tr("d MMMM yyyy", "how a date is written")));
    }

    Brief make()
    {
        countAll();
        addTiles();
        addCurve();
        if (m_brief.isNational) {
            addMap();
            m_brief.states = m_tables.states(m_report);
        }
        m_brief.others = m_tables.others(m_dashboard, m_brief.isNational);
        addNotes();
        return std::move(m_brief);
    }

private:
    // All counts are known before the first is told.
    void countAll()
    {
        const Headline &now = m_dashboard.now;
        const Headline &before = m_dashboard.yearAgo;
        // What every page tells of the whole is told here, too.
        m_members = m_counts.addDrawn(now.membership.members());
        m_countedOnly =
            m_counts.addDrawn(toldHeads(now.membership.people, now.membership.countedOnly, m_counts.suppression()));
        m_membersBefore = m_counts.addDrawn(before.membership.members());
        m_joined = m_counts.addDrawn(now.movement.joined);
        m_left = m_counts.addDrawn(now.movement.left);
        m_kept = m_counts.addDrawn(now.retention.student.part);
        m_starters = m_counts.addDrawn(now.retention.student.whole);
        // Now - before = joined - left, where nothing else happened; heads come on top.
        m_counts.relate({{m_members, 1}, {m_membersBefore, -1}, {m_joined, -1}, {m_left, 1}});
        m_tables.count(m_dashboard, m_report, m_joined);
        m_counts.settle();
    }

    void addTile(Figure figure, const QString &value, const QStringList &notes)
    {
        m_brief.tiles.push_back({nameOf(figure), value, joinedNotes(notes)});
    }

    void addYearTile(Figure figure, const QString &value, const QString &note)
    {
        m_brief.tiles.push_back({Text::tr("%1, 12 months", "name of a figure").arg(nameOf(figure)), value, note});
    }

    void addTiles()
    {
        const Headline &now = m_dashboard.now;
        const Headline &before = m_dashboard.yearAgo;
        if (m_brief.isNational) {
            addTile(Figure::Chapters, number(now.reach.chapters),
                    {changeText(now.reach.chapters - before.reach.chapters)});
            QStringList schools;
            if (const auto share = StateTexts::percent(now))
                schools.append(
                    Text::tr("of %1 eligible, %2").arg(number(now.eligibleSchools), StateTexts::percentText(*share)));
            schools.append(changeText(now.reach.schools - before.reach.schools));
            addTile(Figure::SchoolsReached, number(now.reach.schools), schools);
            QStringList states;
            if (!now.reach.alsoReached.isEmpty())
                states.append(Text::tr("and %1", "codes of DC and territories")
                                  .arg(now.reach.alsoReached.join(QStringLiteral(", "))));
            states.append(changeText(now.reach.states - before.reach.states));
            addTile(Figure::StatesReached, number(now.reach.states), states);
        }
        addTile(Figure::Members, m_counts.text(m_members), membersNotes());
        addYearTile(Figure::Joined, m_counts.text(m_joined), {});
        addYearTile(Figure::Left, m_counts.text(m_left), {});
        const auto share = m_counts.share(m_kept, m_starters);
        addYearTile(Figure::StudentRetention,
                    share ? Text::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 0)) : QStringLiteral("–"),
                    m_counts.isWithheld(m_starters)
                        ? QString()
                        : Text::tr("of %1 a year ago", "people").arg(m_counts.text(m_starters)));
    }

    QStringList membersNotes() const
    {
        QStringList notes;
        if (m_counts.people(m_countedOnly) != 0)
            notes.append(Text::tr("%1 of them counted without a name").arg(m_counts.text(m_countedOnly)));
        if (const auto change = m_counts.change(m_membersBefore, m_members))
            notes.append(changeText(*change));
        return notes;
    }

    void addCurve()
    {
        if (m_dashboard.months.empty())
            return;
        m_brief.curve.push_back({m_dashboard.months.front().month.addDays(-1), 0, 0});
        for (const MonthFigures &month : m_dashboard.months)
            m_brief.curve.push_back({month.day, month.chapters, m_counts.drawn(month.members)});
        m_brief.chaptersNow = Text::tr("%Ln chapters", nullptr, m_dashboard.now.reach.chapters);
        m_brief.membersNow = Text::tr("%1 members", "rounded: <10").arg(m_counts.text(m_members));
    }

    void addMap()
    {
        const StateTexts texts(m_report, StateMeasure::Share, Suppression::off());
        for (const StateLine &line : m_report.lines) {
            if (!line.isUnknown())
                m_brief.map.push_back({line.code, texts.step(line).step});
        }
        for (const StateLegend &entry : texts.legend())
            m_brief.legend.push_back({entry.step.step, entry.text});
    }

    void addNotes()
    {
        QStringList &notes = m_brief.notes;
        std::vector<Figure> told{Figure::Members, Figure::Joined, Figure::StudentRetention};
        if (m_brief.isNational)
            told.insert(told.begin(), {Figure::Chapters, Figure::SchoolsReached, Figure::StatesReached});
        for (const Figure figure : told)
            notes.append(
                Text::tr("%1: %2", "name of a figure, its definition").arg(nameOf(figure), definitionOf(figure)));
        notes.append(m_counts.roundingText());
    }

    Scope m_scope;
    QDate m_asOf;
    Dashboard m_dashboard;
    StatesReport m_report;
    BriefCounts m_counts;
    BriefTables m_tables;
    Brief m_brief;
    BriefCounts::Cell m_members = 0;
    BriefCounts::Cell m_countedOnly = 0;
    BriefCounts::Cell m_membersBefore = 0;
    BriefCounts::Cell m_joined = 0;
    BriefCounts::Cell m_left = 0;
    BriefCounts::Cell m_kept = 0;
    BriefCounts::Cell m_starters = 0;
};

BriefPainter &installedPainter()
{
    static BriefPainter painter;
    return painter;
}

} // namespace

Brief makeBrief(const RosterIndex::Pointer &snapshot, const OverviewSettings &settings, QDate asOf,
                const QString &organisation)
{
    Brief brief = BriefMaker(snapshot, settings, asOf).make();
    brief.organisation = organisation;
    return brief;
}

void setBriefPainter(BriefPainter painter)
{
    installedPainter() = std::move(painter);
}

Result<QByteArray> paintBrief(const Brief &brief)
{
    Q_ASSERT(installedPainter());
    return installedPainter()(brief);
}

} // namespace chapterhouse::app
