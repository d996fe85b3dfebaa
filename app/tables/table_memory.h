// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/table_model.h"
#include "app/view_note.h"

#include <QQmlParserStatus>

#include <optional>

namespace chapterhouse::app {

/// How a page of this book was looked at last: columns, widths, order and filters. Brought back when the page is made,
/// and noted with each change.
class TableMemory : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book MEMBER m_book REQUIRED FINAL)
    Q_PROPERTY(QString page MEMBER m_page REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::TableModel *table MEMBER m_table REQUIRED FINAL)

public:
    explicit TableMemory(QObject *parent = nullptr);
    void classBegin() override { }
    void componentComplete() override;

private:
    void recall();
    void note();

    Book *m_book = nullptr;
    QString m_page;
    TableModel *m_table = nullptr; ///< looked at only when it says that it has changed
    std::optional<ViewNote> m_note;
};

} // namespace chapterhouse::app
