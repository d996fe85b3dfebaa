// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/typed_value.h"

#include "app/csv/cleaning.h"
#include "app/editing/choices.h"
#include "app/folding.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TypedValue)
};

constexpr qsizetype longestText = 100'000; ///< characters; what is longer was pasted by mistake

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString cleanedBy(const QString &text, csv::CleanText (*clean)(std::string_view cell, std::string &scratch))
{
    const std::string bytes = text.toStdString();
    std::string scratch;
    return fromUtf8(clean(bytes, scratch).text);
}

csv::DateOrder localOrder()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M') ? csv::DateOrder::DayFirst : csv::DateOrder::MonthFirst;
}

csv::Day asDay(QDate date)
{
    return {std::int16_t(date.year()), std::int8_t(date.month()), std::int8_t(date.day())};
}

std::optional<QDate> dateFromWord(const QString &text, QDate today)
{
    const QByteArray word = folded(text);
    if (word == folded(Text::tr("today")))
        return today;
    if (word == folded(Text::tr("yesterday")))
        return today.addDays(-1);
    if (word == folded(Text::tr("tomorrow")))
        return today.addDays(1);
    return std::nullopt;
}

/// "9/3", "3.9.", "3 sep": of this year.
QString withYear(const QString &text, QDate today)
{
    const auto numbers = text.count(QRegularExpression(QStringLiteral("\\d+")));
    const bool hasWord = text.contains(QRegularExpression(QStringLiteral("\\p{L}")));
    if (numbers == (hasWord ? 1 : 2)) {
        const QChar mark = text.contains(u'/') ? u'/' : text.contains(u'.') ? u'.' : text.contains(u'-') ? u'-' : u' ';
        return text + (text.endsWith(mark) ? QString() : QString(mark)) + QString::number(today.year());
    }
    return text;
}

Result<QVariant> codeTyped(ChoicesModel::Kind kind, const QString &text)
{
    const QByteArray wanted = folded(text);
    const auto choices = ChoicesModel::choices(kind);
    std::vector<const Choice *> begun;
    for (const Choice &choice : choices) {
        const QByteArray name = folded(choice.text);
        if (name == wanted || choice.code == text)
            return QVariant(choice.code);
        if (name.startsWith(wanted))
            begun.push_back(&choice);
    }
    if (begun.size() == 1)
        return QVariant(begun.front()->code);
    using Coder = std::optional<std::string_view> (*)(std::string_view);
    const Coder coder = kind == ChoicesModel::Phase ? csv::phaseCode
        : kind == ChoicesModel::Channel             ? csv::channelCode
        : kind == ChoicesModel::Outcome             ? csv::outcomeCode
        : kind == ChoicesModel::Origin              ? csv::originCode
                                                    : csv::yesNoCode;
    if (const auto code = coder(text.toStdString()))
        return QVariant(fromUtf8(*code));
    QStringList known;
    for (const Choice &choice : choices)
        known << choice.text;
    return Failure{Text::tr("“%1” is not known here. Known: %2.").arg(text.left(80), known.join(QStringLiteral(", ")))};
}

Result<QVariant> numberTyped(const db::Field &field, const QString &text, QDate today)
{
    bool isNumber = false;
    const int value = QLocale().toInt(text, &isNumber);
    if (field.name == std::string_view("class_year") && !(isNumber && value >= field.least)) {
        const auto year = csv::cleanClassYear(text.toStdString(), asDay(today));
        if (!year)
            return Failure{Text::tr("“%1” is no class year; write 2028, '28 or M2.").arg(text.left(80))};
        return QVariant(year->year);
    }
    if (!isNumber)
        return Failure{Text::tr("“%1” is not a whole number.").arg(text.left(80))};
    if (value < field.least || value > field.most)
        return Failure{Text::tr("This has to be from %1 to %2.").arg(number(field.least), number(field.most))};
    return QVariant(value);
}

Result<QVariant> emailTyped(const QString &text)
{
    const auto email = csv::cleanEmail(text.toStdString());
    if (!email || email->address.empty())
        return Failure{Text::tr("“%1” is no e-mail address; one looks like kim@example.edu.").arg(text.left(80))};
    return QVariant(QString::fromStdString(email->address));
}

} // namespace

Result<QDate> typedDate(const QString &text, QDate today)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return QDate();
    if (const auto named = dateFromWord(typed, today))
        return *named;
    const csv::CleanDate date = csv::cleanDate(withYear(typed, today).toStdString(), localOrder());
    switch (date.problem) {
    case csv::DateProblem::None:
        break;
    case csv::DateProblem::Impossible:
        return Failure{Text::tr("There is no day “%1”.").arg(typed.left(80))};
    default:
        return Failure{Text::tr("“%1” is no date; write it like %2.").arg(typed.left(80), shortDate(today))};
    }
    if (date.day.year < csv::firstYear || date.day.year > csv::lastYear)
        return Failure{Text::tr("The year %1 is a slip of the hand.").arg(date.day.year)};
    return QDate(date.day.year, date.day.month, date.day.day);
}

Result<QVariant> typedValue(const db::Field &field, const QString &text, QDate today)
{
    if (text.size() > longestText)
        return Failure{Text::tr("This is too long to be right.")};
    const QString typed = cleanedText(text);
    if (typed.isEmpty() && field.isRequired)
        return Failure{Text::tr("This cannot be empty.")};
    if (typed.isEmpty())
        return QVariant();
    switch (field.kind) {
    case db::Field::Number:
        return numberTyped(field, typed, today);
    case db::Field::Date: {
        const Result<QDate> date = typedDate(typed, today);
        return date ? Result<QVariant>(QVariant(*date)) : date.failure();
    }
    case db::Field::Email:
        return emailTyped(typed);
    case db::Field::Phone:
        return QVariant(cleanedPhone(typed));
    case db::Field::Degree:
        return QVariant(cleanedDegree(typed));
    case db::Field::Text:
        break;
    }
    const auto kind = field.codes.empty() ? std::nullopt : ChoicesModel::kindOf(QLatin1String(field.name));
    return kind ? codeTyped(*kind, typed) : QVariant(typed);
}

QString shownValue(const db::Field &field, const QVariant &value)
{
    if (field.kind == db::Field::Date)
        return shortDate(value.toDate());
    const auto kind = field.codes.empty() ? std::nullopt : ChoicesModel::kindOf(QLatin1String(field.name));
    if (!kind)
        return value.toString();
    for (const Choice &choice : ChoicesModel::choices(*kind)) {
        if (choice.code == value.toString())
            return choice.text;
    }
    return {};
}

QString cleanedText(const QString &text)
{
    return cleanedBy(text, csv::cleanText);
}

QString cleanedPhone(const QString &text)
{
    return cleanedBy(text, csv::cleanPhone);
}

QString cleanedDegree(const QString &text)
{
    const auto code = csv::degreeCode(text.toStdString());
    return code ? fromUtf8(*code) : text;
}

} // namespace chapterhouse::app
