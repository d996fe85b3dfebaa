// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_action.h"

#include "app/cli/apply_line.h"
#include "app/cli/json_line.h"

#include <QCoreApplication>

#include <vector>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

/// A verb of `apply`; the label of its entry in the history is made of what it is about and the verb.
struct ActionVerb {
    const char *name;
    QString (ActionLine::*run)();
};
constexpr ActionVerb actionVerbs[] = {
    {"add", &ActionLine::add},       {"set", &ActionLine::set},           {"status", &ActionLine::status},
    {"merge", &ActionLine::merge},   {"transfer", &ActionLine::transfer}, {"archive", &ActionLine::archive},
    {"remove", &ActionLine::remove}, {"forget", &ActionLine::forget},
};

/// The one verb that the line names.
app::Result<const ActionVerb *> verbOf(const QJsonObject &object)
{
    std::vector<const ActionVerb *> named;
    QStringList known;
    for (const ActionVerb &verb : actionVerbs) {
        known << QLatin1String(verb.name);
        if (object.contains(known.last()))
            named.push_back(&verb);
    }
    if (named.empty())
        return app::Failure{Text::tr("This names no action; the actions: %1.").arg(known.join(QStringLiteral(", ")))};
    if (named.size() > 1)
        return app::Failure{Text::tr("This names two actions, “%1” and “%2”; a line is for one.")
                                .arg(QLatin1String(named[0]->name), QLatin1String(named[1]->name))};
    // What stands inside the other verbs' object is looked at by them.
    const bool isStep = object.value(QLatin1String(named[0]->name)).isObject();
    for (const QString &key : object.keys()) {
        if (isStep && key != QLatin1String(named[0]->name))
            return app::Failure{Text::tr("“%1” is not known beside “%2”; put it inside.")
                                    .arg(key.left(80), QLatin1String(named[0]->name))};
    }
    return named[0];
}

/// "member.add", "chapter.status"…
QString labelOf(const QJsonObject &object, const ActionVerb &verb)
{
    const QJsonValue about = object.value(QLatin1String(verb.name));
    QString what = about.toString();
    if (about.isObject()) {
        what = QStringLiteral("chapter");
        for (const char *name : {"member", "officer", "contact", "head_count"}) {
            if (about.toObject().contains(QLatin1String(name)))
                what = QLatin1String(name);
        }
    }
    if (what == QLatin1String("setting"))
        return QStringLiteral("book.settings");
    if (what == QLatin1String("consent"))
        return QStringLiteral("consent.set");
    return what + u'.' + QLatin1String(verb.name);
}

} // namespace

app::Result<QJsonObject> applyAction(app::BookFile &book, const app::Directory::Pointer &directory,
                                     const QByteArray &line)
{
    const app::Result<QJsonObject> object = readJsonLine(line);
    if (!object)
        return object.failure();
    const auto verb = verbOf(*object);
    if (!verb)
        return verb.failure();

    QString id;
    const db::ActionInfo info{labelOf(*object, **verb), {}, {}, {}};
    const auto change = book.perform(info, [&](db::Connection &connection) {
        ActionLine action(connection, directory->withSchoolsOf(connection), *object);
        id = (action.*(*verb)->run)();
    });
    if (!change)
        return change.failure();
    return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("change"), change->id}};
}

} // namespace chapterhouse::cli
