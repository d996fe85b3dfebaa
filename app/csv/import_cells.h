// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/cleaning.h"
#include "app/csv/csv_reader.h"
#include "app/csv/import_plan.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::app {

struct ImportReport;

/// What the cells of a column were read as: in a long file many of them hold the same few words.
template <typename Value> class ReadBefore {
public:
    const Value *find(std::string_view cell) const
    {
        const Entry &entry = m_entries[place(cell)];
        return entry.cell == cell ? &entry.value : nullptr;
    }
    const Value &keep(std::string_view cell, Value value)
    {
        Entry &entry = m_entries[place(cell)];
        entry.cell = cell;
        entry.value = value;
        return entry.value;
    }

private:
    struct Entry {
        std::string cell;
        Value value{};
    };
    static constexpr std::size_t placeCount = 32;
    static std::size_t place(std::string_view cell) /// of a cell that is not empty
    {
        return (cell.size() * 5 + std::size_t(cell.front()) * 3 + std::size_t(cell.back())) % placeCount;
    }
    std::array<Entry, placeCount> m_entries;
};

/// The cells of one record by field, cleaned; says what could not be read. Everything handed out holds until the next
/// record.
class CellReader {
public:
    CellReader(const ImportPlan &plan, ImportReport &report);

    void take(csv::Record record);
    csv::Record record() const { return m_record; }
    /// Why the record must be refused; '' if it need not.
    const QString &problem() const { return m_problem; }
    void complain(const QString &problem, csv::Field culprit = csv::Field::None);
    /// The field whose cell is the problem; None if no single one is.
    csv::Field culprit() const { return m_culprit; }

    bool has(csv::Field field) const { return m_columns[index(field)] >= 0; }
    int column(csv::Field field) const { return m_columns[index(field)]; } ///< -1: not in the file
    std::string_view raw(csv::Field field) const;
    std::string_view text(csv::Field field);
    std::string_view email(csv::Field field);
    std::string_view phone(csv::Field field);
    std::string_view date(csv::Field field); ///< ISO, or '' if empty
    int classYear(); ///< 0 if empty

    using Coder = std::optional<std::string_view> (*)(std::string_view);
    /// The code for the cell's words; '' if empty. Words that are not known become `otherwise`, or a problem if that
    /// is not given.
    std::string_view code(csv::Field field, Coder coder, std::optional<std::string_view> otherwise = {});
    /// The code, or the words as they are.
    std::string_view codeOrText(csv::Field field, Coder coder);

private:
    static constexpr std::size_t fieldCount = 64;
    static std::size_t index(csv::Field field) { return std::size_t(field); }
    void cannotRead(csv::Field field, std::string_view cell);
    void noteCleaning(csv::Field field, std::string_view before, std::string_view after);
    QString header(csv::Field field) const;

    const ImportPlan &m_plan;
    ImportReport &m_report;
    csv::Record m_record;
    csv::Day m_today;
    QString m_problem;
    csv::Field m_culprit = csv::Field::None;
    std::array<int, fieldCount> m_columns; ///< -1: not in the file
    std::array<csv::DateOrder, fieldCount> m_dateOrders{};
    std::array<std::string, fieldCount> m_scratch;
    std::array<ReadBefore<std::optional<std::string_view>>, fieldCount> m_codes;
    ReadBefore<csv::ClassYear> m_years;
    std::array<int, fieldCount> m_samples{}; ///< cleanings shown, by field
};

} // namespace chapterhouse::app
