// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/comparison_table.h"
#include "app/figures/curve_points.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// Chapters side by side: a cell for each, with its small curve. Cells are worded when they are looked at: of thousands
/// few are.
class ChapterCellsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ChaptersCompared has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ChapterIdRole = Qt::UserRole + 1,
        NameRole,
        PlaceRole, ///< "Georgia · since Sep 2019"
        StatusRole,
        ToneRole, ///< of the status
        MembersRole, ///< "24" or "<10"
        ChangeRole, ///< "+4 in 12 months"
        TrendRole, ///< -1, 0 or 1
        RetentionRole, ///< "81 % stayed"
        PointsRole, ///< curvePoints
        MostRole, ///< the greatest of them
        DetailRole, ///< all of it, a line each
        SpokenRole
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void set(const ChapterComparison::Pointer &comparison, std::vector<std::size_t> places, Suppression suppression,
             std::shared_ptr<const std::vector<int>> drawn);

    int count() const { return rowCount(); }
    Q_INVOKABLE int placeOf(const QString &chapterId) const; ///< -1 if it is not shown
    Q_INVOKABLE QString idAt(int row) const; ///< '' for none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    CurvePoints points(std::size_t place) const;
    QString placeText(std::size_t place) const;
    QString detail(std::size_t place) const;
    QString spoken(std::size_t place) const;
    ChapterWords words() const { return {*m_comparison, m_suppression}; }

    ChapterComparison::Pointer m_comparison;
    std::vector<std::size_t> m_places; ///< as shown: places in the comparison
    std::shared_ptr<const std::vector<int>> m_drawn; ///< rounded, if they are for sharing
    Suppression m_suppression = Suppression::off();
};

} // namespace chapterhouse::app
