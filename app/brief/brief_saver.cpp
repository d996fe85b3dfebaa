// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief_saver.h"

#include "app/background.h"
#include "app/brief/brief.h"
#include "app/csv/atomic_file.h"
#include "app/figures/lens_follower.h"
#include "app/session.h"

#include <QFileInfo>

namespace chapterhouse::app {

namespace {

Result<> write(const Brief &brief, const QString &path)
{
    const auto pdf = paintBrief(brief);
    if (!pdf)
        return pdf.failure();
    return csv::AtomicFile::save(*pdf, path);
}

} // namespace

// Says nothing of the organisation, whose name stands inside.
QUrl BriefSaver::suggestedFile() const
{
    return Session::documents().toString() + QStringLiteral("/brief.pdf");
}

void BriefSaver::save(const QUrl &file)
{
    if (!m_book || !m_roster || !m_roster->snapshot()) {
        m_saving.refuse(tr("The book is still being read. Please try again in a moment."));
        return;
    }
    const auto settings = m_book->read(&OverviewSettings::read);
    if (!settings)
        return; // the book has said why
    const QDate date = dateThrough(m_lens, *m_book);
    const QString path = file.toLocalFile();
    const auto work = [snapshot = m_roster->snapshot(), settings = *settings, date, name = m_book->name(), path] {
        return write(makeBrief(snapshot, settings, date, name), path);
    };
    m_saving.follow(inBackground(work),
                    [this, path] { Q_EMIT saved(tr("Saved “%1”.").arg(QFileInfo(path).fileName())); });
}

} // namespace chapterhouse::app
