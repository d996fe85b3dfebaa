// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_columns.h"
#include "app/tables/table_filters.h"

#include <QAbstractTableModel>
#include <QQmlEngine>

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace chapterhouse::app {

/// A column that a table can show.
struct TableColumn {
    const char *id; ///< by which views remember it
    const char *title; ///< translated in the context of the model
    int width; ///< in pixels, at text of normal size
    bool isShown = true; ///< unless the user decided
    bool isNumber = false; ///< stands at the right
    bool isSortable = true;
};

/// A table of the window: searched, filtered and sorted; its rows are told apart by a key, and stay selected by it,
/// whatever is shown.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Members and chapters are such tables.")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool descending READ isDescending NOTIFY sortChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectionText READ selectionText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(chapterhouse::app::TableColumns *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::TableFilters *filters READ filters CONSTANT FINAL)

public:
    /// How a cell is drawn: as text, or as a badge of this tone.
    enum Tone { Plain, Success, Warning, Danger, Info, Muted };
    Q_ENUM(Tone)
    enum Role {
        NoteRole = Qt::UserRole + 1, ///< small print behind the value
        ToneRole,
        StrongRole, ///< the name of what the row is about
        SelectedRole
    };

    explicit TableModel(QObject *parent = nullptr);
    ~TableModel() override;

    virtual std::span<const TableColumn> allColumns() const = 0; ///< the first is the name, and always shown
    TableColumns *columns(); ///< which of them show
    TableFilters *filters();
    virtual std::span<const Facet> facets() const = 0;
    virtual std::vector<FacetValue> facetValues(const QString &facet) const = 0; ///< under all other filters
    virtual QString facetText(const QString &facet, const QString &value) const = 0;
    /// What its values have in common: "On the roster"; '' if there is no word for it.
    virtual QString chosenText(const QString &facet, const QStringList &values) const = 0;

    const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter); ///< what is searched for
    int count() const { return rowCount(); }
    virtual QString summary() const = 0; ///< "12 of 1,204 members"
    bool isReady() const { return m_ready; } ///< false until the roster has been read
    int sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }

    Q_INVOKABLE void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Q_INVOKABLE void sortBy(int column); ///< what the header does: the same column again turns the order around
    Q_INVOKABLE bool isNumber(int column) const { return allColumns()[std::size_t(column)].isNumber; }
    Q_INVOKABLE bool isSortable(int column) const { return allColumns()[std::size_t(column)].isSortable; }
    Q_INVOKABLE virtual QString keyAt(int row) const = 0;
    Q_INVOKABLE virtual int rowOf(const QString &key) const = 0; ///< -1 if it is not shown

    // Typing into cells. A column is one of allColumns().
    Q_INVOKABLE virtual bool isTyped(int column) const; ///< takes what is typed, in every row
    /// Why nothing can be typed there now, with what to do instead; '' where it can.
    Q_INVOKABLE virtual QString refusal(int column) const;
    Q_INVOKABLE virtual QString typedText(int row, int column) const; ///< what stands there to begin with
    /// The whole of what `begun` begins, where the column takes words from a list; else ''.
    Q_INVOKABLE virtual QString completed(int column, const QString &begun) const;
    /// Takes what was typed, as an action; why it cannot be, in words, or ''.
    Q_INVOKABLE virtual QString type(int row, int column, const QString &text);

    // Selecting. What is selected stays so when it is no longer shown.
    int selectedCount() const { return m_selectedCount; }
    QString selectionText() const; ///< "12 selected"
    Q_INVOKABLE bool isSelected(int row) const;
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void selectOnly(int first, int last); ///< both included, in either order
    Q_INVOKABLE void selectAll(); ///< that are shown
    Q_INVOKABLE void clearSelection();
    /// The selected rows with the shown columns, tab-separated, below a header: copied() brings it.
    Q_INVOKABLE void copySelection();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void countChanged();
    void readyChanged();
    void sortChanged();
    void selectionChanged();
    void copied(const QString &text);
    /// What was typed into a cell could not be saved; the book has said why.
    void notSaved(const QString &key, int column, const QString &text);
    void aboutToRefill(); ///< a row number means someone else from now on
    void refilled();

protected:
    /// What is selected and sorted: things that stay where they are while the book does not change.
    using Item = quint32;
    virtual Item itemAt(int row) const = 0;
    virtual std::size_t itemCount() const = 0;
    /// Hands the texts of `items` to copied(), now or later.
    virtual void copyItems(std::vector<Item> items, std::vector<int> columns) = 0;
    const TableFilters &chosen() const { return *m_filters; } ///< once filters() has made them
    virtual void refresh() = 0; ///< the search, a filter or the order has changed
    /// Puts other rows into the place of those that are shown; `follow` makes what they are rows of the current one. No
    /// reset: that would have the view make every cell anew, and the user wait for it.
    template <typename Rows, typename Follow> void refill(Rows &shown, Rows rows, Follow follow)
    {
        const auto before = shown.size();
        const auto after = rows.size();
        const auto kept = std::min(before, after);
        Q_EMIT aboutToRefill();
        if (kept < before) {
            beginRemoveRows({}, int(kept), int(before) - 1);
            shown.resize(kept);
            endRemoveRows();
        }
        follow();
        Rows added(rows.begin() + std::ptrdiff_t(kept), rows.end());
        rows.resize(kept);
        shown = std::move(rows);
        if (kept > 0)
            Q_EMIT dataChanged(index(0, 0), index(int(kept) - 1, columnCount() - 1));
        if (kept < after) {
            beginInsertRows({}, int(kept), int(after) - 1);
            shown.insert(shown.end(), added.begin(), added.end());
            endInsertRows();
        }
        Q_EMIT refilled();
    }

    QString textOf(const std::vector<int> &columns) const; ///< the header of what is copied
    void setReady(bool ready);
    bool hasSelection() const { return m_selectedCount > 0; }
    const std::vector<quint8> &selection() const { return m_selected; } ///< by item
    void setSelection(std::vector<quint8> selected); ///< after the items have changed

private:
    void mark(Item item, bool selected);
    void announceSelection(int firstRow, int lastRow);

    QString m_filter;
    TableColumns *m_columns = nullptr;
    TableFilters *m_filters = nullptr;
    int m_sortColumn = 0;
    bool m_descending = false;
    bool m_ready = false;
    std::vector<quint8> m_selected; ///< by item; empty: none
    int m_selectedCount = 0;
};

/// A cell as it goes into a tab-separated text: on one line, and nothing that a spreadsheet would run.
QString copiedCell(QString text);

} // namespace chapterhouse::app
