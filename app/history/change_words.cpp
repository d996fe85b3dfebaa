// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/change_words.h"

#include "app/action_text.h"
#include "app/details/code_names.h"
#include "app/formatting.h"
#include "app/roster/chapter_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

constexpr std::size_t longestHistory = 60; ///< entries in a detail pane

enum class Kind {
    Words,
    Date,
    Year,
    Count,
    Person,
    Member, ///< by id, in the chapter of the row
    Chapter,
    School,
    MemberStatus,
    ChapterStatus,
    Reason,
    Phase,
    Channel,
    Audience,
    Level,
    Outcome,
    Origin,
    YesOrNo,
    Private, ///< words that may tell who somebody is
    Secret ///< that it changed, and no more
};

struct Column {
    const char *name;
    const char *title;
    Kind kind = Kind::Words;
};

struct Table {
    const char *name;
    const char *title;
    std::span<const Column> columns;
};

// What is not listed (keys, when it was recorded) is not told. In the order in which people read them.
constexpr Column memberColumns[] = {
    {"chosen_name", QT_TRANSLATE_NOOP("ChangeWords", "Chosen name"), Kind::Private},
    {"family_name", QT_TRANSLATE_NOOP("ChangeWords", "Family name"), Kind::Private},
    {"legal_name", QT_TRANSLATE_NOOP("ChangeWords", "Legal name"), Kind::Secret},
    {"pronouns", QT_TRANSLATE_NOOP("ChangeWords", "Pronouns")},
    {"school_email", QT_TRANSLATE_NOOP("ChangeWords", "School e-mail"), Kind::Private},
    {"personal_email", QT_TRANSLATE_NOOP("ChangeWords", "Personal e-mail"), Kind::Private},
    {"phone", QT_TRANSLATE_NOOP("ChangeWords", "Phone"), Kind::Private},
    {"degree", QT_TRANSLATE_NOOP("ChangeWords", "Degree")},
    {"class_year", QT_TRANSLATE_NOOP("ChangeWords", "Class year"), Kind::Year},
    {"phase", QT_TRANSLATE_NOOP("ChangeWords", "Training phase"), Kind::Phase},
    {"joined_on", QT_TRANSLATE_NOOP("ChangeWords", "Joined on"), Kind::Date},
    {"channel", QT_TRANSLATE_NOOP("ChangeWords", "Came through"), Kind::Channel},
    {"school_id", QT_TRANSLATE_NOOP("ChangeWords", "School"), Kind::School},
    {"notes", QT_TRANSLATE_NOOP("ChangeWords", "Notes"), Kind::Private},
    {"person_id", QT_TRANSLATE_NOOP("ChangeWords", "Same person as"), Kind::Person},
    {"archived_on", QT_TRANSLATE_NOOP("ChangeWords", "Archived on"), Kind::Date},
    {"merged_into", QT_TRANSLATE_NOOP("ChangeWords", "Merged into"), Kind::Member}};
constexpr Column memberStatusColumns[] = {{"status", QT_TRANSLATE_NOOP("ChangeWords", "Status"), Kind::MemberStatus},
                                          {"since", QT_TRANSLATE_NOOP("ChangeWords", "Since"), Kind::Date},
                                          {"reason", QT_TRANSLATE_NOOP("ChangeWords", "Reason"), Kind::Reason}};
constexpr Column consentColumns[] = {{"audience", QT_TRANSLATE_NOOP("ChangeWords", "Audience"), Kind::Audience},
                                     {"level", QT_TRANSLATE_NOOP("ChangeWords", "Level"), Kind::Level},
                                     {"given_on", QT_TRANSLATE_NOOP("ChangeWords", "Given on"), Kind::Date},
                                     {"source", QT_TRANSLATE_NOOP("ChangeWords", "Where it says so"), Kind::Private}};
constexpr Column chapterColumns[] = {
    {"local_name", QT_TRANSLATE_NOOP("ChangeWords", "Local name")},
    {"school_id", QT_TRANSLATE_NOOP("ChangeWords", "School"), Kind::School},
    {"origin", QT_TRANSLATE_NOOP("ChangeWords", "Origin"), Kind::Origin},
    {"first_at_school", QT_TRANSLATE_NOOP("ChangeWords", "First at its school"), Kind::YesOrNo},
    {"contact_name", QT_TRANSLATE_NOOP("ChangeWords", "Contact"), Kind::Private},
    {"contact_email", QT_TRANSLATE_NOOP("ChangeWords", "Contact’s e-mail"), Kind::Private},
    {"notes", QT_TRANSLATE_NOOP("ChangeWords", "Notes"), Kind::Private},
    {"roster_updated_on", QT_TRANSLATE_NOOP("ChangeWords", "Roster updated on"), Kind::Date},
    {"archived_on", QT_TRANSLATE_NOOP("ChangeWords", "Archived on"), Kind::Date},
    {"merged_into", QT_TRANSLATE_NOOP("ChangeWords", "Merged into"), Kind::Chapter}};
constexpr Column chapterStatusColumns[] = {{"status", QT_TRANSLATE_NOOP("ChangeWords", "Status"), Kind::ChapterStatus},
                                           {"since", QT_TRANSLATE_NOOP("ChangeWords", "Since"), Kind::Date},
                                           {"reason", QT_TRANSLATE_NOOP("ChangeWords", "Reason")}};
constexpr Column accountColumns[] = {{"channel", QT_TRANSLATE_NOOP("ChangeWords", "Channel"), Kind::Channel},
                                     {"address", QT_TRANSLATE_NOOP("ChangeWords", "Address")}};
constexpr Column contactColumns[] = {{"happened_on", QT_TRANSLATE_NOOP("ChangeWords", "On"), Kind::Date},
                                     {"channel", QT_TRANSLATE_NOOP("ChangeWords", "Channel"), Kind::Channel},
                                     {"outcome", QT_TRANSLATE_NOOP("ChangeWords", "Outcome"), Kind::Outcome},
                                     {"note", QT_TRANSLATE_NOOP("ChangeWords", "Note"), Kind::Private}};
constexpr Column headCountColumns[] = {{"as_of", QT_TRANSLATE_NOOP("ChangeWords", "As of"), Kind::Date},
                                       {"heads", QT_TRANSLATE_NOOP("ChangeWords", "Counted only"), Kind::Count},
                                       {"note", QT_TRANSLATE_NOOP("ChangeWords", "Note"), Kind::Private}};
constexpr Column termColumns[] = {{"office", QT_TRANSLATE_NOOP("ChangeWords", "Office")},
                                  {"person_id", QT_TRANSLATE_NOOP("ChangeWords", "Holder"), Kind::Person},
                                  {"holder_name", QT_TRANSLATE_NOOP("ChangeWords", "Holder"), Kind::Private},
                                  {"starts_on", QT_TRANSLATE_NOOP("ChangeWords", "Starts on"), Kind::Date},
                                  {"ends_on", QT_TRANSLATE_NOOP("ChangeWords", "Ends on"), Kind::Date},
                                  {"end_reason", QT_TRANSLATE_NOOP("ChangeWords", "Why it ended")}};
constexpr Column settingColumns[] = {{"value", QT_TRANSLATE_NOOP("ChangeWords", "Value")}};
constexpr Column schoolColumns[] = {{"name", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
                                    {"short_name", QT_TRANSLATE_NOOP("ChangeWords", "Short name")},
                                    {"degree", QT_TRANSLATE_NOOP("ChangeWords", "Degree")},
                                    {"city", QT_TRANSLATE_NOOP("ChangeWords", "City")},
                                    {"state", QT_TRANSLATE_NOOP("ChangeWords", "State")},
                                    {"first_class", QT_TRANSLATE_NOOP("ChangeWords", "First class"), Kind::Year},
                                    {"campus_of", QT_TRANSLATE_NOOP("ChangeWords", "Campus of"), Kind::School}};
constexpr Column regionColumns[] = {{"name", QT_TRANSLATE_NOOP("ChangeWords", "Name")}};
constexpr Column regionStateColumns[] = {{"state", QT_TRANSLATE_NOOP("ChangeWords", "State")}};
constexpr Column pushColumns[] = {{"name", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
                                  {"channel", QT_TRANSLATE_NOOP("ChangeWords", "Channel"), Kind::Channel},
                                  {"starts_on", QT_TRANSLATE_NOOP("ChangeWords", "Starts on"), Kind::Date},
                                  {"ends_on", QT_TRANSLATE_NOOP("ChangeWords", "Ends on"), Kind::Date},
                                  {"note", QT_TRANSLATE_NOOP("ChangeWords", "Note"), Kind::Private}};
constexpr Column externalIdColumns[] = {{"source", QT_TRANSLATE_NOOP("ChangeWords", "Source")},
                                        {"external_id", QT_TRANSLATE_NOOP("ChangeWords", "Id there"), Kind::Private}};

constexpr Column notSameColumns[] = {{"person_id", QT_TRANSLATE_NOOP("ChangeWords", "One"), Kind::Person},
                                     {"other_id", QT_TRANSLATE_NOOP("ChangeWords", "The other"), Kind::Person}};

constexpr Table tables[] = {
    {"member", QT_TRANSLATE_NOOP("ChangeWords", "Member"), memberColumns},
    {"member_status", QT_TRANSLATE_NOOP("ChangeWords", "Status"), memberStatusColumns},
    {"consent", QT_TRANSLATE_NOOP("ChangeWords", "Consent"), consentColumns},
    {"chapter", QT_TRANSLATE_NOOP("ChangeWords", "Chapter"), chapterColumns},
    {"chapter_status", QT_TRANSLATE_NOOP("ChangeWords", "Status"), chapterStatusColumns},
    {"chapter_channel", QT_TRANSLATE_NOOP("ChangeWords", "Public account"), accountColumns},
    {"contact", QT_TRANSLATE_NOOP("ChangeWords", "Contact log"), contactColumns},
    {"head_count", QT_TRANSLATE_NOOP("ChangeWords", "Head-count"), headCountColumns},
    {"officer_term", QT_TRANSLATE_NOOP("ChangeWords", "Term of office"), termColumns},
    {"book_setting", QT_TRANSLATE_NOOP("ChangeWords", "Setting of the book"), settingColumns},
    {"school", QT_TRANSLATE_NOOP("ChangeWords", "School"), schoolColumns},
    {"region", QT_TRANSLATE_NOOP("ChangeWords", "Region"), regionColumns},
    {"region_state", QT_TRANSLATE_NOOP("ChangeWords", "State of a region"), regionStateColumns},
    {"push", QT_TRANSLATE_NOOP("ChangeWords", "Push"), pushColumns},
    {"external_id", QT_TRANSLATE_NOOP("ChangeWords", "Id in another system"), externalIdColumns},
    {"not_same_person", QT_TRANSLATE_NOOP("ChangeWords", "Not the same person"), notSameColumns},
};

constexpr Column settings[] = {
    {"attention_members_down_percent", QT_TRANSLATE_NOOP("ChangeWords", "Members down: percent in a year")},
    {"attention_roster_days", QT_TRANSLATE_NOOP("ChangeWords", "Roster old: days")},
    {"attention_stuck_days", QT_TRANSLATE_NOOP("ChangeWords", "Stuck on the way: days")},
    {"attention_term_ends_days", QT_TRANSLATE_NOOP("ChangeWords", "Term ends soon: days")},
    {"attention_vacant_days", QT_TRANSLATE_NOOP("ChangeWords", "Office vacant: days")},
    {"book_id", QT_TRANSLATE_NOOP("ChangeWords", "Id of the book")},
    {"demo", QT_TRANSLATE_NOOP("ChangeWords", "Sample")},
    {"kind", QT_TRANSLATE_NOOP("ChangeWords", "Kind of book")},
    {"name", QT_TRANSLATE_NOOP("ChangeWords", "Name of the book")},
    {"shown_on", QT_TRANSLATE_NOOP("ChangeWords", "Shown as of")},
    {"small_number_threshold", QT_TRANSLATE_NOOP("ChangeWords", "Smallest group shown")}};

const Table *tableNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(tables), std::end(tables),
                                    [&](const Table &table) { return name == QLatin1String(table.name); });
    return found == std::end(tables) ? nullptr : found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

/// The value as people read it; '' for none.
QString valueText(const Column &column, const QJsonValue &value, const QString &chapterId, RecordNames &names)
{
    const QString text = value.toVariant().toString();
    const std::string code = text.toStdString();
    if (text.isEmpty())
        return {};
    switch (column.kind) {
    case Kind::Date:
        return shortDate(QDate::fromString(text, Qt::ISODate));
    case Kind::Count:
        return number(value.toVariant().toLongLong());
    case Kind::Person:
        return names.person(text);
    case Kind::Member:
        return names.member({chapterId, text});
    case Kind::Chapter:
        return names.chapter(text);
    case Kind::School:
        return names.school(text);
    case Kind::MemberStatus:
        return nameOf(memberStatus(code));
    case Kind::ChapterStatus:
        return nameOf(chapterStatus(code));
    case Kind::Reason:
        return nameOf(leaveReason(code));
    case Kind::Phase:
        return nameOf(phase(code));
    case Kind::Channel:
        return nameOf(channel(code));
    case Kind::Audience:
        return audienceName(text);
    case Kind::Level:
        return consentLevelName(text);
    case Kind::Outcome:
        return outcomeName(text);
    case Kind::Origin:
        return originName(text);
    case Kind::YesOrNo:
        return yesOrNoName(text);
    case Kind::Private:
        return shownPrivately(text, names.style());
    case Kind::Secret:
        return Text::tr("not shown");
    case Kind::Words:
    case Kind::Year:
        break;
    }
    return text;
}

QString settingName(const QString &key)
{
    const auto found = std::find_if(std::begin(settings), std::end(settings),
                                    [&](const Column &known) { return key == QLatin1String(known.name); });
    return found == std::end(settings) ? key : translated(found->title);
}

QString changeText(const Column &column, const db::HistoryOperation &operation, RecordNames &names)
{
    const QString name = QLatin1String(column.name);
    const QString chapterId = operation.row.key.value(0);
    const auto text = [&](const QJsonObject &row) {
        const QString words = valueText(column, row.value(name), chapterId, names);
        return words.isEmpty() ? Text::tr("nothing", "an empty field") : isolated(words);
    };
    if (operation.kind == 'U') {
        if (!operation.now.contains(name))
            return {};
        if (column.kind == Kind::Secret)
            return Text::tr("%1: changed").arg(translated(column.title));
        return Text::tr("%1: %2 → %3", "field, before, after")
            .arg(translated(column.title), text(operation.was), text(operation.now));
    }
    const QJsonObject &row = operation.kind == 'D' ? operation.was : operation.now;
    if (row.value(name).toVariant().toString().isEmpty())
        return {};
    return Text::tr("%1: %2", "field, value").arg(translated(column.title), text(row));
}

void nameRecord(ChangeWords &words, const db::RowKey &row, RecordNames &names)
{
    static const QStringList ofMembers{QStringLiteral("member"), QStringLiteral("member_status"),
                                       QStringLiteral("consent")};
    static const QStringList ofChapters{QStringLiteral("chapter"),    QStringLiteral("chapter_status"),
                                        QStringLiteral("contact"),    QStringLiteral("chapter_channel"),
                                        QStringLiteral("head_count"), QStringLiteral("officer_term")};
    if (ofMembers.contains(row.table)) {
        const db::RecordKey key{row.key.value(0), row.key.value(1)};
        words.record = names.member(key);
        if (names.roster() && names.roster()->rowOf({key.chapterId, key.id}))
            words.memberKey = key.chapterId + u'/' + key.id;
    } else if (ofChapters.contains(row.table)) {
        words.record = names.chapter(row.key.value(0));
        const ChapterEntry *chapter = names.roster() ? names.roster()->chapter(row.key.value(0)) : nullptr;
        if (chapter && !chapter->isNational)
            words.chapterId = chapter->id;
    } else if (row.table == QLatin1String("not_same_person")) {
        words.record = Text::tr("%1 and %2", "two people")
                           .arg(isolated(names.person(row.key.value(0))), isolated(names.person(row.key.value(1))));
    }
}

} // namespace

QString nameOfRecord(const db::RowKey &row, RecordNames &names)
{
    ChangeWords words;
    nameRecord(words, row, names);
    return words.record;
}

QString nameOfTable(const QString &name)
{
    const Table *table = tableNamed(name);
    return table ? translated(table->title) : name;
}

ChangeWords wordsOf(const db::HistoryOperation &operation, RecordNames &names)
{
    ChangeWords words;
    nameRecord(words, operation.row, names);
    const Table *table = tableNamed(operation.row.table);
    words.what = table ? translated(table->title) : operation.row.table;
    if (operation.row.table == QLatin1String("consent") && operation.kind == 'U')
        words.what = Text::tr("Consent: %1", "and the audience").arg(audienceName(operation.row.key.value(2)));
    if (operation.row.table == QLatin1String("book_setting"))
        words.record = settingName(operation.row.key.value(0));
    if (operation.kind == 'I')
        words.verb = operation.now.isEmpty() ? Text::tr("Brought back") : Text::tr("Added");
    else if (operation.kind == 'D')
        words.verb = Text::tr("Removed");
    for (const Column &column : table ? table->columns : std::span<const Column>()) {
        if (const QString text = changeText(column, operation, names); !text.isEmpty())
            words.columns << text;
    }
    return words;
}

QVariantList historyLines(const std::vector<db::HistoryOperation> &operations, RecordNames &names,
                          const QStringList &mergedIds)
{
    QVariantList lines;
    std::size_t entries = 0;
    for (auto last = operations.rbegin(); last != operations.rend() && entries < longestHistory; ++entries) {
        const db::HistoryEntry &entry = last->entry;
        QStringList texts;
        for (; last != operations.rend() && last->entry.number == entry.number; ++last) {
            const ChangeWords words = wordsOf(*last, names);
            QString head = words.what;
            if (!words.verb.isEmpty())
                head = Text::tr("%1: %2", "what, and what became of it").arg(words.what, words.verb.toLower());
            texts.prepend(QStringList(words.columns).join(QStringLiteral(" · ")));
            if (texts.front().isEmpty() || !words.verb.isEmpty())
                texts.front() = head + (texts.front().isEmpty() ? QString() : QStringLiteral(" · ") + texts.front());
            if (mergedIds.contains(last->row.key.value(1)))
                texts.front() = Text::tr("Merged record: %1", "what was done to it").arg(texts.front());
        }
        DetailLine line;
        line.title = actionText(entry, names.style());
        line.text = texts.join(u'\n');
        line.note = Text::tr("%1 · %2", "when, who").arg(timeText(entry.at), shownName(entry.author, names.style()));
        if (entry.state == QLatin1String("undone"))
            line.badge = Text::tr("Undone");
        lines << asVariant(line);
    }
    return lines;
}

QString fieldTitle(const QString &table, const QString &column)
{
    for (const Column &known : tableNamed(table)->columns) {
        if (column == QLatin1String(known.name))
            return translated(known.title);
    }
    return column;
}

} // namespace chapterhouse::app
