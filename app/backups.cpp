// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "db/connection.h"
#include "db/error.h"
#include "db/forget.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/setting_store.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

namespace chapterhouse::app {

namespace {

constexpr int sessionsKept = 5;
constexpr int daysKept = 14;
constexpr char nameFormat[] = "yyyy-MM-dd'T'HH-mm-ss-zzz"; // UTC; sorts as time does

void forgetIn(const QString &path, const QStringList &personIds)
{
    db::Connection connection(path);
    if (db::schemaVersion(connection) != int(db::builtInMigrations().size()))
        throw db::Error(0, "a backup of another schema");
    db::Action action(connection, {QStringLiteral("member.forget"), {}, {}, {}});
    for (const QString &personId : personIds)
        db::forgetPerson(connection, personId);
    action.commit();
    connection.run("VACUUM");
}

} // namespace

Backups Backups::ofBook(const QString &bookId)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return Backups(QStringLiteral("%1/chapterhouse/backups/%2").arg(data, bookId));
}

// By the steps it holds: one that is made beside the first step is finished after that.
Backups::Newest Backups::newestOf(db::Connection &connection)
{
    const QString bookId = db::SettingStore(connection).value(QStringLiteral("book_id"));
    const std::vector<Backup> backups = bookId.isEmpty() ? std::vector<Backup>() : ofBook(bookId).all();
    if (backups.empty())
        return {};
    db::Connection backup(backups.front().path, db::Connection::Access::Immutable);
    auto query = connection.prepare("SELECT count(*), min(at) FROM change WHERE n > ?1");
    query.bind(backup.integer("SELECT coalesce(max(n), 0) FROM change"));
    query.next();
    return {backups.front().at, int(query.integer(0)), QDateTime::fromString(query.text(1), Qt::ISODateWithMs)};
}

std::vector<Backups::Backup> Backups::all() const
{
    std::vector<Backup> backups;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.chapters")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QDateTime at = QDateTime::fromString(file.completeBaseName(), QLatin1String(nameFormat));
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            backups.push_back({file.filePath(), at});
    }
    return backups;
}

void Backups::add(db::Connection &connection, const QDateTime &now, const db::Progress &progress) const
{
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, ownerOnly);
    const QString name = now.toUTC().toString(QLatin1String(nameFormat));
    if (db::backUp(connection, QStringLiteral("%1/%2.chapters").arg(m_folder, name), progress))
        prune(now);
}

void Backups::forget(const QStringList &personIds) const
{
    for (const Backup &backup : all()) {
        try {
            forgetIn(backup.path, personIds);
        } catch (const db::Error &) {
            QFile::remove(backup.path);
        }
    }
}

void Backups::prune(const QDateTime &now) const
{
    QSet<QDate> days;
    int sessions = 0;
    for (const Backup &backup : all()) {
        const QDate day = backup.at.date();
        const bool isLastOfDay = !days.contains(day) && backup.at.daysTo(now.toUTC()) < daysKept;
        days.insert(day);
        if (++sessions > sessionsKept && !isLastOfDay)
            QFile::remove(backup.path);
    }
}

} // namespace chapterhouse::app
