// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/chapter_needs.h"
#include "app/brief/brief.h"
#include "app/expansion/expansion_report.h"
#include "app/figures/chapter_comparison.h"
#include "app/figures/curve_drawing.h"
#include "app/figures/curve_table.h"
#include "app/figures/figure_report.h"
#include "app/motion/break_even_chart.h"
#include "app/motion/cohort_chart.h"
#include "app/motion/motion_report.h"
#include "app/motion/movement_chart.h"
#include "app/motion/retention_chart.h"
#include "app/states/state_texts.h"
#include "app/states/states_report.h"
#include "db/region_store.h"

#include <QRegularExpression>

#include <map>

namespace chapterhouse::test {

/// Every count of people that the report of one day publishes, wherever it stands: in tables and files of all charts,
/// in what the command line prints, on the pages of states and chapters, and in the brief. By a name such as
/// "month/2020-03/joined"; the text as it is printed.
class PublishedNumbers {
public:
    PublishedNumbers(db::Connection &connection, const app::RosterIndex::Pointer &index, QDate date,
                     app::Suppression suppression)
        : m_connection(connection), m_index(index), m_scope(index), m_date(date), m_suppression(suppression)
    {
        addFigures();
        addMotion();
        addCurves();
        addStates();
        addChapters();
        addBrief();
        addWhiteSpace();
        addNeeds();
    }

    /// Regions of the organisation's own, across those of the Census.
    static std::vector<db::Region> ownRegions()
    {
        return {{QStringLiteral("one"), QStringLiteral("One"), {QStringLiteral("AL"), QStringLiteral("NY")}},
                {QStringLiteral("two"), QStringLiteral("Two"), {QStringLiteral("PA"), QStringLiteral("DC")}}};
    }
    /// Pushes over the same months, on one channel and on all of them.
    static std::vector<app::PushTime> pushes()
    {
        const auto push = [](const char *name, app::Channel channel, QDate from, QDate last) {
            return app::PushTime{QLatin1String(name), QLatin1String(name), channel, from, last};
        };
        return {push("A", app::Channel::Instagram, {2019, 1, 10}, {2019, 3, 31}),
                push("B", app::Channel::Instagram, {2019, 1, 10}, {2019, 5, 15}),
                push("C", app::Channel::None, {2019, 2, 1}, {2019, 4, 30}),
                push("D", app::Channel::None, {2018, 9, 1}, {})};
    }

    const std::map<QString, QString> &all() const { return m_numbers; }
    bool has(const QString &name) const { return m_numbers.contains(name); }
    /// Those whose names match, in order.
    QStringList names(const QString &pattern) const
    {
        const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
        QStringList found;
        for (const auto &[name, text] : m_numbers) {
            if (wanted.match(name).hasMatch())
                found.append(name);
        }
        return found;
    }

private:
    using By = app::FigureReport::By;

    void add(const QString &name, const QString &text) { m_numbers[name] = text; }
    QString people(int count) const { return m_suppression.count(count).text(m_suppression.threshold()); }

    /// The columns that count people.
    static bool isOfPeople(const QString &column)
    {
        static const QRegularExpression wanted(QStringLiteral(
            "^(members|counted_only|joined.*|left.*|starters.*|retained|at_md_schools|at_do_schools|elsewhere|"
            "members_at_start|graduating|class_year_unknown|kept_12m|not_known|instagram|twitter|facebook|groupme|"
            "discord|slack|tiktok|word_of_mouth|campus_event|conference|website|other)$"));
        return wanted.match(column).hasMatch();
    }

    void addFigures()
    {
        const app::StateRegions regions(ownRegions(), m_index->directory());
        const std::pair<By, QString> reports[] = {
            {By::Nothing, QStringLiteral("all")},     {By::State, QStringLiteral("state")},
            {By::Region, QStringLiteral("region")},   {By::Division, QStringLiteral("division")},
            {By::Month, QStringLiteral("month")},     {By::Term, QStringLiteral("term")},
            {By::Chapter, QStringLiteral("chapter")}, {By::Channel, QStringLiteral("channel")},
            {By::Cohort, QStringLiteral("cohort")},   {By::OwnRegion, QStringLiteral("own-region")},
        };
        for (const auto &[by, name] : reports) {
            const app::FigureReport report(m_scope, m_date, by, m_suppression, regions);
            for (const auto &record : report.records()) {
                const QString key = by == By::Nothing ? QString() : record.cells.front().plain;
                for (const auto &cell : record.cells) {
                    if (isOfPeople(cell.name))
                        add(name + u'/' + key + u'/' + cell.name, cell.text);
                    else if (cell.name == QLatin1String("retention_12m") && by != By::Term) // a term ends with a month
                        addKept(name + u'/' + key, retentionOf(by, key, regions).plain, {}, cell.text);
                    else if (cell.name == QLatin1String("retention_student_12m") && by != By::Term)
                        addKept(name + u'/' + key, retentionOf(by, key, regions).student, QStringLiteral("_student"),
                                cell.text);
                }
            }
        }
    }

    /// The same that the line of a report tells, with its parts.
    app::Retention retentionOf(By by, const QString &key, const app::StateRegions &regions) const
    {
        app::RosterFilter filter;
        std::vector<int> states;
        QDate day = m_date;
        if (by == By::Chapter)
            filter.chapters = {key};
        else if (by == By::Channel)
            filter.channels = {app::channel(key.toStdString())};
        else if (by == By::Month)
            day =
                std::min(m_date, QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate).addMonths(1).addDays(-1));
        else if (by == By::State)
            states = {m_index->directory().stateIndex(key)};
        for (const app::StateRegions::Group &group : regions.groups()) {
            for (const QString &state : group.states) {
                if (group.value == key)
                    states.push_back(m_index->directory().stateIndex(state));
            }
        }
        const app::Scope scope(m_index, filter);
        return app::retention(states.empty() ? scope : scope.inStates(states), app::Period::yearTo(day));
    }

    /// With its four digits a percentage tells both its parts to someone who knows about how many there are.
    void addKept(const QString &name, const app::Share &kept, const QString &which, const QString &text)
    {
        const bool isTold = text != QStringLiteral("–") || !m_suppression.isOn();
        add(name + QStringLiteral("/starters") + which, isTold ? people(kept.whole) : QStringLiteral("–"));
        add(name + QStringLiteral("/retained") + which, isTold ? people(kept.part) : QStringLiteral("–"));
    }

    /// What a percentage tells of its part, beside the whole.
    static QString partOf(const QVariant &share, const QVariant &whole)
    {
        const bool isTold = share.typeId() == QMetaType::Double && whole.typeId() == QMetaType::Int;
        return isTold ? QString::number(qRound(share.toDouble() * whole.toInt())) : QStringLiteral("–");
    }
    QString partOf(const app::Share &share) const
    {
        const auto told = m_suppression.share(share);
        return told ? partOf(*told, m_suppression.count(share.whole).value) : QStringLiteral("–");
    }

    void addTable(const app::ChartTable &table, const QString &name)
    {
        for (std::size_t line = 0; line < table.rows.size(); ++line) {
            const auto &row = table.rows[line];
            const QString key = row.front().value.isValid() ? row.front().value.toString() : row.front().text;
            for (std::size_t i = 1; i < row.size(); ++i) {
                if (isOfPeople(table.columns[i].name) && !row[i].text.isEmpty())
                    add(name + u'/' + key + u'/' + table.columns[i].name, row[i].text);
            }
        }
    }

    void addMotion()
    {
        const app::PeopleWords words(m_suppression);
        for (const QString &by : app::motionReports())
            addTable(app::motionReport(by, m_scope, m_date, pushes(), m_suppression), by);
        const std::vector<app::MonthFigures> months = app::byMonth(m_scope, m_date);
        for (const int span : {12, 36, 0}) {
            const QString name = QStringLiteral("movement-%1").arg(span);
            const app::MovementChart chart = app::movementChart(months, span, words, {months, m_suppression});
            addTable(chart.table, name);
            static const QRegularExpression sums(QStringLiteral("(\\S+) joined, (\\S+) left"));
            if (const auto found = sums.match(chart.summary); found.hasMatch()) {
                add(name + QStringLiteral("-sum//joined"), found.captured(1));
                add(name + QStringLiteral("-sum//left"), found.captured(2));
            }
        }
        const app::ChartTable cohorts = app::cohortChart(app::byCohort(m_scope, m_date), m_date, words).table;
        addTable(cohorts, QStringLiteral("cohorts"));
        for (const auto &row : cohorts.rows) {
            for (std::size_t look = 2; look < row.size(); ++look)
                add(QStringLiteral("cohort-kept/%1/%2").arg(row[0].value.toString(), cohorts.columns[look].name),
                    partOf(row[look].value, row[1].value));
        }
        for (const app::BreakEven &line :
             app::toldBreakEven(app::breakEven(m_scope, m_date), *m_index, m_date, m_suppression))
            addStaying(line);
        const app::Retention year = app::retention(m_scope, app::Period::yearTo(m_date));
        static const QRegularExpression graduates(QStringLiteral("are here now; (\\S+) of them"));
        if (const auto found = graduates.match(app::retentionChart(year, {}, m_date, words).summary); found.hasMatch())
            add(QStringLiteral("retention//graduates"), found.captured(1));
    }

    /// What is needed is told from who was there and who stays: so it tells who stays.
    void addStaying(const app::BreakEven &line)
    {
        const bool isTold = line.now != app::untold && line.graduating != app::untold && line.atStart != app::untold;
        const auto needed = m_suppression.change(isTold ? line.staying() : app::untold, line.atStart);
        add(QStringLiteral("staying/%1/people").arg(line.chapterId),
            isTold && !needed.isMasked && needed.value > 0 ? people(line.staying()) : QStringLiteral("–"));
    }

    void addCurves()
    {
        const app::GrowthFigures figures = app::growthFigures(m_index, m_date, {}, m_suppression);
        app::CurveChoice choice;
        choice.counted = app::Counted::Members;
        for (const auto pace : {app::CurveChoice::Pace::PerMonth, app::CurveChoice::Pace::PerTerm}) {
            choice.pace = pace;
            const auto drawing =
                app::drawCurve(figures, choice, m_suppression, [](QDate, QDate) { return QStringList(); });
            addTable(app::curveTable(figures, choice, drawing, m_suppression),
                     pace == app::CurveChoice::Pace::PerTerm ? QStringLiteral("curve-term")
                                                             : QStringLiteral("curve-month"));
        }
    }

    void addStates()
    {
        using Kind = app::StateRegions::Kind;
        const app::StateRegions regions(ownRegions(), m_index->directory());
        for (const auto &[kind, name] :
             {std::pair(Kind::Census, QStringLiteral("region")), std::pair(Kind::Division, QStringLiteral("division")),
              std::pair(Kind::Own, QStringLiteral("own-region"))}) {
            const auto groups = regions.covering(kind, m_index->directory());
            const app::StatesReport report = app::statesReport(app::StateScopes(m_index, groups), m_date);
            const app::StateTexts texts(report, app::StateMeasure::Members, m_suppression,
                                        app::StateSecrets(report, m_suppression));
            for (const app::StateLine &line : report.regions) {
                if (line.isRegion())
                    addLine(line, texts, name);
            }
            for (const app::StateLine &line : report.lines)
                addLine(line, texts, QStringLiteral("state"));
        }
    }

    void addLine(const app::StateLine &line, const app::StateTexts &texts, const QString &name)
    {
        const QString key = line.isUnknown() ? QString() : line.code;
        const QString page = QStringLiteral("page-") + name + u'/' + key;
        add(page + QStringLiteral("/members"), texts.people(line, app::Figure::Members));
        add(page + QStringLiteral("/joined_12m"), texts.people(line, app::Figure::Joined));
        add(page + QStringLiteral("/left_12m"), texts.people(line, app::Figure::Left));
        const bool isTold = texts.number(line, app::StateMeasure::MemberChange).has_value();
        add(QStringLiteral("ago-") + name + u'/' + key + QStringLiteral("/members"),
            isTold ? people(line.membersYearAgo) : QStringLiteral("–"));
    }

    void addChapters()
    {
        const auto exact = std::make_shared<const app::ChapterComparison>(m_index, m_date);
        const auto told = m_suppression.isOn() ? exact->told(m_suppression) : exact;
        for (const app::ChapterCurve &curve : told->curves().chapters()) {
            const QString id = m_index->chapters()[curve.chapter].id;
            const QString name = QStringLiteral("page-chapter/") + id;
            add(name + QStringLiteral("/members"), people(curve.members));
            add(name + QStringLiteral("/joined_12m"), people(curve.movement.joined));
            add(name + QStringLiteral("/left_12m"), people(curve.movement.left));
            add(name + QStringLiteral("/starters"), people(curve.retention.plain.whole));
            add(name + QStringLiteral("/retained"), partOf(curve.retention.plain));
            add(name + QStringLiteral("/starters_student"), people(curve.retention.student.whole));
            add(name + QStringLiteral("/retained_student"), partOf(curve.retention.student));
            const bool isTold = !m_suppression.change(curve.yearAgo, curve.members).isMasked;
            add(QStringLiteral("ago-chapter/%1/members").arg(id), isTold ? people(curve.yearAgo) : QStringLiteral("–"));
        }
        const int yearAgo = app::membership(m_scope, m_date.addYears(-1)).members();
        const bool isTold = !m_suppression.change(yearAgo, app::membership(m_scope, m_date).members()).isMasked;
        add(QStringLiteral("ago-all//members"), isTold ? people(yearAgo) : QStringLiteral("–"));
    }

    void addWhiteSpace()
    {
        const app::FigureReport report = app::whiteSpaceReport(m_connection, *m_index, m_date, m_suppression);
        for (const auto &record : report.records()) {
            for (const auto &cell : record.cells) {
                if (cell.name == QLatin1String("already_there"))
                    add(QStringLiteral("there/%1/people").arg(record.cells[1].plain), cell.text);
            }
        }
    }

    /// Why a chapter needs help.
    void addNeeds()
    {
        for (const app::ChapterEntry &chapter : m_index->chapters()) {
            for (const auto &found : app::readNeeds(m_connection, m_index, chapter.id, m_date, m_suppression).found) {
                if (found.concern != app::Concern::MembersDown)
                    continue;
                add(QStringLiteral("need/%1/members").arg(chapter.id), people(found.isTold ? found.now : app::untold));
                add(QStringLiteral("need/%1/ago").arg(chapter.id), people(found.isTold ? found.before : app::untold));
            }
        }
    }

    void addBrief()
    {
        const app::Brief brief =
            app::makeBrief(m_index, {{}, m_suppression.threshold(), true}, m_date, QStringLiteral("Test"));
        const std::pair<const char *, const char *> tiles[] = {
            {"Members", "members"}, {"Joined, 12 months", "joined_12m"}, {"Left, 12 months", "left_12m"}};
        for (const app::BriefTile &tile : brief.tiles) {
            for (const auto &[title, name] : tiles) {
                if (tile.title == QLatin1String(title))
                    add(QStringLiteral("brief//") + QLatin1String(name), tile.figure);
            }
        }
        for (const app::BriefTable &table : brief.others) {
            for (const QStringList &row : table.rows) {
                if (table.title == QLatin1String("By academic year, at its end")) {
                    add(QStringLiteral("brief-year/") + row[0] + QStringLiteral("/joined"), row[2]);
                    add(QStringLiteral("brief-year/") + row[0] + QStringLiteral("/left"), row[3]);
                } else if (table.title == QLatin1String("How people came, 12 months")) {
                    add(QStringLiteral("brief-channel/") + row[0] + QStringLiteral("/joined"), row[1]);
                }
            }
        }
    }

    db::Connection &m_connection;
    app::RosterIndex::Pointer m_index;
    app::Scope m_scope;
    QDate m_date;
    app::Suppression m_suppression;
    std::map<QString, QString> m_numbers;
};

} // namespace chapterhouse::test
