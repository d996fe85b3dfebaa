// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace chapterhouse::cli {

namespace {

int outputError = 0; ///< the first errno of standard output

void write(std::FILE *stream, QByteArrayView bytes)
{
    const bool isWhole = std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stream) == std::size_t(bytes.size())
        && std::fflush(stream) == 0;
    if (!isWhole && stream == stdout && outputError == 0)
        outputError = errno;
}

} // namespace

void printOut(const QString &text)
{
    write(stdout, QByteArray(text.toUtf8() + '\n'));
}

void printOut(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    write(stdout, QByteArray(document.toJson(QJsonDocument::Compact) + '\n'));
}

void printBytes(QByteArrayView bytes)
{
    write(stdout, bytes);
}

void printError(const QString &text)
{
    write(stderr, QByteArray(text.toUtf8() + '\n'));
}

bool isOutputBroken()
{
    return outputError != 0;
}

QString outputTrouble()
{
    return qt_error_string(outputError);
}

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // For the wrong direction, so that reading or writing still fails; the lowest free number is this one.
        const bool isClosed = ::fcntl(stream, F_GETFD) == -1 && errno == EBADF;
        if (isClosed && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            ::_exit(1);
    }
}

} // namespace chapterhouse::cli
