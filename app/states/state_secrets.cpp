// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_secrets.h"

#include "app/figures/disclosure.h"

namespace chapterhouse::app {

namespace {

int countOf(const StateLine &line, Figure figure)
{
    switch (figure) {
    case Figure::Joined:
        return line.figures.movement.joined;
    case Figure::Left:
        return line.figures.movement.left;
    default:
        return line.figures.membership.members();
    }
}

} // namespace

StateSecrets::StateSecrets(const StatesReport &report, Suppression suppression)
{
    if (!suppression.isOn())
        return;
    for (const Figure figure : {Figure::Members, Figure::Joined, Figure::Left})
        settle(report, figure, suppression);
}

void StateSecrets::settle(const StatesReport &report, Figure figure, Suppression suppression)
{
    Disclosure disclosure(suppression);
    QHash<QString, Disclosure::Cell> cells;
    for (const auto *lines : {&report.lines, &report.regions}) {
        for (const StateLine &line : *lines) {
            if (!cells.contains(line.code))
                cells.insert(line.code, disclosure.add(countOf(line, figure)));
        }
    }
    cells.insert({}, disclosure.add(countOf(report.total, figure)));
    const auto relate = [&](const QString &total, const QStringList &parts) {
        std::vector<Disclosure::Cell> of;
        for (const QString &part : parts)
            of.push_back(cells[part]);
        disclosure.relateSum(cells[total], of);
    };
    QStringList all;
    for (const StateLine &line : report.lines)
        all.append(line.code);
    relate({}, all);
    QStringList regions;
    for (const StateLine &line : report.regions) {
        regions.append(line.code);
        if (line.isRegion())
            relate(line.code, line.states);
    }
    if (!regions.isEmpty())
        relate({}, regions);
    disclosure.settle();
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        if (disclosure.isWithheld(*cell))
            m_withheld.insert({cell.key(), int(figure)});
    }
}

} // namespace chapterhouse::app
