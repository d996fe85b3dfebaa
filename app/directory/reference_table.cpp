// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/reference_table.h"

#include <QCoreApplication>
#include <QFile>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReferenceTable)
};

// One pass over the bytes; quotes are doubled inside quotes.
std::vector<QStringList> recordsOf(const QByteArray &bytes)
{
    std::vector<QStringList> records;
    QStringList record;
    QByteArray field;
    bool isQuoted = false;
    const auto endField = [&] {
        record.append(QString::fromUtf8(field));
        field.clear();
    };
    const auto endRecord = [&] {
        endField();
        if (record.size() > 1 || !record.front().isEmpty())
            records.push_back(record);
        record.clear();
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"' && isQuoted && i + 1 < bytes.size() && bytes[i + 1] == '"')
            field += bytes[++i];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            field += c;
        else if (c == ',')
            endField();
        else if (c == '\n')
            endRecord();
        else if (c != '\r')
            field += c;
    }
    endRecord();
    return records;
}

} // namespace

Result<ReferenceTable> ReferenceTable::read(const QString &path, const QStringList &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Text::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    ReferenceTable table;
    table.m_records = recordsOf(file.readAll());
    if (table.m_records.empty())
        return Failure{Text::tr("%1 is empty.").arg(path)};
    table.m_header = table.m_records.front();
    table.m_records.erase(table.m_records.begin());
    for (std::size_t i = 0; i < table.m_records.size(); ++i) {
        if (table.m_records[i].size() != table.m_header.size())
            return Failure{Text::tr("%1 has a record of the wrong length, number %2.").arg(path).arg(i + 1)};
    }
    for (const QString &column : columns) {
        if (!table.m_header.contains(column))
            return Failure{Text::tr("%1 has no column “%2”.").arg(path, column)};
    }
    return table;
}

const QString &ReferenceTable::at(qsizetype row, const char *column) const
{
    const qsizetype place = m_header.indexOf(QLatin1String(column));
    Q_ASSERT(place >= 0);
    return m_records[std::size_t(row)][place];
}

} // namespace chapterhouse::app
