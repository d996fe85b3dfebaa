// SPDX-License-Identifier: GPL-3.0-or-later
// Row 14: what a frame costs the thread of the window, its painting included, while the members are scrolled: row by
// row, page by page, and by jumps, as when the scroll bar is dragged; and while the day that the board shows is
// dragged. bench_scroll BOOK; drawn in software.
#include "app/commands.h"
#include "app/figures/time_travel.h"
#include "bench/pairs.h"
#include "ui/shell/window_engine.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <random>

using namespace chapterhouse;

namespace {

constexpr double frame = 16.7; // milliseconds
constexpr double row = 40; // pixels
constexpr int settling = 1000; // milliseconds: what a page reads when it is first shown is not measured here

/// A way to move something from one frame to the next.
struct Way {
    std::string name;
    std::function<void()> move;
    std::vector<double> costs;
};

/// Moves something with each frame and notes what the frame before has cost.
class Mover : public QObject {
public:
    Mover(QQuickWindow *window, std::vector<Way> ways, std::function<void()> done)
        : m_window(window), m_ways(std::move(ways)), m_done(std::move(done))
    {
        connect(window, &QQuickWindow::frameSwapped, this, &Mover::next);
        window->update();
    }

private:
    static constexpr std::size_t framesOfEach = 400;

    void next()
    {
        const double now = bench::cpuMilliseconds();
        if (m_begun > 0)
            m_ways[m_way].costs.push_back(now - m_begun);
        if (m_ways[m_way].costs.size() == framesOfEach && ++m_way == m_ways.size()) {
            print();
            m_window->disconnect(this);
            m_done();
            return;
        }
        m_begun = bench::cpuMilliseconds();
        m_ways[m_way].move();
        m_window->update();
    }

    void print() const
    {
        std::vector<double> all;
        for (const Way &way : m_ways) {
            printWay(way.name, way.costs);
            all.insert(all.end(), way.costs.begin(), way.costs.end());
        }
        if (m_ways.size() > 1)
            printWay("while scrolling, all together", all);
    }

    static void printWay(const std::string &name, const std::vector<double> &costs)
    {
        const auto within = std::count_if(costs.begin(), costs.end(), [](double cost) { return cost < frame; });
        bench::printLine(14, "median frame " + name, bench::median(costs), frame,
                         bench::decimals(100 * double(within) / double(costs.size()), 1) + " % within", "99 %");
    }

    QQuickWindow *m_window;
    std::vector<Way> m_ways;
    std::function<void()> m_done;
    std::size_t m_way = 0;
    double m_begun = 0;
};

std::vector<Way> waysToScroll(QQuickItem *table)
{
    const auto length = [table] { return table->property("contentHeight").toDouble() - table->height(); };
    const auto by = [table, length](double pixels) {
        return [table, length, pixels] {
            table->setProperty("contentY", std::min(table->property("contentY").toDouble() + pixels, length()));
        };
    };
    auto random = std::make_shared<std::mt19937>(1);
    const auto anywhere = [table, length, random] {
        table->setProperty("contentY", double((*random)() % 1'000'000) / 1e6 * length());
    };
    return {{"while scrolling, row by row", by(row), {}},
            {"while scrolling, page by page", by(15 * row), {}},
            {"while scrolling, by jumps", anywhere, {}}};
}

/// To and fro through the life of the book, a month with every frame.
Way dragging(QObject *travel, const std::string &page)
{
    auto forth = std::make_shared<bool>(false);
    return {"while dragging the day, " + page,
            [travel, forth] {
                const int step = travel->property("step").toInt();
                const int last = travel->property("lastStep").toInt();
                if (step == 0 || step == last)
                    *forth = step == 0;
                travel->setProperty("step", step + (*forth ? 1 : -1));
            },
            {}};
}

/// The table below `item` that shows, once it has rows.
QQuickItem *filledTable(QQuickItem *item)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == QLatin1String("table") && item->property("rows").toInt() > 0)
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = filledTable(child))
            return found;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_scroll BOOK\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    app::Preferences preferences(home.filePath(QStringLiteral("preferences.ini")));
    ui::WindowEngine engine(&preferences, home.path());
    app::Session *session = engine.openWindow();
    if (!session || !session->openPath(QString::fromLocal8Bit(argv[1])))
        return 3;
    QQuickWindow *window = engine.windowOf(session);
    auto *commands = window->findChild<app::Commands *>(QStringLiteral("commands"));
    Q_EMIT commands->pageRequested(app::Commands::Members);
    QQuickItem *table = nullptr;
    while (!table) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        table = filledTable(window->contentItem());
    }
    QObject *travel = nullptr;
    std::unique_ptr<Mover> mover;
    const std::vector<std::pair<app::Commands::Page, std::string>> pages{{app::Commands::Dashboard, "dashboard"},
                                                                         {app::Commands::States, "states"},
                                                                         {app::Commands::Chapters, "chapters"},
                                                                         {app::Commands::Members, "members"}};
    std::size_t page = 0;
    const std::function<void()> dragNext = [&] {
        if (page == pages.size()) {
            QCoreApplication::quit();
            return;
        }
        Q_EMIT commands->pageRequested(pages[page].first);
        std::vector<Way> ways{dragging(travel, pages[page].second)};
        ++page;
        QTimer::singleShot(settling, window, [&mover, &dragNext, window, ways = std::move(ways)] {
            mover = std::make_unique<Mover>(window, ways, [&dragNext] { dragNext(); });
        });
    };
    mover = std::make_unique<Mover>(window, waysToScroll(table), [&] {
        commands->property("lookAtDay").value<app::Command *>()->trigger();
        travel = window->findChild<app::TimeTravel *>();
        QObject::connect(qobject_cast<app::TimeTravel *>(travel), &app::TimeTravel::lifeChanged, window, dragNext,
                         Qt::SingleShotConnection);
    });
    return QGuiApplication::exec();
}
