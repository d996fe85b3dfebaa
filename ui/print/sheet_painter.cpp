// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_painter.h"

#include "ui/print/paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTextOption>

#include <algorithm>
#include <numeric>

namespace chapterhouse::ui {

namespace {

constexpr int columnsOfPortrait = 6; ///< more need the long side of the paper
constexpr int leastGuests = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetPainter)
};

/// Names from right to left read so, but stand in line with the others.
QTextOption wrapped()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

class SheetPainting {
public:
    SheetPainting(const app::PrintedSheet &sheet, QPdfWriter &writer)
        : m_sheet(sheet), m_writer(writer), m_painter(&writer), m_width(writer.width()), m_height(writer.height())
    {
        m_painter.setPen(QPen(Qt::black, dots(0.5)));
        if (sheet.isToSign)
            m_widths = {m_width * 0.4, m_width * 0.6};
        else
            measureColumns();
        measureRows();
    }

    void paint()
    {
        const int pages = int(m_pages.size());
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_writer.newPage();
            paintHead();
            qreal y = top();
            const std::size_t end = page + 1 < pages ? m_pages[std::size_t(page) + 1] : m_heights.size();
            for (std::size_t row = m_pages[std::size_t(page)]; row < end; ++row) {
                paintRow(row, y);
                y += m_heights[row];
            }
            paintFoot(page + 1, pages);
        }
    }

private:
    qreal top() const { return dots(78); } ///< of the first row
    qreal bottom() const { return m_height - dots(26); }
    qreal padding() const { return dots(3); }

    /// As wide as their texts, but none takes more than a third of the paper.
    void measureColumns()
    {
        const QFontMetricsF body(printFont(9), &m_writer);
        const QFontMetricsF bold(printFont(9, QFont::DemiBold), &m_writer);
        for (const QString &heading : m_sheet.headings)
            m_widths.push_back(bold.horizontalAdvance(heading));
        for (const QStringList &row : m_sheet.rows) {
            for (std::size_t column = 0; column < m_widths.size(); ++column)
                m_widths[column] = std::max(m_widths[column], body.horizontalAdvance(row[qsizetype(column)]));
        }
        for (qreal &width : m_widths)
            width = std::min(width + 4 * padding(), m_width / 3);
        giveWay();
        const qreal total = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        for (qreal &width : m_widths)
            width *= m_width / total;
    }

    /// Where there is not room for all, those that need more than their share get less.
    void giveWay()
    {
        std::vector<qreal *> narrowFirst;
        for (qreal &width : m_widths)
            narrowFirst.push_back(&width);
        std::sort(narrowFirst.begin(), narrowFirst.end(), [](const qreal *a, const qreal *b) { return *a < *b; });
        qreal left = m_width;
        for (std::size_t column = 0; column < narrowFirst.size(); ++column) {
            *narrowFirst[column] = std::min(*narrowFirst[column], left / qreal(narrowFirst.size() - column));
            left -= *narrowFirst[column];
        }
    }

    /// Which rows begin a page, and how high each is. A sheet to sign goes on with empty lines to the end of the page.
    void measureRows()
    {
        m_painter.setFont(printFont(9));
        m_pages.push_back(0);
        qreal y = top();
        const auto add = [&](qreal height) {
            if (y + height > bottom() && !m_heights.empty()) {
                m_pages.push_back(m_heights.size());
                y = top();
            }
            m_heights.push_back(height);
            y += height;
        };
        for (const QStringList &row : m_sheet.rows)
            add(m_sheet.isToSign ? signHeight() : heightOf(row));
        for (int guest = 0; m_sheet.isToSign && (guest < leastGuests || y + signHeight() <= bottom()); ++guest)
            add(signHeight());
    }

    static qreal signHeight() { return dots(26); }

    qreal heightOf(const QStringList &row)
    {
        qreal height = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const QRectF room(0, 0, m_widths[column] - 2 * padding(), dots(1000));
            height = std::max(height, m_painter.boundingRect(room, row[qsizetype(column)], wrapped()).height());
        }
        return height + 2 * padding();
    }

    void paintHead()
    {
        const auto oneLine = [this](const QFont &font, qreal y, const QString &text) {
            m_painter.setFont(font);
            const QFontMetricsF metrics(font, &m_writer);
            const QRectF room(0, y, m_width, metrics.height());
            m_painter.drawText(room, metrics.elidedText(text, Qt::ElideRight, m_width), wrapped());
        };
        oneLine(printFont(16, QFont::DemiBold), 0, m_sheet.title);
        oneLine(printFont(10), dots(26), m_sheet.subtitle);
        m_painter.setFont(printFont(9, QFont::DemiBold));
        const QStringList signs{Text::tr("Name"), Text::tr("Signature")};
        paintCells(m_sheet.isToSign ? signs : m_sheet.headings, dots(54), dots(22));
        m_painter.drawLine(QPointF(0, dots(76)), QPointF(m_width, dots(76)));
    }

    void paintCells(const QStringList &cells, qreal y, qreal height)
    {
        qreal x = 0;
        for (std::size_t column = 0; column < m_widths.size() && column < std::size_t(cells.size()); ++column) {
            const QRectF room(x + padding(), y, m_widths[column] - 2 * padding(), height);
            m_painter.drawText(room, cells[qsizetype(column)], wrapped());
            x += m_widths[column];
        }
    }

    void paintRow(std::size_t row, qreal y)
    {
        m_painter.setFont(printFont(9));
        if (row < m_sheet.rows.size())
            paintCells(m_sheet.rows[row], y, m_heights[row]);
        else if (row == m_sheet.rows.size())
            paintCells({Text::tr("Guests:")}, y, m_heights[row]);
        m_painter.setPen(QPen(QColor(Qt::lightGray), dots(0.5)));
        m_painter.drawLine(QPointF(0, y + m_heights[row]), QPointF(m_width, y + m_heights[row]));
        if (m_sheet.isToSign)
            m_painter.drawLine(QPointF(m_widths[0], y), QPointF(m_widths[0], y + m_heights[row]));
        m_painter.setPen(QPen(Qt::black, dots(0.5)));
    }

    void paintFoot(int page, int pages)
    {
        const QFont font = printFont(8);
        m_painter.setFont(font);
        const QString place = Text::tr("%1 of %2", "page n of m").arg(page).arg(pages);
        const QFontMetricsF metrics(font, &m_writer);
        const qreal y = m_height - metrics.height();
        const qreal room = m_width - metrics.horizontalAdvance(place) - dots(12);
        m_painter.drawText(QRectF(0, y, room, metrics.height()),
                           metrics.elidedText(m_sheet.footer, Qt::ElideRight, room), wrapped());
        m_painter.drawText(QRectF(room, y, m_width - room, metrics.height()), place,
                           QTextOption(Qt::AlignRight | Qt::AlignVCenter));
    }

    const app::PrintedSheet &m_sheet;
    QPdfWriter &m_writer;
    QPainter m_painter;
    const qreal m_width;
    const qreal m_height;
    std::vector<qreal> m_widths; ///< of columns
    std::vector<qreal> m_heights; ///< of rows
    std::vector<std::size_t> m_pages; ///< the first row of each
};

} // namespace

app::Result<> paintSheet(const app::PrintedSheet &sheet, QIODevice &device)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const bool isWide = sheet.headings.size() > columnsOfPortrait;
        setUp(writer, isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
        SheetPainting(sheet, writer).paint();
    }
    if (bytes.isEmpty())
        return app::Failure{Text::tr("The PDF file could not be made. Nothing was written.")};
    device.write(bytes); // what it cannot take, it says at its end
    return app::Nothing();
}

} // namespace chapterhouse::ui
