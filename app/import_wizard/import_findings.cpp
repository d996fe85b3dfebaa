// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_findings.h"

#include "app/formatting.h"
#include "app/roster/codes.h"

#include <algorithm>
#include <array>

namespace chapterhouse::app {

namespace {

constexpr std::array leaveReasons{LeaveReason::None,           LeaveReason::Lapsed,      LeaveReason::AskedRemoval,
                                  LeaveReason::ChapterDormant, LeaveReason::Transferred, LeaveReason::Other};

/// The kind of list that shows such lines.
int listOf(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::New:
        return ImportCounts::New;
    case ImportLine::Kind::Changed:
        return ImportCounts::Changed;
    case ImportLine::Kind::Same:
        return ImportCounts::Same;
    case ImportLine::Kind::InDoubt:
        return ImportCounts::InDoubt;
    case ImportLine::Kind::Refused:
        return ImportCounts::Refused;
    case ImportLine::Kind::LeftOut:
        break;
    }
    return -1;
}

} // namespace

void ImportFindings::begin(const ImportPlan &plan)
{
    m_choices = {};
    m_choices.leaving.on = plan.fileDate;
    m_touched.clear();
    m_report = {};
    beginResetModel();
    m_findings.clear();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT leavingChanged();
}

void ImportFindings::show(const ImportReport &report, const ImportPlan &plan, NameStyle style)
{
    m_report = report;
    m_columns = plan.columns;
    m_style = style;
    refresh();
}

void ImportFindings::setKind(int kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    refreshAll();
}

QString ImportFindings::explanation() const
{
    return ImportCounts::explanationOf(m_kind);
}

QString ImportFindings::capped() const
{
    const std::array totals{m_report.refused, m_report.inDoubt,   m_report.added,   m_report.changed,
                            m_report.same,    m_report.notInFile, m_report.cleaned, qint64(m_report.warnings.size())};
    const qint64 total = totals[std::size_t(m_kind)];
    return total > count() ? tr("The first %1 of %2 are listed.").arg(number(count()), number(total)) : QString();
}

QString ImportFindings::titleOf(const QString &name) const
{
    return shownName(name.left(120), m_style);
}

ImportFinding ImportFindings::lineFinding(const ImportLine &line) const
{
    ImportFinding finding;
    finding.key = line.line;
    finding.title = titleOf(line.name);
    finding.text = line.kind == ImportLine::Kind::Changed ? changesText(line.values, m_style)
                                                          : shownPrivately(asSentence(line.text), m_style);
    const bool isShown = m_style == NameStyle::Plain; // what is covered cannot be corrected
    if (isShown && line.column >= 0 && std::size_t(line.column) < m_columns.size()) {
        finding.column = line.column;
        finding.header = m_columns[std::size_t(line.column)].header;
        finding.cell = line.cell;
    }
    finding.values =
        comparedValues(line.kind == ImportLine::Kind::InDoubt ? line.values : std::vector<ImportedValue>(), m_style);
    finding.hasCandidate = line.candidate.has_value();
    return finding;
}

/// Those of this kind, and those that were of this kind when the user chose about them.
std::vector<ImportFinding> ImportFindings::lineFindings() const
{
    std::vector<ImportFinding> found;
    for (const ImportLine &line : m_report.lines) {
        const auto touched = m_touched.find(line.line);
        if ((touched == m_touched.end() ? listOf(line.kind) : touched->second.kind) != m_kind)
            continue;
        if (touched == m_touched.end()) {
            found.push_back(lineFinding(line));
            continue;
        }
        const bool isStill = listOf(line.kind) == m_kind;
        ImportFinding finding = lineFinding(isStill ? line : touched->second.line);
        const RowChoice &choice = m_choices.rows.at(line.line);
        finding.cell = correctedCell(finding, choice);
        finding.fate = isStill ? QString() : fateText(line.kind);
        finding.choice = int(choice.doubt);
        finding.isLeftOut = choice.isLeftOut;
        found.push_back(std::move(finding));
    }
    return found;
}

/// What the cell holds now, whether it was corrected in this row or wherever it stands.
QString ImportFindings::correctedCell(const ImportFinding &finding, const RowChoice &choice) const
{
    if (finding.column < 0)
        return finding.cell;
    const auto column = std::size_t(finding.column);
    if (const auto own = choice.cells.find(column); own != choice.cells.end())
        return QString::fromStdString(own->second);
    if (const auto cells = m_choices.everywhere.find(column); cells != m_choices.everywhere.end()) {
        if (const auto found = cells->second.find(finding.cell.toStdString()); found != cells->second.end())
            return QString::fromStdString(found->second);
    }
    return finding.cell;
}

std::vector<ImportFinding> ImportFindings::findings() const
{
    std::vector<ImportFinding> found;
    const auto add = [&found](ImportFinding finding) {
        finding.key = qint64(found.size());
        found.push_back(std::move(finding));
    };
    switch (m_kind) {
    case ImportCounts::Missing:
        for (const MissingMember &missing : m_report.missing) {
            ImportFinding finding;
            finding.title = titleOf(missing.name);
            finding.isChosen = m_choices.leaving.concerns(missing.member);
            finding.member = missing.member;
            add(std::move(finding));
        }
        return found;
    case ImportCounts::Cleaned:
        for (const ImportedValue &value : m_report.cleanings) {
            ImportFinding finding;
            finding.title = importedFieldTitle(value.field);
            finding.text = tr("“%1” → “%2”", "a cell before and after")
                               .arg(shownPrivately(value.before.left(200), m_style),
                                    shownPrivately(value.after.left(200), m_style));
            add(std::move(finding));
        }
        return found;
    case ImportCounts::Notes:
        for (const QString &warning : m_report.warnings.mid(0, 200)) {
            ImportFinding finding;
            finding.text = warning;
            add(std::move(finding));
        }
        return found;
    default:
        return lineFindings();
    }
}

void ImportFindings::refreshAll()
{
    beginResetModel();
    m_findings = findings();
    endResetModel();
    Q_EMIT countChanged();
}

void ImportFindings::refresh()
{
    std::vector<ImportFinding> now = findings();
    const auto isBefore = [](const ImportFinding &a, const ImportFinding &b) { return a.key < b.key; };
    for (int row = count() - 1; row >= 0; --row) {
        if (std::binary_search(now.begin(), now.end(), m_findings[std::size_t(row)], isBefore))
            continue;
        beginRemoveRows({}, row, row);
        m_findings.erase(m_findings.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (row < m_findings.size() && m_findings[row].key == now[row].key) {
            m_findings[row] = std::move(now[row]);
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_findings.insert(m_findings.begin() + std::ptrdiff_t(row), std::move(now[row]));
        endInsertRows();
    }
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT countChanged();
}

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
    const ImportFinding *finding = choice ? &m_findings[std::size_t(row)] : nullptr;
    if (!finding || finding->column < 0 || finding->cell == cell)
        return;
    const auto column = std::size_t(finding->column);
    if (namesPlace(m_columns[column].field) && !finding->cell.isEmpty())
        replaceEverywhere(column, finding->cell.toStdString(), cell.toStdString());
    else
        choice->cells[column] = cell.toStdString();
    choice->isLeftOut = false;
    Q_EMIT chosen();
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

void ImportFindings::decide(int row, int doubt)
{
    RowChoice *choice = touch(row);
    if (!choice || doubt < 0 || doubt > int(RowChoice::Doubt::New))
        return;
    choice->doubt = RowChoice::Doubt(doubt);
    choice->isLeftOut = false;
    const ImportLine &line = m_touched.at(m_findings[std::size_t(row)].key).line;
    choice->candidate = line.candidate.value_or(MemberRef{});
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

int ImportFindings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportFinding &finding = m_findings[std::size_t(index.row())];
    const bool isLine = m_kind <= ImportCounts::Same;
    const QString place = isLine ? tr("Line %1", "of a file").arg(number(finding.key)) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return finding.title;
    case PlaceRole:
        return place;
    case TextRole:
        return finding.text;
    case FateRole:
        return finding.fate;
    case HeaderRole:
        return finding.header;
    case CellRole:
        return finding.cell;
    case ValuesRole:
        return finding.values;
    case DecidableRole:
        return finding.hasCandidate;
    case ChoiceRole:
        return finding.choice;
    case LeftOutRole:
        return finding.isLeftOut;
    case ChosenRole:
        return finding.isChosen;
    case SpokenRole: {
        QStringList parts{place, finding.title, finding.text, finding.fate};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportFindings::roleNames() const
{
    return {{TitleRole, "title"},   {PlaceRole, "place"},     {TextRole, "text"},     {FateRole, "fate"},
            {HeaderRole, "header"}, {CellRole, "cell"},       {ValuesRole, "values"}, {DecidableRole, "decidable"},
            {ChoiceRole, "choice"}, {LeftOutRole, "leftOut"}, {ChosenRole, "chosen"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
