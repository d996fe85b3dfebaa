// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/record_names.h"

#include "db/member_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordNames)
};

} // namespace

QString RecordNames::member(const db::RecordKey &key)
{
    const QString place = key.chapterId + u'/' + key.id;
    if (!m_known.contains(place)) {
        const auto member = db::MemberStore(m_connection).find(key);
        m_known.insert(place, member ? shownName(*member, m_style) : Text::tr("someone"));
    }
    return m_known.value(place);
}

QString RecordNames::person(const QString &personId)
{
    if (!m_known.contains(personId)) {
        const auto members = db::MemberStore(m_connection).ofPerson(personId);
        m_known.insert(personId, members.empty() ? Text::tr("someone") : shownName(members.back(), m_style));
    }
    return m_known.value(personId);
}

// Nearly always someone on the chapter's own roster: that is found at once, elsewhere every chapter has to be asked.
RecordNames::Holder RecordNames::holder(const db::OfficerTerm &term)
{
    if (term.personId.isEmpty())
        return {shownName(term.holderName, m_style), {}};
    const db::MemberStore members(m_connection);
    std::optional<db::Member> found = members.find({term.chapterId, term.personId});
    if (!found) {
        const std::vector<db::Member> everywhere = members.ofPerson(term.personId);
        const auto here = std::find_if(everywhere.begin(), everywhere.end(),
                                       [&](const db::Member &member) { return member.chapterId == term.chapterId; });
        if (!everywhere.empty())
            found = here == everywhere.end() ? everywhere.back() : *here;
    }
    if (!found)
        return {Text::tr("someone"), {}};
    return {shownName(*found, m_style), found->chapterId + u'/' + found->id};
}

QString RecordNames::chapter(const QString &chapterId) const
{
    const ChapterEntry *chapter = m_roster ? m_roster->chapter(chapterId) : nullptr;
    return chapter ? chapterName(*chapter) : Text::tr("a chapter that is gone");
}

QString RecordNames::school(const QString &schoolId) const
{
    const School *school = m_roster ? m_roster->directory().find(schoolId) : nullptr;
    return school ? school->name : schoolId;
}

QString chapterName(const ChapterEntry &chapter)
{
    if (chapter.isNational && chapter.name.isEmpty())
        return Text::tr("National board");
    return chapter.name.isEmpty() ? Text::tr("Chapter without a name") : chapter.name;
}

} // namespace chapterhouse::app
