// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_fields.h"

#include "app/csv/cleaning.h"
#include "app/result.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

QString cleaned(const QString &text)
{
    const std::string bytes = text.toStdString();
    std::string scratch;
    const std::string_view clean = csv::cleanText(bytes, scratch).text;
    return QString::fromUtf8(clean.data(), qsizetype(clean.size()));
}

bool isAmong(const QString &code, std::span<const char *const> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&code](const char *one) { return code == QLatin1String(one); });
}

constexpr const char *channels[] = {"instagram", "twitter",       "facebook",     "groupme",    "discord", "slack",
                                    "tiktok",    "word_of_mouth", "campus_event", "conference", "website", "other"};
constexpr const char *phases[] = {"pre_clinical", "clinical", "research", "other"};
constexpr const char *outcomes[] = {"no_answer",     "interested",      "postponed",
                                    "has_own_group", "chapter_founded", "other"};
constexpr const char *origins[] = {"new", "affiliated"};
constexpr const char *yesOrNo[] = {"yes", "no"};

} // namespace

std::span<const char *const> codesOf(const QString &column)
{
    if (column == QLatin1String("channel"))
        return channels;
    if (column == QLatin1String("phase"))
        return phases;
    if (column == QLatin1String("outcome"))
        return outcomes;
    if (column == QLatin1String("origin"))
        return origins;
    if (column == QLatin1String("first_at_school"))
        return yesOrNo;
    return {};
}

QString ActionFields::text(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        throw app::Failure{Text::tr("“%1” has to be a text.").arg(QLatin1String(name))};
    return cleaned(value.toString());
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
    if (!value.isEmpty() && !isAmong(value, codes))
        throw app::Failure{Text::tr("“%1” cannot be “%2”.").arg(QLatin1String(name), value)};
    return value;
}

QDate ActionFields::date(const char *name) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return {};
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != value)
        throw app::Failure{
            Text::tr("“%1” has to be a date such as 2020-08-31, not “%2”.").arg(QLatin1String(name), value)};
    return date;
}

QDate ActionFields::dateOr(const char *name, QDate otherwise) const
{
    const QDate given = date(name);
    return given.isValid() ? given : otherwise;
}

int ActionFields::number(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isDouble() || value.toDouble() != double(value.toInt(-1)))
        throw app::Failure{Text::tr("“%1” has to be a whole number.").arg(QLatin1String(name))};
    return value.toInt();
}

ActionFields ActionFields::object(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isObject())
        throw app::Failure{Text::tr("“%1” has to be an object.").arg(QLatin1String(name))};
    return ActionFields(value.toObject());
}

db::Fields ActionFields::columns(std::span<const db::Field> allowed) const
{
    db::Fields columns;
    for (auto value = m_object.constBegin(); value != m_object.constEnd(); ++value) {
        const auto field = std::find_if(allowed.begin(), allowed.end(), [&value](const db::Field &one) {
            return value.key() == QLatin1String(one.name);
        });
        if (field == allowed.end())
            throw app::Failure{Text::tr("There is no field “%1”.").arg(value.key())};
        const std::string name = value.key().toStdString();
        const bool isEmpty = value->isNull() || (value->isString() && value->toString().isEmpty());
        if (isEmpty)
            columns.insert(value.key(), QVariant());
        else if (field->kind == db::Field::Number)
            columns.insert(value.key(), number(name.c_str()));
        else if (field->kind == db::Field::Date)
            columns.insert(value.key(), date(name.c_str()));
        else
            columns.insert(value.key(),
                           codesOf(value.key()).empty() ? text(name.c_str())
                                                        : code(name.c_str(), codesOf(value.key())));
    }
    return columns;
}

} // namespace chapterhouse::cli
