// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/pair_fields.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <optional>

namespace chapterhouse::app {

/// Two people side by side, field by field, with what stays of each where they differ.
class PairModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Records, or a record and a row of a file, are compared so.")
    Q_PROPERTY(bool found READ isFound NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString oneName READ oneName NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString oneNote READ oneNote NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString otherNote READ otherNote NOTIFY factsChanged FINAL)

public:
    enum Choice { One, Other, Both };
    Q_ENUM(Choice)
    enum Role {
        TitleRole = Qt::UserRole + 1,
        OneRole,
        OtherRole,
        OutcomeRole,
        BothTextRole,
        DiffersRole,
        ChoosableRole,
        ChoiceRole,
        SpokenRole ///< both values and what stays, in a sentence
    };

    using QAbstractListModel::QAbstractListModel;

    const std::optional<PairFacts> &facts() const { return m_facts; }
    bool isFound() const { return m_facts.has_value(); } ///< both are there
    QString oneName() const { return m_facts ? m_facts->one.name : QString(); }
    QString oneNote() const { return m_facts ? m_facts->one.note : QString(); }
    QString otherName() const { return m_facts ? m_facts->other.name : QString(); }
    QString otherNote() const { return m_facts ? m_facts->other.note : QString(); }

    Q_INVOKABLE void choose(int row, int choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void factsChanged();
    void chosen(int row); ///< something else than before

protected:
    void show(std::optional<PairFacts> facts);

private:
    static QString spoken(const PairField &field);

    std::optional<PairFacts> m_facts;
};

} // namespace chapterhouse::app
