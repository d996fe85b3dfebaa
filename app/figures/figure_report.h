// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/figures/suppression.h"
#include "app/tables/state_regions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// Figures as they leave the program: the same names and the same rounding as JSON, as CSV and as text for people.
class FigureReport {
public:
    enum class By {
        Nothing,
        State,
        Month,
        Term,
        Chapter,
        Channel,
        Cohort,
        Projection,
        WhiteSpace,
        Pipeline,
        Region,
        Division,
        OwnRegion
    };

    struct Cell {
        QString name; ///< in JSON and in the header of a CSV
        QString label; ///< for people, translated
        QJsonValue json; ///< null where masked or not defined
        QString plain; ///< in a CSV
        QString text; ///< for people, in their locale
    };
    struct Record {
        std::vector<Cell> cells;
        bool isMasked = false; ///< a count in it is too small to say
    };

    /// `regions`: which groups of states there are, where it is by one of their kinds.
    FigureReport(const Scope &scope, QDate asOf, By by, Suppression suppression, const StateRegions &regions = {});
    /// Of what was worked out elsewhere; its counts of people are as they may be told.
    FigureReport(QDate asOf, By by, std::vector<Record> records);

    const std::vector<Record> &records() const { return m_records; } ///< one where it is by nothing
    QJsonObject json() const;
    QByteArray csv() const;
    QString text() const;

private:
    void addStates(const Scope &scope);
    void addRegions(const Scope &scope, const StateRegions &regions, StateRegions::Kind kind);
    void addMonths(const Scope &scope);
    void addTerms(const Scope &scope);
    void addChapters(const Scope &scope);
    void addChannels(const Scope &scope);
    void addCohorts(const Scope &scope);
    void addProjection(const Scope &scope);

    QDate m_asOf;
    By m_by;
    Suppression m_suppression;
    std::vector<Record> m_records;
    QJsonObject m_models; ///< what projections are worked out from
    QStringList m_notes; ///< the same for people
};

/// "state", "month", "term", "chapter", "channel", "cohort", "projection", "white-space", "pipeline", "region",
/// "division", "own-region"; nothing for any other text.
std::optional<FigureReport::By> figuresBy(const QString &word);

} // namespace chapterhouse::app
