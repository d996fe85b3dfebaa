// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/handover.h"

#include "app/book_reading.h"
#include "app/clock.h"
#include "app/csv/atomic_file.h"
#include "app/csv/sheet_sink.h"
#include "app/database_files.h"
#include "app/figures/academic_year.h"
#include "app/formatting.h"
#include "app/session.h"
#include "app/shown_date.h"
#include "db/backup.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace chapterhouse::app {

namespace {

Result<> flat(const Result<Result<>> &read)
{
    return read ? *read : read.failure();
}

Result<> print(const PrintedSheet &sheet, const QString &path)
{
    const auto target = csv::AtomicFile::open(path);
    const Result<> painted = target ? paintPdf(sheet, **target) : target.failure();
    return painted ? (*target)->commit() : painted;
}

/// A copy must not take the place of a book, which may be somebody's only one.
Result<> checkTarget(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isDatabase(path) || belongsToDatabase(path))
        return Failure{
            Handover::tr("“%1” is a book already, or belongs to one. It was not touched; choose another name.")
                .arg(name)};
    if (QFileInfo(path).isDir())
        return Failure{Handover::tr("“%1” is a folder. Add the name of a file.").arg(name)};
    if (QFileInfo::exists(path + QStringLiteral(".part")))
        return Failure{Handover::tr("“%1.part” is in the way. Nothing was copied; choose another name.").arg(name)};
    return Nothing();
}

} // namespace

Handover::Handover(QObject *parent) : QAbstractListModel(parent) { }

Handover::~Handover()
{
    stop();
    m_copying.waitForFinished();
}

void Handover::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
}

void Handover::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

QString Handover::progressText() const
{
    const auto done = std::count(m_done.begin(), m_done.end(), true);
    return tr("%1 of %2 done").arg(number(done), number(rowCount()));
}

QUrl Handover::suggestedFile() const
{
    const QString name = m_discreet || !m_book ? tr("Records", "says nothing of what they are") : m_book->name();
    return Session::fileNamed(name + u' ' + QString::number(today().year()));
}

void Handover::saveCopy(const QUrl &file)
{
    if (!m_book || m_saving.isRunning())
        return;
    const QString path = file.toLocalFile();
    if (const auto checked = checkTarget(path); !checked) {
        m_saving.refuse(checked.message());
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto progress = [this, stop = m_stop](double part) {
        QMetaObject::invokeMethod(
            this, [this, part] { m_saving.setProgress(part); }, Qt::QueuedConnection);
        return !stop->load();
    };
    const auto copy = [path, progress](db::Connection &connection) -> Result<> {
        return db::backUp(connection, path, progress) ? Result<>(Nothing())
                                                      : Failure{tr("Stopped. Nothing was copied.")};
    };
    m_copying = inBackground([work = readingWork(*m_book, copy)] { return flat(work()); });
    m_saving.follow(m_copying,
                    [this, path] { Q_EMIT copied(tr("Saved a copy as %1").arg(QFileInfo(path).fileName())); });
}

void Handover::stop()
{
    if (m_stop)
        m_stop->store(true);
}

void Handover::load()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    const auto read = [roster = m_roster->snapshot(), on = shownDate(*m_book), style = m_book->nameStyle()](
                          db::Connection &connection) { return handoverLines(connection, roster, on, style); };
    inBackground(this, readingWork(*m_book, read), [this](const Result<std::vector<HandoverLine>> &lines) {
        if (lines)
            take(*lines);
        else
            m_saving.refuse(lines.message());
    });
}

int Handover::year() const
{
    return academicYear(shownDate(*m_book));
}

void Handover::take(const std::vector<HandoverLine> &lines)
{
    if (!m_book)
        return;
    const QJsonObject note = m_note.recall(m_book);
    const bool isThisYear = note.value(QLatin1String("year")).toInt() == year();
    const QJsonArray done = isThisYear ? note.value(QLatin1String("done")).toArray() : QJsonArray();
    beginResetModel();
    m_lines = lines;
    m_done.clear();
    for (const HandoverLine &line : m_lines)
        m_done.push_back(done.contains(line.id));
    endResetModel();
    Q_EMIT progressChanged();
}

void Handover::tick(int row, bool done)
{
    if (row < 0 || row >= rowCount() || m_done[std::size_t(row)] == done)
        return;
    m_done[std::size_t(row)] = done;
    QJsonArray ticked;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (m_done[line])
            ticked.append(m_lines[line].id);
    }
    m_note.note({{QStringLiteral("year"), year()}, {QStringLiteral("done"), ticked}});
    Q_EMIT dataChanged(index(row), index(row), {DoneRole});
    Q_EMIT progressChanged();
}

void Handover::saveList(const QUrl &file)
{
    PrintedSheet sheet;
    sheet.title = tr("For the next officers");
    sheet.subtitle = m_book ? shortDate(shownDate(*m_book)) : QString();
    sheet.footer = progressText();
    sheet.headings = {tr("Done", "column of a list"), tr("What"), tr("About")};
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        sheet.rows.push_back(
            {m_done[row] ? QStringLiteral("✓") : QStringLiteral("☐"), m_lines[row].text, m_lines[row].note});
    const QString path = file.toLocalFile();
    m_saving.follow(inBackground([sheet, path] { return print(sheet, path); }),
                    [this, path] { Q_EMIT listSaved(tr("Saved the list as %1").arg(QFileInfo(path).fileName())); });
}

int Handover::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant Handover::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return m_lines[row].text;
    case NoteRole:
        return m_lines[row].note;
    case DoneRole:
        return bool(m_done[row]);
    }
    return {};
}

QHash<int, QByteArray> Handover::roleNames() const
{
    return {{TextRole, "text"}, {NoteRole, "note"}, {DoneRole, "done"}};
}

} // namespace chapterhouse::app
