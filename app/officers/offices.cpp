// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/offices.h"

#include "app/folding.h"

#include <algorithm>
#include <map>

namespace chapterhouse::app {

bool isInForce(const db::OfficerTerm &term, QDate day)
{
    return term.startsOn <= day && (!term.endsOn.isValid() || day < term.endsOn);
}

bool Office::isHeldOn(QDate day) const
{
    return std::any_of(terms.begin(), terms.end(), [&](const db::OfficerTerm &term) { return isInForce(term, day); });
}

bool Office::isElected(QDate day) const
{
    return std::any_of(terms.begin(), terms.end(), [&](const db::OfficerTerm &term) { return term.startsOn > day; });
}

QDate Office::vacantSince(QDate day) const
{
    if (isHeldOn(day))
        return {};
    QDate last;
    for (const db::OfficerTerm &term : terms) {
        if (term.endsOn.isValid() && term.endsOn <= day && (!last.isValid() || term.endsOn > last))
            last = term.endsOn;
    }
    return last;
}

QDate Office::endsUnfilled(QDate day, int withinDays) const
{
    QDate last;
    for (const db::OfficerTerm &term : terms) {
        if (!isInForce(term, day))
            continue;
        if (!term.endsOn.isValid())
            return {};
        last = last.isValid() ? std::max(last, term.endsOn) : term.endsOn;
    }
    const bool isSoon = last.isValid() && last <= day.addDays(withinDays);
    return isSoon && !isElected(day) ? last : QDate();
}

OfficeGap gapOf(const Office &office, const ChapterEntry &chapter, QDate day, int endsWithinDays)
{
    if (!chapter.isNational && !chapter.isCountedOn(dayOf(day)))
        return {};
    return {office.vacantSince(day), office.endsUnfilled(day, endsWithinDays)};
}

bool isPresidency(const QString &office)
{
    const QByteArray plain = folded(office);
    return plain == "president" || plain == "co-president";
}

QStringList usualOffices()
{
    // As they stand in books, so not translated.
    return {QStringLiteral("President"),           QStringLiteral("Co-President"),
            QStringLiteral("Vice President"),      QStringLiteral("Secretary"),
            QStringLiteral("Treasurer"),           QStringLiteral("Faculty champion"),
            QStringLiteral("Outreach Chair"),      QStringLiteral("Events Chair"),
            QStringLiteral("Education Chair"),     QStringLiteral("Advocacy Chair"),
            QStringLiteral("Mentorship Chair"),    QStringLiteral("Communications Chair"),
            QStringLiteral("Class Representative")};
}

std::vector<Office> officesOf(std::vector<db::OfficerTerm> terms)
{
    std::erase_if(terms, [](const db::OfficerTerm &term) { return term.endsOn == term.startsOn; });
    std::stable_sort(terms.begin(), terms.end(),
                     [](const db::OfficerTerm &a, const db::OfficerTerm &b) { return a.startsOn < b.startsOn; });
    std::map<std::pair<QString, QByteArray>, Office> offices;
    for (db::OfficerTerm &term : terms) {
        Office &office = offices[{term.chapterId, folded(term.office)}];
        office.chapterId = term.chapterId;
        office.name = term.office;
        office.terms.push_back(std::move(term));
    }
    std::vector<Office> result;
    result.reserve(offices.size());
    for (auto &[key, office] : offices)
        result.push_back(std::move(office));
    return result;
}

} // namespace chapterhouse::app
