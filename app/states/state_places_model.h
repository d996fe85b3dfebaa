// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/state_events.h"
#include "app/states/state_texts.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// The list beside the map: the chapters of a state, then its schools without one; of a region its states. Or what
/// happened there, the newest first.
class StatePlacesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatesOverview has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NoteRole,
        BadgeRole, ///< the status, where it is not what one expects in this list; '' else
        ToneRole, ///< of the badge
        ChapterIdRole, ///< '' where there is none to open
        SchoolIdRole, ///< of a school without a chapter
        StateRole, ///< the code of a state of a region
        SpokenRole,
        HeadingRole ///< "Chapters (4)" on the first of them, else ''
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void set(const StateLine &line, const StatesReport &report, const StateTexts &texts);
    void setEvents(const std::vector<StateEvent> &events, const RosterIndex &index, bool areOfManyStates);
    void clear();

    int count() const { return rowCount(); }

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
        QString heading;
        QString schoolId = {};
        QString state = {};
        bool operator==(const Row &) const = default;
    };

    static void addChapters(std::vector<Row> &rows, const StateLine &line, const StateTexts &texts);
    static void addSchools(std::vector<Row> &rows, const StateLine &line);
    static void addStates(std::vector<Row> &rows, const StateLine &line, const StatesReport &report,
                          const StateTexts &texts);
    void show(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace chapterhouse::app
