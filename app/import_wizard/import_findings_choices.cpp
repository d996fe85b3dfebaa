// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_findings.h"

#include "app/roster/codes.h"

#include <algorithm>
#include <array>

namespace chapterhouse::app {

namespace {

constexpr std::array leaveReasons{LeaveReason::None,           LeaveReason::Lapsed,      LeaveReason::AskedRemoval,
                                  LeaveReason::ChapterDormant, LeaveReason::Transferred, LeaveReason::Other};

} // namespace

/// The choice about the row at this place of the list; null if there is none to be made.
RowChoice *ImportFindings::touch(int row)
{
    if (row < 0 || row >= count() || (m_kind != ImportCounts::Refused && m_kind != ImportCounts::InDoubt))
        return nullptr;
    const qint64 number = m_findings[std::size_t(row)].key;
    const auto line = std::find_if(m_report.lines.begin(), m_report.lines.end(),
                                   [number](const ImportLine &one) { return one.line == number; });
    if (line == m_report.lines.end())
        return nullptr;
    m_touched.try_emplace(number, Touched{m_kind, *line});
    return &m_choices.rows[number];
}

void ImportFindings::correct(int row, const QString &cell)
{
    RowChoice *choice = touch(row);
    ImportFinding *finding = choice ? &m_findings[std::size_t(row)] : nullptr;
    if (!finding || finding->column < 0 || finding->cell == cell)
        return;
    const auto column = std::size_t(finding->column);
    if (namesPlace(m_columns[column].field) && !finding->cell.isEmpty())
        replaceEverywhere(column, finding->cell.toStdString(), cell.toStdString());
    else
        choice->cells[column] = cell.toStdString();
    choice->isLeftOut = false;
    finding->cell = cell;
    Q_EMIT dataChanged(index(row), index(row), {CellRole});
    Q_EMIT chosen();
}

void ImportFindings::correctTo(int row, RecordPicks *picks, const QString &id)
{
    const ImportFinding *corrected = finding(row);
    if (!corrected || corrected->column < 0 || !picks)
        return;
    const csv::Field field = m_columns[std::size_t(corrected->column)].field;
    const bool isIdColumn = field == csv::Field::SchoolId || field == csv::Field::ChapterId;
    const QString title = picks->titleOf(id);
    const QString cell = isIdColumn || picks->only(title) != id ? id : title;
    if (cell != corrected->cell)
        correct(row, cell);
    else if (touch(row))
        Q_EMIT chosen(); // what it names was added meanwhile
}

/// What was put in the place of other cells before is corrected with it.
void ImportFindings::replaceEverywhere(std::size_t column, const std::string &before, const std::string &after)
{
    auto &cells = m_choices.everywhere[column];
    for (auto &[cell, replacement] : cells) {
        if (replacement == before)
            replacement = after;
    }
    cells[before] = after;
}

void ImportFindings::leaveOut(int row, bool isLeftOut)
{
    RowChoice *choice = touch(row);
    if (!choice || choice->isLeftOut == isLeftOut)
        return;
    choice->isLeftOut = isLeftOut;
    Q_EMIT chosen();
}

void ImportFindings::decide(int row, RowChoice::Doubt doubt)
{
    RowChoice *choice = touch(row);
    if (!choice)
        return;
    choice->doubt = doubt;
    choice->isLeftOut = false;
    const ImportLine &line = m_touched.at(m_findings[std::size_t(row)].key).line;
    choice->candidate = line.candidate.value_or(MemberRef{});
    Q_EMIT chosen();
}

void ImportFindings::replace(int row, const QString &field, bool isReplaced)
{
    RowChoice *choice = touch(row);
    if (!choice)
        return;
    choice->replaces[field.toStdString()] = isReplaced;
    m_findings[std::size_t(row)].pair = m_doubt.facts();
    if (choice->doubt == RowChoice::Doubt::Same)
        Q_EMIT chosen();
}

void ImportFindings::markLeft(int row, bool isLeft)
{
    if (row < 0 || row >= count() || m_kind != ImportCounts::Missing)
        return;
    const MemberRef &member = m_findings[std::size_t(row)].member;
    if (isLeft)
        m_choices.leaving.members.insert(member);
    else
        m_choices.leaving.members.erase(member);
    Q_EMIT chosen();
}

void ImportFindings::setEveryoneLeft(bool everyone)
{
    if (everyone == isEveryoneLeft())
        return;
    m_choices.leaving.everyone = everyone;
    Q_EMIT leavingChanged();
    Q_EMIT chosen();
}

void ImportFindings::setLeftOn(const QString &date)
{
    if (date == leftOn())
        return;
    m_choices.leaving.on = QDate::fromString(date, Qt::ISODate);
    Q_EMIT leavingChanged();
}

QStringList ImportFindings::reasons() const
{
    QStringList names;
    for (const LeaveReason reason : leaveReasons)
        names.append(nameOf(reason));
    return names;
}

int ImportFindings::reason() const
{
    const auto *found = std::find_if(leaveReasons.begin(), leaveReasons.end(),
                                     [this](LeaveReason reason) { return code(reason) == m_choices.leaving.reason; });
    return found == leaveReasons.end() ? 0 : int(found - leaveReasons.begin());
}

void ImportFindings::setReason(int place)
{
    if (place == reason() || place < 0 || std::size_t(place) >= leaveReasons.size())
        return;
    m_choices.leaving.reason = code(leaveReasons[std::size_t(place)]);
    Q_EMIT leavingChanged();
}

} // namespace chapterhouse::app
