// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/chapter_names.h"

#include "app/csv/cleaning.h"
#include "db/chapter_store.h"
#include "db/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

void addOnce(std::vector<QString> &ids, const QString &id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

ChapterNames::ChapterNames(db::Connection &connection, Directory::Pointer directory) : m_directory(std::move(directory))
{
    for (const db::Chapter &chapter : db::ChapterStore(connection).all()) {
        if (!chapter.mergedInto.isEmpty())
            continue;
        if (chapter.isNational()) {
            m_nationalId = chapter.id;
            m_known.insert(chapter.id);
        } else {
            add(chapter.id, chapter.schoolId, chapter.localName);
        }
    }
    auto query = connection.prepare("SELECT source, external_id, record_id FROM external_id WHERE kind = 'chapter'");
    while (query.next())
        addExternal(query.text(0), query.text(1), query.text(2));
}

void ChapterNames::add(const QString &id, const QString &schoolId, const QString &localName)
{
    m_known.insert(id);
    addOnce(m_bySchool[schoolId], id);
    if (const School *school = m_directory->schoolOf(schoolId); school && school->id != schoolId)
        addOnce(m_bySchool[school->id], id);
    if (!localName.isEmpty()) {
        std::string scratch;
        addOnce(m_byName[std::string(csv::foldForMatching(localName.toStdString(), scratch))], id);
    }
}

void ChapterNames::addExternal(const QString &source, const QString &externalId, const QString &id)
{
    m_external[externalId].push_back({source, id});
}

ChapterNames::Found ChapterNames::one(const std::vector<QString> *ids)
{
    if (!ids || ids->empty())
        return {};
    return ids->size() == 1 ? Found{ids->front()} : Found{{}, true};
}

ChapterNames::Found ChapterNames::find(std::string_view text, const QString &source) const
{
    const QString typed = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (m_known.contains(typed))
        return {typed};
    std::vector<QString> matches;
    for (const External &external : m_external.value(typed)) {
        if (source.isEmpty() || external.source == source)
            addOnce(matches, external.id);
    }
    if (!matches.empty())
        return one(&matches);
    std::string scratch;
    const auto named = m_byName.find(std::string(csv::foldForMatching(text, scratch)));
    if (named != m_byName.end())
        return one(&named->second);
    const School *school = m_directory->find(typed);
    if (!school)
        school = m_directory->named(typed);
    return school ? atSchool(school->id) : Found{};
}

ChapterNames::Found ChapterNames::atSchool(const QString &schoolId) const
{
    const auto found = m_bySchool.constFind(schoolId);
    return one(found == m_bySchool.cend() ? nullptr : &*found);
}

QString ChapterNames::onlyId() const
{
    QString only;
    for (const QString &id : m_known) {
        if (id == m_nationalId)
            continue;
        if (!only.isEmpty())
            return {};
        only = id;
    }
    return only;
}

Result<QString> resolveChapter(db::Connection &connection, const Directory::Pointer &directory, const QString &typed)
{
    const ChapterNames names(connection, directory);
    const ChapterNames::Found found = names.find(typed.toStdString());
    if (found)
        return found.id;
    if (found.isAmbiguous)
        return Failure{
            QCoreApplication::translate("ChapterNames", "More than one chapter goes by “%1”: give its id.").arg(typed)};
    return Failure{QCoreApplication::translate("ChapterNames", "The book has no chapter “%1”.").arg(typed)};
}

} // namespace chapterhouse::app
