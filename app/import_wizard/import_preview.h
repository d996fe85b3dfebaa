// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_wizard/import_reading.h"
#include "app/person_names.h"

#include <QAbstractTableModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The first rows of a file as they are read now, below the names of its columns.
class ImportPreview : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an import.")

public:
    enum Role { TextRole = Qt::UserRole + 1, SpokenRole };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportReading &reading, NameStyle style);
    QString header(int column) const { return m_headers.value(column); }
    Q_INVOKABLE int letters(int column) const; ///< of its longest cell, up to a limit: by which a column gets its width

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
    std::vector<int> m_letters;
};

} // namespace chapterhouse::app
