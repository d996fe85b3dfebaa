// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace chapterhouse::app {

/// A place in a grid of numbers.
struct HeatCell {
    int row = 0;
    int column = 0;
    QString text; ///< "82"
    int step = 0; ///< of the ramp, 0 to 5
    double length = 0; ///< 0 to 1, where it is drawn as a bar
    QString title; ///< "Joined 2018–19, after 12 months"
    QString detail; ///< "82 %, 37 of 45"
    int line = -1; ///< of the table behind the chart, as the column below
    int place = -1;
    bool operator==(const HeatCell &) const = default;
};

struct HeatRow {
    QString label; ///< "2018–19"
    QString note; ///< "45"
    bool operator==(const HeatRow &) const = default;
};

struct HeatData {
    std::vector<HeatRow> rows;
    QStringList columns;
    std::vector<HeatCell> cells; ///< row by row, in order; not every place needs one
    bool operator==(const HeatData &) const = default;
};

/// The cells of a grid, for a chart in which the arrow keys go from one to the next.
class HeatTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The overview behind a chart has it.")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> rowLabels READ rowLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> rowNotes READ rowNotes NOTIFY changed FINAL)

public:
    enum Role {
        RowRole = Qt::UserRole + 1,
        ColumnRole,
        TextRole,
        StepRole,
        LengthRole,
        TitleRole,
        DetailRole,
        LineRole,
        PlaceRole
    };
    enum Way { Left, Right, Up, Down, First, Last };
    Q_ENUM(Way)

    using QAbstractListModel::QAbstractListModel;

    void set(HeatData data);

    int count() const { return int(m_data.cells.size()); }
    int rows() const { return int(m_data.rows.size()); }
    QStringList columns() const { return m_data.columns; }
    QStringList rowLabels() const;
    QStringList rowNotes() const;
    /// The nearest cell in that way in the same line; First and Last are those of its row. The same one at the edge.
    Q_INVOKABLE int next(int cell, chapterhouse::app::HeatTable::Way way) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    HeatData m_data;
};

} // namespace chapterhouse::app
