// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/export_sink.h"

#include "app/csv/csv_writer.h"
#include "app/csv/export_job.h"
#include "app/csv/sheet_sink.h"
#include "app/csv/xlsx_sink.h"

#include <QIODevice>

#include <charconv>
#include <string>
#include <vector>

namespace chapterhouse::app {

namespace {

class CsvSink final : public ExportSink {
public:
    CsvSink(const ExportRequest &request, const QStringList &columns, QIODevice &device)
        : m_writer(device, {.isRaw = request.raw, .byteOrderMark = request.excel})
    {
        for (const QString &column : columns)
            m_writer.plainCell(column.toStdString());
        m_writer.endRecord();
    }

    void text(std::string_view utf8) override { m_writer.cell(utf8); }
    void plain(std::string_view ascii) override { m_writer.plainCell(ascii); }
    void number(std::int64_t value) override { m_writer.number(value); }
    void nothing() override { m_writer.plainCell({}); }
    void masked(int threshold) override
    {
        m_writer.plainCell(threshold > 0 ? '<' + std::to_string(threshold) : std::string("–"));
    }
    void endRow() override { m_writer.endRecord(); }
    void row(std::span<const ExportCell> cells) override
    {
        for (const ExportCell &cell : cells) {
            if (cell.kind == ExportCell::Text)
                m_writer.cell(cell.utf8);
            else
                m_writer.plainCell(cell.utf8);
        }
        m_writer.endRecord();
    }
    Result<> finish() override
    {
        m_writer.flush();
        return Nothing();
    }

private:
    csv::CsvWriter m_writer;
};

/// An array with one object a line.
class JsonSink final : public ExportSink {
public:
    JsonSink(const QStringList &columns, QIODevice &device) : m_device(device)
    {
        for (const QString &column : columns)
            m_names.push_back('"' + column.toStdString() + "\":");
    }

    void text(std::string_view utf8) override
    {
        startCell();
        m_block += '"';
        for (const char c : utf8)
            append(c);
        m_block += '"';
    }
    void plain(std::string_view ascii) override
    {
        startCell();
        m_block += '"';
        m_block += ascii;
        m_block += '"';
    }
    void number(std::int64_t value) override
    {
        startCell();
        char digits[24];
        m_block.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    }
    void nothing() override
    {
        startCell();
        m_block += "null";
    }
    void masked(int) override
    {
        nothing();
        m_isMasked = true;
    }
    void endRow() override
    {
        m_block += m_isMasked ? ",\"masked\":true}" : "}";
        m_isMasked = false;
        m_cell = 0;
        if (m_block.size() >= blockSize)
            handOn();
    }
    void row(std::span<const ExportCell> cells) override
    {
        for (const ExportCell &cell : cells) {
            if (cell.kind != ExportCell::Number) {
                text(cell.utf8);
                continue;
            }
            startCell();
            m_block += cell.utf8.empty() ? std::string_view("null") : cell.utf8;
        }
        endRow();
    }
    Result<> finish() override
    {
        m_block += m_isEmpty ? "[]\n" : "\n]\n";
        handOn();
        return Nothing();
    }

private:
    static constexpr std::size_t blockSize = 256 * 1024;

    void startCell()
    {
        if (m_cell == 0)
            m_block += m_isEmpty ? "[\n{" : ",\n{";
        else
            m_block += ',';
        m_isEmpty = false;
        m_block += m_names[m_cell++];
    }
    void append(char c)
    {
        static constexpr char hex[] = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_block += '\\';
            m_block += c;
        } else if (byte < 0x20) {
            m_block += "\\u00";
            m_block += hex[byte >> 4];
            m_block += hex[byte & 15];
        } else {
            m_block += c;
        }
    }
    void handOn()
    {
        m_device.write(m_block.data(), qint64(m_block.size()));
        m_block.clear();
    }

    QIODevice &m_device;
    std::vector<std::string> m_names;
    std::string m_block;
    std::size_t m_cell = 0;
    bool m_isEmpty = true;
    bool m_isMasked = false; ///< something in this row
};

} // namespace

std::unique_ptr<ExportSink> ExportSink::make(const ExportJob &job, QIODevice &device)
{
    switch (job.request.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvSink>(job.request, job.report.columns, device);
    case ExportFormat::Json:
        return std::make_unique<JsonSink>(job.report.columns, device);
    case ExportFormat::Xlsx:
        return makeXlsxSink(job.report.columns, device);
    case ExportFormat::Pdf:
        return makeSheetSink(job, device);
    }
    Q_UNREACHABLE();
}

} // namespace chapterhouse::app
