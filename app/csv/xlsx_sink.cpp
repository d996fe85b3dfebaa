// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/xlsx_sink.h"

#include <QCoreApplication>
#include <QDir>
#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>
#include <xlsxwriter.h>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XlsxSink)
};

struct CloseFile {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
struct FreeWorkbook {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

constexpr off_t roomForTheRest = 1024 * 1024; ///< what a workbook holds beside its rows

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Whether a spreadsheet would read "_x0041_" there, and show an A.
bool looksEscaped(std::string_view text)
{
    return text.size() >= 7 && text[1] == 'x' && text[6] == '_' && std::all_of(&text[2], &text[6], isHex);
}

/// As the format writes what XML cannot hold, or would be taken for such an escape. The library sees to the rest.
void appendEscaped(std::string &to, std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const std::string_view rest = utf8.substr(at);
        if (rest[0] == '_' && looksEscaped(rest))
            to += "_x005F";
        if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            to += rest[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            at += 2;
            continue;
        }
        to += rest[0];
    }
}

bool isDateColumn(const QString &name)
{
    return name.endsWith(QLatin1String("_on")) || name.endsWith(QLatin1String("_since"));
}

double widthOf(const QString &name)
{
    if (isDateColumn(name))
        return 12;
    if (name.endsWith(QLatin1String("email")) || name == QLatin1String("school"))
        return 32;
    const bool isText = name.endsWith(QLatin1String("_name")) || name == QLatin1String("chapter")
        || name == QLatin1String("name") || name == QLatin1String("offices") || name.endsWith(QLatin1String("_id"));
    return isText ? 24 : 14;
}

/// A day that a spreadsheet can count with: it knows none before 1900.
bool readDay(std::string_view iso, lxw_datetime &day)
{
    day = {};
    if (iso.size() != 10)
        return false;
    const char *from = iso.data();
    std::from_chars(from, from + 4, day.year);
    std::from_chars(from + 5, from + 7, day.month);
    std::from_chars(from + 8, from + 10, day.day);
    return day.year >= 1900;
}

class XlsxSink final : public ExportSink {
public:
    XlsxSink(const QStringList &columns, QIODevice &device) : m_device(device), m_file(std::tmpfile())
    {
        if (!open())
            fail(LXW_ERROR_CREATING_TMPFILE);
        else
            writeHeader(columns);
    }

    void text(std::string_view utf8) override { put(utf8); }
    void plain(std::string_view ascii) override
    {
        lxw_datetime day;
        if (m_failure != LXW_NO_ERROR || !m_isDate[m_column] || !readDay(ascii, day))
            return put(ascii);
        note(worksheet_write_datetime(m_sheet, m_row, m_column++, &day, m_dayFormat));
    }
    void number(std::int64_t value) override
    {
        if (m_failure == LXW_NO_ERROR)
            note(worksheet_write_number(m_sheet, m_row, m_column++, double(value), nullptr));
    }
    void nothing() override { ++m_column; }
    void masked(int threshold) override { put(threshold > 0 ? '<' + std::to_string(threshold) : std::string("–")); }
    void endRow() override
    {
        ++m_row;
        m_column = 0;
    }
    void row(std::span<const ExportCell> cells) override
    {
        for (const ExportCell &cell : cells) {
            if (cell.kind == ExportCell::Text)
                text(cell.utf8);
            else if (cell.kind == ExportCell::Plain)
                plain(cell.utf8);
            else if (std::int64_t value = 0; cell.utf8.empty())
                nothing();
            else if (std::from_chars(cell.utf8.data(), cell.utf8.data() + cell.utf8.size(), value).ec == std::errc())
                number(value);
        }
        endRow();
    }

    Result<> finish() override
    {
        if (m_failure == LXW_NO_ERROR && !hasRoom())
            fail(LXW_ERROR_CREATING_TMPFILE);
        if (m_failure == LXW_NO_ERROR)
            note(workbook_close(m_workbook.release()));
        if (m_failure == LXW_NO_ERROR)
            handOn();
        return m_failure == LXW_NO_ERROR ? Result<>(Nothing()) : Result<>(explained(m_failure));
    }

private:
    bool open()
    {
        if (!m_file)
            return false;
        m_name = "/proc/self/fd/" + std::to_string(::fileno(m_file.get()));
        m_folder = QDir::tempPath().toStdString();
        lxw_workbook_options options = {LXW_TRUE, m_folder.data(), LXW_TRUE};
        m_workbook.reset(workbook_new_opt(m_name.c_str(), &options));
        m_sheet = m_workbook ? workbook_add_worksheet(m_workbook.get(), nullptr) : nullptr;
        if (!m_sheet || !m_sheet->optimize_tmpfile)
            return false;
        m_textFormat = workbook_add_format(m_workbook.get());
        format_set_num_format_index(m_textFormat, 49); // "@": it stays a text when someone edits it
        m_dayFormat = workbook_add_format(m_workbook.get());
        format_set_num_format(m_dayFormat, "yyyy-mm-dd");
        return true;
    }

    void writeHeader(const QStringList &columns)
    {
        lxw_format *bold = workbook_add_format(m_workbook.get());
        format_set_bold(bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (const QString &name : columns) {
            worksheet_set_column(m_sheet, m_column, m_column, widthOf(name), nullptr);
            note(worksheet_write_string(m_sheet, 0, m_column++, name.toUtf8().constData(), bold));
            m_isDate.push_back(isDateColumn(name));
        }
        endRow();
    }

    void put(std::string_view utf8)
    {
        m_text.clear();
        appendEscaped(m_text, utf8);
        if (m_failure == LXW_NO_ERROR && !m_text.empty())
            note(worksheet_write_string(m_sheet, m_row, m_column, m_text.c_str(), m_textFormat));
        ++m_column;
    }

    /// The library does not say when a file of its own cannot be written. What it has written so far it copies once
    /// more before it packs it: so much room is made sure of.
    bool hasRoom()
    {
        std::FILE *rows = m_sheet->optimize_tmpfile;
        if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
            return false;
        const int descriptor = ::fileno(m_file.get());
        const off_t room = 2 * ::ftello(rows) + roomForTheRest;
        const bool isThere = ::posix_fallocate(descriptor, 0, room) == 0;
        return ::ftruncate(descriptor, 0) == 0 && isThere;
    }

    void handOn()
    {
        char block[64 * 1024];
        ::rewind(m_file.get());
        while (const std::size_t size = std::fread(block, 1, sizeof block, m_file.get())) {
            if (m_device.write(block, qint64(size)) != qint64(size))
                return; // the device says why
        }
        if (std::ferror(m_file.get()) != 0)
            fail(LXW_ERROR_CREATING_XLSX_FILE);
    }

    void note(lxw_error error)
    {
        if (error != LXW_NO_ERROR)
            fail(error);
    }
    void fail(lxw_error error)
    {
        if (m_failure == LXW_NO_ERROR)
            m_failure = error;
    }

    static Failure explained(lxw_error error)
    {
        switch (error) {
        case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
            return {Text::tr("A spreadsheet ends after 1,048,576 rows. Nothing was written; export fewer people, or a "
                             "CSV file.")};
        case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
            return {Text::tr("One of the texts is longer than the 32,767 characters that a spreadsheet can hold. "
                             "Nothing was written; export a CSV file.")};
        default:
            return {Text::tr("The spreadsheet could not be made: there is no room for its temporary files in “%1”. "
                             "Nothing was written; free some space and try again.")
                        .arg(QDir::tempPath())};
        }
    }

    QIODevice &m_device;
    std::unique_ptr<std::FILE, CloseFile> m_file; ///< without a name
    std::string m_name;
    std::string m_folder;
    std::unique_ptr<lxw_workbook, FreeWorkbook> m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_textFormat = nullptr;
    lxw_format *m_dayFormat = nullptr;
    std::vector<bool> m_isDate; ///< by column
    std::string m_text;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_failure = LXW_NO_ERROR;
};

} // namespace

std::unique_ptr<ExportSink> makeXlsxSink(const QStringList &columns, QIODevice &device)
{
    return std::make_unique<XlsxSink>(columns, device);
}

} // namespace chapterhouse::app
