// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_doubt.h"

#include "app/formatting.h"
#include "app/import_wizard/import_findings.h"

#include <algorithm>

namespace chapterhouse::app {

ImportDoubt::ImportDoubt(ImportFindings *findings) : m_findings(findings)
{
    connect(findings, &ImportFindings::countChanged, this, &ImportDoubt::refresh); // whenever the list was filled
    connect(this, &PairModel::chosen, this, &ImportDoubt::keep);
}

void ImportDoubt::refresh()
{
    const int row = m_findings->rowOf(m_finding.key);
    show(row >= 0 ? row : std::min(m_row, m_findings->count() - 1));
}

void ImportDoubt::show(int row)
{
    const ImportFinding *finding =
        m_findings->kind() == ImportCounts::InDoubt ? m_findings->finding(std::max(0, row)) : nullptr;
    m_row = std::max(0, row);
    m_finding = finding ? *finding : ImportFinding();
    if (!(m_finding.pair == facts())) // else whoever stands in it stays there
        PairModel::show(m_finding.pair);
    Q_EMIT doubtChanged();
}

QString ImportDoubt::position() const
{
    return m_finding.key == 0
        ? QString()
        : tr("%1 of %2", "place in a list, its length").arg(number(m_row + 1), number(m_findings->count()));
}

QString ImportDoubt::place() const
{
    return m_finding.key == 0 ? QString() : tr("Line %1", "of a file").arg(number(m_finding.key));
}

bool ImportDoubt::isSame() const
{
    return m_finding.doubt == RowChoice::Doubt::Same && !isLeftOut();
}

bool ImportDoubt::isSomeoneElse() const
{
    return m_finding.doubt == RowChoice::Doubt::New && !isLeftOut();
}

bool ImportDoubt::hasNext() const
{
    return m_finding.key != 0 && m_row + 1 < m_findings->count();
}

void ImportDoubt::go(int step)
{
    if (m_findings->finding(m_row + step))
        show(m_row + step);
}

void ImportDoubt::say(bool isSame)
{
    m_findings->decide(m_row, isSame ? RowChoice::Doubt::Same : RowChoice::Doubt::New);
}

void ImportDoubt::leaveOut(bool isLeftOut)
{
    m_findings->leaveOut(m_row, isLeftOut);
}

void ImportDoubt::keep(int field)
{
    const PairField &kept = facts()->fields[std::size_t(field)];
    m_finding.pair = facts();
    m_findings->replace(m_row, kept.column, kept.keep == Keep::Other);
}

} // namespace chapterhouse::app
