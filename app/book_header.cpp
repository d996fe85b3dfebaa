// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace chapterhouse::app {

namespace {

// Offsets of SQLite's file format, section 1.3.
constexpr int headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int validForAt = 92;

constexpr quint32 ourApplicationId = 0x43485042; // "CHPB"

struct Header {
    Q_DECLARE_TR_FUNCTIONS(BookHeader)
};

quint32 number(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

qint64 sizeByHeader(const QByteArray &bytes)
{
    const quint16 stored = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * number(bytes, pageCountAt);
}

Failure unreadable(const QString &name, const QFileInfo &file)
{
    if (!file.exists())
        return {Header::tr("There is no book “%1”. Check its name and folder.").arg(name)};
    if (file.isDir())
        return {Header::tr("“%1” is a folder, not a book. Choose a file in it.").arg(name)};
    if (!file.isFile())
        return {Header::tr("“%1” is no file such as a book is. Choose another.").arg(name)};
    return {Header::tr("“%1” may not be read by you. Ask its owner for permission, or for a copy.").arg(name)};
}

} // namespace

Result<BookHeader> readBookHeader(const QString &path, int newest)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(name, QFileInfo(path));
    const QByteArray bytes = file.read(headerSize);
    if (bytes.isEmpty())
        return Failure{Header::tr("“%1” is empty, so it is not a book. Make a new book under another name, or take a "
                                  "backup of this one.")
                           .arg(name)};
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Failure{
            Header::tr("“%1” is not a book of Chapterhouse. It was not touched; choose another file.").arg(name)};
    if (number(bytes, applicationIdAt) != ourApplicationId)
        return Failure{
            Header::tr("“%1” is a database of another program. It was not touched; choose another file.").arg(name)};

    BookHeader header{int(number(bytes, userVersionAt)), QFileInfo(path + QLatin1String("-wal")).size() > 0};
    if (header.schemaVersion > newest)
        return Failure{
            Header::tr("“%1” was written by a newer Chapterhouse: it has format %2, and this program knows up to "
                       "%3. It was not touched; install the newer program to open it.")
                .arg(name)
                .arg(header.schemaVersion)
                .arg(newest)};
    const bool sizeIsKnown = number(bytes, changeCounterAt) == number(bytes, validForAt) && !header.hasUnmergedLog;
    if (header.schemaVersion < 1 || (sizeIsKnown && file.size() < sizeByHeader(bytes)))
        return Failure{
            Header::tr("“%1” is damaged: a part of it is missing, as after a copy that was broken off. It was not "
                       "touched; copy it again from where it came, or take a backup.")
                .arg(name)};
    return header;
}

} // namespace chapterhouse::app
