// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/choices.h"

#include "app/details/code_names.h"
#include "app/roster/chapter_lines.h"
#include "app/roster/codes.h"
#include "db/chapter_channel_store.h"
#include "db/codes.h"

#include <algorithm>
#include <span>

namespace chapterhouse::app {

namespace {

using Codes = std::span<const char *const>;

template <typename Name> std::vector<Choice> named(Codes codes, Name nameOfCode)
{
    std::vector<Choice> choices;
    for (const char *code : codes)
        choices.push_back({QLatin1String(code), nameOfCode(QString::fromLatin1(code))});
    return choices;
}

QString channelName(const QString &code)
{
    return nameOf(channel(code.toStdString()));
}

} // namespace

ChoicesModel::ChoicesModel(QObject *parent) : QAbstractListModel(parent)
{
    fill();
}

std::vector<Choice> ChoicesModel::choices(Kind kind)
{
    switch (kind) {
    case MemberStatus:
        return named(db::memberStatusCodes,
                     [](const QString &code) { return nameOf(memberStatus(code.toStdString())); });
    case LeaveReason:
        return named(db::leaveReasonCodes, [](const QString &code) { return nameOf(leaveReason(code.toStdString())); });
    case ChapterStatus:
        return named(db::chapterStatusCodes,
                     [](const QString &code) { return nameOf(chapterStatus(code.toStdString())); });
    case Phase:
        return named(db::phaseCodes, [](const QString &code) { return nameOf(phase(code.toStdString())); });
    case Channel:
        return named(db::channelCodes, channelName);
    case Account:
        return named(db::accountCodes, channelName);
    case Outcome:
        return named(db::outcomeCodes, outcomeName);
    case Origin:
        return named(db::originCodes, originName);
    case YesOrNo:
        return named(db::firstAtSchoolCodes, yesOrNoName);
    case Audience:
        return named(db::audienceCodes, audienceName);
    case ConsentLevel:
        return named(db::consentLevelCodes, consentLevelName);
    }
    return {};
}

std::optional<ChoicesModel::Kind> ChoicesModel::kindOf(const QString &column)
{
    constexpr struct {
        const char *column;
        Kind kind;
    } kinds[] = {
        {"phase", Phase}, {"channel", Channel}, {"outcome", Outcome}, {"origin", Origin}, {"first_at_school", YesOrNo}};
    for (const auto &known : kinds) {
        if (column == QLatin1String(known.column))
            return known.kind;
    }
    return std::nullopt;
}

void ChoicesModel::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    fill();
    Q_EMIT kindChanged();
}

void ChoicesModel::setOptional(bool optional)
{
    if (optional == m_isOptional)
        return;
    m_isOptional = optional;
    fill();
    Q_EMIT kindChanged();
}

void ChoicesModel::fill()
{
    beginResetModel();
    m_choices = choices(m_kind);
    if (m_isOptional)
        m_choices.insert(m_choices.begin(), {QString(), tr("Not known")});
    endResetModel();
}

QString ChoicesModel::codeAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_choices[std::size_t(row)].code;
}

int ChoicesModel::rowOf(const QString &code) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) { return choice.code == code; });
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[std::size_t(index.row())];
    return role == CodeRole ? choice.code : role == TextRole || role == Qt::DisplayRole ? choice.text : QVariant();
}

QHash<int, QByteArray> ChoicesModel::roleNames() const
{
    return {{CodeRole, "code"}, {TextRole, "text"}};
}

} // namespace chapterhouse::app
