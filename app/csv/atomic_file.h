// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QString>

#include <memory>

namespace chapterhouse::csv {

/// A file that appears whole or not at all: written without a name where the file system can do that (else under a
/// temporary name beside it), synced, then renamed. A new file gets mode 0600, since ours hold names of people; one
/// that is replaced keeps its mode. "-" is standard output and, like a device or a pipe, is written as it comes.
/// Not buffered: write large blocks, as CsvWriter does.
class AtomicFile : public QIODevice {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)

public:
    static app::Result<std::unique_ptr<AtomicFile>> open(const QString &path);
    static app::Result<> save(const QByteArray &bytes, const QString &path); ///< all of a file at once
    ~AtomicFile() override; ///< leaves the target as it was, unless committed

    bool isSequential() const override { return true; }
    /// Makes sure that all of it can be written, and is; the target is still as it was.
    app::Result<> sync();
    /// Syncs, and puts the file in its place. An earlier failure to write is reported here too.
    app::Result<> commit();

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    AtomicFile(const QString &path, const QString &target);
    using QIODevice::open;

    bool create();
    bool giveName();
    app::Failure failure(int error) const;

    QString m_path; ///< as the user wrote it
    QByteArray m_target; ///< where it shall lie; empty for what is written as it comes
    QByteArray m_temporary; ///< its name until then; empty while it has none
    int m_descriptor = -1;
    bool m_isOurs = true; ///< the descriptor is to be closed
    int m_error = 0; ///< the first errno of a write
};

} // namespace chapterhouse::csv
