// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// What a period brought and took, as a bar up and a bar down.
struct ChangeBar {
    QDate from;
    QDate until; ///< its last day
    double appeared = 0;
    double returned = 0; ///< above the others
    double lost = 0;
    QString text; ///< "August 2020: 2 new, 1 reactivated, 0 lost"
    bool operator==(const ChangeBar &) const = default;
};

/// The gross changes under a curve, oldest first.
class ChangeBarsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a GrowthCurve.")

public:
    enum Role { FromDay = Qt::UserRole, UntilDay, Appeared, Returned, Lost, Text };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<ChangeBar> bars);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<ChangeBar> m_bars;
};

} // namespace chapterhouse::app
