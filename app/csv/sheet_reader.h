// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/workbook.h"

#include <QXmlStreamReader>

namespace chapterhouse::csv {

/// Reads the text of the element at which the reader stands, of all its runs, but not how it is to be pronounced.
std::string textOfRuns(QXmlStreamReader &xml);

/// Writes a sheet as CSV while its XML is read: one record a row, on the line that bears its number.
class SheetReader {
public:
    struct Styles {
        const SharedTexts &texts;
        const std::vector<NumberKind> &kinds;
        bool from1904;
    };
    enum class Outcome { Done, Broken, TooLarge, CannotWrite };

    SheetReader(const Styles &styles, QIODevice &out, qint64 mostBytes);

    Outcome read(QXmlStreamReader &xml);

private:
    bool readRow(QXmlStreamReader &xml);
    bool readCell(QXmlStreamReader &xml);
    std::string valueOf(QStringView type, int style, const std::string &value) const;
    bool writeRow();
    void writeCell(std::string_view cell);

    Styles m_styles;
    QIODevice &m_out;
    qint64 m_left; ///< bytes that may still be written
    std::vector<std::string> m_cells; ///< of the row under way
    std::size_t m_filled = 0; ///< how many of them, up to the last that holds something
    std::size_t m_column = 0; ///< of the next cell
    std::size_t m_width = 0; ///< of the first row that holds something
    qint64 m_row = 0; ///< rows written, blank ones too
    std::string m_block;
    Outcome m_failure = Outcome::Broken;
};

} // namespace chapterhouse::csv
