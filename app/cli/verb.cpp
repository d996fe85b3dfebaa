// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/stop.h"
#include "app/cli/verbs.h"
#include "app/clock.h"

#include <QCoreApplication>

#include <csignal>

namespace chapterhouse::cli {

namespace {

// In the order of the program's help.
constexpr Verb table[] = {
    {"new", "Make a new book", runNew},
    {"info", "Print what a book holds, and whether it is sound", runInfo},
    {"import", "Bring a CSV file in: members, chapters, officers or contacts", runImport, true},
    {"csv", "Show how a CSV file is read", runCsv},
    {"apply", "Perform actions given as JSON, one a line", runApply, true},
    {"export", "Write a roster, chapters, officers or states: CSV, XLSX, PDF", runExport, true, ".pdf"},
    {"figures", "Print the growth figures: chapters, schools, states, members", runFigures},
    {"picture", "Draw a page, or a brief as PDF, for sharing", runPicture, false, ""},
    {"history", "Print what was done in a book, or to one record", runHistory},
    {"undo", "Take back the latest step, or a given one", runUndo, true},
    {"redo", "Do again what was undone last", runRedo, true},
    {"check", "Look for damage in a book", runCheck},
    {"backup", "Copy a book, also while it is in use", runBackup},
    {"version", "Print the program's version", runVersion},
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString sentence(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

/// Breaks what is longer than a line of a terminal; what is indented is an example or broken already.
QString wrapped(const QString &text)
{
    constexpr qsizetype width = 79;
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.size() > width && !line.startsWith(u' ')) {
            const qsizetype end = line.lastIndexOf(u' ', width);
            if (end <= 0)
                break;
            lines << line.left(end);
            line.remove(0, end + 1);
        }
        lines << line;
    }
    return lines.join(u'\n');
}

/// Qt names the program by its path and does not know of verbs.
QString helpOf(const QCommandLineParser &parser, const QString &verb)
{
    QString text = parser.helpText().trimmed();
    const QString program = QCoreApplication::arguments().constFirst();
    if (const qsizetype at = text.indexOf(program); at >= 0)
        text.replace(at, program.size(), QStringLiteral("chapterhouse ") + verb);
    return text;
}

/// Says where the first empty word is, of those that cannot be; nothing if there is none.
QString emptyWord(const QStringList &arguments)
{
    static const QStringList mayBeEmpty{QStringLiteral("--name"), QStringLiteral("--purpose")};
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString option = arguments[at].startsWith(QLatin1String("--")) && arguments[at].endsWith(u'=')
            ? arguments[at].chopped(1)
            : QString();
        if (!option.isEmpty() && !option.contains(u'=') && !mayBeEmpty.contains(option))
            return Text::tr("%1 is empty").arg(option);
        if (arguments[at].isEmpty() && !mayBeEmpty.contains(arguments[at - 1]))
            return arguments[at - 1].startsWith(QLatin1String("--")) ? Text::tr("%1 is empty").arg(arguments[at - 1])
                                                                     : Text::tr("an argument is empty");
    }
    return {};
}

bool areKnown(const QCommandLineOption &option, const QStringList &words, const QStringList &known)
{
    for (const QString &word : words) {
        if (known.contains(word))
            continue;
        printError(Text::tr("--%1 cannot be “%2”; it is one of: %3.")
                       .arg(option.names().constFirst(), word.left(80), known.join(QStringLiteral(", "))));
        return false;
    }
    return true;
}

} // namespace

// A reader that goes away (`| head`) must not kill the program while it has a book open.
int run(const Verb &verb, const QStringList &arguments)
{
    std::signal(SIGPIPE, SIG_IGN);
    stopInGoodOrder();
    if (const QString today = app::unusableToday(); !today.isEmpty())
        return wrongUsage(Text::tr("CHAPTERHOUSE_TODAY has to be a date such as 2020-08-31, not “%1”.").arg(today));
    const int end = verb.run(arguments);
    if (end > SomeRowsRefused || !isOutputBroken())
        return end;
    const QString cause = outputTrouble();
    if (verb.changes) {
        printError(Text::tr("Done, but the report could not be printed to its end: %1.").arg(cause));
        return end;
    }
    printError(Text::tr("Standard output could not be written to its end: %1.").arg(cause));
    return Unusable;
}

std::span<const Verb> verbs()
{
    return table;
}

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : table) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

void printHelp()
{
    QString text =
        QStringLiteral("Usage: chapterhouse [BOOK]              opens the window\n"
                       "       chapterhouse VERB [ARGUMENTS]    for scripts; VERB --help says more\n\nVerbs:");
    for (const Verb &verb : table)
        text += QStringLiteral("\n  %1 %2").arg(QLatin1String(verb.name), -10).arg(QLatin1String(verb.summary));
    text += QStringLiteral(
        "\n\nA verb ends with 0: done; 1: done, but some rows were refused; 2: wrong usage; 3: the book or a "
        "file cannot be used, and nothing was changed. A name that begins with “-” stands behind “--”.\n"
        "CHAPTERHOUSE_TODAY=YYYY-MM-DD sets today.");
    printOut(wrapped(text));
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int least, int most)
{
    const QString &verb = arguments.constFirst();
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Print this."));
    parser.addOption(help);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(arguments))
        return wrongUsage(Text::tr("%1: %2 “chapterhouse %1 --help” lists them. A name that begins with “-” stands "
                                   "behind “--”.")
                              .arg(verb, sentence(parser.errorText())));
    const QString text = helpOf(parser, verb);
    if (parser.isSet(help)) {
        printOut(wrapped(text));
        return Done;
    }
    // As a variable of a script that holds nothing: it must not stand for the latest step, or for all columns.
    if (const QString empty = emptyWord(arguments); !empty.isNull())
        return wrongUsage(Text::tr("%1: %2. %3").arg(verb, empty, text.section(u'\n', 0, 0)));
    const QStringList words = parser.positionalArguments();
    if (words.size() < least)
        return wrongUsage(Text::tr("%1: something is missing. %2").arg(verb, text.section(u'\n', 0, 0)));
    if (words.size() > most)
        return wrongUsage(
            Text::tr("%1: “%2” is one word too many. %3").arg(verb, words.at(most), text.section(u'\n', 0, 0)));
    return std::nullopt;
}

std::optional<QStringList> wordsOf(const QCommandLineParser &parser, const QCommandLineOption &option,
                                   const QStringList &known)
{
    QStringList words;
    for (const QString &part : parser.value(option).split(u',', Qt::SkipEmptyParts))
        words.append(part.trimmed());
    return areKnown(option, words, known) ? std::optional(words) : std::nullopt;
}

std::optional<QString> wordOf(const QCommandLineParser &parser, const QCommandLineOption &option,
                              const QStringList &known)
{
    const QString word = parser.value(option);
    return !parser.isSet(option) || areKnown(option, {word}, known) ? std::optional(word) : std::nullopt;
}

std::optional<QDate> dateOf(const QCommandLineParser &parser, const QCommandLineOption &option, QDate otherwise)
{
    if (!parser.isSet(option))
        return otherwise;
    const auto date = app::dateFromIso(parser.value(option));
    if (!date)
        printError(Text::tr("--%1 has to be a date such as 2020-08-31, not “%2”.")
                       .arg(option.names().constFirst(), parser.value(option)));
    return date;
}

int wrongUsage(const QString &text)
{
    printError(text);
    return WrongUsage;
}

int refuse(const app::Failure &failure)
{
    printError(failure.message);
    return Unusable;
}

} // namespace chapterhouse::cli
