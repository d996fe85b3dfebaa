// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace chapterhouse::test {

/// A new national book, open, in which a test writes what it needs; today is 31 August 2020.
class SmallBook {
public:
    SmallBook()
    {
        qputenv("CHAPTERHOUSE_TODAY", "2020-08-31");
        qputenv("CHAPTERHOUSE_AUTHOR", "Robin");
        const QString path = m_folder.filePath(QStringLiteral("small.chapters"));
        if (!app::BookFile::create(path, QStringLiteral("Small"), app::BookFile::Kind::National))
            qFatal("no book");
        m_book = std::move(*app::Book::open(path));
        m_roster = std::make_unique<app::RosterWatcher>(m_book.get());
        if (!QTest::qWaitFor([this] { return m_roster->snapshot() != nullptr; }, 10'000))
            qFatal("no roster");
    }
    ~SmallBook()
    {
        m_roster.reset();
        m_book.reset();
    }

    app::Book *book() const { return m_book.get(); }
    app::RosterWatcher *roster() const { return m_roster.get(); }

    /// Runs `work` as an action, waits until the roster has followed, and returns the id of the change.
    QString perform(const QString &label, const app::BookFile::Work &work) const
    {
        return follow([&] { return m_book->perform({label, {}, {}, {}}, work); });
    }
    QString perform(const app::BookFile::Work &work) const { return perform(QStringLiteral("test"), work); }

    template <typename Step> QString follow(Step step) const
    {
        const auto before = m_roster->snapshot();
        const auto result = step();
        if (!QTest::qWaitFor([this, &before] { return m_roster->snapshot() != before; }, 10'000))
            return {};
        return result.result() ? result.result()->id : QString();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Book> m_book;
    std::unique_ptr<app::RosterWatcher> m_roster;
};

} // namespace chapterhouse::test
