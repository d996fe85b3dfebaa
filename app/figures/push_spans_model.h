// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/book_reader.h"
#include "db/push_store.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// The pushes of the organisation as spans of time behind a curve, by their beginning.
class PushSpansModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a GrowthCurve.")

public:
    enum Role {
        FromDay = Qt::UserRole, ///< Julian day numbers of its first and last day
        UntilDay,
        Text, ///< its name
        Description ///< with its dates and its channel
    };
    explicit PushSpansModel(QObject *parent = nullptr);

    void setBook(Book *book);
    void setShown(bool shown) { m_reader.setShown(shown); }
    void setUntil(QDate until); ///< what begins after it is left out; what goes on ends with it
    QStringList namesIn(QDate from, QDate until) const; ///< of those with a day in it, both ends included

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void ask();
    void choose();
    QDate lastDayOf(const db::Push &push) const;

    BookReader m_reader{this, [this] { ask(); }};
    QDate m_until;
    std::vector<db::Push> m_pushes; ///< all
    std::vector<db::Push> m_shown;
};

} // namespace chapterhouse::app
