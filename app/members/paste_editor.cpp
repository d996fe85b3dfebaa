// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/paste_editor.h"

#include "app/directory/directory.h"
#include "app/shown_date.h"

#include <algorithm>

namespace chapterhouse::app {

PasteEditor::PasteEditor(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_saving, &Saving::failed, this, &PasteEditor::review);
}

void PasteEditor::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
}

void PasteEditor::paste(MembersModel *table, const QString &text, int row, int column, const QString &chapterId)
{
    if (!m_book)
        return;
    if (m_book->isReadOnly()) {
        Q_EMIT failed(tr("This book can only be read."));
        return;
    }
    if (m_book->nameStyle() == NameStyle::Covered) {
        Q_EMIT failed(tr("Names are covered. Show them to paste members."));
        return;
    }
    auto cells = cellsOf(text);
    if (!cells) {
        Q_EMIT failed(cells.message());
        return;
    }
    m_cells = std::move(*cells);
    const auto header = m_cells.empty() ? std::nullopt : columnsOfHeader(m_cells.front());
    if (header)
        m_cells.erase(m_cells.begin());
    const auto widest = std::max_element(m_cells.begin(), m_cells.end(),
                                         [](const auto &a, const auto &b) { return a.size() < b.size(); });
    const auto width = widest == m_cells.end() ? 0 : std::size_t(widest->size());
    m_columns = header ? *header : columnsFrom(table->columns()->shown(), row < 0 ? 0 : column, width);

    m_saving.forget();
    m_place = {{}, chapterId, shownDate(*m_book)};
    const auto keys = table->keysFrom(row, m_cells.size());
    const auto members =
        m_book->read([&](db::Connection &connection) { return db::MemberStore(connection).fetch(keys); });
    if (!members)
        return; // the book has said why
    m_place.members = *members;
    plan();
    if (m_plan.rows.empty())
        Q_EMIT failed(tr("Nothing in these cells would change the roster."));
    else if (needsChapter() || m_plan.problems > 0 || m_plan.changedMembers > m_plan.addedMembers)
        Q_EMIT review();
    else
        run();
}

void PasteEditor::plan()
{
    const auto plan = m_book->read([&](db::Connection &connection) {
        const ChapterNames chapters(connection, Directory::forBook(m_book->path())->withSchoolsOf(connection));
        if (m_place.chapterId.isEmpty())
            m_place.chapterId = chapters.onlyId();
        return planPaste(m_cells, m_columns, m_place, chapters);
    });
    beginResetModel();
    m_plan = plan ? *plan : PastePlan();
    endResetModel();
    Q_EMIT changed();
}

void PasteEditor::setChapterId(const QString &chapterId)
{
    if (chapterId == m_place.chapterId || !m_book)
        return;
    m_place.chapterId = chapterId;
    plan();
}

int PasteEditor::placelessMembers() const
{
    return int(std::count_if(m_plan.rows.begin(), m_plan.rows.end(), [](const PasteRow &row) {
        return !row.before && row.chapterId.isEmpty() && row.fields.contains(QStringLiteral("chosen_name"));
    }));
}

bool PasteEditor::needsChapter() const
{
    return placelessMembers() > 0;
}

bool PasteEditor::isReady() const
{
    return m_book && !needsChapter() && m_plan.changedMembers + m_plan.addedMembers > 0;
}

QString PasteEditor::sentence() const
{
    const QString added = tr("%Ln members are added", nullptr, m_plan.addedMembers);
    const QString changed = tr("%Ln members are changed", nullptr, m_plan.changedMembers);
    if (m_plan.changedMembers == 0)
        return tr("%1.", "a sentence").arg(added);
    if (m_plan.addedMembers == 0)
        return tr("%1.", "a sentence").arg(changed);
    return tr("%1, and %2.", "two sentences").arg(changed, added);
}

QString PasteEditor::warning() const
{
    return m_plan.problems == 0 ? QString()
                                : tr("%Ln cells cannot be taken; they are left out.", nullptr, m_plan.problems);
}

QString PasteEditor::commandText() const
{
    if (m_plan.changedMembers == 0)
        return tr("Add %Ln members", nullptr, m_plan.addedMembers);
    return m_plan.addedMembers == 0 ? tr("Change %Ln members", nullptr, m_plan.changedMembers) : tr("Change and add");
}

void PasteEditor::run()
{
    if (!isReady())
        return;
    const int count = m_plan.addedMembers + m_plan.changedMembers;
    const QString label = m_plan.changedMembers == 0 ? QStringLiteral("member.add") : QStringLiteral("member.paste");
    const auto step = m_book->perform(
        {label, {{QStringLiteral("count"), count}}, {}, {}},
        [plan = m_plan, today = m_place.today](db::Connection &connection) { writePaste(connection, plan, today); },
        Book::OnFailure::Leave);
    m_saving.follow(step, [this] { Q_EMIT done(); });
}

int PasteEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

QVariant PasteEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PasteRow &row = m_plan.rows[std::size_t(index.row())];
    switch (role) {
    case WhoRole: {
        const QString name = row.fields.value(QStringLiteral("chosen_name")).toString() + u' '
            + row.fields.value(QStringLiteral("family_name")).toString();
        return row.before ? db::displayName(*row.before) : name.trimmed();
    }
    case TextRole: {
        QStringList texts;
        for (const PasteChange &change : row.changes) {
            texts
                << (change.before.isEmpty()
                        ? tr("%1: %2", "a column, its value").arg(change.title, change.after)
                        : tr("%1: %2 → %3", "a column, before, after").arg(change.title, change.before, change.after));
        }
        return texts.join(QStringLiteral(" · "));
    }
    case ProblemRole:
        return row.problems.join(u' ');
    case AddedRole:
        return !row.before;
    }
    return {};
}

QHash<int, QByteArray> PasteEditor::roleNames() const
{
    return {{WhoRole, "who"}, {TextRole, "text"}, {ProblemRole, "problem"}, {AddedRole, "added"}};
}

} // namespace chapterhouse::app
