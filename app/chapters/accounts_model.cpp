// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/accounts_model.h"

#include "app/editing/typed_value.h"
#include "db/codes.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

bool isSame(const db::ChapterChannel &a, const db::ChapterChannel &b)
{
    return a.id == b.id && a.channel == b.channel && a.address == b.address;
}

} // namespace

void AccountsModel::set(std::vector<db::ChapterChannel> accounts)
{
    beginResetModel();
    m_begun = accounts;
    m_lines = std::move(accounts);
    endResetModel();
    Q_EMIT countChanged();
}

std::vector<db::ChapterChannel> AccountsModel::accounts() const
{
    std::vector<db::ChapterChannel> accounts;
    for (db::ChapterChannel line : m_lines) {
        line.address = cleanedText(line.address);
        if (!line.address.isEmpty())
            accounts.push_back(line);
    }
    return accounts;
}

bool AccountsModel::isEdited() const
{
    const auto now = accounts();
    return !std::equal(now.begin(), now.end(), m_begun.begin(), m_begun.end(), isSame);
}

void AccountsModel::add()
{
    // The usual one first, then the next that is not there yet.
    const auto isUsed = [this](const char *code) {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [&](const db::ChapterChannel &line) { return line.channel == QLatin1String(code); });
    };
    const auto *const next = std::find_if_not(std::begin(db::accountCodes), std::end(db::accountCodes), isUsed);
    const QString channel = QLatin1String(next == std::end(db::accountCodes) ? "other" : *next);
    beginInsertRows({}, count(), count());
    m_lines.push_back({{}, {}, channel, {}});
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void AccountsModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void AccountsModel::setChannel(int row, const QString &code)
{
    if (row < 0 || row >= count() || m_lines[std::size_t(row)].channel == code)
        return;
    m_lines[std::size_t(row)].channel = code;
    Q_EMIT dataChanged(index(row), index(row), {ChannelRole});
    Q_EMIT edited();
}

void AccountsModel::setAddress(int row, const QString &address)
{
    if (row < 0 || row >= count() || m_lines[std::size_t(row)].address == address)
        return;
    m_lines[std::size_t(row)].address = address;
    Q_EMIT dataChanged(index(row), index(row), {AddressRole});
    Q_EMIT edited();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::ChapterChannel &line = m_lines[std::size_t(index.row())];
    return role == ChannelRole ? line.channel : role == AddressRole ? line.address : QVariant();
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{ChannelRole, "channel"}, {AddressRole, "address"}};
}

} // namespace chapterhouse::app
