// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_finding.h"

#include "app/csv/header_matching.h"
#include "app/formatting.h"
#include "app/roster/codes.h"

#include <QCoreApplication>
#include <QDate>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportFinding)
};

/// A value as the pages show it; names and addresses covered where they are.
QString shownValue(const ImportedValue &value, const QString &text, NameStyle style)
{
    const QByteArray code = text.toUtf8();
    if (text.isEmpty())
        return text;
    if (value.field == QLatin1String("status"))
        return memberStatus(code.constData()) != MemberStatus::None ? nameOf(memberStatus(code.constData())) : text;
    if (value.field == QLatin1String("phase"))
        return nameOf(phase(code.constData()));
    if (value.field == QLatin1String("channel"))
        return nameOf(channel(code.constData()));
    if (value.field == QLatin1String("class_year"))
        return text;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return shortDate(date);
    return shownPrivately(text, style);
}

} // namespace

bool namesPlace(csv::Field field)
{
    return field == csv::Field::School || field == csv::Field::SchoolId || field == csv::Field::Chapter
        || field == csv::Field::ChapterId;
}

QString asSentence(const QString &reason)
{
    return reason.left(1).toUpper() + reason.mid(1);
}

QString importedFieldTitle(const QString &field)
{
    for (const csv::Target target :
         {csv::Target::Members, csv::Target::Chapters, csv::Target::Officers, csv::Target::Contacts}) {
        if (const auto known = csv::fieldFromName(field.toStdString(), target); known && *known != csv::Field::None)
            return csv::fieldTitle(*known);
    }
    return field;
}

QString changesText(const std::vector<ImportedValue> &values, NameStyle style)
{
    QStringList lines;
    for (const ImportedValue &value : values) {
        const QString after = shownValue(value, value.after, style);
        const QString title = importedFieldTitle(value.field);
        lines.append(value.before.isEmpty() ? Text::tr("%1: %2", "field, what it becomes").arg(title, after)
                                            : Text::tr("%1: %2 → %3", "field, what it was, what it becomes")
                                                  .arg(title, shownValue(value, value.before, style), after));
    }
    return lines.join(u'\n');
}

QVariantList comparedValues(const std::vector<ImportedValue> &values, NameStyle style)
{
    QVariantList lines;
    for (const ImportedValue &value : values) {
        lines.append(QVariantMap{{QStringLiteral("field"), importedFieldTitle(value.field)},
                                 {QStringLiteral("book"), shownValue(value, value.before, style)},
                                 {QStringLiteral("row"), shownValue(value, value.after, style)},
                                 {QStringLiteral("differs"), !value.after.isEmpty() && value.before != value.after}});
    }
    return lines;
}

QString fateText(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::New:
        return Text::tr("Now taken in as new");
    case ImportLine::Kind::Changed:
        return Text::tr("Now changes someone who is known");
    case ImportLine::Kind::Same:
        return Text::tr("Now known, and the same");
    case ImportLine::Kind::InDoubt:
        return Text::tr("Still in doubt");
    case ImportLine::Kind::Refused:
        return Text::tr("Still cannot be taken");
    case ImportLine::Kind::LeftOut:
        return Text::tr("Left out");
    }
    Q_UNREACHABLE();
}

} // namespace chapterhouse::app
