// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/state_texts.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// One figure of the state that is looked at.
struct StateFigure {
    QString title; ///< "Schools reached"
    QString value; ///< "4 of 7"
    QString definition; ///< with the date it was worked out for
    QString list = {}; ///< whom or what it counts, as in ChartCell; '' where there is no such list
    QVariantList lists = {}; ///< the two of a change of members
    bool operator==(const StateFigure &) const = default;
};

/// The figures beside the map. Its lines stay while only their values change.
class StateFiguresModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")

public:
    enum Role { TitleRole = Qt::UserRole + 1, ValueRole, DefinitionRole, ListRole, ListsRole };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<StateFigure> figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<StateFigure> m_rows;
};

/// What the colours of the map mean, the least first.
class StateLegendModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")

public:
    enum Role {
        StepRole = Qt::UserRole + 1,
        PatternRole, ///< as StatePattern
        TextRole ///< "21–40 %"
    };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<StateLegend> entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<StateLegend> m_rows;
};

} // namespace chapterhouse::app
