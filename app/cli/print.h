// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

namespace chapterhouse::cli {

void printOut(const QString &text); ///< one line on standard output, as UTF-8
void printOut(const QJsonValue &json); ///< an object or array, compact, on one line
void printBytes(QByteArrayView bytes); ///< as they are
void printError(const QString &text); ///< one line on standard error

bool isOutputBroken(); ///< something could not be written to standard output: it was closed, or the disk is full
QString outputTrouble(); ///< why, in the words of the system

/// To be called before any file is opened: where a standard stream was closed, as with `>&-`, the next file would take
/// its number, and what is printed would go into that file.
void holdStandardStreams();

} // namespace chapterhouse::cli
