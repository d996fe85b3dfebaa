// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/lens_follower.h"
#include "app/figures/people_list.h"
#include "app/members/member_choice.h"
#include "app/roster/member_pages.h"
#include "app/roster/roster_watcher.h"
#include "app/roster/table_model.h"
#include "app/tables/state_regions.h"

#include <QPointer>

namespace chapterhouse::app {

struct ChosenMembers;

/// The roster. Which rows, in which order, says the index in memory; what it does not hold is read from the book a page
/// at a time, around what is on screen. In a great roster the rows are found on another thread, and the last question
/// wins.
class MembersModel : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool vacant READ isVacant NOTIFY countChanged FINAL)
    Q_PROPERTY(chapterhouse::app::MembersModel::Who who READ who WRITE setWho NOTIFY whoChanged FINAL)

public:
    enum Column {
        Name,
        Pronouns,
        Chapter,
        School,
        State,
        Degree,
        ClassYear,
        Phase,
        JoinedOn,
        Channel,
        Status,
        StatusSince,
        Offices,
        Email,
        Phone,
        ColumnCount
    };
    Q_ENUM(Column)
    /// What is chosen as status, where there is a word for it; Everyone also where there is none.
    enum Who { Present, Prospects, Alumni, Gone, Everyone };
    Q_ENUM(Who)

    explicit MembersModel(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    BoardLens *lens() const { return m_follower.lens(); }
    void setLens(BoardLens *lens); ///< whose day is shown
    bool isShown() const { return m_follower.isShown(); }
    void setShown(bool shown); ///< false: the lens is not followed until it is again
    void catchUp() { m_follower.catchUp(); } ///< with the day of the lens, though the page is not shown
    /// Those behind a number, as a chart names their list, and no one else.
    Q_INVOKABLE void showList(const QString &list);
    /// What the figure counts whose people are asked for: someone twice where they count twice; no heads without name.
    int counted() const { return m_people.people + m_people.again; }
    Who who() const;
    void setWho(Who who);
    bool isVacant() const; ///< the book has no members at all
    int cachedPages() const { return m_pages.count(); }
    /// Rosters of so many rows and more are asked on another thread.
    void setWaitsBelow(quint32 rows) { m_waitsBelow = rows; }

    std::span<const TableColumn> allColumns() const override;
    std::span<const Facet> facets() const override;
    std::vector<FacetValue> facetValues(const QString &facet) const override;
    QString facetText(const QString &facet, const QString &value) const override;
    QString chosenText(const QString &facet, const QStringList &values) const override;
    QString summary() const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;

    bool isTyped(int column) const override;
    QString refusal(int column) const override;
    QString typedText(int row, int column) const override;
    QString completed(int column, const QString &begun) const override;
    QString type(int row, int column, const QString &text) override;
    /// The selected members, shown or not; where none is selected, the one of `key`.
    MemberChoice chosenMembers(const QString &key) const;
    QDate date() const { return m_date; } ///< of which the roster is shown
    std::vector<db::RecordKey> keysFrom(int row, std::size_t count) const; ///< of the rows from this one on
    /// For an export, also of a great many: whom it shows, or who is selected, shown or not.
    std::shared_ptr<const ChosenMembers> selectedMembers() const;
    std::shared_ptr<const ChosenMembers> shownMembers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void shownChanged();
    void whoChanged();

protected:
    Item itemAt(int row) const override { return m_rows[std::size_t(row)]; }
    std::size_t itemCount() const override { return m_snapshot ? m_snapshot->size() : 0; }
    void copyItems(std::vector<Item> items, std::vector<int> columns) override;
    void refresh() override;

private:
    /// What is asked of a snapshot, and what it answers.
    struct Question {
        RosterIndex::Pointer snapshot;
        QDate date;
        RosterFilter filter;
        RosterFilter all; ///< without search and filters, but for the status
        std::optional<PeopleQuestion> figure; ///< whose people they are
        RosterOrder order;
    };
    struct Answer {
        std::vector<quint32> rows;
        qsizetype total = 0;
        PeopleList people; ///< of a figure; without its marks
        int heads = 0; ///< that it counts beside them
        MemberPages::Ahead pages = {}; ///< of the rows
    };
    Question question(const RosterIndex::Pointer &snapshot) const;
    static Answer answer(const Question &question);
    void show(const Question &question, Answer answer);
    void keepCounts(const Question &question, const Answer &answer);
    QString figureText() const;
    Suppression suppression() const; ///< of counts of people, while they are shown to others
    QString told(qsizetype people) const;

    void take(const RosterIndex::Pointer &snapshot);
    void readAnew();
    void patch(const Question &question, Answer answer);
    void follow(const Question &question); ///< the snapshot, date and selection go over to the new one
    RosterFilter filterWithout(const QString &facet) const;
    const MemberLine *lineAt(int row) const; ///< null if it could not be read
    MemberStatus statusAt(int row) const;
    std::optional<db::Member> memberAt(int row) const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    LensFollower m_follower{this, [this] { refresh(); }};
    StateRegions m_regions;
    QDate m_date;
    RosterIndex::Pointer m_snapshot;
    std::vector<quint32> m_rows; ///< of m_snapshot
    qsizetype m_total = 0; ///< without the search
    std::optional<PeopleQuestion> m_figure; ///< of which they are, as the two below
    PeopleList m_people;
    int m_heads = 0;
    bool m_isAsking = false; ///< on another thread
    bool m_isOutdated = false; ///< something was asked since
    quint32 m_waitsBelow = 100'000;
    mutable MemberPages m_pages;
};

} // namespace chapterhouse::app
