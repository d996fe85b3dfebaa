// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/table_model.h"
#include "app/settings/book_reader.h"
#include "db/export_store.h"

#include <vector>

namespace chapterhouse::app {

/// The ledger of a book: what left it, when, by whom, for whom and what for. Read again whenever it comes in sight,
/// since other programs may have exported meanwhile.
class ExportsModel : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool vacant READ isVacant NOTIFY countChanged FINAL)

public:
    enum Column { When, Who, What, ForWhom, Purpose, FileFormat, Names, Initials, Counted, ColumnCount };
    Q_ENUM(Column)

    explicit ExportsModel(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown);
    bool isVacant() const; ///< nothing has left the book yet
    Q_INVOKABLE void readAnew(); ///< something has just been exported

    std::span<const TableColumn> allColumns() const override;
    std::span<const Facet> facets() const override { return {}; }
    std::vector<FacetValue> facetValues(const QString &) const override { return {}; }
    QString facetText(const QString &, const QString &value) const override { return value; }
    QString chosenText(const QString &, const QStringList &) const override { return {}; }
    QString summary() const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void bookChanged();
    void shownChanged();

protected:
    Item itemAt(int row) const override { return Item(m_shown[std::size_t(row)]); }
    std::size_t itemCount() const override { return m_records.size(); }
    void copyItems(std::vector<Item> items, std::vector<int> columns) override;
    void refresh() override;

private:
    void show(std::vector<db::ExportRecord> records);
    std::vector<std::size_t> arranged(const std::vector<db::ExportRecord> &records) const;
    QString textOf(const db::ExportRecord &record, int column) const;
    QString people(qint64 count) const; ///< covered with the names
    bool isCovered() const;
    QVariant sortedBy(const db::ExportRecord &record) const;
    using TableModel::textOf;

    BookReader m_reader{this,
                        [this] { m_reader.read(&ExportsModel::read, [this](const auto &records) { show(records); }); }};
    static std::vector<db::ExportRecord> read(db::Connection &connection) { return db::ExportStore(connection).all(); }
    std::vector<db::ExportRecord> m_records; ///< the newest first
    std::vector<std::size_t> m_shown; ///< places in m_records
};

} // namespace chapterhouse::app
