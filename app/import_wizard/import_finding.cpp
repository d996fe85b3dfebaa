// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_finding.h"

#include "app/csv/header_matching.h"
#include "app/formatting.h"
#include "app/roster/codes.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

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

/// The same, beside another one: a legal name is not shown on the way.
QString comparedValue(const ImportedValue &value, const QString &text, NameStyle style)
{
    if (value.field == QLatin1String("legal_name") && !text.isEmpty())
        return Text::tr("on record, not shown", "a legal name");
    return shownValue(value, text, style);
}

/// The name that the values of one side make.
QString nameIn(const std::vector<ImportedValue> &values, QString ImportedValue::*side)
{
    QStringList parts;
    for (const char *column : {"chosen_name", "family_name"}) {
        const auto found = std::find_if(values.begin(), values.end(), [column](const ImportedValue &value) {
            return value.field == QLatin1String(column);
        });
        if (found != values.end() && !((*found).*side).isEmpty())
            parts << (*found).*side;
    }
    return parts.join(u' ');
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

PairFacts comparedPair(const ImportLine &line, OnMatch rule, const RowChoice *choice, NameStyle style)
{
    PairFacts facts;
    const bool isInBook = line.candidate && !line.candidate->id.empty();
    facts.one = {shownName(nameIn(line.values, &ImportedValue::before), style),
                 isInBook ? Text::tr("In the book") : Text::tr("Further up in this file")};
    facts.other = {shownName(nameIn(line.values, &ImportedValue::after), style),
                   Text::tr("Line %1 of the file").arg(number(line.line))};
    for (const ImportedValue &value : line.values) {
        PairField field;
        field.column = value.field;
        field.title = importedFieldTitle(value.field);
        field.one = comparedValue(value, value.before, style);
        field.other = comparedValue(value, value.after, style);
        field.differs = value.before != value.after;
        field.isChoice = field.differs && !value.after.isEmpty();
        bool isReplaced = rule == OnMatch::Update || (rule == OnMatch::Fill && value.before.isEmpty());
        if (choice) {
            const auto chosen = choice->replaces.find(value.field.toStdString());
            isReplaced = chosen != choice->replaces.end() ? chosen->second : isReplaced;
        }
        field.keep = field.isChoice && isReplaced ? Keep::Other : Keep::One;
        facts.fields.push_back(std::move(field));
    }
    std::stable_partition(facts.fields.begin(), facts.fields.end(), // what is asked comes first
                          [](const PairField &field) { return field.isChoice; });
    return facts;
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
