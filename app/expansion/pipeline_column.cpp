// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/pipeline_column.h"

#include "app/details/detail_line.h"
#include "app/folding.h"
#include "app/formatting.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

QByteArray haystackOf(const PipelineCard &card)
{
    return folded(QStringList{card.name, card.school, card.place}.join(u' '));
}

} // namespace

PipelineColumn::PipelineColumn(ChapterStatus status, QObject *parent) : QAbstractListModel(parent)
{
    m_step.status = status;
}

void PipelineColumn::set(const PipelineStep &step, const QByteArray &search, const QString &asOfText, int stuckDays)
{
    QList<QByteArray> words = search.split(' ');
    words.removeAll(QByteArray());
    std::vector<std::size_t> shown;
    for (std::size_t place = 0; place < step.cards.size(); ++place) {
        const QByteArray haystack = words.isEmpty() ? QByteArray() : haystackOf(step.cards[place]);
        if (std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return haystack.contains(word); }))
            shown.push_back(place);
    }
    beginResetModel();
    m_step = step;
    m_shown = std::move(shown);
    QStringList sentences{tr("Chapters with this status that day, and for how many days; neither archived nor merged."),
                          tr("Median: half of the %Ln stays in this status that have ended were as long or shorter; of "
                             "fewer than 3 there is none.",
                             nullptr, step.finished)};
    if (step.stuckAfter > 0)
        sentences.append(tr("Stuck: here for more than %1 days (twice the median, or twice 90 days without one, and at "
                            "least %2), and not in contact for more than %2 days.")
                             .arg(number(step.stuckAfter), number(stuckDays)));
    m_definition = sentences.join(u' ') + u'\n' + asOfText;
    endResetModel();
    Q_EMIT changed();
}

QString PipelineColumn::code() const
{
    return app::code(m_step.status);
}

QString PipelineColumn::title() const
{
    return nameOf(m_step.status);
}

int PipelineColumn::tone() const
{
    return toneOf(m_step.status);
}

bool PipelineColumn::isApart() const
{
    return m_step.status == ChapterStatus::Suspended || m_step.status == ChapterStatus::Closed;
}

QString PipelineColumn::countText() const
{
    const QString all = number(qint64(m_step.cards.size()));
    return m_shown.size() == m_step.cards.size() ? all : tr("%1 of %2", "part, whole").arg(number(count()), all);
}

QString PipelineColumn::medianText() const
{
    return m_step.medianDays ? tr("Median %Ln days", nullptr, *m_step.medianDays)
                             : tr("No median", "too few stays to tell");
}

QString PipelineColumn::stuckText() const
{
    return m_step.stuck > 0 ? tr("%Ln stuck", nullptr, m_step.stuck) : QString();
}

QString PipelineColumn::emptyText() const
{
    if (!m_step.cards.empty())
        return m_shown.empty() ? tr("None of them matches.", "chapters, what is searched for") : QString();
    switch (m_step.status) {
    case ChapterStatus::Prospect:
        return tr("No prospect. “White space” ranks the schools where one could begin.");
    case ChapterStatus::Forming:
        return tr("No chapter is forming.");
    case ChapterStatus::Applied:
        return tr("No chapter has applied.");
    case ChapterStatus::Active:
        return tr("No chapter is active.");
    case ChapterStatus::AtRisk:
        return tr("No chapter is at risk.");
    case ChapterStatus::Inactive:
        return tr("No chapter is inactive.");
    case ChapterStatus::Suspended:
        return tr("No chapter is suspended.");
    default:
        return tr("No chapter is closed.");
    }
}

QString PipelineColumn::spokenHead() const
{
    QStringList parts{title(), countText(), medianText(), stuckText(), emptyText()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int PipelineColumn::rowOf(const QString &chapterId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t place) { return m_step.cards[place].chapterId == chapterId; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString PipelineColumn::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_step.cards[m_shown[std::size_t(row)]].chapterId : QString();
}

int PipelineColumn::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString PipelineColumn::contactText(const PipelineCard &card) const
{
    if (m_step.stuckAfter == 0)
        return {};
    return card.lastContactOn.isValid() ? tr("Last contact %1").arg(shortDate(card.lastContactOn))
                                        : tr("No contact yet");
}

QString PipelineColumn::spoken(const PipelineCard &card) const
{
    QStringList parts{card.name, card.place, tr("%1 for %Ln days", nullptr, card.days).arg(title()),
                      card.isStuck ? tr("stuck") : QString(), contactText(card)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant PipelineColumn::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PipelineCard &card = m_step.cards[m_shown[std::size_t(index.row())]];
    switch (role) {
    case ChapterIdRole:
        return card.chapterId;
    case NameRole:
    case Qt::DisplayRole:
        return card.name;
    case PlaceRole:
        return card.place;
    case DaysRole:
        return tr("%Ln days", nullptr, card.days);
    case ContactRole:
        return contactText(card);
    case StuckRole:
        return card.isStuck;
    case SpokenRole:
        return spoken(card);
    default:
        return {};
    }
}

QHash<int, QByteArray> PipelineColumn::roleNames() const
{
    return {{ChapterIdRole, "chapterId"}, {NameRole, "name"},   {PlaceRole, "place"},  {DaysRole, "days"},
            {ContactRole, "contact"},     {StuckRole, "stuck"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
