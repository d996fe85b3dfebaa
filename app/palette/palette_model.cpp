// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette_model.h"

#include "app/background.h"
#include "app/shown_date.h"
#include "db/member_store.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int limitOfEach = 6;
constexpr int recentLimit = 4;

QString kindText(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command:
        return {};
    case PaletteEntry::Kind::Chapter:
        return PaletteModel::tr("Chapter");
    case PaletteEntry::Kind::State:
        return PaletteModel::tr("State");
    case PaletteEntry::Kind::Member:
        return PaletteModel::tr("Member");
    case PaletteEntry::Kind::School:
        return PaletteModel::tr("School without a chapter");
    }
    return {};
}

QString symbolOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command:
        return {};
    case PaletteEntry::Kind::Chapter:
    case PaletteEntry::Kind::School:
        return QStringLiteral("chapters");
    case PaletteEntry::Kind::State:
        return QStringLiteral("states");
    case PaletteEntry::Kind::Member:
        return QStringLiteral("members");
    }
    return {};
}

} // namespace

void PaletteModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &PaletteModel::refresh);
    m_recent.clear();
    Q_EMIT bookChanged();
}

void PaletteModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

void PaletteModel::setCommands(Commands *commands)
{
    if (commands == m_commands)
        return;
    m_commands = commands;
    Q_EMIT commandsChanged();
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    refresh();
}

void PaletteModel::refresh()
{
    const quint64 asked = ++m_asked;
    m_choosesFirst = false;
    if (m_query.simplified().isEmpty()) {
        show(entriesWithoutQuery());
        return;
    }
    const RosterIndex::Pointer snapshot = m_roster ? m_roster->snapshot() : nullptr;
    if (!m_book || !snapshot) {
        show(commandEntries());
        return;
    }
    const auto search = [snapshot, query = m_query, date = shownDate(*m_book)] {
        return searchRoster(*snapshot, query, date, limitOfEach);
    };
    m_isSearching = true;
    inBackground(this, search, [this, asked](const std::vector<PaletteEntry> &found) {
        if (asked != m_asked)
            return;
        std::vector<PaletteEntry> entries = commandEntries();
        entries.insert(entries.end(), found.begin(), found.end());
        show(std::move(entries));
        if (m_choosesFirst)
            choose(0);
    });
}

std::vector<PaletteEntry> PaletteModel::commandEntries() const
{
    std::vector<PaletteEntry> entries;
    if (!m_commands)
        return entries;
    const auto &all = m_commands->list();
    std::vector<QString> texts;
    for (const Command *command : all)
        texts.push_back(command->text());
    for (const std::size_t place : paletteMatches(m_query, texts)) {
        const Command *command = all.at(qsizetype(place));
        if (command->isEnabled())
            entries.push_back({PaletteEntry::Kind::Command, QString::number(place), command->text(), {}});
    }
    return entries;
}

std::vector<PaletteEntry> PaletteModel::entriesWithoutQuery() const
{
    std::vector<PaletteEntry> entries = m_recent;
    for (const PaletteEntry &command : commandEntries()) {
        if (std::none_of(m_recent.begin(), m_recent.end(), [&](const PaletteEntry &recent) {
                return recent.kind == command.kind && recent.key == command.key;
            }))
            entries.push_back(command);
    }
    return entries;
}

void PaletteModel::show(std::vector<PaletteEntry> entries)
{
    m_isSearching = false;
    if (m_commands && m_commands->isForSharing()) // who is covered by name could be counted
        std::erase_if(entries, [](const PaletteEntry &entry) { return entry.kind == PaletteEntry::Kind::Member; });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
}

void PaletteModel::choose(int row)
{
    m_choosesFirst = m_isSearching;
    if (m_isSearching || row < 0 || row >= count())
        return;
    const PaletteEntry entry = m_entries[std::size_t(row)];
    m_recent.erase(std::remove(m_recent.begin(), m_recent.end(), entry), m_recent.end());
    m_recent.insert(m_recent.begin(), entry);
    m_recent.resize(std::min<std::size_t>(m_recent.size(), recentLimit));
    switch (entry.kind) {
    case PaletteEntry::Kind::Command:
        if (Command *command = commandOf(entry))
            command->trigger();
        break;
    case PaletteEntry::Kind::Chapter:
        Q_EMIT chapterChosen(entry.key);
        break;
    case PaletteEntry::Kind::State:
        Q_EMIT stateChosen(entry.key);
        break;
    case PaletteEntry::Kind::Member:
        Q_EMIT memberChosen(entry.key);
        break;
    case PaletteEntry::Kind::School:
        if (m_roster && m_roster->snapshot())
            Q_EMIT stateChosen(m_roster->snapshot()->directory().stateOf(entry.key));
        break;
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries[std::size_t(index.row())];
    const Command *command = commandOf(entry);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        if (entry.kind == PaletteEntry::Kind::Member)
            return memberName(entry);
        return command ? command->text() : entry.title;
    case NoteRole:
        return entry.note;
    case KindRole:
        return kindText(entry.kind);
    case SymbolRole:
        return command ? command->icon() : symbolOf(entry.kind);
    case SpokenRole: {
        QStringList parts{kindText(entry.kind), data(index, TitleRole).toString(), entry.note};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case KeysRole:
        return command ? command->shortcut() : QString();
    }
    return {};
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{TitleRole, "title"},   {NoteRole, "note"}, {KindRole, "kind"},
            {SymbolRole, "symbol"}, {KeysRole, "keys"}, {SpokenRole, "spoken"}};
}

QString PaletteModel::memberName(const PaletteEntry &entry) const
{
    if (!m_book)
        return {};
    const auto slash = entry.key.indexOf(u'/');
    const auto member = m_book->read([&](db::Connection &connection) {
        return db::MemberStore(connection).find(db::RecordKey{entry.key.left(slash), entry.key.mid(slash + 1)});
    });
    return member && *member ? shownName(**member, m_book->nameStyle()) : QString();
}

Command *PaletteModel::commandOf(const PaletteEntry &entry) const
{
    if (entry.kind != PaletteEntry::Kind::Command || !m_commands)
        return nullptr;
    return m_commands->list().value(entry.key.toInt());
}

} // namespace chapterhouse::app
