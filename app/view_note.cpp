// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_note.h"

#include "db/connection.h"
#include "db/setting_store.h"

#include <QJsonDocument>

#include <chrono>

namespace chapterhouse::app {

using namespace std::chrono_literals;

ViewNote::ViewNote(const QString &key) : m_key(key)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250ms); // a column that is dragged changes with every pixel
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
}

ViewNote::~ViewNote()
{
    if (m_timer.isActive())
        write();
}

QJsonObject ViewNote::recall(Book *book)
{
    m_book = book;
    const auto text =
        book->read([this](db::Connection &connection) { return db::ViewSettingStore(connection).value(m_key); });
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

void ViewNote::note(const QJsonObject &view)
{
    if (!m_book || m_book->isReadOnly())
        return;
    m_view = QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact));
    m_timer.start();
}

void ViewNote::write()
{
    m_timer.stop();
    if (!m_book)
        return;
    m_book->note(
        [key = m_key, view = m_view](db::Connection &connection) { db::ViewSettingStore(connection).set(key, view); });
}

} // namespace chapterhouse::app
