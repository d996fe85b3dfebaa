// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/clock.h"
#include "app/roster/codes.h"
#include "db/chapter_store.h"
#include "db/checker.h"
#include "db/member_store.h"
#include "db/setting_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InfoVerb)
};

QJsonObject describe(app::BookFile &book)
{
    db::Connection &connection = book.connection();
    const db::SettingStore settings(connection);
    const db::MemberCount members = db::MemberStore(connection).count();
    const db::ChapterStore chapters(connection);
    QJsonObject byStatus;
    int active = 0;
    int others = 0;
    for (const auto &[status, count] : chapters.countByStatus(app::today())) {
        byStatus.insert(status.isEmpty() ? QStringLiteral("none") : status, count);
        (app::isCounted(app::chapterStatus(status.toStdString())) ? active : others) += count;
    }
    return {{QStringLiteral("path"), book.path()},
            {QStringLiteral("name"), settings.value(QStringLiteral("name"))},
            {QStringLiteral("kind"), settings.value(QStringLiteral("kind"))},
            {QStringLiteral("book_id"), settings.value(QStringLiteral("book_id"))},
            {QStringLiteral("demo"), settings.value(QStringLiteral("demo")) == QLatin1String("1")},
            {QStringLiteral("schema_version"), db::schemaVersion(connection)},
            {QStringLiteral("chapters"), active}, // as every figure counts them
            {QStringLiteral("chapters_other"), others},
            {QStringLiteral("chapters_archived"), chapters.count() - active - others},
            {QStringLiteral("chapters_by_status"), byStatus},
            {QStringLiteral("members"), members.memberships},
            {QStringLiteral("people"), members.people},
            {QStringLiteral("size"), QFileInfo(book.path()).size()},
            {QStringLiteral("integrity"), db::soundness(connection)}};
}

/// "Prospect 40, Closed 2"
QString otherStatuses(const QJsonObject &info)
{
    QStringList parts;
    const QJsonObject byStatus = info.value(QLatin1String("chapters_by_status")).toObject();
    for (auto count = byStatus.begin(); count != byStatus.end(); ++count) {
        const app::ChapterStatus status = app::chapterStatus(count.key().toStdString());
        if (!app::isCounted(status))
            parts << QStringLiteral("%1 %2").arg(app::nameOf(status), QLocale().toString(count->toInt()));
    }
    return parts.join(QStringLiteral(", "));
}

void printLines(const QJsonObject &info)
{
    const auto number = [&info](const char *key) {
        return QLocale().toString(info.value(QLatin1String(key)).toInteger());
    };
    const auto text = [&info](const char *key) { return info.value(QLatin1String(key)).toString(); };
    const bool isNational = text("kind") == QLatin1String("national");
    const bool isSound = text("integrity") == QLatin1String("ok");
    printOut(Text::tr("Name:      %1").arg(text("name").isEmpty() ? Text::tr("(none)") : text("name")));
    printOut(Text::tr("Kind:      %1").arg(isNational ? Text::tr("national book") : Text::tr("chapter book")));
    printOut(Text::tr("Chapters:  %1 active or at risk").arg(number("chapters")));
    if (info.value(QLatin1String("chapters_other")).toInt() > 0)
        printOut(Text::tr("Others:    %1 (%2)").arg(number("chapters_other"), otherStatuses(info)));
    printOut(Text::tr("Members:   %1 on rosters, %2 people").arg(number("members"), number("people")));
    printOut(Text::tr("Format:    %1").arg(number("schema_version")));
    printOut(
        Text::tr("Size:      %1").arg(QLocale().formattedDataSize(info.value(QStringLiteral("size")).toInteger())));
    printOut(isSound ? Text::tr("Integrity: fine") : Text::tr("Integrity: damaged (%1)").arg(text("integrity")));
}

} // namespace

int runInfo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Prints what a book holds, and whether it is sound."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    const QCommandLineOption json(QStringLiteral("json"), Text::tr("Print one JSON object."));
    parser.addOption(json);
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    auto book = app::BookFile::open(parser.positionalArguments().front(), app::BookFile::Mode::Read);
    if (!book)
        return refuse(book.failure());
    try {
        const QJsonObject info = describe(*book);
        parser.isSet(json) ? printOut(info) : printLines(info);
        return info.value(QStringLiteral("integrity")) == QLatin1String("ok") ? Done : Unusable;
    } catch (const db::Error &error) {
        return refuse(app::explain(error));
    }
}

} // namespace chapterhouse::cli
