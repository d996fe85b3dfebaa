// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/figures/suppression.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// The months of an organisation's growth, oldest first: what the curves draw and the table beside them lists.
class GrowthMonthsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a GrowthOverview.")

public:
    enum Role {
        Day = Qt::UserRole, ///< Julian day number of the month's last day
        MonthText, ///< "August 2020"
        Chapters,
        ChaptersText, ///< "52 chapters"
        Members, ///< where the line is drawn: rounded if shared, half the threshold if too small to say
        MembersText, ///< "479 members"
        Joined, ///< in the month; drawn as members are
        JoinedText, ///< "12 joined"
        Left,
        LeftText
    };
    using QAbstractListModel::QAbstractListModel;

    static QString monthText(const MonthFigures &month);

    /// As they may be told.
    void set(std::vector<MonthFigures> months, const Suppression &suppression);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    int drawn(int people) const;
    QString membersText(const MonthFigures &month) const;

    std::vector<MonthFigures> m_months;
    Suppression m_suppression = Suppression::off();
};

} // namespace chapterhouse::app
