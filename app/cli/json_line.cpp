// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_line.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

/// The text of a JSON string, given with its quotes.
QString unquoted(const QByteArray &string)
{
    if (!string.contains('\\'))
        return QString::fromUtf8(string).mid(1).chopped(1);
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

/// Where the string that begins at `from` ends: behind its last quote.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

/// The first key that an object of this JSON, which has been parsed, names twice; '' if there is none.
QString keyGivenTwice(const QByteArray &json)
{
    std::vector<QSet<QString>> open; // the keys of each open object; an array's stay empty
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json[at] == '{' || json[at] == '[')
            open.emplace_back();
        if ((json[at] == '}' || json[at] == ']') && !open.empty())
            open.pop_back();
        if (json[at] != '"')
            continue;
        const qsizetype end = endOfString(json, at);
        qsizetype next = end;
        while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
            ++next;
        if (next < json.size() && json[next] == ':' && !open.empty()) {
            QString key = unquoted(json.mid(at, end - at));
            if (open.back().contains(key))
                return key;
            open.back().insert(std::move(key));
        }
        at = end - 1;
    }
    return {};
}

} // namespace

app::Result<QJsonObject> readJsonLine(const QByteArray &line)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (parsing.error != QJsonParseError::NoError && line.startsWith('{'))
        return app::Failure{
            Text::tr("This is no JSON: %1 (at byte %2).").arg(parsing.errorString()).arg(parsing.offset)};
    if (!document.isObject())
        return app::Failure{Text::tr("This is not a JSON object such as {\"add\":\"member\",…}.")};
    if (const QString key = keyGivenTwice(line); !key.isEmpty())
        return app::Failure{Text::tr("“%1” stands twice in one object.").arg(key)};
    return document.object();
}

} // namespace chapterhouse::cli
