// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_plan.h"
#include "app/person_names.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The columns of a file, and what each is read into: guessed with a reason, or as the user says.
class ImportColumns : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an import.")
    Q_PROPERTY(QStringList fields READ fields NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    enum Role { HeaderRole = Qt::UserRole + 1, SamplesRole, FieldRole, ReasonRole, LeftOutRole };
    using QAbstractListModel::QAbstractListModel;

    void show(const ImportPlan &plan, NameStyle style);
    QStringList fields() const; ///< for people: "Leave out", then what there is
    QString summary() const; ///< "8 of 11 columns are taken"
    /// As `ImportRequest::map` has it: what the user said of the columns so far.
    const QStringList &said() const { return m_said; }
    void forget(); ///< another file, or the same read in another way
    Q_INVOKABLE void choose(int column, int field);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void fieldsChanged();
    void changed();
    void chosen(); ///< the file is to be read anew

private:
    csv::Target m_target = csv::Target::Members;
    std::vector<PlannedColumn> m_columns;
    NameStyle m_style = NameStyle::Plain;
    QStringList m_said;
};

} // namespace chapterhouse::app
