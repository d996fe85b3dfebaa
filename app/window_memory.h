// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view_note.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace chapterhouse::app {

/// The page and the size in which the window of a book was left.
class WindowMemory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged FINAL)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY bookChanged FINAL)
    Q_PROPERTY(int width READ width NOTIFY bookChanged FINAL)
    Q_PROPERTY(int height READ height NOTIFY bookChanged FINAL)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    int page() const { return m_page; } ///< of Commands::Page; the dashboard if none was kept
    void setPage(int page);
    int width() const { return m_width; } ///< 0 if none was kept
    int height() const { return m_height; }
    Q_INVOKABLE void keepSize(int width, int height);

Q_SIGNALS:
    void bookChanged();

private:
    void note();

    std::optional<ViewNote> m_note; ///< of the book
    Book *m_book = nullptr;
    int m_page = 0;
    int m_width = 0;
    int m_height = 0;
};

} // namespace chapterhouse::app
