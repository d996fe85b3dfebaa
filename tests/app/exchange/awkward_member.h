// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/member_store.h"

#include <QDate>

namespace chapterhouse {

inline QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// A member with something in every column, and with `text` in those that take any text.
inline db::Member awkwardMember(const QString &chapterId, const QString &text, int number)
{
    db::Member member;
    member.chapterId = chapterId;
    member.chosenName = text;
    member.familyName = text;
    member.legalName = text;
    member.pronouns = text;
    member.schoolEmail = QStringLiteral("m%1@example.edu").arg(number);
    member.personalEmail = QStringLiteral("m%1@example.org").arg(number);
    member.phone = QStringLiteral("+1555%1").arg(number, 7, 10, QChar(u'0'));
    member.degree = text;
    member.classYear = 2020 + number % 5;
    member.phase = QStringLiteral("clinical");
    member.joinedOn = day("2019-10-01").addDays(number);
    member.channel = QStringLiteral("word_of_mouth");
    member.notes = text;
    return member;
}

} // namespace chapterhouse
