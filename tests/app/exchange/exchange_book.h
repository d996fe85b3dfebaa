// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_file.h"
#include "app/csv/atomic_file.h"
#include "app/csv/exporter.h"
#include "app/csv/importer.h"
#include "db/capture.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace chapterhouse {

/// A book in a folder of its own, and files beside it.
class ExchangeBook {
public:
    explicit ExchangeBook(app::BookFile::Kind kind = app::BookFile::Kind::National)
    {
        if (!app::BookFile::create(path(), QStringLiteral("Test"), kind))
            qFatal("the book could not be made");
        open();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.chapters")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    app::BookFile &book() { return *m_book; }
    db::Connection &connection() { return m_book->connection(); }
    void close() { m_book.reset(); }
    void open()
    {
        m_book.reset();
        auto book = app::BookFile::open(path(), app::BookFile::Mode::Write);
        if (!book)
            qFatal("%s", qPrintable(book.message()));
        m_book = std::make_unique<app::BookFile>(std::move(*book));
    }

    void perform(const app::BookFile::Work &work)
    {
        const auto change = m_book->perform({QStringLiteral("test"), {}, {}, {}}, work);
        if (!change)
            qFatal("%s", qPrintable(change.message()));
    }
    QString addChapter(const QString &schoolId, QDate since, const QString &localName = {})
    {
        QString id;
        perform([&](db::Connection &connection) {
            db::Chapter chapter;
            chapter.schoolId = schoolId;
            chapter.localName = localName;
            id = db::ChapterStore(connection).add(chapter);
            db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), since);
        });
        return id;
    }
    qint64 count(std::string_view sql) { return connection().integer(sql); }
    QString text(std::string_view sql) { return connection().text(sql); }

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("in.csv"))
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file could not be written");
        return out.fileName();
    }
    QByteArray read(const QString &name)
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Brings `bytes` in as a file of 1 September 2020.
    app::Result<app::ImportReport> import(const QByteArray &bytes, app::ImportRequest request = {}, bool dryRun = false,
                                          const QString &rejects = {})
    {
        request.file = write(bytes);
        if (!request.fileDate.isValid())
            request.fileDate = QDate(2020, 9, 1);
        const auto plan = app::planImport(connection(), request);
        if (!plan)
            return plan.failure();
        return app::runImport(*m_book, app::Directory::shipped(), *plan, dryRun, rejects);
    }
    app::ImportReport imported(const QByteArray &bytes, const app::ImportRequest &request = {})
    {
        const auto report = import(bytes, request);
        if (!report)
            qFatal("%s", qPrintable(report.message()));
        return *report;
    }

    app::ExportReport exportTo(const QString &name, const app::ExportRequest &request)
    {
        auto out = csv::AtomicFile::open(file(name));
        if (!out)
            qFatal("%s", qPrintable(out.message()));
        const auto report = app::writeExport(connection(), app::Directory::shipped(), request, **out);
        if (!report)
            qFatal("%s", qPrintable(report.message()));
        return *report;
    }
    QByteArray exported(const app::ExportRequest &request)
    {
        exportTo(QStringLiteral("out.csv"), request);
        return read(QStringLiteral("out.csv"));
    }

    /// Everything that undo is about, but not which action brought it.
    QString facts()
    {
        QStringList lines;
        for (const db::CapturedTable &table : db::capturedTables(connection())) {
            QStringList values;
            for (const auto &column : table.columns) {
                if (column.name != QLatin1String("added_in"))
                    values.append(QStringLiteral("quote(%1)").arg(column.name));
            }
            auto query = connection().prepare(
                QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                    .arg(values.join(QStringLiteral(" || ',' || ")), table.name, table.key.join(u','))
                    .toStdString());
            while (query.next())
                lines.append(table.name + QStringLiteral(": ") + query.text(0));
        }
        return lines.join(u'\n');
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::BookFile> m_book;
};

} // namespace chapterhouse
