// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/workbook_numbers.h"
#include "app/csv/zip_archive.h"
#include "app/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::csv {

/// Whether a file that begins so may be a workbook of Excel's newer kind (XLSX), or is one that needs a password.
bool mayBeWorkbook(std::string_view firstBytes);

/// The words of a workbook, which its cells name by number.
class SharedTexts {
public:
    void append(std::string_view text);
    std::string_view at(std::size_t place) const; ///< '' beyond the last
    std::size_t bytes() const { return m_bytes.size(); }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// A workbook as other programs save it (XLSX), for reading one of its sheets as a table. Formulas give the value that
/// was kept with them; formats other than those of dates are not looked at.
class Workbook {
public:
    /// What it may unpack to. More than this is no list of people.
    static constexpr qint64 mostBytes = qint64(512) * 1024 * 1024;

    /// `limit` is handed in by tests.
    static app::Result<Workbook> open(const QString &path, qint64 limit = mostBytes);

    const QStringList &sheets() const { return m_names; } ///< as the workbook orders them, without hidden ones
    /// The sheet as CSV of UTF-8, each row one record, on the line that bears its number: a private file that is gone
    /// with the device. '' is the first sheet.
    app::Result<std::unique_ptr<QIODevice>> read(const QString &sheet) const;

private:
    explicit Workbook(std::unique_ptr<ZipArchive> archive, qint64 limit);

    struct Part {
        QString id; ///< as the workbook names it
        QString type; ///< the last word of it
        QString path;
    };
    app::Result<> load();
    app::Result<> loadSheets(const QString &path, const std::vector<Part> &parts);
    app::Result<> loadStyles(const QString &path);
    app::Result<SharedTexts> loadTexts() const;
    std::vector<Part> partsOf(const QString &path) const;
    template <typename Visit> app::Result<> readPart(const QString &path, Visit visit) const;

    std::unique_ptr<ZipArchive> m_archive;
    qint64 m_limit;
    QStringList m_names;
    QStringList m_paths; ///< of the sheets, by place
    QString m_textsPath; ///< '' where the workbook has no shared texts
    std::vector<NumberKind> m_styles; ///< by the number that cells bear
    bool m_from1904 = false;
};

} // namespace chapterhouse::csv
