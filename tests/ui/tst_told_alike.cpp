// SPDX-License-Identifier: GPL-3.0-or-later
// Of two books a shared report publishes the same numbers: those that tst_shared_report and tst_shared_curves add and
// subtract. In truth many are others. Then nothing else may tell the books apart: no text that stands on a page, is
// spoken or comes up as a tooltip, no picture, no file. So whatever a shared report says stands in those numbers.
#include "app/book_file.h"
#include "app/commands.h"
#include "app/figures/book_overview.h"
#include "app/figures/organisation.h"
#include "db/setting_store.h"
#include "ui/said.h"
#include "ui/shell/page_picture.h"
#include "ui/shell/shown_part.h"
#include "ui/shell/window_engine.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::Said;

namespace {

const QString one = QStringLiteral("one.chapters");
const QString other = QStringLiteral("other.chapters");
const QString empty = QStringLiteral("empty.chapters");
const QString day = test::Organisation::shownOn().toString(Qt::ISODate);

/// All overviews under an item that is to be seen.
void findOverviews(QQuickItem *item, std::vector<BookOverview *> &found)
{
    if (!item->isVisible())
        return;
    for (QObject *child : item->children()) {
        if (auto *overview = qobject_cast<BookOverview *>(child))
            found.push_back(overview);
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        findOverviews(child, found);
}

/// A window on a book, looked through page by page.
class Look {
public:
    enum class By { Others, OthersBriefly, Oneself }; ///< briefly: not in each way that there is

    Look(const QString &book, By by) : m_by(by)
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
        preferences.setReducedMotion(true);
        ui::WindowEngine engine(&preferences, folder.path());
        m_session = engine.openWindow();
        m_window = engine.windowOf(m_session);
        m_commands = m_window->findChild<Commands *>();
        m_window->resize(1400, 1100);
        m_isOpen = m_session->openPath(book)
            && QTest::qWaitFor([this] { return m_session->roster()->snapshot() != nullptr; }, 10'000);
        if (!m_isOpen)
            return;
        wait();
        QTest::mouseMove(m_window, {1390, 1090}); // where no tooltip comes up
        wait();
        if (by != By::Oneself)
            m_commands->property("projector").value<Command *>()->trigger();
        pages();
        chapters();
    }

    bool isOpen() const { return m_isOpen; }
    const Said &said() const { return m_said; }
    const std::map<QString, QImage> &pictures() const { return m_pictures; }

private:
    void pages()
    {
        auto all = m_commands->pages();
        for (qsizetype place = 0; place < all.count(&all); ++place) {
            Command *page = all.at(&all, place);
            page->trigger();
            wait();
            if (page->page() == Commands::Expansion)
                chooseFirst();
            const auto name = QLatin1String(QMetaEnum::fromType<Commands::Page>().valueToKey(page->page()));
            look(name);
            eachTab(QStringLiteral("pageTabs"), name);
            eachWay(name);
        }
    }

    /// Of the schools without a chapter; else it may stand open, or not yet.
    void chooseFirst()
    {
        if (QQuickItem *schools = ui::shownPartOf(m_window->contentItem(), QStringLiteral("schools")))
            QMetaObject::invokeMethod(schools, "moveTo", Q_ARG(int, 0), Q_ARG(int, 0));
    }

    void chapters()
    {
        auto *workspace =
            m_window->findChild<QObject *>(QStringLiteral("content"))->property("item").value<QQuickItem *>();
        for (const ChapterEntry &chapter : m_session->roster()->snapshot()->chapters()) {
            if (chapter.isNational)
                continue;
            QMetaObject::invokeMethod(workspace, "showChapter", Q_ARG(QString, chapter.id));
            look(chapter.id);
            eachTab(QStringLiteral("tabs"), chapter.id);
        }
    }

    void eachTab(const QString &name, const QString &page)
    {
        QQuickItem *tabs = ui::shownPartOf(m_window->contentItem(), name);
        for (int tab = 0; tabs; ++tab) {
            QQuickItem *button = ui::shownPartOf(tabs, QStringLiteral("tab%1").arg(tab));
            if (!button)
                break;
            QMetaObject::invokeMethod(button, "clicked");
            look(page + u'-' + QString::number(tab));
            eachWay(page + u'-' + QString::number(tab));
        }
    }

    /// What is shown of the figures, and how, one way after the other.
    void eachWay(const QString &page)
    {
        if (m_by != By::Others)
            return;
        std::vector<BookOverview *> overviews;
        findOverviews(m_window->contentItem(), overviews);
        for (BookOverview *overview : overviews) {
            const QMetaObject &type = *overview->metaObject();
            for (int place = 0; place < type.propertyCount(); ++place) {
                const QMetaProperty property = type.property(place);
                const QMetaEnum ways = property.enumerator();
                for (int way = 0; property.isWritable() && way < ways.keyCount(); ++way) {
                    if (property.write(overview, ways.value(way)))
                        look(QStringLiteral("%1 %2 %3")
                                 .arg(page, QLatin1String(property.name()), QLatin1String(ways.key(way))));
                }
            }
            for (const char *state : {"AL", "NY", "PA"}) {
                if (overview->inherits("chapterhouse::app::StatesOverview")
                    && overview->setProperty("current", QString(QLatin1String(state))))
                    look(page + u' ' + QLatin1String(state));
            }
        }
    }

    void look(const QString &name)
    {
        m_pictures[name] = wait();
        m_said.hear(name, m_window);
    }

    /// A tooltip may be coming or going.
    void hidePopups()
    {
        const auto layers = m_window->contentItem()->childItems();
        for (QQuickItem *layer : layers) {
            if (layer->inherits("QQuickOverlay"))
                layer->setOpacity(0);
        }
    }

    /// Once nothing is computed, what was has arrived, and nothing moves any more.
    QImage wait()
    {
        const auto isIdle = [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; };
        const QDeadlineTimer deadline(10'000);
        QImage before;
        for (bool isStill = false; !isStill && !deadline.hasExpired();) {
            hidePopups();
            const bool wasIdle = isIdle();
            QTest::qWait(10);
            const QImage now = m_window->grabWindow();
            isStill = wasIdle && isIdle() && now == before;
            before = now;
        }
        return before;
    }

    By m_by;
    Session *m_session = nullptr; ///< with the others, only while it looks
    QQuickWindow *m_window = nullptr;
    Commands *m_commands = nullptr;
    bool m_isOpen = false;
    Said m_said;
    std::map<QString, QImage> m_pictures;
};

} // namespace

class TestToldAlike : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPageTellsThemApart();
    void whatIsRoundedIsHeard();
    void noFileTellsThemApart_data();
    void noFileTellsThemApart();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void save(const test::Organisation &organisation, const QString &name) const;
    Look lookAt(const QString &book, Look::By by) const;
    QByteArray written(const QString &book, const QStringList &words, const QString &file) const;

    QTemporaryDir m_folder;
};

void TestToldAlike::initTestCase()
{
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    qputenv("CHAPTERHOUSE_TODAY", day.toLatin1());
    QVERIFY(BookFile::create(path(empty), QStringLiteral("Test"), BookFile::Kind::National));
    const test::Alike alike(9); // a seed for which much is different
    QVERIFY(alike.different() > 20);
    save(alike.one(), one);
    save(alike.other(), other);
}

void TestToldAlike::save(const test::Organisation &organisation, const QString &name) const
{
    QVERIFY(QFile::copy(path(empty), path(name))); // so that what is made with it has the same keys
    auto book = BookFile::open(path(name), BookFile::Mode::Write);
    QVERIFY(book);
    QVERIFY(book->perform({QStringLiteral("test"), {}, {}, {}}, [&](db::Connection &connection) {
        organisation.write(connection, connection.integer("SELECT change FROM open_action"));
        db::SettingStore(connection).set(QStringLiteral("shown_on"), day);
    }));
}

/// Under one name: that of its file stands on a page.
Look TestToldAlike::lookAt(const QString &book, Look::By by) const
{
    const QString shown = path(QStringLiteral("shown.chapters"));
    QFile::remove(shown);
    QFile::copy(path(book), shown);
    return Look(shown, by);
}

/// What the program prints, or writes into the file.
QByteArray TestToldAlike::written(const QString &book, const QStringList &words, const QString &file) const
{
    QStringList arguments = words;
    arguments.insert(1, path(book));
    if (!file.isEmpty())
        arguments.insert(2, path(file));
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")); // in which order a PDF names its fonts
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), arguments);
    program.waitForFinished(60'000);
    if (program.exitCode() != 0)
        qWarning("%s", program.readAllStandardError().constData());
    if (file.isEmpty())
        return program.readAllStandardOutput();
    QFile result(path(file));
    QByteArray bytes = result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
    result.remove();
    const qsizetype made = bytes.indexOf("/CreationDate"); // of a PDF
    return made < 0 ? bytes : bytes.remove(made, bytes.indexOf('\n', made) - made);
}

void TestToldAlike::noPageTellsThemApart()
{
    const Look first = lookAt(one, Look::By::Others);
    const Look second = lookAt(other, Look::By::Others);
    QVERIFY(first.isOpen() && second.isOpen());
    const QStringList unlike = first.said().unlike(second.said());
    for (const QString &line : unlike.mid(0, 20))
        qWarning("%s", qPrintable(line));
    QCOMPARE(unlike.size(), 0);
    for (const auto &[page, picture] : first.pictures())
        QVERIFY2(second.pictures().at(page) == picture, qPrintable(page));
}

// So the test hears and sees them: on the leader's own screen each of these pages tells more, and in each way.
void TestToldAlike::whatIsRoundedIsHeard()
{
    const Look own = lookAt(one, Look::By::Oneself);
    const Look shared = lookAt(one, Look::By::OthersBriefly);
    QVERIFY(own.isOpen() && shared.isOpen());
    const QStringList unlike = own.said().unlike(shared.said());
    for (const char *page : {"Dashboard", "Chapters", "States", "Growth-1", "Growth-2", "Expansion", "C0-0"}) {
        const QStringList said =
            unlike.filter(QRegularExpression(QStringLiteral("^%1 .*\\d").arg(QLatin1String(page))));
        QVERIFY2(!said.isEmpty(), page);
        QVERIFY2(own.pictures().at(QLatin1String(page)) != shared.pictures().at(QLatin1String(page)), page);
    }
    for (const char *what :
         {"QQuickText.text: ", "Attached.name: ", "Attached.description: ", "Attached.text: ", ".csv: "})
        QVERIFY2(!unlike.filter(QLatin1String(what)).isEmpty(), what);
}

void TestToldAlike::noFileTellsThemApart_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    for (const char *by : {"", "state", "month", "term", "chapter", "channel", "cohort", "projection", "white-space",
                           "pipeline", "region", "division", "own-region", "academic-year", "class-year",
                           "channel-year", "channel-retention", "break-even", "push"}) {
        QStringList words{QStringLiteral("figures"), QStringLiteral("--for-sharing"), QStringLiteral("--as-of"), day};
        if (*by != '\0')
            words << QStringLiteral("--by") << QLatin1String(by);
        QTest::addRow("figures %s", by) << words << QString();
        QTest::addRow("figures %s as JSON", by) << words + QStringList{QStringLiteral("--json")} << QString();
        if (QLatin1String(by) != QLatin1String("projection")) // too little to project
            QTest::addRow("figures %s as CSV", by) << words + QStringList{QStringLiteral("--csv")} << QString();
    }
    const QStringList picture{QStringLiteral("picture"), QStringLiteral("--as-of"), day};
    QTest::newRow("brief") << picture << QStringLiteral("brief.pdf");
    QTest::newRow("dashboard") << picture << QStringLiteral("page.png");
    for (const char *measure : {"members", "members-per-school", "member-change"}) {
        const QStringList words = picture
            + QStringList{QStringLiteral("--page"), QStringLiteral("states"), QStringLiteral("--measure"),
                          QLatin1String(measure)};
        QTest::addRow("map of %s", measure) << words << QStringLiteral("page.png");
        for (const char *regions : {"census", "divisions", "own"})
            QTest::addRow("map of %s in %s", measure, regions)
                << words + QStringList{QStringLiteral("--regions"), QLatin1String(regions)}
                << QStringLiteral("page.png");
    }
}

void TestToldAlike::noFileTellsThemApart()
{
    QFETCH(QStringList, words);
    QFETCH(QString, file);
    const QByteArray first = written(one, words, file);
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(other, words, file), first);
}

int main(int argc, char **argv)
{
    ui::drawWithoutDisplay();
    QGuiApplication application(argc, argv);
    TestToldAlike test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_told_alike.moc"
