// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/print.h"
#include "app/result.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace chapterhouse::cli {

/// How a verb ends; the numbers are part of the command line's contract.
enum Exit : int {
    Done = 0,
    SomeRowsRefused = 1,
    WrongUsage = 2,
    Unusable = 3 ///< the book or a file cannot be used; nothing changed
};

/// One word of the command line, such as `export`. `run` gets what stands behind the word, the program's name first,
/// as QCommandLineParser wants it.
struct Verb {
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
    bool changes = false; ///< the book or a file: what it prints comes after that is done
    const char *draws = nullptr; ///< how a file ends for which Qt has to draw, without a display; "": any
};

/// Runs a verb of the command line and returns how the program ends.
int run(const Verb &verb, const QStringList &arguments);

std::span<const Verb> verbs();
const Verb *findVerb(const QString &name);
void printHelp(); ///< of the whole program: its verbs, a line each

/// Parses `arguments`, which begin with the verb; prints the help or what is wrong and returns how to end, or nothing
/// when the verb may go on. `least` and `most` bound the number of positional arguments.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int least, int most);

/// The words of an option, which are parted by commas, if all are among `known`; prints the list otherwise.
std::optional<QStringList> wordsOf(const QCommandLineParser &parser, const QCommandLineOption &option,
                                   const QStringList &known);
/// What the option says if it is one of `known`, or ''; prints the list otherwise.
std::optional<QString> wordOf(const QCommandLineParser &parser, const QCommandLineOption &option,
                              const QStringList &known);
/// The day that an option names; `otherwise` if it is not set. Prints what is wrong.
std::optional<QDate> dateOf(const QCommandLineParser &parser, const QCommandLineOption &option, QDate otherwise);

int wrongUsage(const QString &text); ///< prints what is wrong with the words and returns WrongUsage
int refuse(const app::Failure &failure); ///< prints the failure and returns Unusable

} // namespace chapterhouse::cli
