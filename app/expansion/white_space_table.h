// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/school_score.h"
#include "app/roster/table_model.h"
#include "app/tables/state_regions.h"

namespace chapterhouse::app {

/// The eligible schools without a chapter, the most points first. The key of a row is the school's id.
class WhiteSpaceTable : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("WhiteSpaceOverview has it.")

public:
    enum Column { Rank, School, Points, Why, There, Place, Region, Status, LastContact, ColumnCount };
    Q_ENUM(Column)

    using TableModel::TableModel;

    void set(const std::vector<RankedSchool> &schools, QDate day, const StateRegions &regions,
             const Suppression &suppression);
    void clear(); ///< nothing is known yet
    Q_INVOKABLE QString chapterOf(const QString &schoolId) const; ///< the one there that does not count; '' if none

    std::span<const TableColumn> allColumns() const override;
    std::span<const Facet> facets() const override;
    std::vector<FacetValue> facetValues(const QString &facet) const override;
    QString facetText(const QString &facet, const QString &value) const override;
    QString chosenText(const QString &, const QStringList &) const override { return {}; }
    QString summary() const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    Item itemAt(int row) const override { return Item(m_shown[std::size_t(row)]); }
    std::size_t itemCount() const override { return m_rows.size(); }
    void copyItems(std::vector<Item> items, std::vector<int> columns) override;
    void refresh() override;

private:
    struct Row {
        QString id;
        QString chapterId;
        int rank = 0;
        QString name;
        int points = 0;
        QString why;
        int there = 0; ///< as it may be told: to sort by
        QString thereText;
        QString place;
        QString state;
        QString region;
        ChapterStatus status = ChapterStatus::None;
        QDate lastContact;
        QByteArray haystack; ///< folded
    };

    std::vector<std::size_t> arranged(const std::vector<Row> &rows) const; ///< those that show, in order
    bool passes(const Row &row, const QString &without = {}) const; ///< the filters, not the search
    bool isAmong(const Row &row, const QString &facet, const QStringList &values) const;
    std::vector<FacetValue> allValues(const QString &facet) const;
    std::vector<quint8> carriedSelection(const std::vector<Row> &rows) const;
    static int compare(const Row &a, const Row &b, int column);
    static QString textOf(const Row &row, int column);
    const Row &row(int place) const { return m_rows[m_shown[std::size_t(place)]]; }

    std::vector<Row> m_rows; ///< by rank
    std::vector<std::size_t> m_shown; ///< places in m_rows
    StateRegions m_regions;
};

} // namespace chapterhouse::app
