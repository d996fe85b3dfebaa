// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// What may be meant while something is typed, as the list below the field shows it.
struct Pick {
    QString id; ///< '' where the title says it all
    QString title;
    QString note = {}; ///< what tells it from others of that name: where it is
    QString badge = {}; ///< what one should know before choosing it; '' if nothing
    int tone = 0; ///< of the badge, as TableModel has them
};

/// The list below a field that is completed, or from which one record is chosen, by typing.
class PickModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An editor fills it, or it finds records.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, NoteRole, BadgeRole, ToneRole, AddsRole, SpokenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Pick> picks);
    int count() const { return int(m_picks.size()); }
    const Pick *at(int row) const; ///< null out of range
    Q_INVOKABLE QString idAt(int row) const; ///< '' out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged(); ///< whenever it was filled anew

protected:
    virtual bool adds(int row) const; ///< the entry adds a record

private:
    std::vector<Pick> m_picks;
};

} // namespace chapterhouse::app
