// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/exporter.h"

#include <QAbstractTableModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The first rows of a file that is to be exported, the names of its columns above them.
class ExportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an export.")

public:
    explicit ExportPreviewModel(QObject *parent = nullptr);

    void show(ExportRows rows);
    /// Wide enough for its longest text, at `unit` pixels for each of its characters.
    Q_INVOKABLE qreal widthOf(int column, qreal unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    ExportRows m_rows;
};

} // namespace chapterhouse::app
