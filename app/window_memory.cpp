// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_memory.h"

#include "app/commands.h"

#include <QMetaEnum>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr QLatin1String pageKey("page");
constexpr QLatin1String widthKey("width");
constexpr QLatin1String heightKey("height");

} // namespace

void WindowMemory::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_note.reset(); // writes what it still has to, while the old book is there
    m_book = book;
    const QJsonObject view = m_book ? m_note.emplace(QStringLiteral("window")).recall(m_book) : QJsonObject();
    const QByteArray page = view[pageKey].toString().toLatin1();
    m_page = std::max<int>(Commands::Dashboard, QMetaEnum::fromType<Commands::Page>().keyToValue(page.constData()));
    m_width = view[widthKey].toInt();
    m_height = view[heightKey].toInt();
    Q_EMIT bookChanged();
}

void WindowMemory::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    note();
}

void WindowMemory::keepSize(int width, int height)
{
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    note();
}

/// The page by its name: their order may change.
void WindowMemory::note()
{
    const QByteArray page = QMetaEnum::fromType<Commands::Page>().valueToKey(m_page);
    if (m_note)
        m_note->note({{pageKey, QString::fromLatin1(page)}, {widthKey, m_width}, {heightKey, m_height}});
}

} // namespace chapterhouse::app
