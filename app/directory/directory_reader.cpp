// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <tuple>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

std::optional<int> microDegrees(const QString &text)
{
    bool isNumber = false;
    const double degrees = text.toDouble(&isNumber);
    return isNumber ? std::optional(int(std::lround(degrees * 1e6))) : std::nullopt;
}

std::optional<State::Kind> kindOf(const QString &text)
{
    if (text == QLatin1String("state"))
        return State::Kind::State;
    if (text == QLatin1String("district"))
        return State::Kind::District;
    if (text == QLatin1String("territory"))
        return State::Kind::Territory;
    return std::nullopt;
}

// "2018", "2020-08" or "2014-12-10": the days it may mean. Anything else names no day.
std::optional<std::pair<QDate, QDate>> daysOf(const QString &text)
{
    if (text.size() == 4) {
        const QDate first(text.toInt(), 1, 1);
        if (first.isValid())
            return std::pair(first, first.addYears(1).addDays(-1));
    } else if (text.size() == 7) {
        const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
        if (first.isValid())
            return std::pair(first, first.addMonths(1).addDays(-1));
    } else if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        return std::pair(day, day);
    }
    return std::nullopt;
}

QStringList columns(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return list;
}

} // namespace

Result<Directory::Pointer> DirectoryReader::read(const QString &folder, QDate date)
{
    DirectoryReader reader(folder);
    reader.m_directory->m_date = date;
    const bool isSound = reader.readStates() && reader.readSchools() && reader.readStatus();
    if (!isSound || !reader.readCampuses() || !reader.readGrowth())
        return Failure{reader.m_problem};
    reader.m_directory->index();
    return Directory::Pointer(reader.m_directory);
}

Result<Directory::Pointer> DirectoryReader::readReplacement(const QString &folder, const Directory &current)
{
    QFile file(folder + QStringLiteral("/directory.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Text::tr("The school directory in %1 is not used: it has no directory.json.").arg(folder)};
    const QJsonObject about = QJsonDocument::fromJson(file.readAll()).object();
    const QDate date = QDate::fromString(about.value(QLatin1String("date")).toString(), Qt::ISODate);
    if (!date.isValid())
        return Failure{
            Text::tr("The school directory in %1 is not used: its directory.json names no date.").arg(folder)};
    if (date <= current.date()) {
        return Failure{Text::tr("The school directory in %1 is not used: it is not newer than the one of this program.")
                           .arg(folder)};
    }
    auto result = read(folder, date);
    if (!result)
        return Failure{Text::tr("The school directory in %1 is not used: %2").arg(folder, result.message())};
    return result;
}

bool DirectoryReader::exists(const QString &folder)
{
    return QFileInfo(folder).isDir();
}

bool DirectoryReader::open(const char *file, const QStringList &columns)
{
    auto table = ReferenceTable::read(m_folder + u'/' + QLatin1String(file), columns);
    if (table)
        m_table = std::move(*table);
    else
        m_problem = table.message();
    return bool(table);
}

bool DirectoryReader::refuse(const char *file, const QString &reason)
{
    m_problem = QLatin1String(file) + QStringLiteral(": ") + reason;
    return false;
}

bool DirectoryReader::readStates()
{
    if (!open("states.csv",
              columns({"state", "name", "kind", "census_region", "census_division", "tile_col", "tile_row",
                       "population_2020"})))
        return false;
    for (qsizetype row = 0; row < m_table.size(); ++row) {
        State state;
        state.code = at(row, "state");
        state.name = at(row, "name");
        const auto kind = kindOf(at(row, "kind"));
        if (state.code.size() != 2 || state.name.isEmpty() || !kind)
            return refuse("states.csv", Text::tr("record %1 is not a state.").arg(row + 1));
        state.kind = *kind;
        state.region = at(row, "census_region");
        state.division = at(row, "census_division");
        state.tileColumn = at(row, "tile_col").toInt();
        state.tileRow = at(row, "tile_row").toInt();
        state.population = at(row, "population_2020").toInt();
        m_directory->m_states.push_back(state);
    }
    m_directory->index();
    if (m_directory->m_stateByCode.size() != qsizetype(m_directory->m_states.size()))
        return refuse("states.csv", Text::tr("a state is there twice."));
    return true;
}

bool DirectoryReader::readSchools()
{
    if (!open("schools.csv",
              columns({"school_id", "name", "short_name", "degree", "city", "state", "latitude", "longitude",
                       "email_domain"})))
        return false;
    for (qsizetype row = 0; row < m_table.size(); ++row) {
        School school;
        school.id = at(row, "school_id");
        school.name = at(row, "name");
        school.shortName = at(row, "short_name");
        school.degree = at(row, "degree");
        school.city = at(row, "city");
        school.state = at(row, "state");
        school.latitudeMicro = microDegrees(at(row, "latitude"));
        school.longitudeMicro = microDegrees(at(row, "longitude"));
        school.emailDomain = at(row, "email_domain");
        if (school.id.isEmpty() || school.name.isEmpty() || !m_directory->state(school.state))
            return refuse("schools.csv", Text::tr("record %1 is not a school in a known state.").arg(row + 1));
        m_directory->m_schools.push_back(school);
    }
    m_directory->index();
    if (m_directory->m_schoolById.size() != qsizetype(m_directory->m_schools.size()))
        return refuse("schools.csv", Text::tr("a school is there twice."));
    return true;
}

bool DirectoryReader::readStatus()
{
    if (!open("schools-status.csv", columns({"school_id", "first_class", "teaching_before_aug_2020"})))
        return false;
    for (qsizetype row = 0; row < m_table.size(); ++row) {
        const int place = m_directory->schoolIndex(at(row, "school_id"));
        if (place < 0)
            return refuse("schools-status.csv", Text::tr("record %1 is about an unknown school.").arg(row + 1));
        School &school = m_directory->m_schools[std::size_t(place)];
        if (const int year = at(row, "first_class").toInt(); year > 0)
            school.firstClass = year;
        school.taughtBeforeAugust2020 = at(row, "teaching_before_aug_2020") == QLatin1String("yes");
    }
    return true;
}

bool DirectoryReader::readCampuses()
{
    if (!open("do-campuses.csv", columns({"campus_id", "school_id", "name", "city", "state", "latitude", "longitude"})))
        return false;
    std::vector<School> campuses;
    for (qsizetype row = 0; row < m_table.size(); ++row) {
        const School *school = m_directory->find(at(row, "school_id"));
        School campus;
        campus.id = at(row, "campus_id");
        campus.name = at(row, "name");
        campus.city = at(row, "city");
        campus.state = at(row, "state");
        const bool isKnown = m_directory->find(campus.id) || !m_directory->state(campus.state);
        if (!school || campus.id.isEmpty() || isKnown)
            return refuse("do-campuses.csv", Text::tr("record %1 is not a campus of a known school.").arg(row + 1));
        campus.campusOf = school->id;
        campus.degree = school->degree;
        campus.emailDomain = school->emailDomain;
        campus.latitudeMicro = microDegrees(at(row, "latitude"));
        campus.longitudeMicro = microDegrees(at(row, "longitude"));
        campuses.push_back(campus);
    }
    m_directory->m_schools.insert(m_directory->m_schools.end(), campuses.begin(), campuses.end());
    return true;
}

bool DirectoryReader::readGrowth()
{
    if (!open("mspa-growth.csv",
              columns({"date", "organisation", "metric", "qualifier", "value", "status", "source", "remark"})))
        return false;
    for (qsizetype row = 0; row < m_table.size(); ++row) {
        const auto days = daysOf(at(row, "date"));
        bool hasValue = false;
        GrowthPoint point;
        point.organisation = at(row, "organisation");
        point.value = at(row, "value").toInt(&hasValue);
        if (!days || !hasValue || point.organisation != QLatin1String("MSPA"))
            continue;
        point.metric = at(row, "metric");
        point.qualifier = at(row, "qualifier");
        std::tie(point.from, point.until) = *days;
        point.source = at(row, "source");
        point.remark = at(row, "remark");
        m_directory->m_growth.push_back(point);
    }
    return true;
}

} // namespace chapterhouse::app
