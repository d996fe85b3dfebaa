// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_step.h"

#include "app/shown_date.h"

#include <chrono>

namespace chapterhouse::app {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostTriedOut = 20'000; ///< members; trying it out for more takes longer than anyone waits
constexpr std::size_t many = 10'000; ///< rows that may need more memory than the cache has

} // namespace

MemberStep::MemberStep(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &MemberStep::askEffect);
}

void MemberStep::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
}

void MemberStep::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

bool MemberStep::isReady() const
{
    return m_book && !m_book->isReadOnly() && count() > 0 && !sentence().isEmpty();
}

bool MemberStep::isEffectShown() const
{
    return isReady() && m_members.count() <= mostTriedOut;
}

QDate MemberStep::today() const
{
    return m_book ? shownDate(*m_book) : QDate();
}

void MemberStep::begin(MembersModel *table, const QString &key)
{
    beginWith(table->chosenMembers(key));
}

void MemberStep::beginWith(MemberChoice members)
{
    m_members = std::move(members);
    m_saving.forget();
    nameThem();
    start();
    refresh();
}

void MemberStep::nameThem()
{
    m_who = tr("%Ln members", nullptr, count());
    if (count() != 1 || !m_book)
        return;
    const auto member = m_book->read(
        [&](db::Connection &connection) { return db::MemberStore(connection).find(m_members.keys().front()); });
    if (member && *member)
        m_who = shownName(**member, m_book->nameStyle());
}

void MemberStep::refresh()
{
    m_effect.clear();
    if (isEffectShown())
        m_pause.start();
    else
        m_pause.stop();
    Q_EMIT changed();
}

void MemberStep::askEffect()
{
    if (m_book && m_roster && isEffectShown())
        m_effect.ask(*m_book, *m_roster, factDate(), work());
}

BookFile::Work MemberStep::work() const
{
    return [members = m_members, deed = deed()](db::Connection &connection) {
        const db::MemberStore store(connection);
        int changed = 0;
        for (const db::RecordKey &key : members.keys()) {
            const auto member = store.find(key);
            changed += member && deed(connection, *member);
        }
        if (changed == 0)
            throw Failure{members.count() == 1 ? tr("It says so already; nothing was changed.")
                                               : tr("All of them say so already; nothing was changed.")};
        if (members.count() > 1)
            db::setSubject(connection, {{QStringLiteral("count"), changed}});
    };
}

void MemberStep::run()
{
    if (!isReady())
        return;
    m_pause.stop();
    const db::ActionInfo info{label(), {}, {}, {}};
    m_saving.follow(m_members.count() < many ? m_book->perform(info, work(), Book::OnFailure::Leave)
                                             : m_book->performInBulk(info, work(), Book::OnFailure::Leave),
                    [this] { Q_EMIT done(); });
}

} // namespace chapterhouse::app
