// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <utility>
#include <vector>
#include <zip.h>

namespace chapterhouse::test {

/// A workbook as a spreadsheet saves it, part by part; a test changes the part that it is about.
class MadeWorkbook {
public:
    explicit MadeWorkbook(const QByteArray &rows = {}) { addSheet("People", rows); }

    MadeWorkbook &addSheet(const QByteArray &name, const QByteArray &rows, const QByteArray &state = "visible")
    {
        const QByteArray number = QByteArray::number(++m_sheets);
        m_list += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" state=\"" + state + "\" r:id=\"rId" + number
            + "\"/>";
        m_relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        return set(QLatin1String("xl/worksheets/sheet") + QString::fromLatin1(number) + QLatin1String(".xml"),
                   "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                       + "</sheetData></worksheet>");
    }
    MadeWorkbook &texts(const QByteArray &items)
    {
        m_relations += relation("rIdS", "sharedStrings", "sharedStrings.xml");
        return set(QStringLiteral("xl/sharedStrings.xml"), "<sst>" + items + "</sst>");
    }
    /// Cell styles by the id of their format; `formats` are those of the workbook's own.
    MadeWorkbook &styles(const std::vector<int> &ids, const QByteArray &formats = {})
    {
        QByteArray xfs;
        for (const int id : ids)
            xfs += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
        m_relations += relation("rIdT", "styles", "/xl/styles.xml");
        return set(QStringLiteral("xl/styles.xml"),
                   "<styleSheet><numFmts>" + formats
                       + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xfs
                       + "</cellXfs></styleSheet>");
    }
    MadeWorkbook &from1904()
    {
        m_properties = "<workbookPr date1904=\"1\"/>";
        return *this;
    }
    MadeWorkbook &set(const QString &part, const QByteArray &bytes)
    {
        m_parts.emplace_back(part, bytes);
        return *this;
    }
    MadeWorkbook &lock()
    {
        m_isLocked = true;
        return *this;
    }

    QString save(const QString &path)
    {
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        set(QStringLiteral("_rels/.rels"),
            head + "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        set(QStringLiteral("xl/workbook.xml"),
            head + "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + m_properties + "<sheets>" + m_list + "</sheets></workbook>");
        set(QStringLiteral("xl/_rels/workbook.xml.rels"), head + "<Relationships>" + m_relations + "</Relationships>");
        QFile::remove(path);
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, nullptr);
        for (const auto &[name, bytes] : m_parts) {
            zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
            const zip_int64_t at = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE);
            if (m_isLocked)
                zip_file_set_encryption(archive, zip_uint64_t(at), ZIP_EM_AES_256, "secret");
        }
        if (zip_close(archive) != 0)
            qFatal("the workbook could not be made: %s", zip_strerror(archive));
        return path;
    }

private:
    static QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
    {
        return "<Relationship Id=\"" + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
            + target + "\"/>";
    }

    std::vector<std::pair<QString, QByteArray>> m_parts;
    QByteArray m_list;
    QByteArray m_relations;
    QByteArray m_properties;
    int m_sheets = 0;
    bool m_isLocked = false;
};

} // namespace chapterhouse::test
