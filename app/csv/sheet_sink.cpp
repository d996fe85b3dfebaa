// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/sheet_sink.h"

#include "app/csv/export_job.h"
#include "app/csv/rows_sink.h"
#include "app/details/code_names.h"
#include "app/formatting.h"
#include "db/setting_store.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostRows = 20'000; ///< some 500 pages: nobody prints more

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

SheetPainter &installedPainter()
{
    static SheetPainter painter;
    return painter;
}

/// Whose list it is: of one chapter, or of the whole book.
QString titleOf(const ExportJob &job)
{
    for (const ExportPlace &place : job.request.chapterId.isEmpty() ? std::vector<ExportPlace>() : exportPlaces(job)) {
        if (place.id == job.request.chapterId.toStdString())
            return QString::fromStdString(place.chapter);
    }
    return db::SettingStore(job.connection).value(QStringLiteral("name"));
}

QString nameOf(const ExportRequest &request)
{
    switch (request.kind) {
    case ExportKind::Roster:
        return request.signIn ? Text::tr("Sign-in sheet") : Text::tr("Roster");
    case ExportKind::Chapters:
        return Text::tr("Chapters");
    case ExportKind::Officers:
        return Text::tr("Officers");
    case ExportKind::States:
        return Text::tr("States");
    }
    Q_UNREACHABLE();
}

QString footerOf(const ExportJob &job)
{
    const QString audience = job.audience.isEmpty() ? ownAudience(job.connection) : job.audience;
    const QString forWhom = Text::tr("For: %1").arg(audienceName(audience));
    const QString purpose = job.request.purpose.simplified();
    return purpose.isEmpty() ? forWhom : Text::tr("%1 · %2", "for whom, what for").arg(forWhom, purpose);
}

class SheetSink final : public RowsSink {
public:
    SheetSink(const ExportJob &job, QIODevice &device) : RowsSink(job), m_job(job), m_device(device)
    {
        m_sheet.title = titleOf(job);
        m_sheet.footer = footerOf(job);
        m_sheet.isToSign = job.request.signIn;
        m_sheet.headings = headings();
    }

    Result<> finish() override
    {
        if (m_sheet.rows.size() > mostRows)
            return Failure{Text::tr("This list is too long for paper: it has more than %1 rows. Nothing was written; "
                                    "export fewer people, or a spreadsheet.")
                               .arg(app::number(qint64(mostRows)))};
        m_sheet.subtitle = Text::tr("%1 · %2", "what, of which day").arg(nameOf(m_job.request), shortDate(m_job.asOf));
        arrange(m_sheet.rows, m_job);
        return paintPdf(m_sheet, m_device);
    }

private:
    void take(const QStringList &row) override
    {
        if (m_sheet.rows.size() <= mostRows)
            m_sheet.rows.push_back(row);
    }

    const ExportJob &m_job;
    QIODevice &m_device;
    PrintedSheet m_sheet;
};

} // namespace

void setSheetPainter(SheetPainter painter)
{
    installedPainter() = std::move(painter);
}

Result<> paintPdf(const PrintedSheet &sheet, QIODevice &device)
{
    if (!installedPainter())
        return Failure{Text::tr("A PDF file cannot be made here. Nothing was written.")};
    return installedPainter()(sheet, device);
}

std::unique_ptr<ExportSink> makeSheetSink(const ExportJob &job, QIODevice &device)
{
    return std::make_unique<SheetSink>(job, device);
}

} // namespace chapterhouse::app
