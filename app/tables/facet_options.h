// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_filters.h"

#include <QPointer>

namespace chapterhouse::app {

/// The values of one facet with their counts, to be ticked; searched as one types.
class FacetOptions : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        chapterhouse::app::TableFilters *filters READ filters WRITE setFilters NOTIFY filtersChanged REQUIRED FINAL)
    Q_PROPERTY(QString facet READ facet NOTIFY loaded FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(bool isLong READ isLong NOTIFY loaded FINAL)
    Q_PROPERTY(bool anyChosen READ isAnyChosen NOTIFY chosenChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole + 1, CountRole, ChosenRole };
    using QAbstractListModel::QAbstractListModel;

    TableFilters *filters() const { return m_filters; }
    void setFilters(TableFilters *filters);
    const QString &facet() const { return m_facet; }
    const QString &search() const { return m_search; }
    void setSearch(const QString &search);
    bool isLong() const; ///< too long to be read at a glance
    bool isAnyChosen() const;

    Q_INVOKABLE void load(const QString &facet); ///< what there is now
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void clear(); ///< nothing chosen: the facet asks nothing

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filtersChanged();
    void searchChanged();
    void loaded();
    void chosenChanged();

private:
    void find();

    QPointer<TableFilters> m_filters;
    QString m_facet;
    QString m_search;
    std::vector<FacetValue> m_values;
    std::vector<std::size_t> m_shown; ///< places in m_values
};

} // namespace chapterhouse::app
