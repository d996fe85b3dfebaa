// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace chapterhouse::app {

namespace {

std::unique_ptr<QTranslator> english;
std::unique_ptr<QTranslator> own; ///< asked before English

std::unique_ptr<QTranslator> installed(const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, QStringLiteral("chapterhouse"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

void speakAtStart()
{
    speak(QLocale());
    qAddPostRoutine([] {
        own.reset();
        english.reset();
    });
}

} // namespace

void speak(const QLocale &locale)
{
    own.reset();
    english = installed(QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        own = installed(locale);
}

// In the command line and in every test too, where no one would think of it.
Q_COREAPP_STARTUP_FUNCTION(speakAtStart)

} // namespace chapterhouse::app
