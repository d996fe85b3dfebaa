// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pushes/pushes_model.h"

#include "app/details/detail_line.h"
#include "app/person_names.h"
#include "app/roster/codes.h"

namespace chapterhouse::app {

namespace {

QString whenText(const db::Push &push)
{
    const Channel way = channel(push.channel.toStdString());
    const QString when = periodText(push.startsOn, push.endsOn);
    return way == Channel::None ? when : PushesModel::tr("%1 · %2", "dates, channel").arg(when, nameOf(way));
}

} // namespace

PushesModel::PushesModel(QObject *parent) : QAbstractListModel(parent) { }

void PushesModel::setBook(Book *book)
{
    if (book == this->book())
        return;
    m_reader.setBook(book);
    if (book)
        connect(book, &Book::nameStyleChanged, this, [this] { m_reader.outdate(); });
    Q_EMIT bookChanged();
}

void PushesModel::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

void PushesModel::ask()
{
    m_reader.read([](db::Connection &connection) { return db::PushStore(connection).all(); },
                  [this](const std::vector<db::Push> &pushes) {
                      beginResetModel();
                      m_pushes.assign(pushes.rbegin(), pushes.rend());
                      endResetModel();
                      Q_EMIT countChanged();
                  });
}

void PushesModel::remove(const QString &id)
{
    if (book())
        book()->perform({QStringLiteral("push.remove"), {}, {}, {}},
                        [id](db::Connection &connection) { db::PushStore(connection).remove(id); });
}

int PushesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PushesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::Push &push = m_pushes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return push.name;
    case IdRole:
        return push.id;
    case WhenRole:
        return whenText(push);
    case NoteRole:
        return shownPrivately(push.note, book() ? book()->nameStyle() : NameStyle::Covered);
    }
    return {};
}

QHash<int, QByteArray> PushesModel::roleNames() const
{
    return {{NameRole, "name"}, {IdRole, "pushId"}, {WhenRole, "whenText"}, {NoteRole, "note"}};
}

} // namespace chapterhouse::app
