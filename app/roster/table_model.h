// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// A table of the window: searched, sorted, and told apart row by row by a key that survives both.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Members and chapters are such tables.")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY sortChanged)

public:
    /// How a cell is drawn: as text, or as a badge of this tone.
    enum Tone { Plain, Success, Warning, Danger, Info, Muted };
    Q_ENUM(Tone)
    enum Role {
        NoteRole = Qt::UserRole + 1, ///< small print behind the value
        ToneRole,
        StrongRole ///< the name of what the row is about
    };

    using QAbstractTableModel::QAbstractTableModel;

    const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return rowCount(); }
    virtual QString summary() const = 0; ///< "12 of 1,204 members"
    bool isReady() const { return m_ready; } ///< false until the roster has been read
    int sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }

    Q_INVOKABLE void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Q_INVOKABLE void sortBy(int column); ///< what the header does: the same column again turns the order around
    Q_INVOKABLE virtual qreal share(int column) const = 0; ///< of the table's width
    Q_INVOKABLE virtual bool isNumber(int column) const = 0; ///< stands at the right
    Q_INVOKABLE virtual QString keyAt(int row) const = 0;
    Q_INVOKABLE virtual int rowOf(const QString &key) const = 0; ///< -1 if it is not shown

    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void countChanged();
    void readyChanged();
    void sortChanged();

protected:
    virtual void refresh() = 0; ///< the filter or the order has changed
    void setReady(bool ready);

private:
    QString m_filter;
    int m_sortColumn = 0;
    bool m_descending = false;
    bool m_ready = false;
};

} // namespace chapterhouse::app
