// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/typed_cells.h"

#include "app/csv/cleaning.h"
#include "app/editing/choices.h"
#include "app/editing/typed_value.h"
#include "app/roster/members_model.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// The field behind a column with one; null for the others.
const char *fieldOf(int column)
{
    switch (column) {
    case MembersModel::Pronouns:
        return "pronouns";
    case MembersModel::Degree:
        return "degree";
    case MembersModel::ClassYear:
        return "class_year";
    case MembersModel::Phase:
        return "phase";
    case MembersModel::JoinedOn:
        return "joined_on";
    case MembersModel::Channel:
        return "channel";
    case MembersModel::Phone:
        return "phone";
    default:
        return nullptr;
    }
}

const db::Field &memberField(const char *name)
{
    const auto fields = db::MemberStore::fields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const db::Field &field) { return field.name == std::string_view(name); });
}

QVariant valueOf(const char *field, const db::Member &member)
{
    return db::fieldsOf(member).value(QLatin1String(field));
}

bool isSame(const QVariant &a, const QVariant &b)
{
    return a.toString() == b.toString();
}

/// A name of which one part stands as it was is cut there: only its owner knows where "Mary Ann Lee" is cut.
Result<db::Fields> typedName(const QString &text, const db::Member &member)
{
    const QString typed = cleanedText(text).simplified();
    if (typed.isEmpty())
        return Failure{MembersModel::tr("A member needs a name. To take the record away, remove the row.")};
    QString chosen;
    QString family;
    if (!member.chosenName.isEmpty() && typed.startsWith(member.chosenName + u' ')) {
        chosen = member.chosenName;
        family = typed.mid(chosen.size() + 1);
    } else if (!member.familyName.isEmpty() && typed.endsWith(u' ' + member.familyName)) {
        family = member.familyName;
        chosen = typed.chopped(family.size() + 1);
    } else {
        const csv::PersonName name = csv::splitName(typed.toStdString());
        chosen = QString::fromStdString(name.chosen);
        family = QString::fromStdString(name.family);
    }
    if (chosen.isEmpty())
        return Failure{MembersModel::tr("“%1” is no name.").arg(typed.left(80))};
    db::Fields fields;
    if (chosen != member.chosenName)
        fields.insert(QStringLiteral("chosen_name"), chosen);
    if (family != member.familyName)
        fields.insert(QStringLiteral("family_name"), family);
    return fields;
}

/// The column shows the school's address, else the personal one: what is typed takes the place of the one that shows.
Result<db::Fields> typedEmail(const QString &text, const db::Member &member)
{
    const Result<QVariant> value = typedValue(memberField("school_email"), text, {});
    if (!value)
        return value.failure();
    const bool isNew = member.schoolEmail.isEmpty() && member.personalEmail.isEmpty();
    const bool isSchools =
        isNew ? csv::isSchoolAddress(value->toString().toStdString()) : !member.schoolEmail.isEmpty();
    const QString before = isSchools ? member.schoolEmail : member.personalEmail;
    if (isSame(*value, before))
        return db::Fields();
    return db::Fields{{isSchools ? QStringLiteral("school_email") : QStringLiteral("personal_email"), *value}};
}

} // namespace

bool isTypedColumn(int column)
{
    return column == MembersModel::Name || column == MembersModel::Email || fieldOf(column) != nullptr;
}

QString whyNotTyped(int column)
{
    switch (column) {
    case MembersModel::Status:
    case MembersModel::StatusSince:
        return MembersModel::tr("A status changes on a day: press Enter to record the change.");
    case MembersModel::Chapter:
    case MembersModel::School:
    case MembersModel::State:
        return MembersModel::tr("Someone goes to another chapter by a transfer: press Enter to record it.");
    case MembersModel::Offices:
        return MembersModel::tr("Offices have terms: they are kept on the page Officers.");
    default:
        return {};
    }
}

bool isPrivateColumn(int column)
{
    return column == MembersModel::Name || column == MembersModel::Email || column == MembersModel::Phone;
}

QString cellForTyping(int column, const db::Member &member)
{
    if (column == MembersModel::Name)
        return db::displayName(member);
    if (column == MembersModel::Email)
        return member.schoolEmail.isEmpty() ? member.personalEmail : member.schoolEmail;
    const char *field = fieldOf(column);
    return field ? shownValue(memberField(field), valueOf(field, member)) : QString();
}

Result<db::Fields> typedIntoCell(int column, const QString &text, const db::Member &member, QDate today)
{
    if (column == MembersModel::Name)
        return typedName(text, member);
    if (column == MembersModel::Email)
        return typedEmail(text, member);
    const char *field = fieldOf(column);
    if (!field)
        return Failure{whyNotTyped(column)};
    const Result<QVariant> value = typedValue(memberField(field), text, today);
    if (!value)
        return value.failure();
    return isSame(*value, valueOf(field, member)) ? db::Fields() : db::Fields{{QLatin1String(field), *value}};
}

QString completedCell(int column, const QString &begun)
{
    const char *field = fieldOf(column);
    const auto kind = field ? ChoicesModel::kindOf(QLatin1String(field)) : std::nullopt;
    if (!kind || begun.isEmpty())
        return {};
    QString found;
    for (const Choice &choice : ChoicesModel::choices(*kind)) {
        if (!choice.text.startsWith(begun, Qt::CaseInsensitive))
            continue;
        if (!found.isEmpty())
            return {};
        found = choice.text;
    }
    return found;
}

} // namespace chapterhouse::app
