// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/brief_painter.h"

#include "app/states/state_shapes.h"
#include "ui/charts/count_scale.h"
#include "ui/charts/curve_geometry.h"
#include "ui/charts/time_scale.h"
#include "ui/print/paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <span>

namespace chapterhouse::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BriefPainter)
};

// The light colours of the window's theme, on white paper.
const QColor ink(0x1c, 0x1c, 0x22);
const QColor muted(0x55, 0x55, 0x5f);
const QColor hairline(0xd9, 0xd9, 0xe0);
const QColor indigo(0x4a, 0x4f, 0xc4);
const QColor teal(0x00, 0x79, 0x6b);
const std::array<QColor, 6> ramp{QColor(0xee, 0xef, 0xf3), QColor(0xd5, 0xd6, 0xf5), QColor(0xae, 0xb1, 0xeb),
                                 QColor(0x7f, 0x83, 0xdc), QColor(0x4a, 0x4f, 0xc4), QColor(0x2c, 0x30, 0x90)};
constexpr int firstDark = 4; ///< step of the ramp that takes white letters

constexpr std::size_t peopleTiles = 4;
constexpr qreal gutter = 18; ///< points between columns

class BriefPainting {
public:
    BriefPainting(const app::Brief &brief, QPdfWriter &writer)
        : m_brief(brief), m_writer(writer), m_painter(&writer), m_width(writer.width()), m_height(writer.height())
    {
    }

    void paint()
    {
        qreal y = paintHead(dots(20));
        y = paintTiles(y + dots(10));
        y = paintCurves(y + dots(14), m_brief.map.empty() ? dots(220) : dots(150));
        if (!m_brief.map.empty())
            paintMap(QRectF(0, y + dots(12), m_width, m_height - y - dots(34)));
        paintFoot(1);
        m_writer.newPage();
        y = paintHead(dots(14));
        const qreal end = paintNotes();
        paintTables(y + dots(10), end - dots(10));
        paintFoot(2);
    }

private:
    QFontMetricsF use(qreal points, QFont::Weight weight = QFont::Normal, const QColor &color = ink)
    {
        m_painter.setFont(printFont(points, weight));
        m_painter.setPen(color);
        return {m_painter.font(), &m_writer};
    }

    /// One line of text, shortened to its room; returns where the next may begin.
    qreal line(const QRectF &room, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
    {
        const QFontMetricsF metrics(m_painter.font(), &m_writer);
        QTextOption option(alignment | Qt::AlignVCenter);
        option.setWrapMode(QTextOption::NoWrap);
        const QRectF place(room.topLeft(), QSizeF(room.width(), metrics.height()));
        m_painter.drawText(place, metrics.elidedText(text, Qt::ElideRight, place.width()), option);
        return place.bottom();
    }

    qreal paintHead(qreal size)
    {
        use(size * 72 / dotsPerInch, QFont::DemiBold);
        const qreal y = line({0, 0, m_width, 0}, m_brief.organisation);
        use(9.5, QFont::Normal, muted);
        return line({0, y, m_width, 0}, m_brief.asOf);
    }

    /// Places first, people below.
    qreal paintTiles(qreal y)
    {
        const std::size_t people = m_brief.isNational ? m_brief.tiles.size() - peopleTiles : 0;
        const std::span<const app::BriefTile> tiles(m_brief.tiles);
        if (people > 0)
            y = paintTileRow(tiles.first(people), y) + dots(8);
        return paintTileRow(tiles.subspan(people), y);
    }

    qreal paintTileRow(std::span<const app::BriefTile> tiles, qreal y)
    {
        const auto count = qreal(tiles.size());
        const qreal width = (m_width - (count - 1) * dots(8)) / count;
        QRectF box(0, y, width, dots(57));
        for (const app::BriefTile &tile : tiles) {
            m_painter.setPen(QPen(hairline, dots(0.6)));
            m_painter.drawRoundedRect(box, dots(5), dots(5));
            const QRectF inside = box.adjusted(dots(8), dots(5), -dots(8), 0);
            use(8, QFont::Normal, muted);
            qreal next = line(inside, tile.title);
            use(17, QFont::DemiBold);
            next = line({inside.x(), next - dots(1), inside.width(), 0}, tile.figure);
            use(7, QFont::Normal, muted);
            line({inside.x(), next, inside.width(), 0}, tile.note);
            box.translate(width + dots(8), 0);
        }
        return box.bottom();
    }

    qreal paintCurves(qreal y, qreal height)
    {
        if (m_brief.curve.size() < 2)
            return y;
        const auto chapters = [](const app::BriefPoint &point) { return point.chapters; };
        const auto members = [](const app::BriefPoint &point) { return point.members; };
        if (!m_brief.isNational) {
            paintCurve({0, y, m_width, height}, Text::tr("Members over time"), m_brief.membersNow, teal, members);
            return y + height;
        }
        const qreal half = (m_width - dots(gutter)) / 2;
        paintCurve({0, y, half, height}, Text::tr("Chapters over time"), m_brief.chaptersNow, indigo, chapters);
        paintCurve({half + dots(gutter), y, half, height}, Text::tr("Members over time"), m_brief.membersNow, teal,
                   members);
        return y + height;
    }

    template <typename ValueOf>
    void paintCurve(const QRectF &room, const QString &title, const QString &now, const QColor &color, ValueOf valueOf)
    {
        use(10, QFont::DemiBold);
        const qreal top = line(room, title) + dots(8);
        int most = 0;
        for (const app::BriefPoint &point : m_brief.curve)
            most = std::max(most, valueOf(point));
        const QFontMetricsF small = use(7, QFont::Normal, muted);
        const QRectF plot(room.x() + dots(24), top, room.width() - dots(24),
                          room.bottom() - top - small.height() - dots(4));
        const charts::CountScale scale = charts::countScale(most, plot.height(), dots(24));
        paintAxes(plot, scale);
        const charts::TimeSpan span{m_brief.curve.front().day, m_brief.curve.back().day, plot.width()};
        std::vector<QPointF> points;
        for (const app::BriefPoint &point : m_brief.curve)
            points.push_back(
                plot.topLeft()
                + QPointF(span.position(point.day), plot.height() * (1 - qreal(valueOf(point)) / qreal(scale.top))));
        m_painter.setPen(Qt::NoPen);
        QColor soft = color;
        soft.setAlpha(36);
        m_painter.fillPath(charts::areaPath(points, charts::Between::Straight, plot.bottom()), soft);
        m_painter.strokePath(charts::linePath(points, charts::Between::Straight),
                             QPen(color, dots(1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QFontMetricsF bold = use(8, QFont::DemiBold, color);
        line({plot.x(), points.back().y() - bold.height() - dots(2), plot.width() - dots(3), 0}, now, Qt::AlignRight);
    }

    void paintAxes(const QRectF &plot, const charts::CountScale &scale)
    {
        const QFontMetricsF small(m_painter.font(), &m_writer);
        for (const qint64 tick : scale.ticks()) {
            const qreal y = plot.bottom() - plot.height() * qreal(tick) / qreal(scale.top);
            m_painter.setPen(QPen(hairline, dots(0.5)));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            m_painter.setPen(muted);
            line({plot.x() - dots(24), y - small.height() / 2, dots(21), 0}, QLocale().toString(tick), Qt::AlignRight);
        }
        const charts::TimeSpan span{m_brief.curve.front().day, m_brief.curve.back().day, plot.width()};
        const auto widthOf = [&small](const QString &label) { return small.horizontalAdvance(label); };
        for (const charts::TimeTick &tick : charts::timeTicks(span, QLocale(), widthOf))
            line({plot.x() + std::max(tick.position - dots(30), 0.0), plot.bottom() + dots(3), dots(60), 0}, tick.label,
                 tick.position < dots(30) ? Qt::AlignLeft : Qt::AlignHCenter);
    }

    void paintMap(const QRectF &room)
    {
        use(10, QFont::DemiBold);
        const qreal top = line(room, Text::tr("Share of eligible schools with a chapter, by state")) + dots(6);
        const app::StateShapes &shapes = app::StateShapes::shipped();
        const qreal legend = dots(18);
        const qreal scale =
            std::min(room.width() / shapes.size().width(), (room.bottom() - top - legend) / shapes.size().height());
        const QPointF offset((room.width() - shapes.size().width() * scale) / 2, top);
        const auto toPage = [&](QPointF point) { return point * scale + offset; };
        QHash<QString, int> steps;
        for (const app::BriefState &state : m_brief.map)
            steps.insert(state.code, state.step);
        for (const app::StateShape &shape : shapes.all()) {
            QPainterPath path;
            for (const app::StateShape::Ring &ring : shape.rings) {
                QPolygonF polygon;
                for (const QPointF &point : ring)
                    polygon.append(toPage(point));
                path.addPolygon(polygon);
            }
            m_painter.setPen(QPen(Qt::white, dots(0.7)));
            m_painter.setBrush(ramp[std::size_t(steps.value(shape.code))]);
            m_painter.drawPath(path);
        }
        m_painter.setBrush(Qt::NoBrush);
        for (const app::StateShape &shape : shapes.all())
            paintLetters(shape, toPage(shape.label), toPage(shape.point), steps.value(shape.code));
        m_painter.setPen(QPen(muted, dots(0.5)));
        m_painter.drawRoundedRect(QRectF(toPage(shapes.frame().topLeft()), shapes.frame().size() * scale), dots(3),
                                  dots(3));
        paintLegend(offset.y() + shapes.size().height() * scale + dots(4));
    }

    void paintLetters(const app::StateShape &shape, QPointF at, QPointF inside, int step)
    {
        const bool isOnColor = !shape.isCallout && !shape.isBox && shape.covers(shape.label);
        const QFontMetricsF metrics =
            use(6.5, QFont::DemiBold, isOnColor && step >= firstDark ? QColor(Qt::white) : ink);
        const qreal half = dots(9);
        if (shape.isCallout) {
            m_painter.setPen(QPen(muted, dots(0.4)));
            m_painter.drawLine(at - QPointF(half * 0.8, 0), inside);
            m_painter.setPen(ink);
        }
        line({at.x() - half, at.y() - metrics.height() / 2, 2 * half, 0}, shape.code, Qt::AlignHCenter);
    }

    void paintLegend(qreal y)
    {
        qreal x = 0;
        for (const app::BriefStep &step : m_brief.legend) {
            m_painter.setPen(QPen(hairline, dots(0.5)));
            m_painter.setBrush(ramp[std::size_t(step.step)]);
            m_painter.drawRect(QRectF(x, y + dots(1), dots(9), dots(9)));
            m_painter.setBrush(Qt::NoBrush);
            const QFontMetricsF metrics = use(7.5, QFont::Normal, muted);
            const qreal width = metrics.horizontalAdvance(step.text) + dots(2);
            line({x + dots(12), y, width, 0}, step.text);
            x += dots(12) + width + dots(12);
        }
    }

    void paintTables(qreal top, qreal bottom)
    {
        const qreal half = (m_width - dots(gutter)) / 2;
        const bool hasStates = !m_brief.states.rows.empty();
        if (hasStates)
            paintTable(m_brief.states, {0, top, half, bottom - top},
                       rowHeight(m_brief.states.rows.size() + 2, bottom - top));
        std::size_t lines = 0;
        for (const app::BriefTable &table : m_brief.others)
            lines += table.rows.size() + (table.rest.isEmpty() ? 3 : 4);
        QRectF room(hasStates ? half + dots(gutter) : 0, top, hasStates ? half : m_width, bottom - top);
        const qreal height = rowHeight(lines, room.height());
        for (const app::BriefTable &table : m_brief.others)
            room.setTop(paintTable(table, room, height) + height);
    }

    static qreal rowHeight(std::size_t rows, qreal room)
    {
        return std::min(dots(13), room / qreal(std::max<std::size_t>(rows, 1)));
    }

    qreal paintTable(const app::BriefTable &table, const QRectF &room, qreal height)
    {
        const qreal points = std::min(8.0, height * 72 / dotsPerInch * 0.68);
        use(points + 1, QFont::DemiBold);
        line(room, table.title);
        qreal y = room.top() + height;
        use(points, QFont::Medium, muted);
        paintRow(table.headings, {room.x(), y, room.width(), height});
        for (const QStringList &row : table.rows) {
            y += height;
            m_painter.setPen(QPen(hairline, dots(0.5)));
            m_painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
            use(points);
            paintRow(row, {room.x(), y, room.width(), height});
        }
        if (!table.rest.isEmpty()) {
            use(points, QFont::Normal, muted);
            line({room.x(), y += height, room.width(), 0}, table.rest);
        }
        return y + height;
    }

    void paintRow(const QStringList &cells, const QRectF &room)
    {
        const auto columns = qreal(cells.size());
        const qreal first = room.width() * (cells.size() > 2 ? 0.34 : 0.7);
        const qreal other = (room.width() - first) / std::max(columns - 1, 1.0);
        const QFontMetricsF metrics(m_painter.font(), &m_writer);
        const qreal y = room.y() + (room.height() - metrics.height()) / 2;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal x = i == 0 ? 0 : first + qreal(i - 1) * other;
            line({room.x() + x, y, (i == 0 ? first : other) - dots(3), 0}, cells[i],
                 i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        }
    }

    /// From the foot upwards; returns where they begin.
    qreal paintNotes()
    {
        use(6.5, QFont::Normal, muted);
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        const QString text = m_brief.notes.join(u'\n');
        const qreal foot = m_height - dots(22);
        const QRectF needed = m_painter.boundingRect(QRectF(0, 0, m_width, m_height), text, option);
        const QRectF room(0, foot - needed.height(), m_width, needed.height());
        m_painter.drawText(room, text, option);
        return room.top();
    }

    void paintFoot(int page)
    {
        use(7.5, QFont::Normal, muted);
        const QFontMetricsF metrics(m_painter.font(), &m_writer);
        const qreal y = m_height - metrics.height();
        line({0, y, m_width, 0}, Text::tr("For sharing: no one is named, small groups are not shown"));
        line({0, y, m_width, 0}, Text::tr("%1 of %2", "page n of m").arg(page).arg(2), Qt::AlignRight);
    }

    const app::Brief &m_brief;
    QPdfWriter &m_writer;
    QPainter m_painter;
    const qreal m_width;
    const qreal m_height;
};

} // namespace

app::Result<QByteArray> paintBrief(const app::Brief &brief)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, QPageLayout::Portrait);
        BriefPainting(brief, writer).paint();
    }
    if (bytes.isEmpty())
        return app::Failure{Text::tr("The PDF file could not be made. Nothing was written.")};
    return bytes;
}

} // namespace chapterhouse::ui
