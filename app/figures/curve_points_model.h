// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

#include <QAbstractListModel>
#include <QDate>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// A point of a line, and what it says.
struct CurvePoint {
    QDate day;
    Period period; ///< what it stands for, in its own year
    double value = 0;
    QString text; ///< "52 chapters"
    QString figure; ///< "52", "<10", "27.5 %"
    QString title; ///< of what it stands for: "August 2020", "Fall 2019"
    QString note; ///< what happened then: "2 new, 0 lost"
    double low = 0; ///< of the band around it; both as the value where there is none
    double high = 0;
    bool isUntold = false; ///< its count has no number
    bool operator==(const CurvePoint &) const = default;
};

/// The points of one line, oldest first.
class CurvePointsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a GrowthCurve.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { Day = Qt::UserRole, Value, Text, Title, Note, Low, High };
    using QAbstractListModel::QAbstractListModel;

    const std::vector<CurvePoint> &points() const { return m_points; }
    void set(std::vector<CurvePoint> points);
    int count() const { return int(m_points.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<CurvePoint> m_points;
};

} // namespace chapterhouse::app
