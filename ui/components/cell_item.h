// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_columns.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

namespace chapterhouse::ui {

/// The ground of a table's cell, with the line below it, and what is said of it. In C++, because a text that QML
/// declares is garbage to collect whenever others stand in the cells: while one scrolls, or drags the day.
class CellItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::TableColumns *columns READ columns WRITE setColumns NOTIFY placeChanged FINAL)
    Q_PROPERTY(int row MEMBER m_row NOTIFY placeChanged FINAL)
    Q_PROPERTY(int column MEMBER m_column NOTIFY placeChanged FINAL)
    Q_PROPERTY(int rows MEMBER m_rows NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString display MEMBER m_display NOTIFY wholeChanged FINAL)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY wholeChanged FINAL)
    Q_PROPERTY(QString whole READ whole NOTIFY wholeChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY colorsChanged FINAL)

public:
    explicit CellItem(QQuickItem *parent = nullptr);

    app::TableColumns *columns() const { return m_columns; }
    void setColumns(app::TableColumns *columns);
    QString place() const; ///< "Chapter, row 7 of 120"; not of how many where `rows` is 0
    QString whole() const; ///< what it displays, with its note

Q_SIGNALS:
    void placeChanged();
    void wholeChanged();
    void colorsChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *data) override;

private:
    QPointer<app::TableColumns> m_columns;
    int m_row = 0;
    int m_column = 0;
    int m_rows = 0;
    QString m_display;
    QString m_note;
    QColor m_color;
    QColor m_lineColor;
};

} // namespace chapterhouse::ui
