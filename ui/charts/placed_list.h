// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariantList>

namespace chapterhouse::charts {

/// What a chart has placed, such as its ticks or its bars: a gadget a row. Set again it tells only the rows that
/// differ, so that the items that draw them stay and move while the day is dragged, and are not made anew with every
/// step.
class PlacedList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a chart.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_places.size()); }
    const QVariantList &places() const { return m_places; }
    void set(QVariantList places); ///< gadgets that can be compared

    int rowCount(const QModelIndex &parent = {}) const override;
    /// One role, which a delegate reads as its modelData.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void resize(QVariantList &places);

    QVariantList m_places;
};

} // namespace chapterhouse::charts
