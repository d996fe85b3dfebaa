// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pair_model.h"

namespace chapterhouse::app {

void PairModel::show(std::optional<PairFacts> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
    Q_EMIT factsChanged();
}

void PairModel::choose(int row, int choice)
{
    if (row < 0 || row >= rowCount())
        return;
    PairField &field = m_facts->fields[std::size_t(row)];
    const bool isOffered = choice == One || choice == Other || (choice == Both && !field.bothText.isEmpty());
    if (!field.isChoice || !isOffered || field.keep == Keep(choice))
        return;
    field.keep = Keep(choice);
    Q_EMIT dataChanged(index(row), index(row), {ChoiceRole, SpokenRole});
    Q_EMIT chosen(row);
}

QString PairModel::spoken(const PairField &field)
{
    const auto value = [](const QString &text) { return text.isEmpty() ? tr("nothing", "an empty field") : text; };
    QString sentence = field.differs ? tr("%1: %2 and %3", "field, value of one record, value of the other")
                                           .arg(field.title, value(field.one), value(field.other))
                                     : tr("%1: both %2", "field, value").arg(field.title, value(field.one));
    const QString kept = !field.isChoice ? field.outcome
        : field.keep == Keep::Both       ? field.bothText
        : field.keep == Keep::One        ? tr("The first one stays.", "of two values")
                                         : tr("The second one stays.", "of two values");
    return kept.isEmpty() ? sentence : tr("%1. %2", "a sentence, and another one").arg(sentence, kept);
}

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_facts ? 0 : int(m_facts->fields.size());
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairField &field = m_facts->fields[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return field.title;
    case OneRole:
        return field.one;
    case OtherRole:
        return field.other;
    case OutcomeRole:
        return field.outcome;
    case BothTextRole:
        return field.bothText;
    case DiffersRole:
        return field.differs;
    case ChoosableRole:
        return field.isChoice;
    case ChoiceRole:
        return int(field.keep);
    case SpokenRole:
        return spoken(field);
    }
    return {};
}

QHash<int, QByteArray> PairModel::roleNames() const
{
    return {{TitleRole, "title"},         {OneRole, "oneText"},       {OtherRole, "otherText"},
            {OutcomeRole, "outcome"},     {BothTextRole, "bothText"}, {DiffersRole, "differs"},
            {ChoosableRole, "choosable"}, {ChoiceRole, "choice"},     {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
