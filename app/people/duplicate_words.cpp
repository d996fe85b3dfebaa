// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/duplicate_words.h"

#include "app/roster/table_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <span>

namespace chapterhouse::app {

namespace {

constexpr char context[] = "Duplicate";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Duplicate)
};

struct Word {
    Evidence evidence;
    const char *text;
};

constexpr Word reasons[] = {
    {Evidence::PersonalEmail, QT_TRANSLATE_NOOP("Duplicate", "same personal e-mail")},
    {Evidence::SchoolEmail, QT_TRANSLATE_NOOP("Duplicate", "same school e-mail")},
    {Evidence::OtherKindOfEmail, QT_TRANSLATE_NOOP("Duplicate", "one’s school e-mail is the other’s personal one")},
    {Evidence::Phone, QT_TRANSLATE_NOOP("Duplicate", "same phone")},
    {Evidence::Name, QT_TRANSLATE_NOOP("Duplicate", "same name")},
    {Evidence::CloseName, QT_TRANSLATE_NOOP("Duplicate", "nearly the same name")},
    {Evidence::Initial, QT_TRANSLATE_NOOP("Duplicate", "same family name and initial")},
    {Evidence::FamilyName, QT_TRANSLATE_NOOP("Duplicate", "same family name")},
    {Evidence::RareName, QT_TRANSLATE_NOOP("Duplicate", "nobody else is called so")},
    {Evidence::Chapter, QT_TRANSLATE_NOOP("Duplicate", "same chapter")},
    {Evidence::School, QT_TRANSLATE_NOOP("Duplicate", "same school")},
    {Evidence::ClassYear, QT_TRANSLATE_NOOP("Duplicate", "same class year")},
};
constexpr Word doubts[] = {
    {Evidence::CommonName, QT_TRANSLATE_NOOP("Duplicate", "a common name")},
    {Evidence::OtherClassYear, QT_TRANSLATE_NOOP("Duplicate", "different class years")},
    {Evidence::OtherSchoolEmail, QT_TRANSLATE_NOOP("Duplicate", "different school e-mails")},
    {Evidence::Archived, QT_TRANSLATE_NOOP("Duplicate", "one is archived")},
};

QString listOf(std::span<const Word> words, Evidences evidence)
{
    QStringList texts;
    for (const Word &word : words) {
        if (evidence & word.evidence)
            texts << QCoreApplication::translate(context, word.text);
    }
    return texts.join(Text::tr(", ", "between the parts of a list"));
}

} // namespace

QString likelihoodText(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Sure:
        return Text::tr("Sure", "that two records are one person");
    case Likelihood::Likely:
        return Text::tr("Likely", "that two records are one person");
    case Likelihood::Perhaps:
        return Text::tr("Perhaps", "two records are one person");
    case Likelihood::No:
        break;
    }
    return {};
}

int toneOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Sure:
        return TableModel::Success;
    case Likelihood::Likely:
        return TableModel::Info;
    case Likelihood::Perhaps:
    case Likelihood::No:
        break;
    }
    return TableModel::Muted;
}

QString evidenceText(Evidences evidence)
{
    const QString reasonText = listOf(reasons, evidence);
    const QString doubtText = listOf(doubts, evidence);
    const QString text = doubtText.isEmpty()
        ? reasonText
        : Text::tr("%1, but %2", "what speaks for it, what against it").arg(reasonText, doubtText);
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace chapterhouse::app
