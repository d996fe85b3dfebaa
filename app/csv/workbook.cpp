// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/workbook.h"

#include "app/csv/sheet_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace chapterhouse::csv {

namespace {

using app::Failure;
using app::Nothing;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

Failure broken()
{
    return {Text::tr("This workbook is damaged and was not read. Open it in its program and save it again, or as CSV "
                     "(UTF-8).")};
}

Failure tooLarge()
{
    return {Text::tr("This workbook is too large to be read safely. Open it in its program and save the sheet as CSV "
                     "(UTF-8).")};
}

Failure locked()
{
    return {Text::tr("This workbook is locked with a password and was not read. Open it in its program and save a copy "
                     "without one.")};
}

Failure noWorkbook()
{
    return {Text::tr("This file cannot be read: it is a workbook or an archive of another kind. Open it in its program "
                     "and save it as XLSX or as CSV (UTF-8).")};
}

QString lastWord(QStringView path)
{
    return path.mid(path.lastIndexOf(u'/') + 1).toString();
}

/// Where a part lies that the part `from` names.
QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    const qsizetype cut = from.lastIndexOf(u'/');
    return QDir::cleanPath(cut < 0 ? target : from.left(cut + 1) + target);
}

} // namespace

bool mayBeWorkbook(std::string_view firstBytes)
{
    using namespace std::string_view_literals;
    static constexpr auto encryptedPackage = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    return firstBytes.starts_with("PK\x03\x04"sv)
        || (firstBytes.starts_with("\xD0\xCF\x11\xE0"sv) && firstBytes.find(encryptedPackage) != firstBytes.npos);
}

void SharedTexts::append(std::string_view text)
{
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
}

std::string_view SharedTexts::at(std::size_t place) const
{
    if (place >= m_ends.size())
        return {};
    const std::size_t start = place == 0 ? 0 : m_ends[place - 1];
    return std::string_view(m_bytes).substr(start, m_ends[place] - start);
}

Workbook::Workbook(std::unique_ptr<ZipArchive> archive, qint64 limit)
    : m_archive(std::move(archive)), m_limit(limit) { }

app::Result<Workbook> Workbook::open(const QString &path, qint64 limit)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && !file.read(4).startsWith("PK"))
        return locked(); // the one other kind that mayBeWorkbook() lets pass
    auto archive = ZipArchive::open(path);
    if (!archive)
        return broken();
    if (archive->isLocked())
        return locked();
    Workbook workbook(std::move(archive), limit);
    if (const auto loaded = workbook.load(); !loaded)
        return loaded.failure();
    return workbook;
}

/// Calls `visit` at each start of an element.
template <typename Visit> app::Result<> Workbook::readPart(const QString &path, Visit visit) const
{
    const auto entry = m_archive->entry(path, m_limit);
    if (!entry)
        return broken();
    QXmlStreamReader xml(entry.get());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return broken(); // no workbook has one
        if (xml.isStartElement())
            visit(xml);
    }
    if (entry->isTooLarge())
        return tooLarge();
    return xml.hasError() || entry->isBroken() ? app::Result<>(broken()) : Nothing{};
}

std::vector<Workbook::Part> Workbook::partsOf(const QString &path) const
{
    const qsizetype cut = path.lastIndexOf(u'/') + 1;
    const QString relations = path.left(cut) + QLatin1String("_rels/") + path.mid(cut) + QLatin1String(".rels");
    std::vector<Part> parts;
    readPart(relations, [&](const QXmlStreamReader &xml) {
        if (xml.name() != QLatin1String("Relationship"))
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        parts.push_back({attributes.value(QLatin1String("Id")).toString(),
                         lastWord(attributes.value(QLatin1String("Type"))),
                         resolved(path, attributes.value(QLatin1String("Target")).toString())});
    });
    return parts;
}

app::Result<> Workbook::load()
{
    const auto root = partsOf({});
    const auto document = std::find_if(root.begin(), root.end(),
                                       [](const Part &part) { return part.type == QLatin1String("officeDocument"); });
    if (document == root.end())
        return noWorkbook();
    const auto parts = partsOf(document->path);
    if (const auto sheets = loadSheets(document->path, parts); !sheets)
        return sheets;
    for (const Part &part : parts) {
        if (part.type == QLatin1String("sharedStrings"))
            m_textsPath = part.path;
        if (part.type != QLatin1String("styles"))
            continue;
        if (const auto styles = loadStyles(part.path); !styles)
            return styles;
    }
    return Nothing{};
}

app::Result<> Workbook::loadSheets(const QString &path, const std::vector<Part> &parts)
{
    const auto isTrue = [](QStringView text) { return text == QLatin1String("1") || text == QLatin1String("true"); };
    const auto read = readPart(path, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr"))
            m_from1904 = isTrue(attributes.value(QLatin1String("date1904")));
        if (xml.name() != QLatin1String("sheet")
            || attributes.value(QLatin1String("state")).endsWith(QLatin1String("idden")))
            return;
        const auto id = std::find_if(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &attribute) {
            return attribute.name() == QLatin1String("id") && !attribute.prefix().isEmpty();
        });
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &one) {
            return id != attributes.end() && one.id == id->value() && one.type == QLatin1String("worksheet");
        });
        if (part == parts.end())
            return; // a chart on a sheet of its own
        m_names.append(attributes.value(QLatin1String("name")).toString());
        m_paths.append(part->path);
    });
    if (!read)
        return read;
    return m_names.isEmpty() ? app::Result<>(noWorkbook()) : Nothing{};
}

app::Result<> Workbook::loadStyles(const QString &path)
{
    QHash<int, NumberKind> formats;
    bool isOfCells = false;
    return readPart(path, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt"))
            formats.insert(id, kindOfFormat(attributes.value(QLatin1String("formatCode"))));
        else if (xml.name() == QLatin1String("cellXfs"))
            isOfCells = true;
        else if (xml.name() == QLatin1String("cellStyles"))
            isOfCells = false;
        else if (isOfCells && xml.name() == QLatin1String("xf"))
            m_styles.push_back(formats.contains(id) ? formats.value(id) : kindOfBuiltInFormat(id));
    });
}

app::Result<SharedTexts> Workbook::loadTexts() const
{
    SharedTexts texts;
    if (m_textsPath.isEmpty())
        return texts;
    const auto read = readPart(m_textsPath, [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("si"))
            texts.append(textOfRuns(xml));
    });
    if (!read)
        return read.failure();
    return texts;
}

app::Result<std::unique_ptr<QIODevice>> Workbook::read(const QString &sheet) const
{
    const qsizetype place = sheet.isEmpty() ? 0 : m_names.indexOf(sheet);
    if (place < 0)
        return Failure{
            Text::tr("The workbook has no sheet “%1”; it has: %2.").arg(sheet, m_names.join(QLatin1String(", ")))};
    const auto texts = loadTexts();
    if (!texts)
        return texts.failure();
    const auto entry = m_archive->entry(m_paths[place], m_limit);
    auto copy = std::make_unique<QTemporaryFile>(); // with mode 0600, and without a name: nothing of it is left behind
    if (!entry)
        return broken();
    if (!copy->open())
        return Failure{Text::tr("The workbook could not be unpacked: %1.").arg(copy->errorString())};
    QXmlStreamReader xml(entry.get());
    SheetReader reader({*texts, m_styles, m_from1904}, *copy, m_limit);
    const SheetReader::Outcome outcome = reader.read(xml);
    if (entry->isTooLarge() || outcome == SheetReader::Outcome::TooLarge)
        return tooLarge();
    if (outcome == SheetReader::Outcome::CannotWrite || (outcome == SheetReader::Outcome::Done && !copy->flush()))
        return Failure{Text::tr("The workbook could not be unpacked: %1.").arg(copy->errorString())};
    if (outcome == SheetReader::Outcome::Broken || entry->isBroken())
        return broken();
    return std::unique_ptr<QIODevice>(std::move(copy));
}

} // namespace chapterhouse::csv
