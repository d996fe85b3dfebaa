// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/backup_news.h"

#include "app/backups.h"

#include <QLocale>

namespace chapterhouse::app {

BackupNews::BackupNews(QObject *parent) : QObject(parent) { }

void BackupNews::setBook(Book *book)
{
    if (book == this->book())
        return;
    m_reader.setBook(book);
    Q_EMIT bookChanged();
}

void BackupNews::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

void BackupNews::readAnew()
{
    m_reader.outdate();
}

/// Of today the time says enough.
QString BackupNews::timeOf(const QDateTime &last)
{
    const QDateTime at = last.toLocalTime();
    const QLocale locale;
    return at.date() == QDate::currentDate() ? locale.toString(at.time(), QLocale::ShortFormat)
                                             : locale.toString(at, QLocale::ShortFormat);
}

void BackupNews::ask()
{
    m_reader.read(&Backups::newestOf, [this](const Backups::Newest &newest) {
        const QString text = newest.steps > 0
            ? tr("%Ln steps since the backup of %1", nullptr, newest.steps).arg(timeOf(newest.at))
            : QString();
        if (text == m_stepsText)
            return;
        m_stepsText = text;
        Q_EMIT changed();
    });
}

void BackupNews::tell()
{
    if (!book())
        return;
    inBackground(this, readingWork(*book(), &Backups::newestOf), [this](const Result<Backups::Newest> &newest) {
        const QString saved = tr("Everything is already saved.");
        if (!newest || !newest->at.isValid())
            Q_EMIT told(saved);
        else
            Q_EMIT told(saved + u' ' + tr("The last backup is of %1.").arg(timeOf(newest->at)));
    });
}

} // namespace chapterhouse::app
