// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/atomic_file.h"

#include "app/database_files.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chapterhouse::csv {

namespace {

QByteArray folderOf(const QByteArray &path)
{
    const auto slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(slash == 0 ? 1 : slash);
}

QByteArray temporaryName(const QByteArray &target)
{
    const auto name = target.mid(target.lastIndexOf('/') + 1).left(200);
    const QByteArray random = QUuid::createUuid().toByteArray(QUuid::Id128).left(12);
    return folderOf(target) + "/." + name + '.' + random + ".part";
}

void syncFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // not every file system can; the file itself is safe either way
    ::close(descriptor);
}

} // namespace

AtomicFile::AtomicFile(const QString &path, const QString &target) : m_path(path), m_target(QFile::encodeName(target))
{
}

app::Result<> AtomicFile::save(const QByteArray &bytes, const QString &path)
{
    const auto file = open(path);
    if (!file)
        return file.failure();
    (*file)->write(bytes);
    return (*file)->commit();
}

app::Result<std::unique_ptr<AtomicFile>> AtomicFile::open(const QString &path)
{
    const bool isOutput = path == QLatin1String("-");
    QFileInfo info(path);
    if (info.exists() && info.isSymLink())
        info = QFileInfo(info.canonicalFilePath()); // the link stays, what it points to is replaced
    const bool isStream = isOutput || (info.exists() && !info.isFile() && !info.isDir());
    std::unique_ptr<AtomicFile> file(new AtomicFile(path, isStream ? QString() : info.filePath()));

    if (isOutput) {
        file->m_descriptor = STDOUT_FILENO;
        file->m_isOurs = false;
    } else if (isStream) {
        file->m_descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
        file->m_error = errno;
    } else if (path.isEmpty()) {
        file->m_error = ENOENT;
    } else if (info.isDir()) {
        file->m_error = EISDIR;
    } else if (info.exists() && ::access(file->m_target.constData(), W_OK) != 0) {
        file->m_error = errno;
    } else if (app::isDatabase(info.filePath()) || app::belongsToDatabase(info.filePath())) {
        file->m_error = EEXIST;
    } else if (!file->create()) {
        file->m_error = errno;
    }
    if (file->m_descriptor < 0)
        return file->failure(file->m_error);
    file->m_error = 0;
    file->QIODevice::open(WriteOnly | Unbuffered);
    return file;
}

AtomicFile::~AtomicFile()
{
    if (m_isOurs && m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

// A file without a name vanishes with the process, however that ends: nobody's roster is left lying about.
bool AtomicFile::create()
{
    m_descriptor = ::open(folderOf(m_target).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        const QByteArray name = temporaryName(m_target);
        m_descriptor = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (m_descriptor < 0)
            return false;
        m_temporary = name;
    }
    struct stat old = {};
    if (::stat(m_target.constData(), &old) == 0)
        ::fchmod(m_descriptor, old.st_mode & 0777);
    return true;
}

qint64 AtomicFile::readData(char *, qint64)
{
    return -1;
}

qint64 AtomicFile::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size && m_error == 0) {
        const auto written = ::write(m_descriptor, data + done, std::size_t(size - done));
        if (written > 0)
            done += written;
        else if (written < 0 && errno != EINTR)
            m_error = errno;
    }
    return m_error == 0 ? done : -1;
}

app::Result<> AtomicFile::sync()
{
    if (m_error == 0 && !m_target.isEmpty() && ::fsync(m_descriptor) != 0)
        m_error = errno;
    if (m_error != 0)
        return failure(m_error);
    return app::Nothing();
}

bool AtomicFile::giveName()
{
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    const QByteArray name = temporaryName(m_target);
    if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) != 0)
        return false;
    m_temporary = name;
    return true;
}

app::Result<> AtomicFile::commit()
{
    if (const auto synced = sync(); !synced)
        return synced.failure();
    close();
    if (m_target.isEmpty())
        return app::Nothing();
    if (m_temporary.isEmpty() && !giveName())
        return failure(errno);
    if (::rename(m_temporary.constData(), m_target.constData()) != 0)
        return failure(errno);
    m_temporary.clear();
    syncFolder(folderOf(m_target));
    return app::Nothing();
}

app::Failure AtomicFile::failure(int error) const
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return {tr("Could not write “%1”: the disk is full. Nothing was changed; free some space and try again.")
                    .arg(m_path)};
    case EACCES:
    case EPERM:
    case EROFS:
        return {tr("Could not write “%1”: you may not write there. Choose another folder.").arg(m_path)};
    case ENOENT:
    case ENOTDIR:
        return {tr("Could not write “%1”: the folder does not exist.").arg(m_path)};
    case EEXIST:
        return {tr("Could not write “%1”: it is a book or another database, or belongs to one. Choose another name.")
                    .arg(m_path)};
    case EISDIR:
        return {tr("Could not write “%1”: it is a folder. Add the name of a file.").arg(m_path)};
    default:
        return {tr("Could not write “%1”: %2.").arg(m_path, qt_error_string(error))};
    }
}

} // namespace chapterhouse::csv
