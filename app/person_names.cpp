// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/person_names.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonNames)
};

/// What a reader sees as one letter, emoji of several signs included.
QString firstLetter(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : QString();
}

/// Three digits from what stands for the person.
QString numberOf(const QString &identity)
{
    return QString::number(100 + qChecksum(identity.toUtf8()) % 900);
}

QString covered(const QString &initials, const QString &identity)
{
    return Text::tr("%1 %2", "initials and a number, while names are covered").arg(initials, numberOf(identity));
}

} // namespace

QString shownName(const db::Member &member, NameStyle style)
{
    if (style == NameStyle::Plain)
        return db::displayName(member);
    return covered(initialsOf(member.chosenName, member.familyName), member.person());
}

QString shownName(const QString &name, NameStyle style)
{
    const QString text = name.simplified();
    if (style == NameStyle::Plain || text.isEmpty())
        return name;
    const qsizetype last = text.lastIndexOf(u' ');
    return covered(initialsOf(text, last < 0 ? QString() : text.mid(last + 1)), text);
}

QString shownPrivately(const QString &text, NameStyle style)
{
    return style == NameStyle::Plain || text.isEmpty() ? text : QStringLiteral("•••");
}

QString coveredCount()
{
    return QStringLiteral("•••");
}

QString initialsOf(const QString &chosenName, const QString &familyName)
{
    const QString first = firstLetter(chosenName.trimmed());
    const QString last = firstLetter(familyName.trimmed());
    if (last.isEmpty())
        return first + u'.';
    return Text::tr("%1. %2.", "initials").arg(first, last);
}

QString lettersOf(const QString &chosenName, const QString &familyName)
{
    const QString first = firstLetter(chosenName.trimmed());
    const QString joined =
        first.isRightToLeft() ? QString(QChar(0x200c)) : QString(); // else Arabic makes a word of them
    return first + joined + firstLetter(familyName.trimmed());
}

} // namespace chapterhouse::app
