// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_file_options.h"

#include "app/import_wizard/import_reading.h"

#include <algorithm>
#include <array>

namespace chapterhouse::app {

namespace {

constexpr std::array delimiterSigns{',', ';', '\t', '|'};
constexpr std::array encodingOrder{csv::Encoding::Utf8, csv::Encoding::Utf16Le, csv::Encoding::Utf16Be,
                                   csv::Encoding::Windows1252};

template <typename List> bool isPlace(int place, const List &list)
{
    return place >= 0 && std::size_t(place) < std::size_t(list.size());
}

} // namespace

void ImportFileOptions::begin(const QString &file)
{
    m_request = {};
    m_request.file = file;
    m_target = csv::Target::Members;
    m_dialect = {};
    Q_EMIT sheetsChanged();
    Q_EMIT changed();
}

void ImportFileOptions::show(const ImportReading &reading)
{
    const bool hasOtherSheets = m_dialect.sheets != reading.plan.dialect.sheets;
    m_target = reading.plan.target;
    m_dialect = reading.plan.dialect;
    if (hasOtherSheets)
        Q_EMIT sheetsChanged();
    Q_EMIT changed();
}

QStringList ImportFileOptions::targets() const
{
    return {tr("Members"), tr("Chapters"), tr("Officers"), tr("Contacts with schools")}; // as csv::Target has them
}

void ImportFileOptions::setTarget(int place)
{
    if (place == target() || !isPlace(place, targets()))
        return;
    m_target = csv::Target(place);
    m_request.target = m_target;
    if (!takesChapter())
        m_request.chapterId.clear();
    Q_EMIT changed();
    Q_EMIT readOtherwise();
}

QStringList ImportFileOptions::encodings() const
{
    QStringList names;
    for (const csv::Encoding encoding : encodingOrder)
        names.append(QLatin1String(csv::encodingName(encoding)));
    return names;
}

void ImportFileOptions::setEncoding(int place)
{
    if (place == encoding() || !isPlace(place, encodingOrder))
        return;
    m_request.read.encoding = encodingOrder[std::size_t(place)];
    m_dialect.encoding = *m_request.read.encoding;
    Q_EMIT changed();
    Q_EMIT readOtherwise();
}

QStringList ImportFileOptions::delimiters() const
{
    return {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")};
}

int ImportFileOptions::delimiter() const
{
    const auto *found = std::find(delimiterSigns.begin(), delimiterSigns.end(), m_dialect.delimiter);
    return found == delimiterSigns.end() ? -1 : int(found - delimiterSigns.begin());
}

void ImportFileOptions::setDelimiter(int place)
{
    if (place == delimiter() || !isPlace(place, delimiterSigns))
        return;
    m_request.read.delimiter = delimiterSigns[std::size_t(place)];
    m_dialect.delimiter = *m_request.read.delimiter;
    Q_EMIT changed();
    Q_EMIT readOtherwise();
}

void ImportFileOptions::setHeader(bool header)
{
    if (header == m_dialect.hasHeader)
        return;
    m_request.read.hasHeader = header;
    m_dialect.hasHeader = header;
    Q_EMIT changed();
    Q_EMIT readOtherwise();
}

void ImportFileOptions::setSheet(int place)
{
    if (place == sheet() || !isPlace(place, m_dialect.sheets))
        return;
    m_request.read.sheet = m_dialect.sheets[place];
    m_request.read.hasHeader.reset(); // each sheet has its own
    m_dialect.sheet = m_request.read.sheet;
    Q_EMIT changed();
    Q_EMIT readOtherwise();
}

QStringList ImportFileOptions::dateOrders() const
{
    return {tr("As the dates themselves say"), tr("Month first: 3/4/2026 is March 4"),
            tr("Day first: 3/4/2026 is 3 April")};
}

int ImportFileOptions::dateOrder() const
{
    return int(m_request.dates.value_or(csv::DateOrder::Unknown));
}

void ImportFileOptions::setDateOrder(int place)
{
    if (place == dateOrder() || !isPlace(place, dateOrders()))
        return;
    m_request.dates = place == 0 ? std::nullopt : std::optional(csv::DateOrder(place));
    Q_EMIT changed();
    Q_EMIT meantOtherwise();
}

void ImportFileOptions::setChapterId(const QString &chapterId)
{
    if (chapterId == m_request.chapterId)
        return;
    m_request.chapterId = chapterId;
    Q_EMIT changed();
    Q_EMIT meantOtherwise();
}

bool ImportFileOptions::takesChapter() const
{
    return m_target == csv::Target::Members || m_target == csv::Target::Officers;
}

QStringList ImportFileOptions::matches() const
{
    return {tr("The file is newer: change what differs"), tr("Fill in only what is empty"),
            tr("Leave what is there alone")};
}

void ImportFileOptions::setMatch(int place)
{
    if (place == match() || !isPlace(place, matches()))
        return;
    m_request.onMatch = OnMatch(place);
    Q_EMIT changed();
    Q_EMIT meantOtherwise();
}

} // namespace chapterhouse::app
