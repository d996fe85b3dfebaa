// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/consent_words.h"

#include "app/details/code_names.h"
#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

QString meaning(const db::Member &member, const QString &level, NameStyle style)
{
    if (level == QLatin1String("full"))
        return Text::tr("Sees the full entry: %1, with contact and studies.").arg(isolated(shownName(member, style)));
    if (level == QLatin1String("initials"))
        return Text::tr("Sees “%1” with chapter, degree and status: no name, no contact, no dates.")
            .arg(isolated(initialsOf(member.chosenName, member.familyName)));
    return Text::tr("Sees one more person in the count, and nothing of who it is.");
}

int toneOfLevel(const QString &level)
{
    if (level == QLatin1String("full"))
        return TableModel::Success;
    return level == QLatin1String("initials") ? TableModel::Info : TableModel::Muted;
}

QString sourceText(const db::Consent &consent)
{
    const QString date = shortDate(consent.givenOn);
    if (date.isEmpty())
        return consent.source.isEmpty() ? Text::tr("When and where was not kept.")
                                        : Text::tr("Agreed: %1", "where it says so").arg(consent.source);
    if (consent.source.isEmpty())
        return Text::tr("Agreed on %1").arg(date);
    return Text::tr("Agreed on %1: %2", "date, where it says so").arg(date, consent.source);
}

} // namespace

QVariantList consentLines(const db::Member &member, const std::vector<db::Consent> &given, const QString &ownAudience,
                          NameStyle style)
{
    QVariantList lines;
    for (const char *code : {"chapter", "national", "mentors", "school", "public"}) {
        const QString audience = QLatin1String(code);
        const auto consent =
            std::find_if(given.begin(), given.end(), [&](const db::Consent &one) { return one.audience == audience; });
        const bool isGiven = consent != given.end();
        const QString level = isGiven ? consent->level : QStringLiteral("counted");
        DetailLine line;
        line.title = audienceName(audience);
        line.note = isGiven ? sourceText(*consent) : Text::tr("Nothing was agreed.");
        if (audience == ownAudience) {
            line.badge = Text::tr("This book");
            line.tone = TableModel::Info;
            line.text = Text::tr("Works with all that it was given.");
            line.note = isGiven ? sourceText(*consent) : QString();
        } else {
            line.badge = consentLevelName(level);
            line.tone = toneOfLevel(level);
            line.text = meaning(member, level, style);
        }
        lines << asVariant(line);
    }
    return lines;
}

QString levelMeaning(const QString &level)
{
    if (level == QLatin1String("full"))
        return Text::tr("They see the full entry: the name, with contact and studies.");
    if (level == QLatin1String("initials"))
        return Text::tr("They see the initials with chapter, degree and status: no name, no contact, no dates.");
    return Text::tr("They see one more person in the count, and nothing of who it is.");
}

} // namespace chapterhouse::app
