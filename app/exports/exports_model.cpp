// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exports_model.h"

#include "app/details/code_names.h"
#include "app/folding.h"
#include "app/formatting.h"
#include "app/person_names.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr TableColumn columnTable[] = {
    {.id = "at", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "When"), .width = 150},
    {.id = "author", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "Who"), .width = 104},
    {.id = "what", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "What"), .width = 110},
    {.id = "audience", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "For whom"), .width = 160},
    {.id = "purpose", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "What for"), .width = 200},
    {.id = "format", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "As"), .width = 66},
    {.id = "names",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "Names"),
     .width = 78,
     .isNumber = true},
    {.id = "initials",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "Initials"),
     .width = 80,
     .isNumber = true},
    {.id = "counted",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ExportsModel", "Left out"),
     .width = 84,
     .isNumber = true},
};
static_assert(std::size(columnTable) == ExportsModel::ColumnCount);

QString whatText(const QString &code)
{
    if (code == QLatin1String("roster"))
        return ExportsModel::tr("Roster");
    if (code == QLatin1String("sign_in"))
        return ExportsModel::tr("Sign-in sheet");
    if (code == QLatin1String("chapters"))
        return ExportsModel::tr("Chapters");
    if (code == QLatin1String("officers"))
        return ExportsModel::tr("Officers");
    return code == QLatin1String("states") ? ExportsModel::tr("States") : code;
}

} // namespace

ExportsModel::ExportsModel(QObject *parent) : TableModel(parent)
{
    sort(When, Qt::DescendingOrder);
}

void ExportsModel::setBook(Book *book)
{
    if (book == this->book())
        return;
    if (this->book())
        this->book()->disconnect(this);
    m_reader.setBook(book);
    if (book)
        connect(book, &Book::nameStyleChanged, this, &ExportsModel::refresh);
    Q_EMIT bookChanged();
}

void ExportsModel::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    if (shown)
        m_reader.outdate();
    Q_EMIT shownChanged();
}

void ExportsModel::readAnew()
{
    m_reader.outdate();
}

bool ExportsModel::isVacant() const
{
    return isReady() && m_records.empty();
}

std::span<const TableColumn> ExportsModel::allColumns() const
{
    return columnTable;
}

QString ExportsModel::summary() const
{
    if (!isReady())
        return {};
    const QString all = tr("%Ln exports", nullptr, int(m_records.size()));
    return m_shown.size() == m_records.size() ? all : tr("%1 of %2").arg(number(count()), all);
}

QString ExportsModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_records[m_shown[std::size_t(row)]].id : QString();
}

int ExportsModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t place) { return m_records[place].id == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ExportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ExportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_records[m_shown[std::size_t(index.row())]], index.column());
    case NoteRole:
        return QString();
    case ToneRole:
        return Plain;
    case StrongRole:
        return index.column() == When;
    case SelectedRole:
        return isSelected(index.row());
    }
    return {};
}

QString ExportsModel::textOf(const db::ExportRecord &record, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return book() ? shownName(record.author, book()->nameStyle()) : QString();
    case What:
        return whatText(record.what);
    case ForWhom:
        return audienceName(record.audience);
    case Purpose:
        return record.purpose;
    case FileFormat:
        return record.format.toUpper();
    case Names:
        return people(record.names);
    case Initials:
        return people(record.initials);
    case Counted:
        return people(record.counted);
    }
    return {};
}

QString ExportsModel::people(qint64 count) const
{
    return isCovered() ? coveredCount() : number(count);
}

bool ExportsModel::isCovered() const
{
    return book() && book()->nameStyle() == NameStyle::Covered;
}

/// Numbers and times by what they are, all else as it is read.
QVariant ExportsModel::sortedBy(const db::ExportRecord &record) const
{
    switch (sortColumn()) {
    case When:
        return record.at.toMSecsSinceEpoch();
    case Names:
        return qint64(isCovered() ? 0 : record.names);
    case Initials:
        return qint64(isCovered() ? 0 : record.initials);
    case Counted:
        return qint64(isCovered() ? 0 : record.counted);
    default:
        return QString::fromUtf8(folded(textOf(record, sortColumn())));
    }
}

std::vector<std::size_t> ExportsModel::arranged(const std::vector<db::ExportRecord> &records) const
{
    QList<QByteArray> words = folded(filter()).split(' ');
    words.removeAll(QByteArray());
    std::vector<std::size_t> shown;
    std::vector<QVariant> keys;
    for (std::size_t place = 0; place < records.size(); ++place) {
        QString texts;
        for (const int column : {Who, What, ForWhom, Purpose, FileFormat})
            texts += textOf(records[place], column) + u' ';
        const QByteArray haystack = folded(texts);
        if (std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return haystack.contains(word); }))
            shown.push_back(place);
        keys.push_back(sortedBy(records[place]));
    }
    std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
        const auto order = QVariant::compare(keys[a], keys[b]);
        return isDescending() ? order == QPartialOrdering::Greater : order == QPartialOrdering::Less;
    });
    return shown;
}

void ExportsModel::refresh()
{
    if (!isReady())
        return;
    refill(m_shown, arranged(m_records), [] {});
    Q_EMIT countChanged();
    if (hasSelection())
        Q_EMIT selectionChanged();
}

void ExportsModel::show(std::vector<db::ExportRecord> records)
{
    QSet<QString> selected;
    for (std::size_t place = 0; place < m_records.size() && hasSelection(); ++place) {
        if (selection()[place] != 0)
            selected.insert(m_records[place].id);
    }
    std::vector<quint8> marks;
    for (const db::ExportRecord &record : records)
        marks.push_back(quint8(selected.contains(record.id)));
    refill(m_shown, arranged(records), [&] {
        setSelection(std::move(marks));
        m_records = std::move(records);
    });
    setReady(true);
    Q_EMIT countChanged();
    Q_EMIT selectionChanged();
}

void ExportsModel::copyItems(std::vector<Item> items, std::vector<int> columns)
{
    QString text = TableModel::textOf(columns);
    for (const Item item : items) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copiedCell(textOf(m_records[item], column)));
        text += cells.join(u'\t') + u'\n';
    }
    Q_EMIT copied(text);
}

} // namespace chapterhouse::app
