// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/table_model.h"
#include "app/states/state_texts.h"

#include <array>

namespace chapterhouse::app {

/// The states as a table, or the regions. The key of a row is the state's code, or the region's key.
class StatesTable : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")

public:
    enum Column {
        Name,
        Region,
        Chapters,
        Reached,
        Eligible,
        Share,
        Members,
        MembersPerSchool,
        ChapterChange,
        MemberChange,
        ColumnCount
    };
    Q_ENUM(Column)

    using TableModel::TableModel;

    void set(const StatesReport &report, const StateTexts &texts);
    void clear(); ///< nothing is known yet
    static StateMeasure measureOf(Column column); ///< from Chapters on, but for Eligible

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
    /// A figure as it is read, and as it is sorted.
    struct Cell {
        QString text;
        double number = 0;
        bool operator==(const Cell &) const = default;
    };
    struct Row {
        QString code;
        bool isRegion = false;
        std::array<Cell, ColumnCount> cells;
        bool operator==(const Row &) const = default;
    };

    static Row rowOf(const StateLine &line, const StateTexts &texts);
    bool isOfRegions() const { return !m_rows.empty() && m_rows.front().isRegion; }
    void arrange();
    const Row &row(int place) const { return m_rows[itemAt(place)]; }
    static int compare(const Row &a, const Row &b, int column);

    std::vector<Row> m_rows; ///< in the order of the directory
    std::vector<Item> m_order; ///< as shown: places in m_rows
};

} // namespace chapterhouse::app
