// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/handover_list.h"

#include "app/backups.h"
#include "app/csv/exporter.h"
#include "app/details/code_names.h"
#include "app/details/record_names.h"
#include "app/formatting.h"
#include "app/roster/codes.h"
#include "db/chapter_channel_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/export_store.h"
#include "db/officer_store.h"
#include "db/setting_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int daysAhead = 120; ///< terms that end by then are about to
constexpr std::size_t mostTerms = 6; ///< that are named one by one

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

class HandoverReader {
public:
    HandoverReader(db::Connection &connection, const RosterIndex::Pointer &roster, QDate on, NameStyle style)
        : m_connection(connection), m_roster(roster), m_on(on), m_style(style), m_names(connection, roster, style)
    {
    }

    std::vector<HandoverLine> read()
    {
        addTerms();
        for (const db::Chapter &chapter : db::ChapterStore(m_connection).all()) {
            if (isOurs(chapter))
                addAccounts(chapter);
        }
        addConsent();
        addLastExport();
        addBackups();
        add(QStringLiteral("reach"), Text::tr("Say how to reach you when a question comes up"));
        return std::move(m_lines);
    }

private:
    void add(const QString &id, const QString &text, const QString &note = {}) { m_lines.push_back({id, text, note}); }

    /// Of a national book the organisation's own row; of a chapter's its chapters, which are few.
    bool isOurs(const db::Chapter &chapter)
    {
        const bool isNational = ownAudience(m_connection) == QLatin1String("national");
        return chapter.isNational() == isNational && chapter.mergedInto.isEmpty() && !chapter.archivedOn.isValid();
    }

    void addTerms()
    {
        const std::vector<db::OfficerTerm> terms = db::OfficerStore(m_connection).all();
        std::size_t ending = 0;
        for (const db::OfficerTerm &term : terms) {
            const bool isEnding = term.startsOn <= m_on && term.endsOn > m_on && m_on.daysTo(term.endsOn) <= daysAhead;
            const bool isFollowed = std::any_of(terms.begin(), terms.end(), [&](const db::OfficerTerm &other) {
                return other.chapterId == term.chapterId && other.startsOn > m_on
                    && other.office.compare(term.office, Qt::CaseInsensitive) == 0;
            });
            if (!isEnding)
                continue;
            if (++ending <= mostTerms)
                addTerm(term, isFollowed);
        }
        if (ending > mostTerms)
            add(QStringLiteral("terms"),
                Text::tr("%Ln more terms end soon: see Officers", nullptr, int(ending - mostTerms)));
    }

    void addTerm(const db::OfficerTerm &term, bool isFollowed)
    {
        const QString chapter = m_names.chapter(term.chapterId);
        const QString who = m_names.holder(term).name;
        const QString note =
            Text::tr("%1, %2, until %3", "who, chapter, day").arg(who, chapter, shortDate(term.endsOn));
        if (isFollowed)
            add(term.id, Text::tr("Hand over the office: %1").arg(term.office), note);
        else
            add(term.id, Text::tr("Enter who follows as %1").arg(term.office), note);
    }

    void addAccounts(const db::Chapter &chapter)
    {
        if (!chapter.contactEmail.isEmpty())
            add(chapter.id, Text::tr("Hand over the contact address"), shownPrivately(chapter.contactEmail, m_style));
        for (const db::ChapterChannel &account : db::ChapterChannelStore(m_connection).ofChapter(chapter.id))
            add(account.id, Text::tr("Hand over the account: %1").arg(nameOf(channel(account.channel.toStdString()))),
                account.address);
    }

    /// Nobody asked them yet what others may see.
    void addConsent()
    {
        auto query = m_connection.prepare(R"(
            SELECT chapter_id, id FROM member AS m
            WHERE archived_on IS NULL AND NOT EXISTS (
                SELECT 1 FROM consent AS c WHERE c.chapter_id = m.chapter_id AND c.member_id = m.id))");
        int unasked = 0;
        while (query.next()) {
            const auto row = m_roster->rowOf({query.text(0), query.text(1)});
            unasked += row && isPresent(m_roster->statusOn(*row, dayOf(m_on)));
        }
        if (unasked > 0)
            add(QStringLiteral("consent"), Text::tr("Ask %Ln people what others may see of them", nullptr, unasked),
                Text::tr("Until then they are only counted for everyone else."));
    }

    void addLastExport()
    {
        const std::vector<db::ExportRecord> exports = db::ExportStore(m_connection).all();
        if (exports.empty())
            return;
        const db::ExportRecord &last = exports.front();
        add(QStringLiteral("exports"), Text::tr("Say which exported files are still about"),
            Text::tr("The last one: %1, for %2, “%3”", "day, audience, purpose")
                .arg(shortDate(last.at.toLocalTime().date()), audienceName(last.audience), last.purpose));
    }

    void addBackups()
    {
        const QString bookId = db::SettingStore(m_connection).value(QStringLiteral("book_id"));
        const int backups = bookId.isEmpty() ? 0 : int(Backups::ofBook(bookId).all().size());
        add(QStringLiteral("copy"), Text::tr("Let the next officers open the copy, and make a change in it"),
            Text::tr("Only then is it sure that it reached them."));
        add(QStringLiteral("remove"), Text::tr("After that, remove this book from this computer"),
            backups > 0 ? Text::tr("And its %Ln automatic backups, which lie in the folder chapterhouse/backups of "
                                   "your own data.",
                                   nullptr, backups)
                        : QString());
    }

    db::Connection &m_connection;
    RosterIndex::Pointer m_roster;
    QDate m_on;
    NameStyle m_style;
    RecordNames m_names;
    std::vector<HandoverLine> m_lines;
};

} // namespace

std::vector<HandoverLine> handoverLines(db::Connection &connection, const RosterIndex::Pointer &roster, QDate on,
                                        NameStyle style)
{
    return HandoverReader(connection, roster, on, style).read();
}

} // namespace chapterhouse::app
