// SPDX-License-Identifier: GPL-3.0-or-later
// Row 14: what a frame costs the thread of the window, its painting included, while the members are scrolled: row by
// row, page by page, and by jumps, as when the scroll bar is dragged. bench_scroll BOOK; drawn in software.
#include "app/commands.h"
#include "bench/pairs.h"
#include "ui/shell/window_engine.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <random>

using namespace chapterhouse;

namespace {

constexpr double frame = 16.7; // milliseconds
constexpr double row = 40; // pixels

/// Moves the table with each frame and notes what the frame before has cost.
class Scroller : public QObject {
public:
    Scroller(QQuickWindow *window, QQuickItem *table) : m_table(table)
    {
        connect(window, &QQuickWindow::frameSwapped, this, &Scroller::next);
        window->update();
    }

private:
    struct Way {
        const char *name;
        double by; ///< pixels; 0: anywhere
        std::vector<double> costs;
    };
    static constexpr std::size_t framesOfEach = 400;

    void next()
    {
        const double now = bench::cpuMilliseconds();
        if (m_begun > 0)
            m_ways[m_way].costs.push_back(now - m_begun);
        if (m_ways[m_way].costs.size() == framesOfEach && ++m_way == m_ways.size()) {
            print();
            QCoreApplication::quit();
            return;
        }
        m_begun = bench::cpuMilliseconds();
        const double length = m_table->property("contentHeight").toDouble() - m_table->height();
        const double by = m_ways[m_way].by;
        const double place = m_table->property("contentY").toDouble() + by;
        const double anywhere = double(m_random() % 1'000'000) / 1e6 * length;
        m_table->setProperty("contentY", by == 0 ? anywhere : std::min(place, length));
    }

    void print() const
    {
        std::vector<double> all;
        for (const Way &way : m_ways) {
            printWay(way.name, way.costs);
            all.insert(all.end(), way.costs.begin(), way.costs.end());
        }
        printWay("all together", all);
    }

    static void printWay(const std::string &name, const std::vector<double> &costs)
    {
        const auto within = std::count_if(costs.begin(), costs.end(), [](double cost) { return cost < frame; });
        bench::printLine(14, "median frame while scrolling, " + name, bench::median(costs), frame,
                         bench::decimals(100 * double(within) / double(costs.size()), 1) + " % within", "99 %");
    }

    QQuickItem *m_table;
    std::vector<Way> m_ways{{"row by row", row, {}}, {"page by page", 15 * row, {}}, {"by jumps", 0, {}}};
    std::size_t m_way = 0;
    double m_begun = 0;
    std::mt19937 m_random{1};
};

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
    const Scroller scroller(window, table);
    return QGuiApplication::exec();
}
