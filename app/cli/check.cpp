// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "db/checker.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

QString sentence(const db::Finding &finding)
{
    using Kind = db::Finding::Kind;
    switch (finding.kind) {
    case Kind::Damage:
        return Text::tr("damaged: %1").arg(finding.what);
    case Kind::BrokenReference:
        return Text::tr("%1: rows that belong to nothing: %2").arg(finding.what).arg(finding.count);
    case Kind::Dangling:
        return Text::tr("%1: rows that point to nothing: %2").arg(finding.what).arg(finding.count);
    case Kind::ActionLeftOpen:
        return Text::tr("a step was left open");
    case Kind::TriggerMissing:
        return Text::tr("the rule %1 of the journal is missing").arg(finding.what);
    case Kind::TriggerAltered:
        return Text::tr("the rule %1 of the journal was altered").arg(finding.what);
    }
    Q_UNREACHABLE();
}

/// Prints what is wrong and returns how to end.
int report(const std::vector<db::Finding> &findings, bool isRepair)
{
    if (findings.empty()) {
        printOut(Text::tr("fine"));
        return Done;
    }
    bool helpsToRepair = false;
    bool needsBackup = false;
    for (const db::Finding &finding : findings) {
        printError(sentence(finding));
        helpsToRepair = helpsToRepair || finding.canBeRepaired();
        needsBackup = needsBackup || !finding.canBeRepaired();
    }
    if (needsBackup)
        printError(Text::tr("What points to nothing or is damaged cannot be mended: go back to a backup from before."));
    if (helpsToRepair && !isRepair)
        printError(Text::tr("Run “check --repair” to mend the rules and the open step."));
    return Unusable;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Reads a whole book and lists what is wrong with it, or says “fine”."));
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    const QCommandLineOption repair(QStringLiteral("repair"),
                                    Text::tr("Mend what can be mended: the rules that keep the journal."));
    parser.addOption(repair);
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    const bool isRepair = parser.isSet(repair);
    auto book = app::BookFile::open(parser.positionalArguments().front(),
                                    isRepair ? app::BookFile::Mode::Write : app::BookFile::Mode::Read);
    if (!book)
        return refuse(book.failure());
    try {
        if (isRepair)
            db::repair(book->connection());
        return report(db::check(book->connection()), isRepair);
    } catch (const db::Error &error) {
        return refuse(app::explain(error));
    }
}

} // namespace chapterhouse::cli
