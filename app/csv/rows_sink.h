// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/export_sink.h"
#include "app/csv/exporter.h"

#include <QString>

namespace chapterhouse::app {

/// Takes whole rows as texts, as the job's file would show them: on paper codes and days are in words, and the parts
/// of a name stand together.
class RowsSink : public ExportSink {
public:
    explicit RowsSink(const ExportJob &job);

    QStringList headings() const;

    void text(std::string_view utf8) override;
    void plain(std::string_view ascii) override;
    void number(std::int64_t value) override;
    void nothing() override { m_cells.append(QString()); }
    void masked(int threshold) override
    {
        m_cells.append(threshold > 0 ? u'<' + QString::number(threshold) : QStringLiteral("–"));
    }
    void endRow() override;
    void row(std::span<const ExportCell> cells) override;

protected:
    virtual void take(const QStringList &row) = 0;

private:
    const QString &column() const { return m_columns[m_cells.size()]; }
    QString inWords(const QString &code) const;
    QStringList joined(const QStringList &cells) const; ///< with one cell for the name

    const ExportKind m_kind;
    const bool m_isPaper;
    const bool m_isGuarded; ///< against formulas
    const QStringList m_columns;
    qsizetype m_familyName = -1; ///< the column that goes into the one before it
    QStringList m_cells;
};

/// As they stand on paper: by chapter and name.
void arrange(ExportRows &rows, const ExportJob &job);

} // namespace chapterhouse::app
