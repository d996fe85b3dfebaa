// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/fact_editor.h"

#include "app/editing/typed_value.h"
#include "app/person_names.h"
#include "app/shown_date.h"
#include "db/contact_store.h"
#include "db/head_count_store.h"
#include "db/push_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

std::span<const db::Field> fieldsOf(FactEditor::Kind kind)
{
    switch (kind) {
    case FactEditor::Contact:
        return db::ContactStore::fields();
    case FactEditor::HeadCount:
        return db::HeadCountStore::fields();
    case FactEditor::Push:
        break;
    }
    return db::PushStore::fields();
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

template <typename List> auto withId(const List &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.id == id; });
}

std::optional<QVariantMap> contactOf(db::Connection &connection, const db::RecordKey &key)
{
    const auto contact = db::ContactStore(connection).find(key);
    if (!contact)
        return std::nullopt;
    return QVariantMap{{QStringLiteral("happened_on"), iso(contact->happenedOn)},
                       {QStringLiteral("channel"), contact->channel},
                       {QStringLiteral("outcome"), contact->outcome},
                       {QStringLiteral("note"), contact->note}};
}

std::optional<QVariantMap> headCountOf(db::Connection &connection, const db::RecordKey &key)
{
    const auto counts = db::HeadCountStore(connection).ofChapter(key.chapterId);
    const auto count = withId(counts, key.id);
    if (count == counts.end())
        return std::nullopt;
    return QVariantMap{{QStringLiteral("as_of"), iso(count->asOf)},
                       {QStringLiteral("heads"), QString::number(count->heads)},
                       {QStringLiteral("note"), count->note}};
}

std::optional<QVariantMap> pushOf(db::Connection &connection, const QString &id)
{
    const auto pushes = db::PushStore(connection).all();
    const auto push = withId(pushes, id);
    if (push == pushes.end())
        return std::nullopt;
    return QVariantMap{{QStringLiteral("name"), push->name},
                       {QStringLiteral("channel"), push->channel},
                       {QStringLiteral("starts_on"), iso(push->startsOn)},
                       {QStringLiteral("ends_on"), iso(push->endsOn)},
                       {QStringLiteral("note"), push->note}};
}

void saveContact(db::Connection &connection, const db::RecordKey &key, const db::Fields &values)
{
    db::ContactStore store(connection);
    const db::RecordKey saved = key.id.isEmpty()
        ? store.add({key.chapterId, {}, values.value(QStringLiteral("happened_on")).toDate(), {}, {}, {}})
        : key;
    store.update(saved, values);
}

void saveHeadCount(db::Connection &connection, const db::RecordKey &key, const db::Fields &values)
{
    db::HeadCountStore store(connection);
    const db::RecordKey saved = key.id.isEmpty() ? store.add({key.chapterId,
                                                              {},
                                                              values.value(QStringLiteral("as_of")).toDate(),
                                                              values.value(QStringLiteral("heads")).toInt(),
                                                              {},
                                                              {}})
                                                 : key;
    store.update(saved, values);
}

void savePush(db::Connection &connection, const QString &id, const db::Fields &values)
{
    db::PushStore store(connection);
    const QString saved = id.isEmpty() ? store.add({{},
                                                    values.value(QStringLiteral("name")).toString(),
                                                    {},
                                                    values.value(QStringLiteral("starts_on")).toDate(),
                                                    {},
                                                    {}})
                                       : id;
    store.update(saved, values);
}

} // namespace

void FactEditor::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
}

void FactEditor::beginNew(const QString &chapterId)
{
    m_chapterId = chapterId;
    m_isNoteCovered = false;
    const QString today = book() ? iso(shownDate(*book())) : QString();
    switch (m_kind) {
    case Contact:
        return begin({}, {{QStringLiteral("happened_on"), today}});
    case HeadCount:
        return begin({}, {{QStringLiteral("as_of"), today}});
    case Push:
        return begin({}, {{QStringLiteral("starts_on"), today}});
    }
}

void FactEditor::beginOld(const QString &chapterId, const QString &id)
{
    if (!book())
        return;
    m_chapterId = chapterId;
    const auto read = book()->read([&, kind = m_kind](db::Connection &connection) {
        return kind == Contact  ? contactOf(connection, {chapterId, id})
            : kind == HeadCount ? headCountOf(connection, {chapterId, id})
                                : pushOf(connection, id);
    });
    if (!read || !*read)
        return;
    QVariantMap values = **read;
    QVariant &note = values[QStringLiteral("note")];
    m_isNoteCovered = book()->nameStyle() == NameStyle::Covered && !note.toString().isEmpty();
    note = shownPrivately(note.toString(), book()->nameStyle());
    begin(id, values);
}

void FactEditor::fieldChanged(const QString &field)
{
    if (field == QLatin1String("note"))
        m_isNoteCovered = false;
}

bool FactEditor::saysNothing() const
{
    const auto isEmpty = [this](const char *field) { return cleanedText(text(QLatin1String(field))).isEmpty(); };
    return isEmpty("channel") && isEmpty("outcome") && isEmpty("note");
}

QVariantMap FactEditor::check() const
{
    QVariantMap problems;
    const QDate today = book() ? shownDate(*book()) : QDate();
    for (const db::Field &field : fieldsOf(m_kind)) {
        const QString name = QLatin1String(field.name);
        const auto value = typedValue(field, text(name), today);
        if (!value)
            problems.insert(name, value.message());
    }
    const db::Fields values = typed();
    const QDate ends = values.value(QStringLiteral("ends_on")).toDate();
    if (ends.isValid() && ends < values.value(QStringLiteral("starts_on")).toDate())
        problems.insert(QStringLiteral("ends_on"), tr("It would end before it starts."));
    if (m_kind == Contact && saysNothing())
        problems.insert(QStringLiteral("note"), tr("Choose a channel or an outcome, or write what it was about."));
    return problems;
}

db::Fields FactEditor::typed() const
{
    db::Fields values;
    const QDate today = book() ? shownDate(*book()) : QDate();
    for (const db::Field &field : fieldsOf(m_kind)) {
        const QString name = QLatin1String(field.name);
        if (m_isNoteCovered && name == QLatin1String("note"))
            continue;
        if (const auto value = typedValue(field, text(name), today))
            values.insert(name, *value);
    }
    return values;
}

QString FactEditor::labelled(const char *verb) const
{
    const char *const what = m_kind == Contact ? "contact" : m_kind == HeadCount ? "head_count" : "push";
    return QLatin1String(what) + u'.' + QLatin1String(verb);
}

BookFile::Work FactEditor::work() const
{
    return [kind = m_kind, key = db::RecordKey{m_chapterId, id()}, values = typed()](db::Connection &connection) {
        if (kind == Contact)
            saveContact(connection, key, values);
        else if (kind == HeadCount)
            saveHeadCount(connection, key, values);
        else
            savePush(connection, key.id, values);
    };
}

BookFile::Work FactEditor::removing() const
{
    return [kind = m_kind, key = db::RecordKey{m_chapterId, id()}](db::Connection &connection) {
        if (kind == Contact)
            db::ContactStore(connection).remove(key);
        else if (kind == HeadCount)
            db::HeadCountStore(connection).remove(key);
        else
            db::PushStore(connection).remove(key.id);
    };
}

QDate FactEditor::countedOn() const
{
    const bool isCounted = m_kind == HeadCount && !text(QStringLiteral("heads")).isEmpty() && check().isEmpty();
    return isCounted ? QDate::fromString(text(QStringLiteral("as_of")), Qt::ISODate) : QDate();
}

} // namespace chapterhouse::app
