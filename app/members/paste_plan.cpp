// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/paste_plan.h"

#include "app/csv/csv_reader.h"
#include "app/csv/header_matching.h"
#include "app/editing/choices.h"
#include "app/editing/typed_value.h"
#include "app/folding.h"
#include "app/roster/member_cells.h"
#include "app/roster/members_model.h"
#include "app/roster/typed_cells.h"
#include "db/member_status_store.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastePlan)
};

constexpr std::size_t mostRows = 2'000; ///< more is a file, which an import shows better

using Kind = PasteColumn::Kind;

QString titleOf(int column)
{
    return QCoreApplication::translate("chapterhouse::app::MembersModel", memberColumns()[std::size_t(column)].title);
}

PasteColumn cellColumn(int column)
{
    const QString title = titleOf(column);
    if (column == MembersModel::Chapter)
        return {Kind::Chapter, column, {}, title};
    if (column == MembersModel::Status)
        return {Kind::Status, column, {}, title};
    return isTypedColumn(column) ? PasteColumn{Kind::Cell, column, {}, title}
                                 : PasteColumn{Kind::Ignored, column, {}, title};
}

/// What a header of another program means here.
PasteColumn fieldColumn(csv::Field field)
{
    using csv::Field;
    const QString title = csv::fieldTitle(field);
    switch (field) {
    case Field::FullName:
    case Field::FullNameFamilyFirst:
        return cellColumn(MembersModel::Name);
    case Field::Chapter:
        return cellColumn(MembersModel::Chapter);
    case Field::Status:
        return cellColumn(MembersModel::Status);
    case Field::GivenName:
        return {Kind::Field, -1, QStringLiteral("chosen_name"), title};
    case Field::ChosenName:
    case Field::FamilyName:
    case Field::LegalName:
    case Field::Pronouns:
    case Field::SchoolEmail:
    case Field::PersonalEmail:
    case Field::Phone:
    case Field::Degree:
    case Field::ClassYear:
    case Field::Phase:
    case Field::JoinedOn:
    case Field::Channel:
    case Field::Notes:
        return {Kind::Field, -1, QLatin1String(csv::fieldName(field)), title};
    default:
        return {Kind::Ignored, -1, {}, title};
    }
}

int columnTitled(const QString &title)
{
    for (int column = 0; column < MembersModel::ColumnCount; ++column) {
        if (folded(titleOf(column)) == folded(title))
            return column;
    }
    return -1;
}

const db::Field &memberField(const QString &name)
{
    const auto fields = db::MemberStore::fields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const db::Field &field) { return name == QLatin1String(field.name); });
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Works out one row.
class RowPlanner {
public:
    RowPlanner(const PastePlace &place, const ChapterNames &chapters, std::optional<db::Member> member)
        : m_place(place), m_chapters(chapters)
    {
        m_row.before = std::move(member);
        if (m_row.before) {
            m_member = *m_row.before;
        } else {
            m_row.chapterId = place.chapterId;
            m_row.status = QStringLiteral("active");
        }
    }

    void take(const PasteColumn &column, const QString &cell)
    {
        if (cleanedText(cell).isEmpty())
            return; // an empty cell never erases
        switch (column.kind) {
        case Kind::Cell:
            takeFields(column, typedIntoCell(column.cell, cell, m_member, m_place.today));
            break;
        case Kind::Field:
            takeField(column, cell);
            break;
        case Kind::Chapter:
            takeChapter(column, cell);
            break;
        case Kind::Status:
            takeStatus(column, cell);
            break;
        case Kind::Ignored:
            break;
        }
    }

    PasteRow finish()
    {
        if (!m_row.before && !m_row.fields.contains(QStringLiteral("chosen_name")) && !m_row.changes.empty())
            m_row.problems << Text::tr("There is no name in this row.");
        return std::move(m_row);
    }

private:
    void takeField(const PasteColumn &column, const QString &cell)
    {
        const Result<QVariant> value = typedValue(memberField(column.field), cell, m_place.today);
        if (value)
            takeFields(column, Result<db::Fields>(db::Fields{{column.field, *value}}));
        else
            takeFields(column, Result<db::Fields>(value.failure()));
    }

    void takeFields(const PasteColumn &column, const Result<db::Fields> &fields)
    {
        if (!fields) {
            m_row.problems << Text::tr("%1: %2", "a column, what is wrong").arg(column.title, fields.message());
            return;
        }
        QStringList before;
        QStringList after;
        for (auto value = fields->begin(); value != fields->end(); ++value) {
            const db::Field &field = memberField(value.key());
            m_row.fields.insert(value.key(), *value);
            after << shownValue(field, *value);
        }
        if (m_row.before && column.cell >= 0)
            before << cellForTyping(column.cell, *m_row.before);
        if (!fields->isEmpty())
            m_row.changes.push_back({column.title, before.join(u' '), after.join(u' ')});
    }

    // Where a member of the book is, is changed by a transfer, not by a paste.
    void takeChapter(const PasteColumn &column, const QString &cell)
    {
        const auto found = m_chapters.find(utf8(cell));
        if (m_row.before) {
            if (found && found.id != m_row.before->chapterId)
                m_row.problems << Text::tr("%1: someone goes to another chapter by a transfer.").arg(column.title);
            return;
        }
        if (found) {
            m_row.chapterId = found.id;
            m_row.changes.push_back({column.title, {}, cell.left(80)});
        } else {
            m_row.problems << Text::tr("%1: there is no chapter “%2”.").arg(column.title, cell.left(80));
        }
    }

    void takeStatus(const PasteColumn &column, const QString &cell)
    {
        if (m_row.before)
            return; // a status changes on a day; a copied block carries it along
        for (const Choice &choice : ChoicesModel::choices(ChoicesModel::MemberStatus)) {
            if (choice.code == cell || folded(choice.text) == folded(cell)) {
                m_row.status = choice.code;
                return;
            }
        }
        m_row.problems << Text::tr("%1: “%2” is no status.").arg(column.title, cell.left(80));
    }

    const PastePlace &m_place;
    const ChapterNames &m_chapters;
    PasteRow m_row;
    db::Member m_member; ///< as it is; empty for one who is added
};

} // namespace

Result<std::vector<QStringList>> cellsOf(const QString &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    csv::ReadOptions options;
    options.encoding = csv::Encoding::Utf8;
    options.delimiter = '\t';
    options.hasHeader = false;
    auto reader = csv::CsvReader::open(std::move(buffer), options);
    if (!reader)
        return Failure{Text::tr("There are no cells on the clipboard. Copy some in a spreadsheet first.")};
    std::vector<QStringList> rows;
    for (csv::Record record; reader->next(record);) {
        if (rows.size() == mostRows)
            return Failure{Text::tr("That is more than %Ln rows. Save the table as a file and import it (Ctrl+I).",
                                    nullptr, int(mostRows))};
        QStringList cells;
        for (const std::string_view cell : record)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        rows.push_back(cells);
    }
    if (reader->error())
        return *reader->error();
    return rows;
}

std::optional<std::vector<PasteColumn>> columnsOfHeader(const QStringList &cells)
{
    if (cells.size() < 2)
        return std::nullopt;
    std::vector<std::string> bytes;
    for (const QString &cell : cells)
        bytes.push_back(utf8(cell));
    const std::vector<std::string_view> header(bytes.begin(), bytes.end());
    const auto matches = csv::matchColumns(csv::Target::Members, header, {});
    constexpr int known = 60; // words of a header; what the cells alone suggest is less
    const bool hasChosenNames = std::any_of(matches.begin(), matches.end(), [](const csv::ColumnMatch &match) {
        return match.field == csv::Field::ChosenName;
    });
    std::vector<PasteColumn> columns;
    int named = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int own = columnTitled(cells[qsizetype(i)]);
        if (own >= 0)
            columns.push_back(cellColumn(own));
        else if (matches[i].confidence >= known && !(hasChosenNames && matches[i].field == csv::Field::GivenName))
            columns.push_back(fieldColumn(matches[i].field));
        else
            columns.push_back({Kind::Ignored, -1, {}, cells[qsizetype(i)]});
        named += own >= 0 || matches[i].confidence >= known;
    }
    // One word of a list may also be someone's family name; most of a row are a header.
    return named >= 2 && named * 2 > int(cells.size()) ? std::optional(columns) : std::nullopt;
}

std::vector<PasteColumn> columnsFrom(const std::vector<int> &shown, int first, std::size_t count)
{
    std::vector<PasteColumn> columns;
    for (auto place = std::size_t(std::max(0, first)); place < shown.size() && columns.size() < count; ++place)
        columns.push_back(cellColumn(shown[place]));
    return columns;
}

PastePlan planPaste(const std::vector<QStringList> &cells, const std::vector<PasteColumn> &columns,
                    const PastePlace &place, const ChapterNames &chapters)
{
    PastePlan plan;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isKnown = i < place.members.size();
        RowPlanner planner(place, chapters, isKnown ? std::optional(place.members[i]) : std::nullopt);
        const auto count = std::min(columns.size(), std::size_t(cells[i].size()));
        for (std::size_t column = 0; column < count; ++column)
            planner.take(columns[column], cells[i][qsizetype(column)]);
        PasteRow row = planner.finish();
        const bool isAdded = !isKnown && row.fields.contains(QStringLiteral("chosen_name"));
        if (row.changes.empty() && row.problems.isEmpty())
            continue;
        plan.changedCells += isKnown ? int(row.changes.size()) : 0;
        plan.changedMembers += isKnown && !row.changes.empty();
        plan.addedMembers += isAdded;
        plan.problems += int(row.problems.size());
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

void writePaste(db::Connection &connection, const PastePlan &plan, QDate today)
{
    db::MemberStore store(connection);
    for (const PasteRow &row : plan.rows) {
        if (row.before) {
            store.update(row.before->key(), row.fields);
            continue;
        }
        if (!row.fields.contains(QStringLiteral("chosen_name")))
            continue;
        db::Member member;
        member.chapterId = row.chapterId;
        member.chosenName = row.fields.value(QStringLiteral("chosen_name")).toString();
        member.joinedOn = today;
        const db::RecordKey key = store.add(member);
        store.update(key, row.fields);
        if (row.status != QLatin1String("active")) {
            const QDate joined = row.fields.value(QStringLiteral("joined_on"), today).toDate();
            db::MemberStatusStore(connection).add(key, row.status, joined);
        }
    }
}

} // namespace chapterhouse::app
