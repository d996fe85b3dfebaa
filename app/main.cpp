// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page_renderer.h"
#include "app/cli/verb.h"
#include "ui/print/brief_painter.h"
#include "ui/print/sheet_painter.h"
#include "ui/shell/page_picture.h"
#include "ui/shell/self_test.h"
#include "ui/shell/window_app.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>

using namespace chapterhouse;

namespace {

bool asksToDraw(const cli::Verb &verb, int argc, char *argv[])
{
    return verb.draws && std::any_of(argv + 2, argv + argc, [&verb](const char *word) {
               return QString::fromLocal8Bit(word).endsWith(QLatin1String(verb.draws), Qt::CaseInsensitive);
           });
}

int runDrawing(const cli::Verb &verb, int argc, char *argv[])
{
    ui::drawWithoutDisplay();
    const QGuiApplication application(argc, argv);
    cli::setPageRenderer(&ui::renderPage);
    app::setSheetPainter(&ui::paintSheet);
    app::setBriefPainter(&ui::paintBrief);
    return cli::run(verb, QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    cli::holdStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("Chapterhouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHAPTERHOUSE_VERSION));
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
        cli::printHelp();
        return cli::isOutputBroken() ? cli::Unusable : cli::Done;
    }
    if (word == QStringLiteral("--self-test"))
        return ui::runSelfTest(argc, argv);
    if (const cli::Verb *verb = cli::findVerb(word == QStringLiteral("--version") ? QStringLiteral("version") : word)) {
        if (asksToDraw(*verb, argc, argv))
            return runDrawing(*verb, argc, argv);
        const QCoreApplication application(argc, argv);
        return cli::run(*verb, QCoreApplication::arguments().mid(1));
    }
    const bool looksLikeABook = argc == 1 || word.contains(u'.') || word.contains(u'/') || QFile::exists(word);
    if (argc <= 2 && !word.startsWith(u'-') && looksLikeABook)
        return ui::runWindow(argc, argv);
    return cli::wrongUsage(looksLikeABook && argc > 2
                               ? QStringLiteral("“%1”: the window opens one book.").arg(word)
                               : QStringLiteral("“%1” is no verb and no book; see chapterhouse --help.").arg(word));
}
