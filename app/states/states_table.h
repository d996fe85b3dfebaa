// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/table_model.h"
#include "app/states/state_texts.h"

namespace chapterhouse::app {

/// The states as a table. The key of a row is the state's code.
class StatesTable : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")

public:
    enum Column { Name, Region, Chapters, Reached, Eligible, Share, Members, ColumnCount };
    Q_ENUM(Column)

    using TableModel::TableModel;

    void set(const StatesReport &report, const StateTexts &texts);
    void clear(); ///< nothing is known yet

    QString summary() const override;
    qreal share(int column) const override;
    bool isNumber(int column) const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void refresh() override;

private:
    struct Row {
        QString code;
        QString name;
        QString region;
        int chapters = 0;
        int reached = 0;
        int eligible = 0;
        int percent = -1; ///< -1: no school that could be reached
        int members = 0;
        QString membersText;
        bool operator==(const Row &) const = default;
    };

    void arrange(std::vector<Row> &rows) const;
    static int compare(const Row &a, const Row &b, int column);

    std::vector<Row> m_rows; ///< as shown
};

} // namespace chapterhouse::app
