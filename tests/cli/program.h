// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <linux/capability.h>
#include <sys/prctl.h>

namespace chapterhouse {

/// How the program ended and what it said.
struct ProgramRun {
    int code = -1;
    QByteArray out;
    QString error;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline ProgramRun runProgram(const QStringList &arguments, const QByteArray &input = {},
                             const std::function<void()> &before = {})
{
    QProcess process;
    process.setChildProcessModifier(before);
    process.start(QStringLiteral(TEST_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// With the rights that the files say: root gives up to write and read whatever there is.
inline ProgramRun runWithoutRights(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(arguments, input, [] {
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE); // fails for others than root, who have no such rights
        prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    });
}

/// A folder with files for the program.
class ProgramFolder {
public:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        return file.fileName();
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

} // namespace chapterhouse
