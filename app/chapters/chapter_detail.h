// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chapters/chapter_figures.h"
#include "app/chapters/chapter_members_model.h"
#include "app/details/record_detail.h"
#include "app/roster/table_model.h"

#include <QVariantList>

#include <memory>

namespace chapterhouse::app {

/// What the book knows of a chapter, in the words of the user's language.
class ChapterFacts {
    Q_GADGET
    QML_VALUE_TYPE(chapterFacts)
    Q_PROPERTY(QString school MEMBER school)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString activeSince MEMBER activeSince)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(bool isNational MEMBER isNational)
    Q_PROPERTY(bool isArchived MEMBER isArchived)
    Q_PROPERTY(QString notes MEMBER notes)
    Q_PROPERTY(QString members MEMBER members)
    Q_PROPERTY(QVariantList fields MEMBER fields)
    Q_PROPERTY(QVariantList figures MEMBER figures)
    Q_PROPERTY(QVariantList statuses MEMBER statuses)
    Q_PROPERTY(QVariantList officers MEMBER officers)
    Q_PROPERTY(QVariantList formerOfficers MEMBER formerOfficers)
    Q_PROPERTY(QVariantList contacts MEMBER contacts)
    Q_PROPERTY(QVariantList headCounts MEMBER headCounts)
    Q_PROPERTY(QVariantList accounts MEMBER accounts)
    Q_PROPERTY(QVariantList history MEMBER history)

public:
    QString name; ///< told to a view as the detail's
    QString school; ///< '' where it is the name already
    QString place; ///< "Macon, Georgia"
    QString activeSince;
    QString status;
    int tone = TableModel::Muted;
    bool isNational = false;
    bool isArchived = false;
    QString notes;
    QString members; ///< how many are on the roster, by name
    QVariantList figures; ///< of GrowthTile
    QVariantList statuses; ///< of StatusInterval, the newest first
    // Each a list of DetailLine.
    QVariantList fields; ///< title and text
    QVariantList officers; ///< who holds an office, is elected to it, or that it is vacant; the key is the member's
    QVariantList formerOfficers;
    QVariantList contacts; ///< the newest first
    QVariantList headCounts; ///< members without a name, the newest first
    QVariantList accounts; ///< title and text
    QVariantList history; ///< the newest first
};

/// The pane beside the chapters: one chapter, its people and what it does.
class ChapterDetail : public chapterhouse::app::RecordDetail { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::ChapterFacts facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::ChapterMembersModel *members READ members CONSTANT FINAL)

public:
    using RecordDetail::RecordDetail;

    const ChapterFacts &facts() const { return m_facts; }
    ChapterMembersModel *members() { return &m_members; }

protected:
    bool read(const RosterIndex::Pointer &snapshot) override;

private:
    QVariantList figures(const RosterIndex::Pointer &snapshot);
    void settle(const RosterIndex::Pointer &snapshot);

    ChapterFacts m_facts;
    ChapterMembersModel m_members;
    std::shared_ptr<const ToldDays> m_told; ///< of the day last shown to others
    bool m_isSettling = false;
};

} // namespace chapterhouse::app
