// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/regions_model.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

QString statesText(const QStringList &states)
{
    if (states.isEmpty())
        return RegionsModel::tr("No states yet");
    return RegionsModel::tr("%Ln states: %1", "how many, and which", int(states.size()))
        .arg(states.join(QLatin1String(", ")));
}

} // namespace

RegionsModel::RegionsModel(QObject *parent) : QAbstractListModel(parent) { }

void RegionsModel::setBook(Book *book)
{
    if (book == this->book())
        return;
    m_reader.setBook(book);
    Q_EMIT bookChanged();
}

void RegionsModel::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

void RegionsModel::ask()
{
    const auto read = [](db::Connection &connection) { return db::RegionStore(connection).all(); };
    m_reader.read(read, [this](const std::vector<db::Region> &regions) {
        if (regions == m_regions)
            return; // whoever stands on one of them stays there
        beginResetModel();
        m_regions = regions;
        endResetModel();
        Q_EMIT countChanged();
    });
}

QFuture<Result<db::Change>> RegionsModel::save(const db::Region &region)
{
    const QString label = region.id.isEmpty() ? QStringLiteral("region.add") : QStringLiteral("region.set");
    return book()->perform(
        {label, {}, {}, {}},
        [region](db::Connection &connection) {
            db::RegionStore store(connection);
            QString id = region.id;
            if (id.isEmpty())
                id = store.add(region.name);
            else
                store.rename(id, region.name);
            for (const db::Region &known : store.all()) {
                for (const QString &state : known.id == id ? known.states : QStringList()) {
                    if (!region.states.contains(state))
                        store.assign(state, {});
                }
            }
            for (const QString &state : region.states)
                store.assign(state, id);
        },
        Book::OnFailure::Leave);
}

void RegionsModel::remove(const QString &id)
{
    if (book())
        book()->perform({QStringLiteral("region.remove"), {}, {}, {}},
                        [id](db::Connection &connection) { db::RegionStore(connection).remove(id); });
}

int RegionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RegionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::Region &region = m_regions[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return region.name;
    case IdRole:
        return region.id;
    case StatesRole:
        return statesText(region.states);
    }
    return {};
}

QHash<int, QByteArray> RegionsModel::roleNames() const
{
    return {{NameRole, "name"}, {IdRole, "regionId"}, {StatesRole, "statesText"}};
}

} // namespace chapterhouse::app
