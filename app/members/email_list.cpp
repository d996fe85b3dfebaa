// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/email_list.h"

#include "app/book_reading.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Addresses {
    QStringList list;
    int without = 0; ///< members
};

Addresses addressesOf(db::Connection &connection, const MemberChoice &members)
{
    constexpr std::size_t step = 256;
    Addresses addresses;
    QSet<QString> seen;
    const auto keys = members.keys();
    for (std::size_t first = 0; first < keys.size(); first += step) {
        const auto part = std::span(keys).subspan(first, std::min(step, keys.size() - first));
        for (const db::Member &member : db::MemberStore(connection).fetch(part)) {
            const QString &address = member.schoolEmail.isEmpty() ? member.personalEmail : member.schoolEmail;
            addresses.without += address.isEmpty();
            if (!address.isEmpty() && !seen.contains(address)) {
                seen.insert(address);
                addresses.list << address;
            }
        }
    }
    return addresses;
}

} // namespace

void EmailList::collect(MembersModel *table, const QString &key)
{
    Book *book = table->book();
    if (!book)
        return;
    const auto work = readingWork(*book, [members = table->chosenMembers(key)](db::Connection &connection) {
        return addressesOf(connection, members);
    });
    inBackground(this, work, [this](const Result<Addresses> &addresses) {
        if (!addresses) {
            Q_EMIT failed(addresses.message());
            return;
        }
        if (addresses->list.isEmpty()) {
            Q_EMIT failed(tr("None of them has an e-mail address."));
            return;
        }
        QString message =
            tr("%Ln addresses copied. Paste them into BCC: in To or CC everyone would see who is on the list.", nullptr,
               int(addresses->list.size()));
        if (addresses->without > 0)
            message += u' ' + tr("%Ln members have no address.", nullptr, addresses->without);
        Q_EMIT collected(addresses->list.join(QStringLiteral(", ")), message);
    });
}

} // namespace chapterhouse::app
