// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/attention_thresholds.h"
#include "app/attention/concern.h"
#include "app/figures/book_overview.h"

#include <QVariantList>

#include <vector>

namespace chapterhouse::app {

/// One reason why a chapter needs someone, with its own numbers, and the step that mends it.
class ChapterNeed {
    Q_GADGET
    QML_VALUE_TYPE(chapterNeed)
    Q_PROPERTY(QString concern MEMBER concern)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(int step MEMBER step)
    Q_PROPERTY(QString office MEMBER office)

public:
    QString concern; ///< the code of a Concern
    QString text; ///< "Treasurer: no one since 1/1/2020"
    QString action; ///< "Fill the office…": what its button says
    QString definition; ///< of the rule, with the day
    int step = 0; ///< a ChapterNeeds::Step
    QString office; ///< the one to be filled; '' where it is about none
    bool operator==(const ChapterNeed &) const = default;
};

/// What one chapter needs on the shown day, by the same rules as the dashboard's list.
class ChapterNeeds : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY chapterIdChanged FINAL)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY linesChanged FINAL)

public:
    enum Step { AddTerm, ImportRoster, ShowMembers, LogContact };
    Q_ENUM(Step)

    explicit ChapterNeeds(QObject *parent = nullptr) : BookOverview(parent) { }

    const QString &chapterId() const { return m_chapterId; }
    void setChapterId(const QString &chapterId);
    const QVariantList &lines() const { return m_lines; } ///< of ChapterNeed; the most pressing first

    /// What was found, before it is said in words.
    struct Found {
        Concern concern = Concern::Stuck;
        QString office;
        QDate
            day; ///< when the term ends, since when it is vacant, when the roster was heard of, when it was in contact
        int before = 0; ///< members a year before
        int now = 0; ///< members; days in the step
        bool isTold = true; ///< both, if they are shared
        ChapterStatus status = ChapterStatus::None;
    };
    struct Needs {
        AttentionThresholds thresholds;
        std::vector<Found> found;
    };

Q_SIGNALS:
    void chapterIdChanged();
    void linesChanged();

protected:
    void compute() override;
    void clear() override { m_needs = {}; }
    void publish() override;

private:
    QString m_chapterId;
    Needs m_needs;
    QVariantList m_lines;
};

/// Throws db::Error.
ChapterNeeds::Needs readNeeds(db::Connection &connection, const RosterIndex::Pointer &index, const QString &chapterId,
                              QDate day, Suppression suppression = Suppression::off());

} // namespace chapterhouse::app
