// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_counts.h"

#include "app/formatting.h"
#include "app/roster/table_model.h"

namespace chapterhouse::app {

namespace {

QString titleOf(int kind)
{
    switch (kind) {
    case ImportCounts::New:
        return ImportCounts::tr("New", "rows of a file");
    case ImportCounts::Changed:
        return ImportCounts::tr("Changed", "rows of a file");
    case ImportCounts::Same:
        return ImportCounts::tr("Already the same", "rows of a file");
    case ImportCounts::InDoubt:
        return ImportCounts::tr("In doubt", "rows of a file");
    case ImportCounts::Missing:
        return ImportCounts::tr("No longer in this file", "members");
    case ImportCounts::Refused:
        return ImportCounts::tr("Cannot be taken", "rows of a file");
    case ImportCounts::Cleaned:
        return ImportCounts::tr("Cells cleaned");
    case ImportCounts::Notes:
        return ImportCounts::tr("Notes on the file");
    }
    return {};
}

int toneOf(int kind, qint64 count)
{
    if (count == 0)
        return TableModel::Muted;
    switch (kind) {
    case ImportCounts::New:
        return TableModel::Success;
    case ImportCounts::Refused:
        return TableModel::Danger;
    case ImportCounts::InDoubt:
    case ImportCounts::Missing:
        return TableModel::Warning;
    case ImportCounts::Changed:
        return TableModel::Info;
    default:
        return TableModel::Muted;
    }
}

} // namespace

void ImportCounts::show(const ImportReport &report)
{
    m_counts = {report.refused, report.inDoubt,   report.added,   report.changed,
                report.same,    report.notInFile, report.cleaned, report.warnings.size()};
    Q_EMIT dataChanged(index(0), index(kindCount - 1));
}

QString ImportCounts::explanationOf(int kind)
{
    switch (kind) {
    case Refused:
        return tr("These rows cannot be taken as they are. Correct the cell and press Enter, or leave the row out; a "
                  "school or chapter is corrected in all rows that call it so. The file itself is never changed.");
    case InDoubt:
        return tr("These rows may be about someone in the book. You decide; until then they are not taken.");
    case Missing:
        return tr(
            "These members of the chapters in this file are not in it. They stay as they are, unless you say that "
            "they left.");
    case Cleaned:
        return tr("Cells are brought into one form. Some of them, before and after:");
    case Notes:
        return tr("What was odd in the file and was read all the same.");
    case Changed:
        return tr("What this file changes, field by field. An empty cell erases nothing.");
    case Same:
        return tr("The book knows all this already.");
    default:
        return tr("These come in as new.");
    }
}

int ImportCounts::firstToLookAt() const
{
    for (const Kind kind : {Refused, InDoubt, New, Changed}) {
        if (count(kind) > 0)
            return kind;
    }
    return New;
}

int ImportCounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kindCount;
}

QVariant ImportCounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 count = m_counts[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return index.row();
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(index.row());
    case CountRole:
        return number(count);
    case ToneRole:
        return toneOf(index.row(), count);
    case SpokenRole:
        return tr("%1: %2", "what was found, and how often").arg(titleOf(index.row()), number(count));
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportCounts::roleNames() const
{
    return {{KindRole, "kind"}, {TitleRole, "title"}, {CountRole, "count"}, {ToneRole, "tone"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
