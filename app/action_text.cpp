// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_text.h"

#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace chapterhouse::app {

namespace {

constexpr char context[] = "Action";

/// `many` is used where the action was about more than one record; %Ln is how many.
struct Label {
    const char *code;
    const char *one;
    const char *many = nullptr;
};

// clang-format off
constexpr Label labels[] = {
    {"book.create", QT_TRANSLATE_NOOP("Action", "Make book")},
    {"book.demo", QT_TRANSLATE_NOOP("Action", "Fill the sample book")},
    {"book.name", QT_TRANSLATE_NOOP("Action", "Rename book")},
    {"book.restore", QT_TRANSLATE_NOOP("Action", "Restore backup")},
    {"book.settings", QT_TRANSLATE_NOOP("Action", "Change settings")},
    {"chapter.add", QT_TRANSLATE_NOOP("Action", "Add chapter"), QT_TRANSLATE_N_NOOP("Action", "Add %Ln chapters")},
    {"chapter.archive", QT_TRANSLATE_NOOP("Action", "Archive chapter"), QT_TRANSLATE_N_NOOP("Action", "Archive %Ln chapters")},
    {"chapter.channel", QT_TRANSLATE_NOOP("Action", "Change chapter's accounts")},
    {"chapter.found", QT_TRANSLATE_NOOP("Action", "Found chapter")},
    {"chapter.merge", QT_TRANSLATE_NOOP("Action", "Merge chapters")},
    {"chapter.remove", QT_TRANSLATE_NOOP("Action", "Remove chapter"), QT_TRANSLATE_N_NOOP("Action", "Remove %Ln chapters")},
    {"chapter.restore", QT_TRANSLATE_NOOP("Action", "Restore chapter"), QT_TRANSLATE_N_NOOP("Action", "Restore %Ln chapters")},
    {"chapter.set", QT_TRANSLATE_NOOP("Action", "Edit chapter"), QT_TRANSLATE_N_NOOP("Action", "Edit %Ln chapters")},
    {"chapter.status", QT_TRANSLATE_NOOP("Action", "Change chapter's status"), QT_TRANSLATE_N_NOOP("Action", "Change the status of %Ln chapters")},
    {"consent.set", QT_TRANSLATE_NOOP("Action", "Set consent"), QT_TRANSLATE_N_NOOP("Action", "Set the consent of %Ln members")},
    {"contact.add", QT_TRANSLATE_NOOP("Action", "Log contact")},
    {"contact.remove", QT_TRANSLATE_NOOP("Action", "Remove contact")},
    {"contact.set", QT_TRANSLATE_NOOP("Action", "Edit contact")},
    {"head_count.add", QT_TRANSLATE_NOOP("Action", "Add head-count")},
    {"head_count.remove", QT_TRANSLATE_NOOP("Action", "Remove head-count")},
    {"head_count.set", QT_TRANSLATE_NOOP("Action", "Edit head-count")},
    {"import.chapters", QT_TRANSLATE_NOOP("Action", "Import chapter"), QT_TRANSLATE_N_NOOP("Action", "Import %Ln chapters")},
    {"import.contacts", QT_TRANSLATE_NOOP("Action", "Import contact"), QT_TRANSLATE_N_NOOP("Action", "Import %Ln contacts")},
    {"import.members", QT_TRANSLATE_NOOP("Action", "Import member"), QT_TRANSLATE_N_NOOP("Action", "Import %Ln members")},
    {"import.officers", QT_TRANSLATE_NOOP("Action", "Import officer"), QT_TRANSLATE_N_NOOP("Action", "Import %Ln officers")},
    {"member.add", QT_TRANSLATE_NOOP("Action", "Add member"), QT_TRANSLATE_N_NOOP("Action", "Add %Ln members")},
    {"member.archive", QT_TRANSLATE_NOOP("Action", "Archive member"), QT_TRANSLATE_N_NOOP("Action", "Archive %Ln members")},
    {"member.forget", QT_TRANSLATE_NOOP("Action", "Forget person")},
    {"member.graduate", QT_TRANSLATE_NOOP("Action", "Graduate member"), QT_TRANSLATE_N_NOOP("Action", "Graduate %Ln members")},
    {"member.link", QT_TRANSLATE_NOOP("Action", "Link memberships of one person")},
    {"member.merge", QT_TRANSLATE_NOOP("Action", "Merge members")},
    {"member.not_same", QT_TRANSLATE_NOOP("Action", "Keep two people apart")},
    {"member.paste", QT_TRANSLATE_NOOP("Action", "Paste into member"), QT_TRANSLATE_N_NOOP("Action", "Paste into %Ln members")},
    {"member.remove", QT_TRANSLATE_NOOP("Action", "Remove member"), QT_TRANSLATE_N_NOOP("Action", "Remove %Ln members")},
    {"member.restore", QT_TRANSLATE_NOOP("Action", "Restore member"), QT_TRANSLATE_N_NOOP("Action", "Restore %Ln members")},
    {"member.set", QT_TRANSLATE_NOOP("Action", "Edit member"), QT_TRANSLATE_N_NOOP("Action", "Edit %Ln members")},
    {"member.status", QT_TRANSLATE_NOOP("Action", "Change member's status"), QT_TRANSLATE_N_NOOP("Action", "Change the status of %Ln members")},
    {"member.transfer", QT_TRANSLATE_NOOP("Action", "Transfer member"), QT_TRANSLATE_N_NOOP("Action", "Transfer %Ln members")},
    {"officer.add", QT_TRANSLATE_NOOP("Action", "Add officer term")},
    {"officer.end", QT_TRANSLATE_NOOP("Action", "End officer term")},
    {"officer.remove", QT_TRANSLATE_NOOP("Action", "Remove officer term")},
    {"officer.set", QT_TRANSLATE_NOOP("Action", "Edit officer term")},
    {"push.add", QT_TRANSLATE_NOOP("Action", "Add push")},
    {"push.remove", QT_TRANSLATE_NOOP("Action", "Remove push")},
    {"push.set", QT_TRANSLATE_NOOP("Action", "Edit push")},
    {"region.add", QT_TRANSLATE_NOOP("Action", "Add region")},
    {"region.remove", QT_TRANSLATE_NOOP("Action", "Remove region")},
    {"region.set", QT_TRANSLATE_NOOP("Action", "Edit region")},
    {"school.add", QT_TRANSLATE_NOOP("Action", "Add school")},
    {"school.remove", QT_TRANSLATE_NOOP("Action", "Remove school")},
    {"school.set", QT_TRANSLATE_NOOP("Action", "Edit school")},
};
// clang-format on

bool isOfPeople(const QString &label)
{
    return label.startsWith(QLatin1String("member.")) || label.startsWith(QLatin1String("consent."))
        || label == QLatin1String("import.members");
}

} // namespace

QString actionText(const QString &label, const QJsonObject &subject, NameStyle style)
{
    const auto found = std::find_if(std::begin(labels), std::end(labels),
                                    [&](const Label &known) { return label == QLatin1String(known.code); });
    if (found == std::end(labels))
        return label;
    const int count = subject.value(QStringLiteral("count")).toInt(1);
    if (count == 1 || !found->many)
        return QCoreApplication::translate(context, found->one);
    const QString text = QCoreApplication::translate(context, found->many, nullptr, count);
    return style == NameStyle::Covered && isOfPeople(label) ? QString(text).replace(number(count), coveredCount())
                                                            : text;
}

QString actionText(const db::HistoryEntry &entry, NameStyle style)
{
    const QString text = actionText(entry.label, entry.subject, style);
    if (entry.state == QLatin1String("undo"))
        return QCoreApplication::translate("Action", "Undo: %1").arg(text);
    if (entry.state == QLatin1String("redo"))
        return QCoreApplication::translate("Action", "Redo: %1").arg(text);
    return text;
}

} // namespace chapterhouse::app
