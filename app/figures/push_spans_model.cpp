// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/push_spans_model.h"

#include "app/details/detail_line.h"
#include "app/roster/codes.h"

#include <algorithm>

namespace chapterhouse::app {

PushSpansModel::PushSpansModel(QObject *parent) : QAbstractListModel(parent) { }

void PushSpansModel::setBook(Book *book)
{
    m_reader.setBook(book);
}

void PushSpansModel::setUntil(QDate until)
{
    if (m_until == until)
        return;
    m_until = until;
    choose();
}

QStringList PushSpansModel::namesIn(QDate from, QDate until) const
{
    QStringList names;
    for (const db::Push &push : m_shown) {
        if (push.startsOn <= until && lastDayOf(push) >= from)
            names.append(push.name);
    }
    return names;
}

void PushSpansModel::ask()
{
    m_reader.read([](db::Connection &connection) { return db::PushStore(connection).all(); },
                  [this](const std::vector<db::Push> &pushes) {
                      m_pushes = pushes;
                      choose();
                  });
}

void PushSpansModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (const db::Push &push : m_pushes) {
        if (push.startsOn <= m_until)
            m_shown.push_back(push);
    }
    endResetModel();
}

QDate PushSpansModel::lastDayOf(const db::Push &push) const
{
    return push.endsOn.isValid() ? std::min(push.endsOn.addDays(-1), m_until) : m_until;
}

int PushSpansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PushSpansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::Push &push = m_shown[std::size_t(index.row())];
    switch (role) {
    case FromDay:
        return push.startsOn.toJulianDay();
    case UntilDay:
        return lastDayOf(push).toJulianDay();
    case Text:
        return push.name;
    case Description: {
        const QString when = periodText(push.startsOn, push.endsOn);
        const Channel way = channel(push.channel.toStdString());
        return way == Channel::None ? tr("Push: %1, %2", "name, dates").arg(push.name, when)
                                    : tr("Push: %1, %2, %3", "name, dates, channel").arg(push.name, when, nameOf(way));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PushSpansModel::roleNames() const
{
    return {{FromDay, "fromDay"}, {UntilDay, "untilDay"}, {Text, "text"}, {Description, "description"}};
}

} // namespace chapterhouse::app
