// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/white_space_table.h"
#include "app/figures/book_overview.h"

#include <QVariantList>

namespace chapterhouse::app {

/// One reason for a school, as its details list it.
class SchoolReasonLine {
    Q_GADGET
    QML_VALUE_TYPE(schoolReasonLine)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString points MEMBER points)
    Q_PROPERTY(QString definition MEMBER definition)

public:
    QString text; ///< "2 members already there"
    QString points; ///< "+20"
    QString definition;
    bool operator==(const SchoolReasonLine &) const = default;
};

/// What the book knows of a school without a chapter, in the words of the user's language.
class OpenSchoolFacts {
    Q_GADGET
    QML_VALUE_TYPE(openSchoolFacts)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString rank MEMBER rank)
    Q_PROPERTY(QString points MEMBER points)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(QString chapterId MEMBER chapterId)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QVariantList reasons MEMBER reasons)
    Q_PROPERTY(QVariantList people MEMBER people)
    Q_PROPERTY(QString peopleNote MEMBER peopleNote)
    Q_PROPERTY(QVariantList contacts MEMBER contacts)

public:
    QString name; ///< '' where no school is looked at
    QString place; ///< "Dayton, Ohio"
    QString state; ///< USPS code
    QString rank; ///< "Rank 1 of 161"
    QString points; ///< "81 points"
    QString definition; ///< of the points, with the day
    QString chapterId; ///< of the chapter that is there and does not count; '' where there is none
    QString status; ///< "Prospect since 1/15/2018"; '' without a chapter
    int tone = TableModel::Muted;
    QVariantList reasons; ///< of SchoolReasonLine
    QVariantList people; ///< of DetailLine, who is there already; none in a view for sharing
    QString peopleNote; ///< how many more there are, or why they are not named; '' where all are
    QVariantList contacts; ///< of DetailLine, the newest first
};

/// Which school next: the eligible schools without a chapter, ranked, and the details of the one that is looked at.
class WhiteSpaceOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::WhiteSpaceTable *table READ table CONSTANT FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(chapterhouse::app::OpenSchoolFacts school READ school NOTIFY currentChanged FINAL)

public:
    using BookOverview::BookOverview;

    WhiteSpaceTable *table() { return &m_table; }
    QString definition() const; ///< how the points are given, with the day
    const QString &current() const { return m_current; } ///< id of the school that is looked at; '' for none
    void setCurrent(const QString &schoolId);
    const OpenSchoolFacts &school() const { return m_school; }

Q_SIGNALS:
    void currentChanged();

protected:
    void compute() override;
    void clear() override { m_open.clear(); }
    void publish() override;

private:
    void publishCurrent();
    void addPeople(OpenSchoolFacts &facts, const OpenSchool &school);
    void addContacts(OpenSchoolFacts &facts, const OpenSchool &school);

    QDate m_day; ///< on which they are open
    std::vector<OpenSchool> m_open;
    std::vector<RankedSchool> m_ranked;
    WhiteSpaceTable m_table;
    StateRegions m_regions;
    QString m_current;
    OpenSchoolFacts m_school;
};

} // namespace chapterhouse::app
