// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"

#include "app/directory/directory_reader.h"
#include "app/folding.h"

#include "db/connection.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

// The lines of a folded entry: id, short name, name, city, state.
enum class Rank { Exact, Beginning, Word, Anywhere, Place, Words, None };

Rank rankOf(const QByteArray &entry, const QByteArray &text)
{
    const QList<QByteArray> lines = entry.split('\n');
    Rank best = Rank::None;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype at = lines[i].indexOf(text);
        if (at < 0)
            continue;
        Rank rank = Rank::Anywhere;
        if (lines[i] == text)
            rank = Rank::Exact;
        else if (at == 0)
            rank = Rank::Beginning;
        else if (lines[i].contains(' ' + text))
            rank = Rank::Word;
        if (i >= 3)
            rank = Rank::Place;
        best = std::min(best, rank);
    }
    if (best != Rank::None || !text.contains(' '))
        return best;
    const QList<QByteArray> words = text.split(' ');
    const bool hasAll =
        std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return entry.contains(word); });
    return hasAll ? Rank::Words : Rank::None; // "mercer macon"
}

} // namespace

bool School::isEligible(QDate date) const
{
    if (isCampus())
        return false;
    if (firstClass)
        return date >= QDate(*firstClass, 8, 1);
    return taughtBeforeAugust2020 || !isShipped;
}

Directory::Pointer Directory::shipped()
{
    static const Pointer directory = [] {
        auto result = DirectoryReader::read(QStringLiteral(":/data"), QDate(2026, 8, 1));
        if (!result)
            qFatal("the reference data of the program is damaged: %s", qPrintable(result.message()));
        return *result;
    }();
    return directory;
}

Result<Directory::Pointer> Directory::fromFolder(const QString &folder)
{
    return DirectoryReader::readReplacement(folder, *shipped());
}

Directory::Pointer Directory::forBook(const QString &bookPath)
{
    const QString folder = bookPath + QStringLiteral(".directory");
    if (!DirectoryReader::exists(folder))
        return shipped();
    auto replacement = fromFolder(folder);
    if (replacement)
        return *replacement;
    auto directory = std::shared_ptr<Directory>(new Directory(*shipped()));
    directory->m_notice = replacement.message();
    return directory;
}

Directory::Pointer Directory::withSchoolsOf(db::Connection &connection) const
{
    if (connection.integer("SELECT count(*) FROM school") == 0)
        return shared_from_this();
    auto directory = std::shared_ptr<Directory>(new Directory(*this));
    auto query = connection.prepare(R"(
        SELECT id, name, short_name, degree, city, state, first_class, campus_of, latitude_micro, longitude_micro
        FROM school)");
    while (query.next()) {
        School school;
        school.id = query.text(0);
        school.name = query.text(1);
        school.shortName = query.text(2);
        school.degree = query.text(3);
        school.city = query.text(4);
        school.state = query.text(5);
        school.firstClass = query.number(6);
        school.campusOf = query.text(7) == school.id ? QString() : query.text(7);
        school.latitudeMicro = query.number(8);
        school.longitudeMicro = query.number(9);
        school.isShipped = false;
        if (m_schoolById.contains(school.id)) // the book's own word on a school that the directory has learned since
            directory->m_schools[std::size_t(m_schoolById.value(school.id))] = school;
        else
            directory->m_schools.push_back(school);
    }
    directory->index();
    return directory;
}

const School *Directory::find(const QString &id) const
{
    const int place = schoolIndex(id);
    return place < 0 ? nullptr : &m_schools[std::size_t(place)];
}

const School *Directory::schoolOf(const QString &id) const
{
    const School *school = find(id);
    if (!school || !school->isCampus())
        return school;
    const School *parent = find(school->campusOf);
    return parent ? parent : school;
}

const State *Directory::state(const QString &code) const
{
    const int place = stateIndex(code);
    return place < 0 ? nullptr : &m_states[std::size_t(place)];
}

QString Directory::stateOf(const QString &id) const
{
    const School *school = schoolOf(id);
    return school ? school->state : QString();
}

int Directory::schoolIndex(const QString &id) const
{
    return m_schoolById.value(id, -1);
}

int Directory::stateIndex(const QString &code) const
{
    return m_stateByCode.value(code, -1);
}

std::vector<const School *> Directory::search(const QString &text, int limit) const
{
    const QByteArray wanted = folded(text);
    if (wanted.isEmpty())
        return {};
    struct Hit {
        Rank rank;
        const School *school;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_schools.size(); ++i) {
        if (const Rank rank = rankOf(m_folded[i], wanted); rank != Rank::None)
            hits.push_back({rank, &m_schools[i]});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    std::vector<const School *> result;
    for (const Hit &hit : hits) {
        if (int(result.size()) == limit)
            break;
        result.push_back(hit.school);
    }
    return result;
}

const School *Directory::named(const QString &text) const
{
    if (const School *school = find(text))
        return school;
    const QByteArray wanted = folded(text);
    if (wanted.isEmpty())
        return nullptr;
    const School *found = nullptr;
    for (std::size_t i = 0; i < m_schools.size(); ++i) {
        const QList<QByteArray> lines = m_folded[i].split('\n');
        if (!lines.first(3).contains(wanted))
            continue;
        if (found)
            return nullptr;
        found = &m_schools[i];
    }
    return found;
}

std::vector<const School *> Directory::eligibleSchools(QDate date, const QString &state) const
{
    std::vector<const School *> result;
    for (const School &school : m_schools) {
        if (school.isEligible(date) && (state.isEmpty() || school.state == state))
            result.push_back(&school);
    }
    return result;
}

int Directory::eligibleCount(QDate date, const QString &state) const
{
    return int(eligibleSchools(date, state).size());
}

void Directory::index()
{
    std::stable_sort(m_schools.begin(), m_schools.end(), [](const School &a, const School &b) {
        const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    std::sort(m_states.begin(), m_states.end(), [](const State &a, const State &b) { return a.code < b.code; });
    m_stateByCode.clear();
    for (std::size_t i = 0; i < m_states.size(); ++i)
        m_stateByCode.insert(m_states[i].code, int(i));

    m_schoolById.clear();
    m_folded.clear();
    for (std::size_t i = 0; i < m_schools.size(); ++i) {
        const School &school = m_schools[i];
        m_schoolById.insert(school.id, int(i));
        const State *where = state(school.state);
        m_folded.push_back(folded(school.id) + '\n' + folded(school.shortName) + '\n' + folded(school.name) + '\n'
                           + folded(school.city) + '\n' + folded(where ? where->name : school.state));
    }
}

} // namespace chapterhouse::app
