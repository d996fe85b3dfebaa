// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "app/roster/table_model.h"
#include "app/session.h"
#include "db/chapter_store.h"
#include "db/member_store.h"
#include "db/setting_store.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <memory>

using namespace chapterhouse::app;

/// The example organisation, open in a session whose files lie in a folder that goes with the program.
class Setup : public QObject {
    Q_OBJECT
    Q_PROPERTY(chapterhouse::app::Session *session READ session CONSTANT)
    Q_PROPERTY(chapterhouse::app::Book *book READ book CONSTANT)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster CONSTANT)

public:
    Session *session() { return m_session.get(); }
    Book *book() { return m_session->book(); }
    RosterWatcher *roster() { return m_session->roster(); }

    Q_INVOKABLE void openExample()
    {
        const QString path = m_folder.filePath(QStringLiteral("example.chapters"));
        if (!QFile::exists(path) && !createDemoBook(path))
            qFatal("no example");
        m_session->openPath(path);
    }
    /// A copy of the example of its own, in which two members stand twice: one at their chapter, one at another, too.
    Q_INVOKABLE void openWithTwins()
    {
        const QString path = m_folder.filePath(QStringLiteral("twins%1.chapters").arg(++m_twins));
        if (!createDemoBook(path) || !addTwins(path))
            qFatal("no twins");
        m_session->openPath(path);
    }
    /// Nothing is remembered of how tables were looked at.
    Q_INVOKABLE void forgetViews()
    {
        book()
            ->note([](chapterhouse::db::Connection &connection) {
                connection.run("DELETE FROM view_setting");
                connection.run("DELETE FROM saved_filter");
            })
            .waitForFinished();
    }
    /// No page more fits into the book, until it is told otherwise.
    Q_INVOKABLE void fillDisk(bool isFull)
    {
        book()
            ->note([isFull](chapterhouse::db::Connection &connection) {
                connection.run(isFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1000000");
            })
            .waitForFinished();
    }
    /// The writer thread waits, and with it all that is to be written, until it is told otherwise.
    Q_INVOKABLE void holdWriter(bool isHeld)
    {
        if (isHeld)
            book()->note([gate = m_gate](chapterhouse::db::Connection &) { gate->acquire(); });
        else
            m_gate->release();
    }
    /// Nothing is being written, and the roster has followed all that was.
    Q_INVOKABLE bool isSettled() { return !book()->isBusy() && !roster()->isBusy(); }
    Q_INVOKABLE bool hasView(const QString &page)
    {
        const auto view = book()->read([&](chapterhouse::db::Connection &connection) {
            return chapterhouse::db::ViewSettingStore(connection).value(QStringLiteral("table.") + page);
        });
        return view && !view->isEmpty();
    }
    Q_INVOKABLE static void showColumn(chapterhouse::app::TableColumns *columns, const QString &id)
    {
        const auto all = qobject_cast<TableModel *>(columns->sourceModel())->allColumns();
        for (int column = 0; column < int(all.size()); ++column) {
            if (id == QLatin1String(all[std::size_t(column)].id))
                columns->setShown(column, true);
        }
    }
    Q_INVOKABLE QUrl fileUrl(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    Q_INVOKABLE QUrl writeFile(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return fileUrl(name);
    }
    Q_INVOKABLE QString textOf(const QUrl &url) const
    {
        QFile file(url.toLocalFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Q_INVOKABLE bool hasFile(const QString &name) const { return QFile::exists(m_folder.filePath(name)); }

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Chapterhouse.Style"));
        QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
        m_nameCover = std::make_unique<NameCover>(&m_preferences);
        m_session = std::make_unique<Session>(&m_preferences, m_nameCover.get(), m_folder.path());
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Chapterhouse.Test", 1, 0, "Sample", this);
    }
    void cleanupTestCase() { m_session.reset(); } // while there still is an application

private:
    static bool addTwins(const QString &path)
    {
        auto file = BookFile::open(path, BookFile::Mode::Write);
        return file
            && file->perform({QStringLiteral("member.add"), {}, {}, {}}, [](chapterhouse::db::Connection &connection) {
                   chapterhouse::db::MemberStore members(connection);
                   const auto chapters = chapterhouse::db::ChapterStore(connection).all();
                   int added = 0;
                   for (const auto &chapter : chapters) {
                       const auto people = members.ofChapter(chapter.id);
                       if (people.empty() || chapter.isNational() || added == 2)
                           continue;
                       chapterhouse::db::Member twin = people.front();
                       twin.id.clear();
                       twin.personId.clear();
                       twin.schoolEmail.clear();
                       twin.personalEmail = QStringLiteral("twin%1@example.net").arg(added);
                       twin.pronouns = QStringLiteral("they/them");
                       if (added++ == 1)
                           twin.chapterId = chapters.back().id;
                       members.add(twin);
                   }
               });
    }

    QTemporaryDir m_folder;
    int m_twins = 0; ///< books with them
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>(); ///< of the writer thread
    Preferences m_preferences{m_folder.filePath(QStringLiteral("preferences.ini"))};
    std::unique_ptr<NameCover> m_nameCover;
    std::unique_ptr<Session> m_session;
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)
#include "main.moc"
