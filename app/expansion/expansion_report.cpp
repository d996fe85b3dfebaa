// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/expansion_report.h"

#include "app/attention/attention_thresholds.h"
#include "app/expansion/pipeline.h"
#include "app/expansion/school_score.h"
#include "app/formatting.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

using Cell = FigureReport::Cell;
using Record = FigureReport::Record;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExpansionReport)
};

Cell word(const char *name, const QString &label, const QString &value)
{
    return {QLatin1String(name), label, value, value, value.isEmpty() ? QStringLiteral("–") : value};
}

Cell count(const char *name, const QString &label, int value)
{
    return {QLatin1String(name), label, value, QString::number(value), number(value)};
}

/// null and empty where it is not known.
Cell days(const char *name, const QString &label, std::optional<int> value)
{
    return value ? count(name, label, *value)
                 : Cell{QLatin1String(name), label, QJsonValue::Null, {}, QStringLiteral("–")};
}

Cell date(const char *name, const QString &label, QDate value)
{
    const QString plain = value.toString(Qt::ISODate);
    const QString text = value.isValid() ? shortDate(value) : QStringLiteral("–");
    return {QLatin1String(name), label, value.isValid() ? QJsonValue(plain) : QJsonValue::Null, plain, text};
}

Record recordOf(const RankedSchool &ranked, QDate asOf, const Suppression &suppression)
{
    const OpenSchool &school = ranked.school;
    const SharedCount there = suppression.count(school.told(suppression));
    const QString thereLabel = Text::tr("Already there");
    Record record;
    record.isMasked = there.isMasked;
    record.cells = {
        count("rank", Text::tr("Rank"), ranked.rank),
        word("key", Text::tr("School"), school.id),
        word("name", Text::tr("Name"), school.name),
        word("city", Text::tr("City"), school.city),
        word("state", Text::tr("State"), school.state),
        word("status", Text::tr("Status"), code(school.status)),
        count("points", Text::tr("Points"), ranked.points),
        there.isMasked ? Cell{QStringLiteral("already_there"), thereLabel, QJsonValue::Null,
                              there.text(suppression.threshold()), there.text(suppression.threshold())}
                       : count("already_there", thereLabel, there.value),
        count("contacts", Text::tr("Contacts"), school.contact.lines),
        date("last_contact", Text::tr("Last contact"), school.contact.lastOn),
        word("outcome", Text::tr("Outcome"), school.contact.outcome),
        count("state_reached", Text::tr("Reached in its state"), school.stateReached),
        count("state_eligible", Text::tr("Schools in its state"), school.stateEligible),
        count("states_around_reached", Text::tr("States around it reached"), school.adjacentReached),
        word("why", Text::tr("Why"), reasonsText(ranked, asOf, suppression)),
    };
    return record;
}

} // namespace

FigureReport whiteSpaceReport(db::Connection &connection, const RosterIndex &index, QDate asOf,
                              const Suppression &suppression)
{
    std::vector<Record> records;
    const auto schools =
        toldOpenSchools(openSchools(index, ExpansionRecords::read(connection, asOf), asOf), index, asOf, suppression);
    for (const RankedSchool &school : ranked(schools, asOf, suppression))
        records.push_back(recordOf(school, asOf, suppression));
    return {asOf, FigureReport::By::WhiteSpace, std::move(records)};
}

FigureReport pipelineReport(db::Connection &connection, const RosterIndex &index, QDate asOf)
{
    const int stuckDays = AttentionThresholds::read(connection).stuckDays;
    const Pipeline board = pipeline(index, ExpansionRecords::read(connection, asOf), asOf, stuckDays);
    std::vector<Record> records;
    for (const PipelineStep &step : board.steps) {
        Record &record = records.emplace_back();
        record.cells = {
            word("key", Text::tr("Step"), code(step.status)),
            word("name", Text::tr("Name"), nameOf(step.status)),
            count("chapters", Text::tr("Chapters"), int(step.cards.size())),
            days("median_days", Text::tr("Median days"), step.medianDays),
            count("finished_stays", Text::tr("Finished stays"), step.finished),
            days("stuck_after_days", Text::tr("Stuck after days"),
                 step.stuckAfter > 0 ? std::optional(step.stuckAfter) : std::nullopt),
            count("stuck", Text::tr("Stuck"), step.stuck),
        };
    }
    return {asOf, FigureReport::By::Pipeline, std::move(records)};
}

} // namespace chapterhouse::app
