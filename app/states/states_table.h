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

    std::span<const TableColumn> allColumns() const override;
    std::span<const Facet> facets() const override { return {}; }
    std::vector<FacetValue> facetValues(const QString &) const override { return {}; }
    QString facetText(const QString &, const QString &) const override { return {}; }
    QString chosenText(const QString &, const QStringList &) const override { return {}; }
    QString summary() const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    Item itemAt(int row) const override { return m_order[std::size_t(row)]; }
    std::size_t itemCount() const override { return m_rows.size(); }
    void copyItems(std::vector<Item> items, std::vector<int> columns) override;
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

    void arrange();
    const Row &row(int place) const { return m_rows[itemAt(place)]; }
    static int compare(const Row &a, const Row &b, int column);
    static QString textOf(const Row &row, int column);

    std::vector<Row> m_rows; ///< in the order of the directory
    std::vector<Item> m_order; ///< as shown: places in m_rows
};

} // namespace chapterhouse::app
