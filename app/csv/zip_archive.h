// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace chapterhouse::csv {

/// One file inside an archive, unpacked as it is read. Stops with an error where it grows beyond what was allowed, so
/// that a few bytes on disk cannot fill the memory.
class ZipEntry : public QIODevice {
public:
    ZipEntry(zip_file *file, qint64 mostBytes);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    bool isTooLarge() const { return m_left < 0; }
    bool isBroken() const { return m_isBroken; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    zip_file *m_file;
    qint64 m_left; ///< bytes that may still come; negative once there were more
    bool m_isBroken = false;
};

/// A ZIP archive for reading; the only file that includes <zip.h> is its source.
class ZipArchive {
public:
    static std::unique_ptr<ZipArchive> open(const QString &path); ///< null: it is none, or it is broken
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    bool contains(const QString &name) const;
    bool isLocked() const; ///< some file in it asks for a password
    std::unique_ptr<ZipEntry> entry(const QString &name,
                                    qint64 mostBytes) const; ///< null: there is none, or it is broken

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) { }

    zip *m_archive;
};

} // namespace chapterhouse::csv
