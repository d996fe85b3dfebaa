// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/place_question.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// Lines of the list behind a number of places.
class ReachList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ReachOverview has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NoteRole, ///< where it is, or its chapters; of what came or went also when
        KeyRole, ///< of the chapter that opens, or the state's code
        OfStateRole, ///< it is the latter
        SpokenRole
    };
    struct Row {
        QString name;
        QString note;
        QString key;
        bool isOfState = false;
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

/// Which chapters, schools or states a number counts: the list behind it.
class ReachOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::ReachList *list READ list CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString apartText READ apartText NOTIFY changed FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)

public:
    explicit ReachOverview(QObject *parent = nullptr);

    /// What a number lists; false if it is no list of places.
    Q_INVOKABLE bool showList(const QString &list);

    ReachList *list() { return &m_list; } ///< as long as the figure
    QString title() const; ///< "52 schools reached", "3 chapters · New · Ohio", "Chapters: +26 in 12 months"
    QString apartText() const; ///< DC and territories, which do not count as states; '' if none
    QString definition() const; ///< and its time

protected:
    void compute() override;
    void clear() override;
    void publish() override;

private:
    struct Answer {
        std::vector<ReachList::Row> rows;
        QStringList apart;
        QString place; ///< of which states it is; '' for all
        int gone = 0; ///< of the rows: of a change, what no longer counts
    };
    static Answer answer(const RosterIndex::Pointer &snapshot, const PlaceQuestion &question, QDate date);
    void ask(const PlaceQuestion &question);
    QString countText() const;
    QString changeText() const;
    QString changeSentence() const;
    bool isChange() const { return m_question.turn == PlaceQuestion::Turn::Changed; }
    bool isOfShare() const ///< the schools that a share is taken of
    {
        return m_question.turn == PlaceQuestion::Turn::Eligible && m_question.counted == Counted::Schools;
    }

    PlaceQuestion m_question;
    std::optional<Answer> m_answer; ///< to this question
    ReachList m_list;
};

} // namespace chapterhouse::app
