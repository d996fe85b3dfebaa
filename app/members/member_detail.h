// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/record_detail.h"
#include "app/roster/table_model.h"

#include <QVariantList>

namespace chapterhouse::app {

/// What the book knows of a person, in the words of the user's language. The legal name is not among it.
class MemberFacts {
    Q_GADGET
    QML_VALUE_TYPE(memberFacts)
    Q_PROPERTY(QString personId MEMBER personId)
    Q_PROPERTY(QString letters MEMBER letters)
    Q_PROPERTY(QString pronouns MEMBER pronouns)
    Q_PROPERTY(QString chapter MEMBER chapter)
    Q_PROPERTY(QString chapterId MEMBER chapterId)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString notes MEMBER notes)
    Q_PROPERTY(QVariantList fields MEMBER fields)
    Q_PROPERTY(QVariantList memberships MEMBER memberships)
    Q_PROPERTY(QVariantList offices MEMBER offices)
    Q_PROPERTY(QVariantList consent MEMBER consent)
    Q_PROPERTY(QVariantList history MEMBER history)

public:
    QString name; ///< told to a view as the detail's
    QString personId; ///< the same in every membership
    QString letters; ///< for the round sign
    QString pronouns;
    QString chapter;
    QString chapterId; ///< '' where it opens nothing: the network is no chapter
    QString place; ///< "Ohio"
    QString status;
    int tone = TableModel::Muted;
    QString notes;
    // Each a list of DetailLine.
    QVariantList fields; ///< title and text: how to reach them, and what they study
    QVariantList memberships; ///< every spell at every chapter, the newest first
    QVariantList offices; ///< the newest first; the key is the chapter's
    QVariantList consent; ///< by audience
    QVariantList history; ///< the newest first
};

/// The pane beside the members: one person, at the chapter that the key names.
class MemberDetail : public chapterhouse::app::RecordDetail { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::MemberFacts facts READ facts NOTIFY changed FINAL)

public:
    using RecordDetail::RecordDetail;

    const MemberFacts &facts() const { return m_facts; }

protected:
    bool read(const RosterIndex::Pointer &snapshot) override;

private:
    MemberFacts m_facts;
};

} // namespace chapterhouse::app
