// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QQmlEngine>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace chapterhouse::app {

/// A cell of the data behind a chart: as it is read, and as a program takes it.
struct ChartCell {
    QString text; ///< "1,205", "<10", "August 2020"
    QVariant value = {}; ///< a number, or a text such as an ISO date; invalid: the same as `text`
    /// Whom it counts, as MembersModel::showList takes it, or which places, as PlaceQuestion; '' where there is no
    /// list.
    QString list = {};
    bool operator==(const ChartCell &) const = default;
};

struct ChartColumn {
    QString name; ///< in the header of a CSV: a word for programs, such as schools_reached
    QString header; ///< for people, translated
    bool isNumber = true;
    bool operator==(const ChartColumn &) const = default;
};

/// The data behind a chart, just as it is drawn: rounded where the chart is for sharing.
struct ChartTable {
    QString name; ///< what its files are called, without people in it: "chapters-by-month"
    std::vector<ChartColumn> columns;
    std::vector<std::vector<ChartCell>> rows;

    QByteArray csv() const; ///< RFC 4180, UTF-8
    QString spoken(int row) const; ///< "August 2020, chapters 52, members 479"
    bool operator==(const ChartTable &) const = default;
};

/// The data behind a chart as a view shows it. Rows that only change their values change in place.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The overview behind a chart has it.")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> headers READ headers NOTIFY changed FINAL)

public:
    enum Role {
        CellsRole = Qt::UserRole + 1, ///< texts of the whole row
        SpokenRole,
        ListsRole ///< of the whole row: what each cell lists, '' for none
    };

    using QAbstractTableModel::QAbstractTableModel;

    using Pointer = std::shared_ptr<const ChartTable>;

    void set(ChartTable table);
    void set(const Pointer &table); ///< a great one, made on another thread: it is not looked through for changes
    const ChartTable &table() const { return *m_table; }
    int count() const { return m_count; }
    const QString &name() const { return m_table->name; }
    QStringList headers() const;
    /// What a cell lists; '' for none.
    Q_INVOKABLE QString list(int row, int column) const;
    /// The next column of the row with a list, forward or back; the same one at the edge, -1 if the row has none.
    Q_INVOKABLE int nextList(int row, int column, bool forward) const;
    /// The lists of a row: of each `column` and `text`, such as "Joined: 12".
    Q_INVOKABLE QVariantList listsOf(int row) const;
    Q_INVOKABLE bool isNumber(int column) const { return m_table->columns[std::size_t(column)].isNumber; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void refill(const Pointer &table);

    Pointer m_table = std::make_shared<const ChartTable>();
    int m_count = 0; ///< rows of the table that views know of
};

} // namespace chapterhouse::app
