// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/state_texts.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// A list beside the map: the chapters of a state, or its schools without one.
class StatePlacesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has them.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString title READ title NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NoteRole,
        BadgeRole, ///< the status, where it is not what one expects in this list; '' else
        ToneRole, ///< of the badge
        ChapterIdRole, ///< '' where there is none to open
        SpokenRole
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setChapters(const StateLine &line, const StateTexts &texts);
    void setSchools(const StateLine &line);
    void clear();

    int count() const { return rowCount(); }
    const QString &title() const { return m_title; } ///< "Chapters (4)"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString name;
        QString note;
        QString badge;
        int tone = 0;
        QString chapterId;
    };

    void show(std::vector<Row> rows, const QString &title);

    std::vector<Row> m_rows;
    QString m_title;
};

} // namespace chapterhouse::app
