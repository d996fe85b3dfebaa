// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/row_key.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chapterhouse::db {

QByteArray keyAsJson(const QStringList &key)
{
    return QJsonDocument(QJsonArray::fromStringList(key)).toJson(QJsonDocument::Compact);
}

QStringList keyFromJson(const QByteArray &json)
{
    QStringList key;
    const QJsonArray values = QJsonDocument::fromJson(json).array();
    for (const auto &value : values)
        key << value.toVariant().toString();
    return key;
}

} // namespace chapterhouse::db
