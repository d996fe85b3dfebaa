// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/pipeline_column.h"
#include "app/figures/book_overview.h"

#include <QQmlListProperty>

namespace chapterhouse::app {

/// The chapters on their way, a column for each status.
class PipelineOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<chapterhouse::app::PipelineColumn> columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)

public:
    explicit PipelineOverview(QObject *parent = nullptr);

    QQmlListProperty<PipelineColumn> columns() { return {this, &m_columns}; } ///< from prospect to closed
    const QList<PipelineColumn *> &list() const { return m_columns; }
    const QString &filter() const { return m_filter; } ///< what is searched for
    void setFilter(const QString &filter);
    /// Where the chapter's card is: its column, -1 if there is none.
    Q_INVOKABLE int columnOf(const QString &chapterId) const;
    /// The next column with cards to the right (1) or the left (-1); the same where there is none.
    Q_INVOKABLE int neighbour(int column, int by) const;
    QString summary() const; ///< "91 chapters and prospects, 12 stuck · As of 31 August 2020"
    bool isEmpty() const; ///< no chapter has a status that day

protected:
    void compute() override;
    void clear() override { m_board = {}; }
    void publish() override;

private:
    struct Board {
        Pipeline pipeline;
        int stuckDays = 0;
    };
    std::size_t cards() const;

    QList<PipelineColumn *> m_columns;
    QString m_filter;
    Board m_board;
};

} // namespace chapterhouse::app
