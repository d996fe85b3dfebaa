// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/demo/demo.h"
#include "app/roster/roster_watcher.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace chapterhouse::test {

/// A copy of the example organisation, open, with its roster read. Made once per program.
class ExampleBook {
public:
    ExampleBook()
    {
        static const QTemporaryDir made;
        const QString original = made.filePath(QStringLiteral("made.chapters"));
        if (!QFile::exists(original) && !app::createDemoBook(original))
            qFatal("no example");
        if (!QFile::copy(original, path()))
            qFatal("no copy");
        m_book = std::move(*app::Book::open(path()));
        m_roster = std::make_unique<app::RosterWatcher>(m_book.get());
        if (!QTest::qWaitFor([this] { return m_roster->snapshot() != nullptr; }, 10'000))
            qFatal("no roster");
    }
    ~ExampleBook()
    {
        m_roster.reset();
        m_book.reset();
    }

    QString path() const { return file(QStringLiteral("example.chapters")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    app::Book *book() const { return m_book.get(); }
    app::RosterWatcher *roster() const { return m_roster.get(); }

    /// Runs `work` as an action and waits until the roster has followed.
    bool perform(const app::BookFile::Work &work) const
    {
        const auto before = m_roster->snapshot();
        m_book->perform({QStringLiteral("test"), {}, {}, {}}, work);
        return QTest::qWaitFor([this, &before] { return m_roster->snapshot() != before; }, 10'000);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Book> m_book;
    std::unique_ptr<app::RosterWatcher> m_roster;
};

} // namespace chapterhouse::test
