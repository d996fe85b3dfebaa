// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/self_test.h"

#include "app/commands.h"
#include "app/demo/demo.h"
#include "app/figures/time_travel.h"
#include "app/import_wizard/import_wizard.h"
#include "app/language.h"
#include "ui/shell/shown_part.h"
#include "ui/shell/window_engine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace chapterhouse::ui {

namespace {

constexpr char formAnswers[] =
    "Timestamp,Full name,School e-mail,Medical school,Class of,Date of birth,Joined on\n"
    "9/14/2026 13:05:22,Kim Lee,kim.lee@creighton.edu,Creighton,2028,1/2/1999,3/14/2026\n"
    "9/14/2026 13:11:08,\"Osei, Robin\",ROBIN@CREIGHTON.EDU,Creighton,M2,5/6/1998,2/31/2026\n"
    "9/14/2026 18:40:51,Desmond Begaye,,Creighton,,,4/15/2026\n"
    "9/15/2026 08:02:19,T. Aziz,t.aziz at example,Mercer University,2027,,5/20/2026\n"
    "9/15/2026 09:30:00,Sam Rivera,sam@example.org,Nowhere College of Medicine,2029,,6/20/2026\n";

int warnings = 0; ///< the message handler has no other place for it

/// Asked last for a text, when there is no translation of it.
class MissingTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isOfQt = context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
        if (*source != '\0' && !isOfQt) {
            std::fprintf(stderr, "There is no translation of “%s” of %s.\n", source, context);
            ++warnings;
        }
        return {};
    }
};

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray category(context.category ? context.category : "");
    const bool ofQml = category == "qml" || category == "js" || category.startsWith("qt.qml")
        || category.startsWith("qt.quick") || message.contains(QLatin1String(".qml:"));
    if (ofQml && type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// By its name; pages are children of their places on the screen only.
QObject *partOf(QQuickItem *item, const QString &name)
{
    if (auto *found = item->findChild<QObject *>(name))
        return found;
    for (QQuickItem *child : item->childItems()) {
        if (child->objectName() == name)
            return child;
        if (auto *found = partOf(child, name))
            return found;
    }
    return nullptr;
}

/// Walks through the window as a user would and looks at each thing once.
class Walk {
public:
    Walk(app::Session *session, QQuickWindow *window, const QString &folder)
        : m_session(session), m_window(window), m_folder(folder), m_commands(window->findChild<app::Commands *>())
    {
    }

    void through(app::Preferences::Scheme scheme, const QString &suffix, const QString &book)
    {
        m_suffix = suffix;
        m_session->preferences()->setScheme(scheme);
        look(QStringLiteral("welcome"));
        makeDialogs();
        popup(QStringLiteral("newBookDialog"));
        if (!m_session->openPath(book))
            ++warnings;
        waitForRoster();
        makeDialogs();
        auto pages = m_commands->pages();
        for (qsizetype i = 0; i < pages.count(&pages); ++i)
            page(pages.at(&pages, i));
        for (const char *name :
             {"mainMenu", "importFileDialog", "exportDialog", "handoverDialog", "keysDialog", "openFileDialog",
              "newFileDialog", "exportFileDialog", "termDialog", "contactDialog", "headCountDialog", "pushDialog"})
            popup(QString::fromLatin1(name));
        chapterForms();
        memberForms();
        importSteps();
        anotherDay();
        shownToOthers();
        Q_EMIT m_commands->pageRequested(app::Commands::Duplicates);
        look(QStringLiteral("duplicates"));
        m_session->close();
    }

private:
    void waitForRoster()
    {
        const QDeadlineTimer deadline(10'000);
        while (m_session->roster() && !m_session->roster()->snapshot() && !deadline.hasExpired())
            settle(20);
    }

    void page(app::Command *command)
    {
        command->trigger();
        look(command->icon()); // a page's picture bears its English name
        QQuickItem *tabs = shownPartOf(m_window->contentItem(), QStringLiteral("pageTabs"));
        for (int tab = 1; tabs; ++tab) {
            QQuickItem *button = shownPartOf(tabs, QStringLiteral("tab%1").arg(tab));
            if (!button)
                break;
            QMetaObject::invokeMethod(button, "clicked");
            look(command->icon() + QString::number(tab + 1));
        }
    }

    /// What stands in a list has no parent but its place on the window.
    /// Those too that are made when a user first asks for them.
    void makeDialogs()
    {
        const auto dialogs = m_window->findChildren<QObject *>(QStringLiteral("onDemand"));
        for (QObject *dialog : dialogs)
            QMetaObject::invokeMethod(dialog, "made");
    }

    void popup(const QString &name)
    {
        auto *found = m_window->findChild<QObject *>(name);
        if (!found)
            found = partOf(m_window->contentItem(), name);
        if (!found) {
            std::fprintf(stderr, "There is no %s.\n", qPrintable(name));
            ++warnings;
            return;
        }
        QMetaObject::invokeMethod(found, "open");
        look(name);
        QMetaObject::invokeMethod(found, "close");
        settle(150);
    }

    /// A form's answers, with what goes wrong in them, through every step of the wizard; and undone.
    void importSteps()
    {
        const QTemporaryDir scratch;
        QFile file(scratch.filePath(QStringLiteral("sign-up form.csv")));
        auto *dialog = m_window->findChild<QObject *>(QStringLiteral("importDialog"));
        auto *wizard = m_window->findChild<app::ImportWizard *>();
        if (!dialog || !wizard || !file.open(QIODevice::WriteOnly) || file.write(formAnswers) < 0) {
            ++warnings;
            return;
        }
        file.close();
        QMetaObject::invokeMethod(dialog, "begin", Q_ARG(QUrl, QUrl::fromLocalFile(file.fileName())));
        for (const char *step : {"import-file", "import-columns", "import-check", "import-done"}) {
            look(QString::fromLatin1(step));
            if (wizard->step() == app::ImportWizard::Check) {
                wizard->findings()->setKind(app::ImportCounts::InDoubt);
                look(QStringLiteral("import-doubt"));
                wizard->findings()->setKind(app::ImportCounts::Missing);
                look(QStringLiteral("import-missing"));
            }
            wizard->next();
        }
        wizard->undo();
        QMetaObject::invokeMethod(dialog, "close");
        settle(300);
    }

    /// Opens a dialog with what it is about, and looks at it.
    QObject *form(const char *name, const char *dialog, const char *opener, const QString &first,
                  const QString &second = {})
    {
        auto *found = partOf(m_window->contentItem(), QString::fromLatin1(dialog));
        const bool isOpen = found
            && (second.isNull()
                    ? QMetaObject::invokeMethod(found, opener, Q_ARG(QString, first))
                    : QMetaObject::invokeMethod(found, opener, Q_ARG(QString, first), Q_ARG(QString, second)));
        if (!isOpen) {
            std::fprintf(stderr, "There is no %s.\n", dialog);
            ++warnings;
        }
        look(QString::fromLatin1(name));
        return found;
    }

    static void shut(QObject *dialog)
    {
        if (dialog)
            QMetaObject::invokeMethod(dialog, "close");
        settle(150);
    }

    void chapterForms()
    {
        const auto chapters = m_session->roster()->snapshot()->chapters();
        const auto counted = std::find_if(chapters.begin(), chapters.end(),
                                          [](const app::ChapterEntry &chapter) { return !chapter.counted.empty(); });
        if (counted == chapters.end())
            return;
        auto pages = m_commands->pages();
        pages.at(&pages, app::Commands::Chapters)->trigger();
        const QString id = counted->id;
        const QString forming = QStringLiteral("forming");
        QObject *added = form("chapterNew", "chapterDialog", "add", counted->schoolId, forming);
        shut(form("schoolDialog", "schoolDialog", "begin", QStringLiteral("New College"))); // above the other
        shut(added);
        shut(form("chapterEdit", "chapterDialog", "edit", id));
        shut(form("chapterStatus", "chapterStatusDialog", "record", id, QStringLiteral("closed")));
    }

    void memberForms()
    {
        auto pages = m_commands->pages();
        pages.at(&pages, app::Commands::Members)->trigger();
        const auto &snapshot = m_session->roster()->snapshot();
        if (snapshot->size() == 0)
            return;
        const app::MemberKey key = snapshot->key(0);
        const QString member = key.chapterId + u'/' + key.memberId;
        constexpr const char *steps[][2] = {{"changeStatus", "statusDialog"},
                                            {"setField", "fieldDialog"},
                                            {"recordConsent", "consentDialog"},
                                            {"move", "transferDialog"}};
        for (const auto &[opener, dialog] : steps) {
            form(dialog, "memberActions", opener, member);
            shut(partOf(m_window->contentItem(), QString::fromLatin1(dialog)));
        }
        form("graduateDialog", "memberActions", "graduate", QString());
        shut(partOf(m_window->contentItem(), QStringLiteral("graduateDialog")));
        popup(QStringLiteral("pasteDialog"));
    }

    /// The board in its past, the way there, and the lists behind its numbers.
    void anotherDay()
    {
        auto pages = m_commands->pages();
        pages.at(&pages, app::Commands::Dashboard)->trigger();
        m_commands->property("lookAtDay").value<app::Command *>()->trigger();
        auto *travel = m_window->findChild<app::TimeTravel *>();
        if (!travel) {
            ++warnings;
            return;
        }
        stillPicture();
        travel->stepBy(-14);
        look(QStringLiteral("time"));
        popup(QStringLiteral("milestonesPopup"));
        pages.at(&pages, app::Commands::Members)->trigger();
        look(QStringLiteral("time-members"));
        travel->goBack();
        QMetaObject::invokeMethod(m_window->findChild<QObject *>(QStringLiteral("timeBar")), "close");
        auto *reached = m_window->findChild<QObject *>(QStringLiteral("reachDialog"));
        QMetaObject::invokeMethod(reached, "begin", Q_ARG(QString, QStringLiteral("schools;standing;;")));
        look(QStringLiteral("reachDialog"));
        shut(reached);
    }

    /// The board with its small numbers rounded.
    void shownToOthers()
    {
        auto *projector = m_commands->property("projector").value<app::Command *>();
        projector->trigger();
        auto pages = m_commands->pages();
        for (const auto page : {app::Commands::Dashboard, app::Commands::States, app::Commands::Growth}) {
            pages.at(&pages, page)->trigger();
            look(QStringLiteral("others-") + pages.at(&pages, page)->icon());
        }
        projector->trigger();
        m_commands->property("coverNames").value<app::Command *>()->trigger(); // which stay covered after it
    }

    void look(const QString &name)
    {
        const QImage picture = stillPicture();
        if (picture.isNull())
            ++warnings;
        else if (!m_folder.isEmpty())
            picture.save(QDir(m_folder).filePath(name + m_suffix + QStringLiteral(".png")));
    }

    /// Once nothing is computed and nothing moves any more.
    QImage stillPicture()
    {
        const QDeadlineTimer deadline(10'000);
        QImage before;
        settle(100);
        for (QImage now = m_window->grabWindow(); !deadline.hasExpired(); now = m_window->grabWindow()) {
            if (QThreadPool::globalInstance()->activeThreadCount() == 0 && now == before)
                return now;
            before = now;
            settle(100);
        }
        return before;
    }

    app::Session *m_session;
    QQuickWindow *m_window;
    QString m_folder;
    QString m_suffix;
    app::Commands *m_commands;
};

} // namespace

int runSelfTest(int argc, char **argv)
{
    qInstallMessageHandler(countWarnings);
    QGuiApplication application(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0); // it would never stand still
    const QTemporaryDir scratch;
    qputenv("XDG_DATA_HOME", scratch.path().toLocal8Bit()); // the backups of the example are not the user's
    MissingTexts missing;
    if (QLocale().language() != QLocale::English && QLocale().language() != QLocale::C) {
        QCoreApplication::installTranslator(&missing);
        app::speak(QLocale()); // on top
    }
    QString book = QCoreApplication::arguments().value(3);
    if (book.isEmpty()) {
        book = scratch.filePath(QStringLiteral("example.chapters"));
        if (const auto made = app::createDemoBook(book); !made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.message()));
            return 1;
        }
    }
    {
        app::Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
        WindowEngine engine(&preferences, scratch.path());
        app::Session *session = engine.openWindow();
        if (!session)
            return 1;
        QQuickWindow *window = engine.windowOf(session);
        const QStringList size = QCoreApplication::arguments().value(4).split(u'x'); // "960x640"
        if (size.size() == 2)
            window->resize(size[0].toInt(), size[1].toInt());
        Walk walk(session, window, QCoreApplication::arguments().value(2));
        walk.through(app::Preferences::Scheme::Light, QStringLiteral("-light"), book);
        walk.through(app::Preferences::Scheme::Dark, QStringLiteral("-dark"), book);
    }
    std::printf("self-test: %d warnings\n", warnings);
    return warnings == 0 ? 0 : 1;
}

} // namespace chapterhouse::ui
