// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_action.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

QString description()
{
    return Text::tr(
        "Performs actions on the book, one JSON object a line, each undoable on its own. Answers one line each, "
        "in order, once it is on disk:\n"
        "  {\"ok\":true,\"id\":…,\"change\":…}   or   {\"ok\":false,\"error\":\"…\"}\n"
        "A line that fails changes nothing and does not stop the others. The actions:\n"
        "  {\"add\":\"member\",\"chapter\":ID,\"fields\":{\"chosen_name\":…,\"joined_on\":…}}\n"
        "  {\"add\":\"chapter\",\"fields\":{\"school_id\":…,\"local_name\":…,\"status\":…,\"since\":…}}\n"
        "  {\"add\":\"officer\",\"chapter\":ID,\"fields\":{\"member\":ID or \"name\":…,\"office\":…,\"starts_on\":…}}\n"
        "  {\"add\":\"contact\",\"chapter\":ID,\"fields\":{\"happened_on\":…,\"channel\":…,\"outcome\":…,\"note\":…}}\n"
        "  {\"add\":\"head_count\",\"chapter\":ID,\"fields\":{\"as_of\":…,\"heads\":…,\"note\":…}}\n"
        "  {\"add\":\"school\",\"fields\":{\"name\":…,\"state\":…,\"short_name\":…,\"city\":…,\"degree\":…}}\n"
        "  {\"add\":\"consent\",\"member\":ID,\"fields\":{\"audience\":…,\"level\":…,\"given_on\":…,\"source\":…}}\n"
        "  {\"set\":\"member\",\"id\":ID,\"fields\":{…}}     and so for chapter, officer, contact, head_count\n"
        "  {\"set\":\"setting\",\"fields\":{\"name\":…}}\n"
        "  {\"status\":{\"member\":ID,\"status\":…,\"since\":…,\"reason\":…}}     or \"chapter\":ID\n"
        "  {\"merge\":{\"member\":ID,\"into\":ID}}           or \"chapter\":ID; the second one stays\n"
        "  {\"transfer\":{\"member\":ID,\"to\":ID,\"on\":…}}\n"
        "  {\"archive\":{\"member\":ID,\"on\":…}}            or \"chapter\":ID\n"
        "  {\"remove\":{\"member\":ID}}                     or chapter, officer, contact, head_count: made by "
        "mistake\n"
        "  {\"forget\":{\"member\":ID}}                     the person, for good: cannot be undone\n"
        "A chapter may be named instead; a member's \"chapter\" may stand beside its id to save a search. A date "
        "that is left out is today.");
}

} // namespace

int runApply(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("the book"), QStringLiteral("BOOK"));
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("the actions; standard input without it, or with -"),
                                 QStringLiteral("[FILE|-]"));
    if (const auto end = parse(parser, arguments, 1, 2))
        return *end;
    const QString name = parser.positionalArguments().value(1, QStringLiteral("-"));
    QFile file(name);
    const bool isOpen = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Text)
                                                   : file.open(QIODevice::ReadOnly | QIODevice::Text);
    if (!isOpen)
        return refuse({Text::tr("“%1” cannot be read: %2.").arg(name, file.errorString())});
    const QString path = parser.positionalArguments().constFirst();
    app::Result<app::BookFile> book = app::BookFile::open(path, app::BookFile::Mode::Write);
    if (!book)
        return refuse(book.failure());
    const auto directory = app::Directory::forBook(path);

    bool isAllDone = true;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject answer = applyAction(*book, directory, line);
        printOut(QJsonValue(answer));
        isAllDone = isAllDone && answer.value(QLatin1String("ok")).toBool();
    }
    return isAllDone ? Done : SomeRowsRefused;
}

} // namespace chapterhouse::cli
