// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/members/member_step.h"

#include <QAbstractListModel>
#include <QSet>

namespace chapterhouse::app {

/// Who of a class is to graduate: a row a member, to be left out one by one.
class GraduatesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the step.")

public:
    enum Role { NameRole = Qt::UserRole + 1, ChapterRole, TakenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(Book &book, MemberChoice members);
    Q_INVOKABLE void toggle(int row);
    MemberChoice taken() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void toggled();

private:
    MemberChoice m_members;
    std::vector<QString> m_names; ///< of the first rows
    std::vector<bool> m_isTaken;
};

/// Makes alumni of a class, in one action: those on the roster whose class year it is, at one chapter or at all.
class GraduateStep : public chapterhouse::app::MemberStep { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList classes READ classes NOTIFY classesChanged FINAL)
    Q_PROPERTY(int chosenClass READ chosenClass WRITE setChosenClass NOTIFY changed FINAL)
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY changed FINAL)
    Q_PROPERTY(QString on READ on WRITE setOn NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::GraduatesModel *graduates READ graduates CONSTANT FINAL)

public:
    explicit GraduateStep(QObject *parent = nullptr);

    /// With the class that graduates next; at the chapter, or '' at all of them.
    Q_INVOKABLE void open(const QString &chapterId);
    QStringList classes() const; ///< "Class of 2027, 23 members"
    int chosenClass() const { return m_chosen; } ///< place in classes()
    void setChosenClass(int chosen);
    const QString &chapterId() const { return m_chapterId; }
    void setChapterId(const QString &chapterId);
    QString on() const { return m_on.toString(Qt::ISODate); } ///< ISO 8601
    void setOn(const QString &on);
    GraduatesModel *graduates() { return &m_graduates; }
    QString sentence() const override;

Q_SIGNALS:
    void classesChanged();

protected:
    QString label() const override { return QStringLiteral("member.graduate"); }
    Deed deed() const override;
    QDate factDate() const override { return m_on; }

private:
    struct Class {
        int year;
        int members;
    };
    RosterFilter present() const;
    void findClasses();
    void findMembers();

    QString m_chapterId;
    QDate m_on;
    std::vector<Class> m_classes;
    int m_chosen = -1;
    GraduatesModel m_graduates;
};

} // namespace chapterhouse::app
