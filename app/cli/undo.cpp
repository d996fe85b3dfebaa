// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_text.h"
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UndoVerb)
};

int report(const app::Result<db::Change> &change, const QString &sentence)
{
    if (!change)
        return refuse(change.failure());
    printOut(sentence.arg(app::actionText(change->label, change->subject)));
    return Done;
}

/// The steps behind the one that undo takes back: final ones, such as the forgetting of a person.
QStringList passedOver(app::BookFile &book)
{
    QStringList texts;
    try {
        for (const db::HistoryEntry &entry : db::Journal(book.connection()).passedOver())
            texts << app::actionText(entry);
    } catch (const db::Error &error) {
        app::explain(error); // undo says it
    }
    return texts;
}

} // namespace

int runUndo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Takes back the latest step, or the given one if nothing later touched the same. A step that is final, such "
        "as the forgetting of a person, is passed over, and said so."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    parser.addPositionalArgument(QStringLiteral("ACTION"), Text::tr("A step's id, from “history”."),
                                 QStringLiteral("[ACTION]"));
    if (const auto end = parse(parser, arguments, 1, 2))
        return *end;
    auto book = app::BookFile::open(parser.positionalArguments().front(), app::BookFile::Mode::Write);
    if (!book)
        return refuse(book.failure());
    const QString step = parser.positionalArguments().value(1);
    const QStringList passed = step.isEmpty() ? passedOver(*book) : QStringList();
    const int end = report(book->undo(step), Text::tr("Undone: %1"));
    for (const QString &text : passed)
        printError(Text::tr("Passed over, since it cannot be undone: %1").arg(text));
    return end;
}

int runRedo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Does again what was undone last."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    auto book = app::BookFile::open(parser.positionalArguments().front(), app::BookFile::Mode::Write);
    if (!book)
        return refuse(book.failure());
    return report(book->redo(), Text::tr("Redone: %1"));
}

} // namespace chapterhouse::cli
