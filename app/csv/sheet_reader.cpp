// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/sheet_reader.h"

#include <algorithm>

namespace chapterhouse::csv {

namespace {

constexpr std::size_t mostColumns = 16384; // as in the spreadsheets
constexpr qint64 mostRows = 1048576;
constexpr std::size_t blockSize = 256 * 1024;

/// The column of "AB12", from 0; mostColumns where it names none.
std::size_t columnOf(QStringView reference)
{
    std::size_t column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && reference[letters].isLetter() && letters < 4; ++letters)
        column = column * 26 + std::size_t(reference[letters].toUpper().unicode() - u'A') + 1;
    return letters == 0 || column > mostColumns ? mostColumns : column - 1;
}

/// "_x000D_" is how a workbook writes what XML cannot hold.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        const QStringView code = QStringView(text).mid(i, 7);
        const bool isShaped = code.size() == 7 && code.startsWith(QLatin1String("_x")) && code.endsWith(u'_');
        const ushort unit = isShaped ? code.mid(2, 4).toUShort(&isCode, 16) : ushort(0);
        plain += isCode ? QChar(unit) : text[i];
        i += isCode ? 6 : 0;
    }
    return plain;
}

} // namespace

std::string textOfRuns(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText();
        else if (xml.name() == QLatin1String("r"))
            text += QString::fromStdString(textOfRuns(xml));
        else
            xml.skipCurrentElement();
    }
    return withoutEscapes(text).toStdString();
}

SheetReader::SheetReader(const Styles &styles, QIODevice &out, qint64 mostBytes)
    : m_styles(styles), m_out(out), m_left(mostBytes)
{
}

SheetReader::Outcome SheetReader::read(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return Outcome::Broken; // no workbook has one
        if (xml.isStartElement() && xml.name() == QLatin1String("row") && !readRow(xml))
            return m_failure;
    }
    const bool isWritten = m_out.write(m_block.data(), qint64(m_block.size())) == qint64(m_block.size());
    if (xml.hasError())
        return Outcome::Broken;
    return isWritten ? Outcome::Done : Outcome::CannotWrite;
}

bool SheetReader::readRow(QXmlStreamReader &xml)
{
    const QStringView number = xml.attributes().value(QLatin1String("r"));
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    if (row <= m_row || row > mostRows)
        return false;
    m_left -= 2 * (row - m_row);
    m_block.append(std::size_t(row - m_row - 1), '\n');
    m_row = row;
    m_column = 0;
    m_filled = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("c"))
            xml.skipCurrentElement();
        else if (!readCell(xml))
            return false;
    }
    return writeRow();
}

bool SheetReader::readCell(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QStringView reference = attributes.value(QLatin1String("r"));
    const std::size_t column = reference.isEmpty() ? m_column : columnOf(reference);
    if (column < m_column || column >= mostColumns)
        return false;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    std::string value;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("v"))
            value = valueOf(type, style, xml.readElementText().toStdString());
        else if (xml.name() == QLatin1String("is"))
            value = textOfRuns(xml);
        else
            xml.skipCurrentElement();
    }
    m_column = column + 1;
    if (m_cells.size() < m_column)
        m_cells.resize(m_column);
    std::fill(m_cells.begin() + std::ptrdiff_t(m_filled), m_cells.begin() + std::ptrdiff_t(column), std::string());
    if (value.empty()) {
        m_cells[column].clear();
        return true;
    }
    m_cells[column] = std::move(value);
    m_filled = m_column;
    return true;
}

std::string SheetReader::valueOf(QStringView type, int style, const std::string &value) const
{
    if (type == QLatin1String("s"))
        return std::string(m_styles.texts.at(std::size_t(QByteArray::fromStdString(value).toULongLong())));
    if (type == QLatin1String("b"))
        return value == "1" ? "TRUE" : "FALSE";
    if (type == QLatin1String("str"))
        return withoutEscapes(QString::fromStdString(value)).toStdString();
    if (!type.isEmpty() && type != QLatin1String("n"))
        return value; // a date in ISO form, or what Excel calls an error
    const bool isKnown = style >= 0 && std::size_t(style) < m_styles.kinds.size();
    return numberText(value, isKnown ? m_styles.kinds[std::size_t(style)] : NumberKind::Plain, m_styles.from1904);
}

/// A row ends where its last word is, and is at least as wide as the first: what follows it is empty, not missing.
bool SheetReader::writeRow()
{
    if (m_width == 0)
        m_width = m_filled;
    const std::size_t width = m_filled == 0 ? 0 : std::max(m_filled, m_width);
    for (std::size_t column = 0; column < width; ++column) {
        if (column > 0)
            m_block += ',';
        if (column < m_filled)
            writeCell(m_cells[column]);
    }
    m_block += '\n';
    if (m_left < qint64(m_block.size())) {
        m_failure = Outcome::TooLarge;
        return false;
    }
    if (m_block.size() < blockSize)
        return true;
    m_left -= qint64(m_block.size());
    m_failure = Outcome::CannotWrite;
    const bool isWritten = m_out.write(m_block.data(), qint64(m_block.size())) == qint64(m_block.size());
    m_block.clear();
    if (isWritten)
        m_failure = Outcome::Broken;
    return isWritten;
}

void SheetReader::writeCell(std::string_view cell)
{
    if (cell.find_first_of("\",\r\n") == cell.npos) {
        m_block += cell;
        return;
    }
    m_block += '"';
    for (const char c : cell) {
        if (c == '"')
            m_block += '"';
        m_block += c;
    }
    m_block += '"';
}

} // namespace chapterhouse::csv
