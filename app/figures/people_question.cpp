// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_question.h"

#include "app/details/detail_line.h"
#include "app/figures/academic_year.h"
#include "app/figures/figure_definitions.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeopleQuestion)
};

struct FigureCode {
    PeopleFigure figure;
    const char *code; ///< by which views remember it
};
constexpr FigureCode figureCodes[] = {
    {PeopleFigure::Members, "members"},
    {PeopleFigure::Joined, "joined"},
    {PeopleFigure::Left, "left"},
    {PeopleFigure::StudentRetention, "student_retention"},
    {PeopleFigure::Starters, "starters"},
    {PeopleFigure::Retained, "retained"},
    {PeopleFigure::Came, "came"},
    {PeopleFigure::Gone, "gone"},
    {PeopleFigure::FirstJoined, "first_joined"},
    {PeopleFigure::Kept, "kept"},
    {PeopleFigure::ClassYears, "class_years"},
};
const QString anyCode = QStringLiteral("any");
const QStringList kindCodes{QStringLiteral("md"), QStringLiteral("do"), QStringLiteral("other")};

bool hasChannel(PeopleFigure figure)
{
    return figure == PeopleFigure::FirstJoined || figure == PeopleFigure::Kept;
}

/// The parts of a code, one after the other.
class Parts {
public:
    explicit Parts(const QString &code) : m_parts(code.split(u';')) { }
    QString next() { return m_parts.value(m_next++); }
    QDate nextDate() { return QDate::fromString(next(), Qt::ISODate); }
    bool isAtEnd() const { return m_next >= m_parts.size(); }

private:
    QStringList m_parts;
    qsizetype m_next = 0;
};

bool readGroup(PeopleQuestion &question, Parts &parts)
{
    if (question.figure == PeopleFigure::ClassYears) {
        question.firstClass = parts.next().toInt();
        question.lastClass = parts.next().toInt();
        if (const auto place = kindCodes.indexOf(parts.next()); place >= 0)
            question.kind = SchoolKind(place);
        return true;
    }
    question.period = {parts.nextDate(), parts.nextDate()};
    if (hasChannel(question.figure)) {
        if (const QString code = parts.next(); code != anyCode)
            question.channel = channel(code.toStdString());
    }
    if (question.figure == PeopleFigure::Kept)
        question.months = parts.next().toInt();
    return question.period.from.isValid() && question.period.from < question.period.until;
}

QString classesName(const PeopleQuestion &question)
{
    const QString last = QString::number(question.lastClass);
    if (question.lastClass == 0)
        return Text::tr("Class year not known");
    if (question.firstClass == question.lastClass)
        return Text::tr("Class of %1", "a year").arg(last);
    return question.lastClass == PeopleQuestion::anyYear
        ? Text::tr("Class of %1 and later", "a year").arg(QString::number(question.firstClass))
        : Text::tr("Class of %1 and earlier", "a year").arg(last);
}

QString kindName(SchoolKind kind)
{
    switch (kind) {
    case SchoolKind::Md:
        return Text::tr("at MD schools");
    case SchoolKind::Do:
        return Text::tr("at DO schools");
    case SchoolKind::Other:
        break;
    }
    return Text::tr("at other schools");
}

} // namespace

QString nameOf(const Period &period)
{
    const QDate last = period.until.addDays(-1);
    if (period == PeopleQuestion::upTo(last))
        return periodText({}, last);
    if (period.from == beginOfAcademicYear(period.from.year()) && period.until == beginOfAcademicYear(last.year()))
        return academicYearName(period.from.year());
    if (period.from.day() == 1 && period.until == period.from.addMonths(1))
        return Text::tr("%1 %2", "month and year")
            .arg(QLocale().standaloneMonthName(period.from.month()), QString::number(period.from.year()));
    return periodText(period.from, last);
}

PeopleQuestion PeopleQuestion::firstJoined(const Period &period, std::optional<Channel> channel)
{
    PeopleQuestion question(PeopleFigure::FirstJoined, period);
    question.channel = channel;
    return question;
}

PeopleQuestion PeopleQuestion::kept(const Period &period, std::optional<Channel> channel, int months)
{
    PeopleQuestion question(PeopleFigure::Kept, period);
    question.channel = channel;
    question.months = months;
    return question;
}

PeopleQuestion PeopleQuestion::classYears(int first, int last, std::optional<SchoolKind> kind)
{
    PeopleQuestion question(PeopleFigure::ClassYears);
    question.firstClass = first;
    question.lastClass = last;
    question.kind = kind;
    return question;
}

QString codeOf(const PeopleQuestion &question)
{
    QStringList parts{QString::fromLatin1(figureCodes[std::size_t(question.figure)].code)};
    if (question.figure == PeopleFigure::ClassYears)
        parts << QString::number(question.firstClass) << QString::number(question.lastClass)
              << (question.kind ? kindCodes.at(int(*question.kind)) : anyCode);
    else if (question.period.from.isValid())
        parts << question.period.from.toString(Qt::ISODate) << question.period.until.toString(Qt::ISODate);
    if (hasChannel(question.figure))
        parts << (question.channel ? QString(code(*question.channel)) : anyCode);
    if (question.figure == PeopleFigure::Kept)
        parts << QString::number(question.months);
    return parts.join(u';');
}

std::optional<PeopleQuestion> peopleQuestion(const QString &code)
{
    Parts parts(code);
    const QString first = parts.next();
    const auto known = std::find_if(std::begin(figureCodes), std::end(figureCodes),
                                    [&](const FigureCode &one) { return first == QLatin1String(one.code); });
    if (known == std::end(figureCodes))
        return std::nullopt;
    PeopleQuestion question(known->figure);
    if (parts.isAtEnd())
        return known->figure <= PeopleFigure::Gone ? std::optional(question) : std::nullopt;
    return readGroup(question, parts) ? std::optional(question) : std::nullopt;
}

QString nameOf(const PeopleQuestion &question)
{
    const auto of = [&](const QString &what) {
        return question.period.from.isValid()
            ? Text::tr("%1, %2", "name of a figure, and when").arg(what, nameOf(question.period))
            : Text::tr("%1, 12 months", "name of a figure").arg(what);
    };
    const auto through = [&](const QString &what) {
        return question.channel
            ? Text::tr("%1, %2", "who joined, and through which channel").arg(what, nameOf(*question.channel))
            : what;
    };
    switch (question.figure) {
    case PeopleFigure::Members:
        return question.period.from.isValid()
            ? Text::tr("%1 on %2", "name of a figure, and the day")
                  .arg(nameOf(Figure::Members), shortDate(question.period.until.addDays(-1)))
            : nameOf(Figure::Members);
    case PeopleFigure::Joined:
        return of(nameOf(Figure::Joined));
    case PeopleFigure::Left:
        return of(nameOf(Figure::Left));
    case PeopleFigure::StudentRetention:
        return of(nameOf(Figure::StudentRetention));
    case PeopleFigure::Starters:
        return of(Text::tr("Here at the start", "people"));
    case PeopleFigure::Retained:
        return of(Text::tr("Here from start to end", "people"));
    case PeopleFigure::Came:
        return of(Text::tr("Newly here", "people, at the end of a period"));
    case PeopleFigure::Gone:
        return of(Text::tr("No longer here", "people, at the end of a period"));
    case PeopleFigure::FirstJoined:
        return through(of(Text::tr("First joined", "people")));
    case PeopleFigure::Kept:
        return Text::tr("%1, still here after %n months", "who first joined", question.months)
            .arg(through(of(Text::tr("First joined", "people"))));
    case PeopleFigure::ClassYears:
        break;
    }
    const QString classes = classesName(question);
    return question.kind ? Text::tr("%1, %2", "class, kind of school").arg(classes, kindName(*question.kind)) : classes;
}

QString membersOf(const PeopleQuestion &question, const MembersPlace &place)
{
    QJsonObject filters{{QStringLiteral("status"), QJsonArray()},
                        {QStringLiteral("figure"), QJsonArray{codeOf(question)}}};
    if (!place.chapterId.isEmpty())
        filters.insert(QStringLiteral("chapter"), QJsonArray{place.chapterId});
    if (!place.states.isEmpty())
        filters.insert(QStringLiteral("state"), QJsonArray::fromStringList(place.states));
    if (place.classYear)
        filters.insert(QStringLiteral("class_year"), QJsonArray{QString::number(*place.classYear)});
    return QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact));
}

QVariantList listsOfChange(const MembersPlace &place)
{
    QVariantList lists;
    for (const PeopleFigure figure : {PeopleFigure::Came, PeopleFigure::Gone})
        lists << QVariantMap{{QStringLiteral("text"), nameOf(PeopleQuestion(figure))},
                             {QStringLiteral("column"), lists.size()},
                             {QStringLiteral("list"), membersOf(figure, place)}};
    return lists;
}

} // namespace chapterhouse::app
