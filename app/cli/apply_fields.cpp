// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_fields.h"

#include "app/clock.h"
#include "app/csv/cleaning.h"
#include "app/editing/typed_value.h"
#include "app/result.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace chapterhouse::cli {

namespace {

constexpr qsizetype longestText = 1024 * 1024; ///< as in a CSV file

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

QString listOf(std::span<const char *const> words)
{
    QStringList list;
    for (const char *word : words)
        list << QLatin1String(word);
    return list.join(QStringLiteral(", "));
}

} // namespace

void ActionFields::allowOnly(std::initializer_list<const char *> keys, std::span<const db::Field> fields) const
{
    QStringList known;
    for (const char *key : keys)
        known << QLatin1String(key);
    known << db::namesOf(fields);
    for (const QString &key : m_object.keys()) {
        if (!known.contains(key))
            throw app::Failure{Text::tr("“%1” is not known here; what is known: %2.")
                                   .arg(key.left(80), known.join(QStringLiteral(", ")))};
    }
}

QString ActionFields::text(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return {};
    const QString text = value.toString();
    if (!value.isString())
        throw app::Failure{Text::tr("“%1” has to be a text.").arg(QLatin1String(name))};
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        throw app::Failure{Text::tr("“%1” holds a character that is none.").arg(QLatin1String(name))};
    if (text.size() > longestText)
        throw app::Failure{Text::tr("“%1” is longer than a million characters.").arg(QLatin1String(name))};
    return app::cleanedText(text);
}

QString ActionFields::required(const char *name) const
{
    QString value = text(name);
    if (value.isEmpty())
        throw app::Failure{Text::tr("“%1” is missing.").arg(QLatin1String(name))};
    return value;
}

QString ActionFields::code(const char *name, std::span<const char *const> codes) const
{
    QString value = text(name);
    const auto isValue = [&value](const char *code) { return value == QLatin1String(code); };
    if (!value.isEmpty() && std::none_of(codes.begin(), codes.end(), isValue))
        throw app::Failure{
            Text::tr("“%1” cannot be “%2”; it is one of: %3.").arg(QLatin1String(name), value.left(80), listOf(codes))};
    return value;
}

QString ActionFields::requiredCode(const char *name, std::span<const char *const> codes) const
{
    required(name);
    return code(name, codes);
}

QDate ActionFields::date(const char *name) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return {};
    const auto date = app::dateFromIso(value);
    if (!date)
        throw app::Failure{
            Text::tr("“%1” has to be a date such as 2020-08-31, not “%2”.").arg(QLatin1String(name), value.left(80))};
    if (date->year() < csv::firstYear || date->year() > csv::lastYear)
        throw app::Failure{Text::tr("“%1” has to be a date from %2 to %3, not “%4”.")
                               .arg(QLatin1String(name))
                               .arg(csv::firstYear)
                               .arg(csv::lastYear)
                               .arg(value)};
    return *date;
}

QString ActionFields::email(const char *name) const
{
    const QString value = text(name);
    const auto email = csv::cleanEmail(value.toStdString());
    if (!email)
        throw app::Failure{Text::tr("“%1” has to be an e-mail address such as kim@example.edu, not “%2”.")
                               .arg(QLatin1String(name), value.left(80))};
    return QString::fromStdString(email->address);
}

QDate ActionFields::dateOr(const char *name, QDate otherwise) const
{
    const QDate given = date(name);
    return given.isValid() ? given : otherwise;
}

ActionFields ActionFields::object(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        throw app::Failure{Text::tr("“%1” is missing.").arg(QLatin1String(name))};
    if (!value.isObject())
        throw app::Failure{Text::tr("“%1” has to be an object.").arg(QLatin1String(name))};
    return ActionFields(value.toObject());
}

int ActionFields::number(const db::Field &field) const
{
    const QString name = QLatin1String(field.name);
    const QJsonValue value = m_object.value(name);
    const double given = value.toDouble();
    if (!value.isDouble() || given != double(qint64(std::clamp(given, -1e15, 1e15))))
        throw app::Failure{Text::tr("“%1” has to be a whole number.").arg(name)};
    if (given < field.least || given > field.most)
        throw app::Failure{Text::tr("“%1” has to be from %2 to %3.").arg(name).arg(field.least).arg(field.most)};
    return int(given);
}

QVariant ActionFields::valueOf(const db::Field &field) const
{
    const QJsonValue value = m_object.value(QLatin1String(field.name));
    const bool isEmpty = value.isNull() || (value.isString() && text(field.name).isEmpty());
    if (isEmpty && field.isRequired)
        throw app::Failure{Text::tr("“%1” cannot be empty.").arg(QLatin1String(field.name))};
    if (isEmpty)
        return {};
    switch (field.kind) {
    case db::Field::Number:
        return number(field);
    case db::Field::Date:
        return date(field.name);
    case db::Field::Email:
        return email(field.name);
    case db::Field::Phone:
        return app::cleanedPhone(text(field.name));
    case db::Field::Degree:
        return app::cleanedDegree(text(field.name));
    case db::Field::Text:
        return field.codes.empty() ? text(field.name) : code(field.name, field.codes);
    }
    Q_UNREACHABLE();
}

db::Fields ActionFields::columns(std::span<const db::Field> fields) const
{
    db::Fields columns;
    for (const db::Field &field : fields) {
        if (has(field.name))
            columns.insert(QLatin1String(field.name), valueOf(field));
    }
    return columns;
}

} // namespace chapterhouse::cli
