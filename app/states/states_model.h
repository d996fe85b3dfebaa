// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/state_texts.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The states as a map or a grid of tiles shows them: one row each, in the order of their codes. Where regions are
/// shown, each has the figures of its region, and the first state of a region stands for it before the keyboard and a
/// screen reader.
class StatesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")

public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        KeyRole, ///< of what is looked at here: the state, or its region
        SeatRole, ///< whether it stands for what is looked at
        NameRole, ///< of what is looked at
        ValueRole, ///< "57 %"
        StepRole, ///< of the ramp, 0 to 5; of a change -3 to 3
        PatternRole, ///< as StatePattern
        SpokenRole, ///< "Ohio: 4 chapters, 57 % of schools"
        DetailRole, ///< the same figures in full, a line each
        TileColumnRole,
        TileRowRole,
        TileEdgesRole ///< where another region, or none, is beside it: 1 left, 2 above, 4 right, 8 below
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void set(const StatesReport &report, const StateTexts &texts); ///< rows stay the same, if their states do

    int placeOf(const QString &key) const; ///< the row that stands for it; -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString code;
        QString key;
        bool isSeat = false;
        QString name;
        QString value;
        StateStep step;
        QString spoken;
        QString detail;
        int tileColumn = 0;
        int tileRow = 0;
        int tileEdges = 0;
        bool operator==(const Row &) const = default;
    };

    static Row rowOf(const StateLine &line, const StatesReport &report, const StateTexts &texts);
    static void addEdges(std::vector<Row> &rows);
    void change(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace chapterhouse::app
