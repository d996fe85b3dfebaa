// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/book_settings.h"

#include "app/figures/suppression.h"
#include "db/setting_store.h"

namespace chapterhouse::app {

namespace {

const QString nameKey = QStringLiteral("name");
const QString thresholdKey = QStringLiteral("small_number_threshold");

} // namespace

void BookSettings::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book) {
        connect(m_book, &Book::settingsChanged, this, &BookSettings::read);
        connect(m_book, &Book::failed, this, &BookSettings::changed); // the fields show what is still in force
    }
    Q_EMIT bookChanged();
    read();
}

void BookSettings::read()
{
    if (!m_book)
        return;
    const auto value =
        m_book->read([](db::Connection &connection) { return db::SettingStore(connection).value(thresholdKey); });
    if (value)
        m_threshold = Suppression::fromSetting(*value).threshold();
    Q_EMIT changed();
}

QString BookSettings::name() const
{
    return m_book ? m_book->name() : QString();
}

void BookSettings::setName(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain == this->name())
        Q_EMIT changed();
    else
        set(QStringLiteral("book.name"), nameKey, plain);
}

void BookSettings::setSmallNumberThreshold(int threshold)
{
    if (threshold != m_threshold && threshold >= 0)
        set(QStringLiteral("book.settings"), thresholdKey, QString::number(threshold));
}

void BookSettings::set(const QString &label, const QString &key, const QString &value)
{
    if (!m_book)
        return;
    m_book->perform({label, {}, {}, {}},
                    [key, value](db::Connection &connection) { db::SettingStore(connection).set(key, value); });
}

} // namespace chapterhouse::app
