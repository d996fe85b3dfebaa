// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chapter_cells_model.h"
#include "app/figures/chart_table.h"

#include <QVariantList>

namespace chapterhouse::app {

/// All chapters beside each other, each with the curve of its members, on one axis of time.
class ChaptersCompared : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::ChaptersCompared::Order order READ order WRITE setOrder NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool descending READ isDescending WRITE setDescending NOTIFY choiceChanged FINAL)
    Q_PROPERTY(chapterhouse::app::ChaptersCompared::Which which READ which WRITE setWhich NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int statePlace READ statePlace NOTIFY statesChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QVariantList states READ states NOTIFY statesChanged FINAL)
    Q_PROPERTY(int top READ top NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::ChapterCellsModel *cells READ cells CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *table READ table CONSTANT FINAL)

public:
    enum Order {
        ByName = int(ComparisonOrder::Name),
        ByMembers = int(ComparisonOrder::Members),
        ByChange = int(ComparisonOrder::Change),
        ByAge = int(ComparisonOrder::Age),
        ByRetention = int(ComparisonOrder::Retention)
    };
    Q_ENUM(Order)
    enum Which {
        Counted = int(ComparisonFilter::Which::Counted),
        Active = int(ComparisonFilter::Which::Active),
        AtRisk = int(ComparisonFilter::Which::AtRisk),
        Ended = int(ComparisonFilter::Which::Ended),
        Every = int(ComparisonFilter::Which::Every)
    };
    Q_ENUM(Which)

    explicit ChaptersCompared(QObject *parent = nullptr) : BookOverview(parent) { }

    Order order() const { return m_order; }
    void setOrder(Order order); ///< begins with what one looks for: names from A, the rest from the greatest
    bool isDescending() const { return m_isDescending; }
    void setDescending(bool descending);
    Which which() const { return Which(m_filter.which); }
    void setWhich(Which which);
    const QString &state() const { return m_filter.state; } ///< code; '' for all
    void setState(const QString &code);
    int statePlace() const; ///< in states()
    const QString &text() const { return m_text; }
    void setText(const QString &text); ///< in the chapter's name, or its school's

    QVariantList states() const { return m_states; } ///< to choose from: {value, text}, all of them first
    int top() const { return m_shown->top; } ///< the greatest value of all curves that are shown
    bool isEmpty() const; ///< there is no chapter at all
    QString summary() const; ///< "52 chapters, each from August 2018 to 31 August 2020"
    QString definition() const;
    ChapterCellsModel *cells() { return &m_cells; }
    ChartTableModel *table() { return &m_table; }

Q_SIGNALS:
    void choiceChanged();
    void statesChanged();

protected:
    void compute() override;
    void clear() override { m_shown = std::make_shared<const Arrangement>(); }
    void publish() override;

private:
    /// How the chapters are asked for.
    struct Question {
        ComparisonFilter filter;
        ComparisonOrder order;
        bool isDescending;
        Suppression suppression;
    };
    /// All that is shown: of thousands of chapters too much to find out between two frames.
    struct Arrangement {
        RosterIndex::Pointer snapshot;
        QDate date;
        int threshold = 0; ///< for which it is told
        bool isSettled = true;
        ChapterComparison::Pointer comparison;
        ChapterComparison::Pointer told; ///< the same as it may be told
        std::vector<std::size_t> places;
        std::shared_ptr<const std::vector<int>> drawn;
        int top = 0;
        ChartTableModel::Pointer table;
    };
    using ArrangementPointer = std::shared_ptr<const Arrangement>;
    static Arrangement arranged(const ChapterComparison::Pointer &comparison, const ChapterComparison::Pointer &told,
                                const Question &question);
    Question question() const;
    void choose();
    void show(const ArrangementPointer &arrangement);
    void showStates();

    Order m_order = ByMembers;
    bool m_isDescending = true;
    ComparisonFilter m_filter;
    QString m_text;
    ArrangementPointer m_shown = std::make_shared<const Arrangement>(); ///< never null
    ChapterComparison::Pointer m_settled; ///< of the last answer, as it may be told
    QVariantList m_states;
    ChapterCellsModel m_cells;
    ChartTableModel m_table;
};

} // namespace chapterhouse::app
