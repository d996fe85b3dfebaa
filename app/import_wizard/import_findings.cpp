// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_findings.h"

#include "app/formatting.h"

#include <algorithm>
#include <array>

namespace chapterhouse::app {

namespace {

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
    m_rule = plan.request.onMatch;
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

ImportFinding ImportFindings::lineFinding(const ImportLine &line, const RowChoice *choice) const
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
    if (line.kind == ImportLine::Kind::InDoubt && line.candidate)
        finding.pair = comparedPair(line, m_rule, choice, m_style);
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
            found.push_back(lineFinding(line, nullptr));
            continue;
        }
        const bool isStill = listOf(line.kind) == m_kind;
        const RowChoice &choice = m_choices.rows.at(line.line);
        ImportFinding finding = lineFinding(isStill ? line : touched->second.line, &choice);
        finding.cell = correctedCell(finding, choice);
        finding.fate = isStill ? QString() : fateText(line.kind);
        finding.doubt = choice.doubt;
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

const ImportFinding *ImportFindings::finding(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_findings[std::size_t(row)];
}

int ImportFindings::rowOf(qint64 key) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [key](const ImportFinding &finding) { return finding.key == key; });
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

ImportFindings::Names ImportFindings::namedBy(int column) const
{
    if (column < 0)
        return Nothing;
    switch (m_columns[std::size_t(column)].field) {
    case csv::Field::School:
    case csv::Field::SchoolId:
        return Schools;
    case csv::Field::Chapter:
    case csv::Field::ChapterId:
        return Chapters;
    default:
        return Nothing;
    }
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
    case NamesRole:
        return namedBy(finding.column);
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
    return {{TitleRole, "title"},   {PlaceRole, "place"},  {TextRole, "text"},   {FateRole, "fate"},
            {HeaderRole, "header"}, {CellRole, "cell"},    {NamesRole, "names"}, {LeftOutRole, "leftOut"},
            {ChosenRole, "chosen"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
