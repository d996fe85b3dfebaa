// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/fields.h"

#include "db/connection.h"
#include "db/error.h"

#include <sqlite3.h>

#include <algorithm>

namespace chapterhouse::db {

namespace {

const Field *find(std::span<const Field> fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &field) { return name == QLatin1String(field.name); });
    return found == fields.end() ? nullptr : &*found;
}

void bindValue(Statement &statement, int position, const Field &field, const QVariant &value)
{
    const QString text = value.toString();
    const bool isText = field.kind != Field::Number && field.kind != Field::Date;
    if (isText)
        statement.bindOne(position, text);
    else if (text.isEmpty())
        statement.bindOne(position, std::nullopt);
    else if (field.kind == Field::Date)
        statement.bindOne(position, value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : text);
    else
        statement.bindOne(position, value.toLongLong());
}

} // namespace

bool hasField(std::span<const Field> fields, const QString &name)
{
    return find(fields, name) != nullptr;
}

QStringList namesOf(std::span<const Field> fields)
{
    QStringList names;
    for (const Field &field : fields)
        names << QString::fromLatin1(field.name);
    return names;
}

bool updateRow(Connection &connection, const char *table, const QStringList &keyColumns, const QStringList &key,
               std::span<const Field> allowed, const Fields &values)
{
    if (values.isEmpty())
        return false;
    QStringList assignments;
    QStringList differences;
    int position = 0;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!hasField(allowed, value.key()))
            throw Error(SQLITE_MISUSE, "no such field: " + value.key().toStdString());
        ++position;
        assignments << QStringLiteral("%1 = ?%2").arg(value.key()).arg(position);
        differences << QStringLiteral("%1 IS NOT ?%2").arg(value.key()).arg(position);
    }
    QStringList conditions;
    for (const QString &column : keyColumns)
        conditions << QStringLiteral("%1 = ?%2").arg(column).arg(++position);
    auto update =
        connection.prepare(QStringLiteral("UPDATE %1 SET %2 WHERE %3 AND (%4)")
                               .arg(QLatin1String(table), assignments.join(QStringLiteral(", ")),
                                    conditions.join(QStringLiteral(" AND ")), differences.join(QStringLiteral(" OR ")))
                               .toStdString());
    position = 0;
    for (auto value = values.begin(); value != values.end(); ++value)
        bindValue(update, ++position, *find(allowed, value.key()), value.value());
    for (const QString &part : key)
        update.bindOne(++position, part);
    update.execute();
    return connection.changes() > 0;
}

} // namespace chapterhouse::db
