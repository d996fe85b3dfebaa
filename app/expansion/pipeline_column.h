// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/pipeline.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// One column of the board: the chapters with one status, the longest there first; and what its head says.
class PipelineColumn : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PipelineOverview has them.")
    Q_PROPERTY(QString code READ code CONSTANT FINAL)
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(int tone READ tone CONSTANT FINAL)
    Q_PROPERTY(bool apart READ isApart CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(QString medianText READ medianText NOTIFY changed FINAL)
    Q_PROPERTY(QString stuckText READ stuckText NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenHead READ spokenHead NOTIFY changed FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)

public:
    enum Role {
        ChapterIdRole = Qt::UserRole + 1,
        NameRole,
        PlaceRole,
        DaysRole, ///< "243 days"
        ContactRole, ///< "Last contact 3/14/2020"; '' where it is not asked about
        StuckRole,
        SpokenRole
    };

    explicit PipelineColumn(ChapterStatus status, QObject *parent = nullptr);

    /// The cards whose names, schools or places have all words of `search`, folded.
    void set(const PipelineStep &step, const QByteArray &search, const QString &asOfText, int stuckDays);

    ChapterStatus status() const { return m_step.status; }
    QString code() const; ///< of the status
    QString title() const; ///< "Forming"
    int tone() const;
    bool isApart() const; ///< suspended and closed: off the way
    int count() const { return int(m_shown.size()); }
    QString countText() const; ///< "12", or "3 of 12" while one searches
    QString medianText() const; ///< "Median 45 days"
    QString stuckText() const; ///< "2 stuck"; '' where no one is
    QString emptyText() const; ///< what stands in it instead of cards
    QString spokenHead() const; ///< all of them, for a screen reader
    const QString &definition() const { return m_definition; } ///< of all that the head says, with the day
    int stuck() const { return m_step.stuck; }
    Q_INVOKABLE int rowOf(const QString &chapterId) const; ///< -1 if it is not there
    Q_INVOKABLE QString keyAt(int row) const; ///< the chapter's id; '' outside

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QString spoken(const PipelineCard &card) const;
    QString contactText(const PipelineCard &card) const;

    PipelineStep m_step;
    std::vector<std::size_t> m_shown; ///< places among the cards
    QString m_definition;
};

} // namespace chapterhouse::app
