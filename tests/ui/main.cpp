// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "app/session.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickStyle>
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
    Q_INVOKABLE QUrl fileUrl(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    Q_INVOKABLE bool hasFile(const QString &name) const { return QFile::exists(m_folder.filePath(name)); }

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Chapterhouse.Style"));
        QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Chapterhouse.Test", 1, 0, "Sample", this);
    }
    void cleanupTestCase() { m_session.reset(); } // while there still is an application

private:
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("preferences.ini"))};
    std::unique_ptr<Session> m_session = std::make_unique<Session>(&m_preferences, m_folder.path());
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)
#include "main.moc"
