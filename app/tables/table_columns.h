// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QJsonArray>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

class TableModel;

/// A table as it is laid out: those of its columns that are shown, in the order and with the widths that the user gave
/// them. What has no width of its own shares the room that is there. Rows are the table's.
class TableColumns : public QAbstractProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A table has its columns.")
    Q_PROPERTY(qreal room READ room WRITE setRoom NOTIFY roomChanged FINAL)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY scaleChanged FINAL)
    Q_PROPERTY(qreal total READ total NOTIFY widthsChanged FINAL)
    Q_PROPERTY(QList<qreal> starts READ starts NOTIFY widthsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<int> sources READ sources NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList titles READ titles NOTIFY shownChanged FINAL)

public:
    explicit TableColumns(TableModel *table);

    qreal room() const { return m_room; } ///< the width of the table
    void setRoom(qreal room);
    qreal scale() const { return m_scale; } ///< of the text
    void setScale(qreal scale);
    qreal total() const; ///< of all widths
    QList<qreal> starts() const { return {m_starts.begin(), m_starts.end()}; } ///< left edges, and the right one
    QList<int> sources() const { return {m_shown.begin(), m_shown.end()}; }
    QStringList titles() const;
    int count() const { return int(m_shown.size()); }

    const std::vector<int> &shown() const { return m_shown; } ///< columns of the table, from left to right
    Q_INVOKABLE int source(int column) const; ///< the column of the table that stands there
    Q_INVOKABLE int placeOf(int source) const; ///< where that column stands; -1: nowhere
    Q_INVOKABLE QString title(int column) const;
    /// Where a cell stands: "Name, row 3", and "of 479" where `rows` tells how many there are.
    QString placeText(int column, int row, int rows) const;
    QString withNote(const QString &value, const QString &note) const; ///< "Ada Quill (she/her)"
    Q_INVOKABLE qreal widthOf(int column) const;
    Q_INVOKABLE qreal startOf(int column) const; ///< its left edge
    Q_INVOKABLE int columnAt(qreal x) const; ///< -1: beyond the last
    Q_INVOKABLE void resize(int column, qreal width);
    Q_INVOKABLE void widen(int column, int steps); ///< by the keys; negative: narrower
    Q_INVOKABLE void resetWidth(int column);
    Q_INVOKABLE void move(int column, int by); ///< among those that are shown
    Q_INVOKABLE void reset(); ///< everything as it was at first

    // All columns of the table in their order, hidden ones too: what one chooses from.
    const std::vector<int> &order() const { return m_order; }
    bool isShown(int source) const { return m_isShown[std::size_t(source)]; }
    void setShown(int source, bool shown);
    void reorder(int place, int by); ///< of the one at this place in order()

    QJsonArray toJson() const;
    void fromJson(const QJsonArray &columns); ///< unknown ones are passed over, missing ones stay where they are

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void roomChanged();
    void scaleChanged();
    void widthsChanged();
    void shownChanged(); ///< which columns, or their order
    void arranged(); ///< the user has changed something

private:
    void follow();
    void startOver();
    template <typename Change> void rearrange(Change change);
    void layOut();
    void freeze();

    TableModel *m_table;
    qreal m_room = 0;
    qreal m_scale = 1;
    std::vector<int> m_order; ///< columns of the table
    std::vector<bool> m_isShown; ///< by column of the table
    std::vector<int> m_given; ///< by column of the table: its width at scale 1; 0: shares the room
    std::vector<int> m_shown;
    std::vector<qreal> m_starts; ///< by shown column, and one more
};

} // namespace chapterhouse::app
