// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_consents.h"

#include "app/csv/import_member_draft.h"
#include "app/details/code_names.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::array levelCodes{"counted", "initials", "full"};

} // namespace

void ImportConsents::begin(const QString &ownAudience)
{
    beginResetModel();
    m_lines.clear();
    for (std::size_t audience = 0; audience < consentAudiences.size(); ++audience) {
        if (ownAudience != QLatin1String(consentAudiences[audience]))
            m_lines.push_back({audience, 0});
    }
    m_source.clear();
    endResetModel();
    Q_EMIT sourceChanged();
    Q_EMIT statedChanged();
}

void ImportConsents::addTo(ImportChoices &choices) const
{
    choices.consents = {};
    for (const Line &line : m_lines) {
        if (line.level > 0)
            choices.consents[line.audience] = levelCodes[std::size_t(line.level)];
    }
    choices.consentSource = isStated() ? m_source.trimmed() : QString();
}

QStringList ImportConsents::levels() const
{
    QStringList names;
    for (const char *code : levelCodes)
        names.append(consentLevelName(QLatin1String(code)));
    return names;
}

void ImportConsents::setSource(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    Q_EMIT changed();
}

bool ImportConsents::isStated() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.level > 0; });
}

void ImportConsents::choose(int row, int level)
{
    if (row < 0 || std::size_t(row) >= m_lines.size() || level < 0 || std::size_t(level) >= levelCodes.size())
        return;
    if (std::exchange(m_lines[std::size_t(row)].level, level) == level)
        return;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT statedChanged();
    Q_EMIT changed();
}

int ImportConsents::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ImportConsents::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    if (role == LevelRole)
        return line.level;
    return role == AudienceRole ? audienceName(QLatin1String(consentAudiences[line.audience])) : QVariant();
}

QHash<int, QByteArray> ImportConsents::roleNames() const
{
    return {{AudienceRole, "audience"}, {LevelRole, "level"}};
}

} // namespace chapterhouse::app
