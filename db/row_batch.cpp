// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/row_batch.h"

#include "db/connection.h"
#include "db/error.h"

#include <sqlite3.h>

#include <new>

namespace chapterhouse::db {

namespace {

constexpr std::size_t mostRows = 512;
constexpr std::size_t mostBytes = 256 * 1024;

/// "c0, c1, c2"
std::string columnNames(std::size_t width)
{
    std::string names;
    for (std::size_t column = 0; column < width; ++column)
        names.append(column == 0 ? "c" : ", c").append(std::to_string(column));
    return names;
}

} // namespace

struct RowBatch::Cursor {
    sqlite3_vtab_cursor base; ///< what SQLite knows of it; must come first
    const RowBatch *batch;
    std::size_t first; ///< cell of the row
};

/// The batch as a virtual table, as far as a plain scan needs one.
struct RowBatch::Module {
    struct Table {
        sqlite3_vtab base;
        const RowBatch *batch;
    };

    static Cursor &of(sqlite3_vtab_cursor *cursor) { return *reinterpret_cast<Cursor *>(cursor); }

    static int connect(sqlite3 *connection, void *batch, int, const char *const *, sqlite3_vtab **table, char **)
    {
        const auto *rows = static_cast<const RowBatch *>(batch);
        sqlite3_vtab_config(connection, SQLITE_VTAB_DIRECTONLY);
        *table = reinterpret_cast<sqlite3_vtab *>(new (std::nothrow) Table{{}, rows});
        return *table ? sqlite3_declare_vtab(connection, rows->m_declaration.c_str()) : SQLITE_NOMEM;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete reinterpret_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int plan(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }
    static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
    {
        const RowBatch *batch = reinterpret_cast<Table *>(table)->batch;
        *cursor = reinterpret_cast<sqlite3_vtab_cursor *>(new (std::nothrow) Cursor{{}, batch, 0});
        return *cursor ? SQLITE_OK : SQLITE_NOMEM;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete &of(cursor);
        return SQLITE_OK;
    }
    static int rewind(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
    {
        of(cursor).first = 0;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        of(cursor).first += of(cursor).batch->m_width;
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor *cursor) { return of(cursor).first >= of(cursor).batch->m_cells.size(); }
    static int cell(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
    {
        const RowBatch &batch = *of(cursor).batch;
        const Cell &cell = batch.m_cells[of(cursor).first + std::size_t(column)];
        if (cell.length == integerCell)
            sqlite3_result_int64(context, cell.value);
        else if (cell.length != nullCell)
            sqlite3_result_text(context, batch.m_bytes.data() + cell.value, cell.length, SQLITE_STATIC);
        return SQLITE_OK;
    }
    static int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *rowid)
    {
        *rowid = sqlite3_int64(of(cursor).first);
        return SQLITE_OK;
    }

    static const sqlite3_module *get()
    {
        static const sqlite3_module module = [] {
            sqlite3_module functions{};
            functions.xConnect = connect;
            functions.xBestIndex = plan;
            functions.xDisconnect = disconnect;
            functions.xDestroy = disconnect;
            functions.xOpen = open;
            functions.xClose = close;
            functions.xFilter = rewind;
            functions.xNext = next;
            functions.xEof = isAtEnd;
            functions.xColumn = cell;
            functions.xRowid = rowid;
            return functions;
        }();
        return &module;
    }
};

RowBatch::RowBatch(Connection &connection, const std::string &table, std::span<const std::string_view> columns)
    : m_width(columns.size())
    , m_name("chapterhouse_rows_of_" + table)
    , m_declaration("CREATE TABLE rows (" + columnNames(m_width) + ")")
    , m_connection(connection.handle())
{
    if (const int code = sqlite3_create_module(m_connection, m_name.c_str(), Module::get(), this); code != SQLITE_OK)
        throw Error(code, sqlite3_errmsg(m_connection));
    std::string sql = "INSERT INTO " + table;
    for (const std::string_view column : columns)
        sql.append(column == columns.front() ? " (" : ", ").append(column);
    m_insert.emplace(connection.prepare(sql + ") SELECT " + columnNames(m_width) + " FROM " + m_name));
}

RowBatch::~RowBatch()
{
    m_insert.reset();
    sqlite3_create_module(m_connection, m_name.c_str(), nullptr, nullptr);
}

void RowBatch::text(std::string_view utf8)
{
    m_cells.push_back({qint64(m_bytes.size()), std::int32_t(utf8.size())});
    m_bytes.append(utf8);
}

void RowBatch::endRow()
{
    Q_ASSERT(m_cells.size() % m_width == 0);
    if (m_cells.size() >= mostRows * m_width || m_bytes.size() >= mostBytes)
        flush();
}

void RowBatch::flush()
{
    if (m_cells.empty())
        return;
    m_insert->execute();
    m_cells.clear();
    m_bytes.clear();
}

} // namespace chapterhouse::db
