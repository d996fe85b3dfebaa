// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_export.h"

#include "app/book_reading.h"
#include "app/clock.h"
#include "app/formatting.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chapterhouse::app {

namespace {

constexpr int previewRows = 5;

QString audienceText(const QString &code, bool own)
{
    if (own)
        return RosterExport::tr("This book’s own people: full rows");
    if (code == QLatin1String("national"))
        return RosterExport::tr("The national organisation: what each agreed to");
    if (code == QLatin1String("chapter"))
        return RosterExport::tr("Their chapter: what each agreed to");
    if (code == QLatin1String("school"))
        return RosterExport::tr("The school: what each agreed to");
    if (code == QLatin1String("mentors"))
        return RosterExport::tr("Mentors: what each agreed to");
    return RosterExport::tr("The public: what each agreed to");
}

} // namespace

RosterExport::RosterExport(QObject *parent) : QObject(parent), m_columns(this), m_preview(this)
{
    connect(&m_columns, &ExportColumns::chosenChanged, this, &RosterExport::takeColumns);
}

RosterExport::~RosterExport()
{
    cancel();
    m_writing.waitForFinished();
}

void RosterExport::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    m_audiences.clear();
    const auto own = m_book ? m_book->read([](db::Connection &connection) { return ownAudience(connection); })
                            : Result<QString>(Failure{});
    if (own) {
        m_audiences = {QStringLiteral("national"), QStringLiteral("chapter"), QStringLiteral("school"),
                       QStringLiteral("mentors"), QStringLiteral("public")};
        m_audiences.removeAll(*own);
        m_audiences.prepend(*own);
    }
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &RosterExport::countChanged);
    Q_EMIT bookChanged();
    count();
}

void RosterExport::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &RosterExport::count);
    Q_EMIT rosterChanged();
    count();
}

void RosterExport::setTable(MembersModel *table)
{
    if (table == m_table)
        return;
    if (m_table)
        m_table->disconnect(this);
    m_table = table;
    if (m_table) {
        connect(m_table, &MembersModel::selectionChanged, this, &RosterExport::takeTable);
        connect(m_table, &MembersModel::countChanged, this, &RosterExport::takeTable);
    }
    takeTable();
}

/// Whom it shows, and who of them is selected: what can be chosen may be less now.
void RosterExport::takeTable()
{
    if (m_who >= whoTexts().size())
        setWho(OnRoster);
    Q_EMIT tableChanged();
    if (m_who == Shown || m_who == Selected)
        count();
}

void RosterExport::setLens(BoardLens *lens)
{
    if (m_follower.setLens(lens))
        Q_EMIT lensChanged();
}

void RosterExport::takeDay()
{
    Q_EMIT tableChanged();
    count();
}

QString RosterExport::onRosterText() const
{
    if (!m_book || !m_follower.isAway())
        return isCountsOnly() ? tr("Chapters that are active now") : tr("On the roster now");
    const QString day = longDate(m_follower.date(*m_book));
    return isCountsOnly() ? tr("Chapters that were active on %1", "a date").arg(day)
                          : tr("On the roster on %1", "a date").arg(day);
}

QString RosterExport::dayText() const
{
    if (!m_book)
        return {};
    const QDate date = m_follower.date(*m_book);
    if (m_follower.isAway())
        return tr("As of %1, the day that is looked at.", "a date").arg(longDate(date));
    return date == today() ? tr("As of today, %1.", "a date").arg(longDate(date))
                           : tr("As of %1.", "a date").arg(longDate(date));
}

// The page of members may not have followed the day while something else was looked at.
void RosterExport::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown && m_table)
        m_table->catchUp();
    Q_EMIT shownChanged();
    count();
}

QStringList RosterExport::audiences() const
{
    QStringList names;
    for (const QString &code : m_audiences)
        names.append(audienceText(code, names.isEmpty()));
    return names;
}

void RosterExport::setAudience(int place)
{
    if (place == m_audience)
        return;
    m_audience = place;
    Q_EMIT audienceChanged();
    count();
}

QStringList RosterExport::whoTexts() const
{
    if (isCountsOnly())
        return {onRosterText(), tr("All chapters on record"), tr("One chapter")};
    QStringList texts{onRosterText(), tr("Everyone on record"), tr("One chapter’s roster")};
    if (m_table && m_table->isReady())
        texts.append(tr("What the Members page shows: %1").arg(m_table->summary()));
    if (m_table && m_table->isReady() && m_table->selectedCount() > 0)
        texts.append(m_table->selectionText());
    return texts;
}

void RosterExport::setWho(Who who)
{
    if (who == m_who || who < OnRoster || who > Selected)
        return;
    m_who = who;
    Q_EMIT whoChanged();
    count();
}

void RosterExport::setChapterId(const QString &chapterId)
{
    if (chapterId == m_chapterId)
        return;
    m_chapterId = chapterId;
    Q_EMIT chapterChanged();
    if (m_who == OneChapter)
        count();
}

void RosterExport::setFormat(Format format)
{
    if (format == m_format || format < Csv || format > SignInSheet) // a list that is being filled says -1
        return;
    m_format = format;
    Q_EMIT formatChanged();
    takeTable();
    count();
}

QString RosterExport::suffix() const
{
    switch (m_format) {
    case Csv:
        return QStringLiteral("csv");
    case Xlsx:
        return QStringLiteral("xlsx");
    case Pdf:
    case SignInSheet:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

bool RosterExport::isCountsOnly() const
{
    return m_columns.what() == ExportColumns::CountsOnly && m_format != SignInSheet;
}

void RosterExport::setPurpose(const QString &purpose)
{
    if (purpose == m_purpose)
        return;
    m_purpose = purpose;
    Q_EMIT purposeChanged();
}

void RosterExport::setForExcel(bool forExcel)
{
    if (forExcel == m_forExcel)
        return;
    m_forExcel = forExcel;
    Q_EMIT forExcelChanged();
}

QString RosterExport::consequence() const
{
    if (lacksChapter())
        return tr("Say which chapter.");
    if (!m_isCounted)
        return tr("Counting whom this file would name…");
    QStringList sentences;
    if (isCountsOnly())
        return tr("This file will name nobody: it tells of each chapter how many they are.") + u' ' + dayText();
    if (!showsNames())
        sentences += tr("This file will name nobody.");
    else
        sentences += tr("This file will show %Ln names to anyone who opens it.", nullptr, int(m_people.full));
    if (m_people.initials > 0)
        sentences += tr("%Ln agreed to initials only.", nullptr, int(m_people.initials));
    if (m_people.counted > 0)
        sentences += tr("%Ln did not agree to be listed and are left out.", nullptr, int(m_people.counted));
    sentences += dayText();
    return sentences.join(u' ');
}

QString RosterExport::commandText() const
{
    return m_isCounted && showsNames() ? tr("Export %Ln names…", nullptr, int(m_people.full)) : tr("Export…");
}

bool RosterExport::showsNames() const
{
    return m_people.full > 0 && !isCountsOnly() && (m_format == SignInSheet || m_columns.namePeople());
}

bool RosterExport::areNamesCovered() const
{
    return m_book && m_book->nameStyle() == NameStyle::Covered && showsNames();
}

QUrl RosterExport::suggestedFile() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo::exists(documents) ? documents : QDir::homePath();
    const QString name = m_discreet ? tr("list", "name of a file")
        : m_format == SignInSheet   ? tr("sign-in sheet", "name of a file")
        : isCountsOnly()            ? tr("chapters", "name of a file")
                                    : tr("roster", "name of a file");
    return QUrl::fromLocalFile(QDir(folder).filePath(name + u'.' + suffix()));
}

ExportRequest RosterExport::request() const
{
    ExportRequest request;
    const bool isOfPeople = !isCountsOnly();
    request.kind = isOfPeople ? ExportKind::Roster : ExportKind::Chapters;
    request.format = m_format == Csv ? ExportFormat::Csv : m_format == Xlsx ? ExportFormat::Xlsx : ExportFormat::Pdf;
    request.signIn = m_format == SignInSheet;
    request.columns = m_columns.columns();
    if (m_who == OnRoster || m_who == OneChapter)
        request.statuses = {QStringLiteral("active"), isOfPeople ? QStringLiteral("away") : QStringLiteral("at_risk")};
    if (m_who == OneChapter)
        request.chapterId = m_chapterId;
    if (isOfPeople && m_table && m_who == Selected)
        request.only = m_table->selectedMembers();
    if (isOfPeople && m_table && m_who == Shown)
        request.only = m_table->shownMembers();
    request.asOf = m_book ? m_follower.date(*m_book) : QDate();
    if (m_audience > 0)
        request.audience = m_audiences.value(m_audience);
    request.purpose = m_purpose.trimmed();
    request.excel = m_forExcel;
    return request;
}

/// Other columns show more or less of the same people.
void RosterExport::takeColumns()
{
    Q_EMIT formatChanged();
    takeTable();
    Q_EMIT countChanged();
    ask();
}

void RosterExport::count()
{
    m_isCounted = false;
    if (!m_saving.isRunning())
        m_saving.forget(); // it was about another file
    Q_EMIT countChanged();
    ask();
}

void RosterExport::ask()
{
    if (!m_book || !m_roster || !m_roster->snapshot() || !m_shown || lacksChapter())
        return;
    const int asked = ++m_countNumber;
    const auto work = readingWork(
        *m_book, [directory = m_roster->snapshot()->directoryPointer(), request = request()](auto &connection) {
            const auto people = previewExport(connection, directory, request);
            auto rows = firstRows(connection, directory, request, previewRows);
            return people && rows ? Result<Answer>(Answer{*people, std::move(*rows)})
                                  : Result<Answer>(people ? rows.failure() : people.failure());
        });
    inBackground(this, work, [this, asked](const Result<Result<Answer>> &read) {
        if (asked != m_countNumber)
            return;
        if (!read || !*read) {
            m_saving.refuse(read ? read->message() : read.message());
            return;
        }
        m_people = (*read)->people;
        m_preview.show((*read)->rows);
        m_isCounted = true;
        Q_EMIT countChanged();
    });
}

} // namespace chapterhouse::app
