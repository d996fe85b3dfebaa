// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/table_model.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QTimer>

namespace chapterhouse::app {

/// How a page of this book was looked at last: columns, widths, order and filters. Brought back when the page is made,
/// and written a moment after each change.
class TableMemory : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book MEMBER m_book REQUIRED)
    Q_PROPERTY(QString page MEMBER m_page REQUIRED)
    Q_PROPERTY(chapterhouse::app::TableModel *table MEMBER m_table REQUIRED)

public:
    explicit TableMemory(QObject *parent = nullptr);
    ~TableMemory() override; ///< writes what is not written yet
    void classBegin() override { }
    void componentComplete() override;

private:
    QString key() const { return QStringLiteral("table.") + m_page; }
    void recall();
    void note();
    void write();

    Book *m_book = nullptr;
    QPointer<Book> m_kept; ///< the same, until it goes
    QString m_page;
    TableModel *m_table = nullptr; ///< looked at only when it says that it has changed
    QString m_view; ///< as it is to be written
    QTimer m_timer;
};

} // namespace chapterhouse::app
