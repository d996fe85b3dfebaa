// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_text.h"
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/csv/chapter_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryVerb)
};

QJsonObject asJson(const db::HistoryEntry &entry)
{
    return {{QStringLiteral("id"), entry.id},           {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry.author},   {QStringLiteral("label"), entry.label},
            {QStringLiteral("subject"), entry.subject}, {QStringLiteral("text"), app::actionText(entry)},
            {QStringLiteral("state"), entry.state},     {QStringLiteral("undoes"), entry.undoes}};
}

QJsonObject asJson(const db::HistoryOperation &operation)
{
    QJsonObject json = asJson(operation.entry);
    json.insert(QStringLiteral("table"), operation.row.table);
    json.insert(QStringLiteral("key"), QJsonArray::fromStringList(operation.row.key));
    json.insert(QStringLiteral("op"), QString(QLatin1Char(operation.kind)));
    json.insert(QStringLiteral("was"), operation.was);
    json.insert(QStringLiteral("now"), operation.now);
    return json;
}

QString line(const db::HistoryEntry &entry)
{
    QString text = QStringLiteral("%1  %2  %3  %4")
                       .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.id, entry.author,
                            app::actionText(entry));
    if (entry.state == QLatin1String("undone"))
        text += Text::tr(" (undone)");
    return text;
}

QString line(const db::HistoryOperation &operation)
{
    switch (operation.kind) {
    case 'I':
        return Text::tr("    %1 added").arg(operation.row.table);
    case 'D':
        return Text::tr("    %1 removed").arg(operation.row.table);
    default:
        break;
    }
    QStringList changes;
    for (auto now = operation.now.begin(); now != operation.now.end(); ++now) {
        changes << Text::tr("%1: “%2” to “%3”")
                       .arg(now.key(), operation.was.value(now.key()).toVariant().toString(),
                            now->toVariant().toString());
    }
    return QStringLiteral("    ") + changes.join(QStringLiteral(", "));
}

template <typename Item> void print(const std::vector<Item> &items, bool inJson, void (*printItem)(const Item &))
{
    if (!inJson) {
        for (const Item &item : items)
            printItem(item);
        return;
    }
    QJsonArray json;
    for (const Item &item : items)
        json.append(asJson(item));
    printOut(json);
}

/// Of a record by its id, or of the chapter that goes by a name.
std::vector<db::HistoryOperation> historyOf(app::BookFile &book, const QString &typed)
{
    const db::Journal journal(book.connection());
    std::vector<db::HistoryOperation> history = journal.historyOf(typed);
    if (!history.empty())
        return history;
    const auto directory = app::Directory::forBook(book.path())->withSchoolsOf(book.connection());
    const auto chapter = app::resolveChapter(book.connection(), directory, typed);
    return chapter ? journal.historyOf(*chapter) : history;
}

} // namespace

int runHistory(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Prints the steps of a book, the newest first; or all that happened to one record."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    const QCommandLineOption of(QStringLiteral("of"),
                                Text::tr("A record: the id of a chapter, a member, a term …, or a chapter's name."),
                                QStringLiteral("ID"));
    const QCommandLineOption json(QStringLiteral("json"), Text::tr("Print a JSON array."));
    parser.addOptions({of, json});
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    auto book = app::BookFile::open(parser.positionalArguments().front(), app::BookFile::Mode::Read);
    if (!book)
        return refuse(book.failure());
    try {
        const db::Journal journal(book->connection());
        if (parser.isSet(of)) {
            const auto history = historyOf(*book, parser.value(of));
            if (history.empty())
                return refuse({Text::tr("The book knows no record “%1”: history without --of prints its steps.")
                                   .arg(parser.value(of).left(80))});
            print<db::HistoryOperation>(history, parser.isSet(json), [](const db::HistoryOperation &operation) {
                printOut(line(operation.entry));
                printOut(line(operation));
            });
        } else {
            print<db::HistoryEntry>(journal.entries(), parser.isSet(json),
                                    [](const db::HistoryEntry &entry) { printOut(line(entry)); });
        }
        return Done;
    } catch (const db::Error &error) {
        return refuse(app::explain(error));
    }
}

} // namespace chapterhouse::cli
