// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/zip_archive.h"

#include <QFile>

#include <algorithm>
#include <zip.h>

namespace chapterhouse::csv {

ZipEntry::ZipEntry(zip_file *file, qint64 mostBytes) : m_file(file), m_left(mostBytes)
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    if (m_isBroken || isTooLarge())
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
    m_isBroken = got < 0;
    m_left -= std::max<zip_int64_t>(got, 0);
    return m_isBroken || isTooLarge() ? -1 : got;
}

qint64 ZipEntry::writeData(const char *, qint64)
{
    return -1;
}

std::unique_ptr<ZipArchive> ZipArchive::open(const QString &path)
{
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    return archive ? std::unique_ptr<ZipArchive>(new ZipArchive(archive)) : nullptr;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

bool ZipArchive::isLocked() const
{
    const zip_int64_t entries = zip_get_num_entries(m_archive, 0);
    for (zip_uint64_t i = 0; i < zip_uint64_t(std::max<zip_int64_t>(entries, 0)); ++i) {
        zip_stat_t stat;
        const bool isKnown =
            zip_stat_index(m_archive, i, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0;
        if (isKnown && stat.encryption_method != ZIP_EM_NONE)
            return true;
    }
    return false;
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString &name, qint64 mostBytes) const
{
    const zip_int64_t at = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_file *file = at >= 0 ? zip_fopen_index(m_archive, zip_uint64_t(at), 0) : nullptr;
    return file ? std::make_unique<ZipEntry>(file, mostBytes) : nullptr;
}

} // namespace chapterhouse::csv
