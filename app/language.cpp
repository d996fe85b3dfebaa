// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace chapterhouse::app {

namespace {

std::unique_ptr<QTranslator> english;
std::unique_ptr<QTranslator> ofQt; ///< what the system says of files, if Qt's own translations are there
std::unique_ptr<QTranslator> own; ///< asked before English

std::unique_ptr<QTranslator> installed(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

void speakAtStart()
{
    speak(QLocale());
    qAddPostRoutine([] {
        own.reset();
        ofQt.reset();
        english.reset();
    });
}

} // namespace

void speak(const QLocale &locale)
{
    const QString name = QStringLiteral("chapterhouse");
    const QString folder = QStringLiteral(":/i18n");
    own.reset();
    ofQt.reset();
    english = installed(QLocale(QLocale::English), name, folder);
    if (locale.language() == QLocale::English)
        return;
    ofQt = installed(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    own = installed(locale, name, folder);
}

// In the command line and in every test too, where no one would think of it.
Q_COREAPP_STARTUP_FUNCTION(speakAtStart)

} // namespace chapterhouse::app
