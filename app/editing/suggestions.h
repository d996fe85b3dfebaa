// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// What may be meant while something is typed.
struct Suggestion {
    QString text;
    QString note; ///< small print: where a person is
    QString key; ///< what it stands for; '' where the text says it all
};

/// The list below a field that is completed while one types.
class Suggestions : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An editor fills them.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1, NoteRole };
    static constexpr int most = 8; ///< that a list shows

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Suggestion> suggestions);
    int count() const { return int(m_suggestions.size()); }
    const Suggestion *at(int row) const; ///< null out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = TextRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Suggestion> m_suggestions;
};

} // namespace chapterhouse::app
