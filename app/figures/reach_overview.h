// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/figures.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// A school or a state that chapters reach on a day.
struct ReachedPlace {
    QString key; ///< id of the school, or code of the state
    QString name;
    std::vector<quint32> chapters; ///< places in the index, by name
    bool isOfFifty = true; ///< false for DC and territories
};
/// The schools that Reach counts, by name.
std::vector<ReachedPlace> reachedSchools(const Scope &scope, QDate date);
/// The states that Reach counts and those it names apart, by name.
std::vector<ReachedPlace> reachedStates(const Scope &scope, QDate date);

/// Lines of the list behind a number of places.
class ReachList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ReachOverview has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NoteRole, ///< its chapters
        KeyRole, ///< of the chapter of a school that opens, or the state's code
        SpokenRole
    };
    struct Row {
        QString name;
        QString note;
        QString key;
        bool operator==(const Row &) const = default;
    };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

/// Which schools or states are reached on the day that is looked at: the lists behind these figures.
class ReachOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::ReachOverview::Places places READ places WRITE setPlaces NOTIFY changed)
    Q_PROPERTY(chapterhouse::app::ReachList *list READ list CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString apartText READ apartText NOTIFY changed)
    Q_PROPERTY(QString definition READ definition NOTIFY changed)

public:
    enum Places { Schools, States };
    Q_ENUM(Places)

    explicit ReachOverview(QObject *parent = nullptr);

    Places places() const { return m_places; }
    void setPlaces(Places places);
    ReachList *list() { return &m_list; } ///< as long as the figure
    QString title() const; ///< "52 schools reached"
    QString apartText() const; ///< DC and territories, which do not count as states; '' if none
    QString definition() const;

protected:
    void compute() override;
    void clear() override;
    void publish() override;

private:
    struct Answer {
        std::vector<ReachList::Row> schools;
        std::vector<ReachList::Row> states;
        QStringList apart;
    };
    static Answer answer(const RosterIndex::Pointer &snapshot, QDate date);

    Places m_places = Schools;
    Answer m_answer;
    ReachList m_list;
};

} // namespace chapterhouse::app
