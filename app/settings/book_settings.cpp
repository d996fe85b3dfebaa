// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/book_settings.h"

#include "app/figures/suppression.h"
#include "db/setting_store.h"

namespace chapterhouse::app {

namespace {

const QString nameKey = QStringLiteral("name");
const QString thresholdKey = QStringLiteral("small_number_threshold");

} // namespace

BookSettings::BookSettings(QObject *parent) : QObject(parent) { }

void BookSettings::setBook(Book *book)
{
    if (book == this->book())
        return;
    m_reader.setBook(book);
    Q_EMIT bookChanged();
}

void BookSettings::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

BookSettings::Values BookSettings::valuesOf(db::Connection &connection)
{
    const auto settings = db::SettingStore(connection).all();
    Values values;
    values.smallNumber = Suppression::fromSetting(settings.value(thresholdKey)).threshold();
    values.isNational = settings.value(QStringLiteral("kind")) != QLatin1String("chapter");
    values.attention = AttentionThresholds::fromSettings(settings);
    return values;
}

void BookSettings::ask()
{
    m_reader.read(&BookSettings::valuesOf, [this](const Values &values) {
        m_values = values;
        Q_EMIT changed();
    });
}

QString BookSettings::name() const
{
    return book() ? book()->name() : QString();
}

void BookSettings::setName(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain == this->name())
        Q_EMIT changed();
    else
        write(QStringLiteral("book.name"), nameKey, plain);
}

void BookSettings::setSmallNumberThreshold(int threshold)
{
    if (threshold == m_values.smallNumber || threshold < 0)
        return;
    m_values.smallNumber = threshold;
    write(QStringLiteral("book.settings"), thresholdKey, QString::number(threshold));
}

void BookSettings::set(const AttentionThresholds::Field &field, int value)
{
    if (value == m_values.attention.*field.value || value < 0 || value > field.most)
        return;
    m_values.attention.*field.value = value;
    write(QStringLiteral("book.settings"), QLatin1String(field.key), QString::number(value));
}

void BookSettings::write(const QString &label, const QString &key, const QString &value)
{
    if (!book())
        return;
    book()->perform({label, {}, {}, {}},
                    [key, value](db::Connection &connection) { db::SettingStore(connection).set(key, value); });
    m_reader.outdate(); // also where it fails
    Q_EMIT changed();
}

} // namespace chapterhouse::app
