// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/statement.h"

#include "db/error.h"

#include <sqlite3.h>

namespace chapterhouse::db {

Statement::Statement(sqlite3 *connection, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, sql.data(), int(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        throw Error(code, std::string(sqlite3_errmsg(connection)) + " in: " + std::string(sql));
}

Statement::~Statement() = default;
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;

bool Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

void Statement::execute()
{
    while (next()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<int> Statement::number(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return sqlite3_column_int(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

void Statement::bindOne(int position, qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), position, value));
}

void Statement::bindOne(int position, const QString &value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace('\0', QByteArrayView()); // SQLite's own text functions would stop there
    check(sqlite3_bind_text64(m_statement.get(), position, bytes.constData(), sqlite3_uint64(bytes.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int position, std::string_view value)
{
    check(sqlite3_bind_text64(m_statement.get(), position, value.empty() ? "" : value.data(),
                              sqlite3_uint64(value.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindOne(int position, QDate value)
{
    if (value.isValid())
        bindOne(position, value.toString(Qt::ISODate));
    else
        bindOne(position, std::nullopt);
}

void Statement::bindPointer(int position, void *pointer, const char *type)
{
    check(sqlite3_bind_pointer(m_statement.get(), position, pointer, type, nullptr));
}

void Statement::bindOne(int position, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement.get(), position));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw Error(code, sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

} // namespace chapterhouse::db
