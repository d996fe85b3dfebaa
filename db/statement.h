// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace chapterhouse::db {

/// A prepared statement: bind left to right, step, read left to right. A null QString, an invalid QDate and an empty
/// optional are bound as follows: text '' for QString, NULL for the other two. Belongs to its connection's thread.
class Statement {
public:
    Statement(sqlite3 *connection, std::string_view sql);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;

    template <typename... Values> Statement &bind(const Values &...values)
    {
        reset();
        int position = 0;
        (bindOne(++position, values), ...);
        return *this;
    }
    bool next(); ///< false once the rows are exhausted
    void execute(); ///< runs to the end, for statements whose rows do not matter
    void reset(); ///< ready to run again, with nothing bound

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::optional<int> number(int column) const; ///< nothing for NULL
    QString text(int column) const; ///< '' for NULL
    std::string_view utf8(int column) const; ///< valid until the next step or reset
    QDate date(int column) const; ///< invalid for NULL

    /// Positions count from 1. The bytes of a view must stay alive until the next reset.
    void bindOne(int position, qint64 value);
    void bindOne(int position, int value) { bindOne(position, qint64(value)); }
    void bindOne(int position, const QString &value);
    void bindOne(int position, std::string_view value);
    void bindOne(int position, QDate value);
    void bindOne(int position, std::nullopt_t);
    void bindPointer(int position, void *pointer, const char *type); ///< `type` must be a literal
    template <typename Value> void bindOne(int position, const std::optional<Value> &value)
    {
        if (value)
            bindOne(position, *value);
        else
            bindOne(position, std::nullopt);
    }

private:
    void check(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace chapterhouse::db
