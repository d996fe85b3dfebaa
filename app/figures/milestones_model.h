// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/milestones.h"

#include <QAbstractListModel>
#include <QHash>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What the milestones of a book are about, by name.
struct MilestoneNames {
    QHash<QString, QString> pushes; ///< by id
    QHash<QString, QString> chapters;
    QHash<QString, QString> states; ///< by code
};

/// A milestone in the words of the user's language; `joined` is how a shared figure tells who joined in a push.
QString textOf(const Milestone &milestone, const MilestoneNames &names, const QString &joined);

/// A list of days, each with what happened then, and where it lies among the steps of the time control.
class MilestonesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TimeTravel has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< what happened; in the list of marks a line each
        DateRole, ///< "31 August 2020"
        DayRole, ///< ISO 8601
        StepRole,
        SpokenRole
    };
    struct Row {
        QString text;
        QDate date;
        int step = 0;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

/// One row for each step that has milestones: what the slider marks.
std::vector<MilestonesModel::Row> marksOf(const std::vector<MilestonesModel::Row> &rows);

} // namespace chapterhouse::app
