// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/told_class_years.h"

#include "app/figures/disclosure.h"

namespace chapterhouse::app {

namespace {

using Cell = Disclosure::Cell;

struct Row {
    Cell people = 0;
    Cell atMd = 0;
    Cell atDo = 0;
    Cell elsewhere = 0;
};

Row addRow(Disclosure &disclosure, const ClassYear &line)
{
    const Row row{disclosure.add(line.people()), disclosure.add(line.atMd), disclosure.add(line.atDo),
                  disclosure.add(line.elsewhere)};
    disclosure.relateSum(row.people, {row.atMd, row.atDo, row.elsewhere});
    return row;
}

} // namespace

ToldClassYears::ToldClassYears(const std::vector<ClassYear> &lines, int graduation, Suppression suppression)
{
    Disclosure disclosure(suppression);
    std::vector<Row> rows;
    std::vector<Cell> everyone;
    std::vector<Cell> overParts;
    std::vector<Cell> aheadElsewhere;
    int elsewhere = 0;
    for (const ClassYear &line : lines) {
        rows.push_back(addRow(disclosure, line));
        everyone.push_back(rows.back().people);
        all += line.people();
        if (line.year != 0 && line.year < graduation) {
            overParts.push_back(rows.back().people);
            over += line.people();
        } else if (line.year != 0) {
            aheadElsewhere.push_back(rows.back().elsewhere);
            elsewhere += line.elsewhere;
        }
    }
    // Every page counts all members.
    disclosure.relateSum(disclosure.add(all, Disclosure::Telling::Exact), everyone);
    const Cell overCell = disclosure.add(over);
    disclosure.relateSum(overCell, overParts);
    const Cell elsewhereCell = disclosure.add(elsewhere);
    disclosure.relateSum(elsewhereCell, aheadElsewhere);
    if (suppression.isOn())
        disclosure.settle();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Row &row = rows[i];
        years.push_back({lines[i].year, disclosure.told(row.people), disclosure.told(row.atMd),
                         disclosure.told(row.atDo), disclosure.told(row.elsewhere)});
    }
    over = disclosure.told(overCell);
    elsewhereAhead = disclosure.told(elsewhereCell);
}

} // namespace chapterhouse::app
