// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/status_editor.h"

#include "app/chapters/chapter_editor.h"
#include "app/details/detail_line.h"
#include "app/details/record_names.h"
#include "app/editing/typed_value.h"
#include "db/chapter_status_store.h"

#include <algorithm>

namespace chapterhouse::app {

void StatusEditor::record(const QString &chapterId, const QString &status)
{
    m_statusId.clear();
    read(chapterId);
    m_status = status;
    m_since = shownDay().toString(Qt::ISODate);
    m_reason.clear();
    m_begun = fact();
    m_bringsOver = true;
    m_letsLeave = false;
    begin();
}

void StatusEditor::correct(const QString &chapterId, const QString &statusId)
{
    m_statusId = statusId;
    read(chapterId);
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) { return known.id == statusId; });
    if (found == m_known.end())
        return;
    m_status = found->fact.status;
    m_since = found->fact.since.toString(Qt::ISODate);
    m_reason = found->fact.reason;
    m_begun = fact();
    m_bringsOver = false;
    m_letsLeave = false;
    begin();
}

void StatusEditor::read(const QString &chapterId)
{
    m_chapterId = chapterId;
    m_known.clear();
    const RosterIndex::Pointer index = snapshot();
    const ChapterEntry *chapter = index ? index->chapter(chapterId) : nullptr;
    m_chapterName = chapter ? app::chapterName(*chapter) : QString();
    m_schoolId = chapter ? chapter->schoolId : QString();
    if (!book())
        return;
    const auto statuses =
        book()->read([&](db::Connection &connection) { return db::ChapterStatusStore(connection).of(chapterId); });
    for (const db::ChapterStatus &status : statuses ? *statuses : std::vector<db::ChapterStatus>())
        m_known.push_back({status.id, {status.status, status.since, status.reason}});
}

StatusFact StatusEditor::fact() const
{
    return {m_status, QDate::fromString(m_since, Qt::ISODate), cleanedText(m_reason)};
}

const StatusEditor::Known *StatusEditor::inForce(QDate day) const
{
    const Known *last = nullptr;
    for (const Known &known : m_known) {
        if (known.id != m_statusId && known.fact.since <= day)
            last = &known;
    }
    return last;
}

bool StatusEditor::isDirty() const
{
    return !(fact() == m_begun);
}

QString StatusEditor::standing() const
{
    const Known *now = inForce(shownDay());
    if (!now)
        return tr("No status is on record yet.");
    return tr("Now: %1, %2", "status, since a day")
        .arg(nameOf(chapterStatus(now->fact.status.toStdString())), periodText(now->fact.since, {}));
}

QString StatusEditor::statusProblem() const
{
    if (m_status.isEmpty())
        return isTried() ? tr("Choose what the chapter is from that day on.") : QString();
    const Known *before = inForce(fact().since);
    if (!isCorrecting() && before && before->fact.status == m_status && before->fact.since < fact().since)
        return tr("It is that already, %1.", "since a day").arg(periodText(before->fact.since, {}));
    return {};
}

QString StatusEditor::sinceProblem() const
{
    if (!fact().since.isValid())
        return isTried() ? tr("Say since when.") : QString();
    const Known *same = inForce(fact().since);
    if (same && same->fact.since == fact().since)
        return tr("An entry of that day is there already, “%1”: correct that one.")
            .arg(nameOf(chapterStatus(same->fact.status.toStdString())));
    return {};
}

bool StatusEditor::isComplete() const
{
    return !m_status.isEmpty() && fact().since.isValid() && statusProblem().isEmpty() && sinceProblem().isEmpty();
}

std::vector<ChapterPerson> StatusEditor::network() const
{
    const RosterIndex::Pointer index = snapshot();
    if (!index || isCorrecting() || !gathersPeople(m_status))
        return {};
    return networkAt(*index, m_schoolId, std::max(fact().since, shownDay()));
}

std::vector<ChapterPerson> StatusEditor::members() const
{
    const RosterIndex::Pointer index = snapshot();
    const ChapterStatus status = chapterStatus(m_status.toStdString());
    if (!index || isCorrecting() || (status != ChapterStatus::Closed && status != ChapterStatus::Inactive))
        return {};
    return peopleOf(*index, m_chapterId, std::max(fact().since, shownDay()));
}

QString StatusEditor::networkText() const
{
    return bringOverText(int(network().size()));
}

QString StatusEditor::membersText() const
{
    const int count = int(members().size());
    return count == 0 ? QString() : tr("The %Ln people on its roster", nullptr, count);
}

BookFile::Work StatusEditor::work(const std::shared_ptr<QString> &) const
{
    const auto people = m_bringsOver ? network() : std::vector<ChapterPerson>();
    const auto leaving = m_letsLeave ? members() : std::vector<ChapterPerson>();
    return [=, id = m_chapterId, statusId = m_statusId, fact = fact()](db::Connection &connection) {
        ChapterVerbs verbs(connection);
        if (!statusId.isEmpty()) {
            verbs.correctStatus(id, statusId, fact);
            return;
        }
        verbs.recordStatus(id, fact);
        verbs.bringOver(people, id, fact.since);
        verbs.letLeave(leaving, fact.since);
    };
}

void StatusEditor::remove()
{
    const auto id = std::make_shared<QString>(m_chapterId);
    perform(
        label(),
        [id = m_chapterId, statusId = m_statusId](db::Connection &connection) {
            ChapterVerbs(connection).removeStatus(id, statusId);
        },
        id);
}

QString StatusEditor::matter() const
{
    if (!isComplete() || (isCorrecting() && !isDirty()))
        return {};
    return QStringList{m_chapterId,
                       m_statusId,
                       m_status,
                       m_since,
                       m_bringsOver ? QStringLiteral("over") : QString(),
                       m_letsLeave ? QStringLiteral("leave") : QString()}
        .join(u'/');
}

} // namespace chapterhouse::app
