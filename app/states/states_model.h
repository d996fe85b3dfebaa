// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/state_texts.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The states as a map or a grid of tiles shows them: one row each, in the order of their codes.
class StatesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")

public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        NameRole,
        ValueRole, ///< "57 %"
        StepRole, ///< of the ramp, 0 to 5
        SpokenRole, ///< "Ohio: 4 chapters, 57 % of schools"
        DetailRole, ///< the same figures in full, a line each
        TileColumnRole,
        TileRowRole
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void set(const StatesReport &report, const StateTexts &texts); ///< rows stay the same, if their states do

    int placeOf(const QString &code) const; ///< its row; -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString code;
        QString name;
        QString value;
        int step = 0;
        QString spoken;
        QString detail;
        int tileColumn = 0;
        int tileRow = 0;
    };

    std::vector<Row> m_rows;
};

} // namespace chapterhouse::app
