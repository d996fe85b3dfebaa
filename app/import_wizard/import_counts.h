// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/importer.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What a check found, by kind, with counts of everything.
class ImportCounts : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an import.")

public:
    /// In the order in which they are looked at: what needs somebody comes first.
    enum Kind { Refused, InDoubt, New, Changed, Same, Missing, Cleaned, Notes };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, TitleRole, CountRole, ToneRole, SpokenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const ImportReport &report);
    static QString explanationOf(int kind); ///< for people
    qint64 count(Kind kind) const { return m_counts[std::size_t(kind)]; }
    Q_INVOKABLE int firstToLookAt() const; ///< the first kind that needs somebody, else the new ones

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    static constexpr int kindCount = Notes + 1;
    std::array<qint64, std::size_t(kindCount)> m_counts{};
};

} // namespace chapterhouse::app
