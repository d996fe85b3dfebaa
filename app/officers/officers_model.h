// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/lens_follower.h"
#include "app/officers/offices.h"
#include "app/roster/roster_watcher.h"
#include "app/roster/table_model.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

#include <memory>
#include <vector>

namespace chapterhouse::app {

/// One term on the time line. Places are shares of its width.
class OfficeBar {
    Q_GADGET
    QML_VALUE_TYPE(officeBar)
    Q_PROPERTY(qreal from MEMBER from)
    Q_PROPERTY(qreal until MEMBER until)
    Q_PROPERTY(int lane MEMBER lane)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString spoken MEMBER spoken)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString term MEMBER term)
    Q_PROPERTY(int tone MEMBER tone)

public:
    qreal from = 0;
    qreal until = 0;
    int lane = 0; ///< terms that overlap lie below each other
    QString text; ///< who holds it
    QString spoken; ///< who, which office, where and when
    QString key; ///< of the member; '' for someone who is on no roster
    QString term; ///< "chapter/term"
    int tone = TableModel::Muted;
};

/// Where an academic year begins on the time line.
class OfficeYear {
    Q_GADGET
    QML_VALUE_TYPE(officeYear)
    Q_PROPERTY(qreal at MEMBER at)
    Q_PROPERTY(qreal textAt MEMBER textAt)
    Q_PROPERTY(QString text MEMBER text)

public:
    qreal at = 0;
    qreal textAt = 0; ///< the middle of the text: that of the year, unless today is marked there
    QString text; ///< "2019–20"
};

/// Every office of every chapter over the last, the current and the next academic year (August to July). The terms are
/// read in the background; who holds them is asked for what is on screen.
class OfficersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(Which which READ which WRITE setWhich NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)
    Q_PROPERTY(qreal todayAt READ todayAt NOTIFY countChanged FINAL)
    Q_PROPERTY(QString todayText READ todayText NOTIFY countChanged FINAL)
    Q_PROPERTY(QVariantList years READ years NOTIFY countChanged FINAL)

public:
    enum Which { All, Vacant, VacantForLong, EndingSoon, PresidencyEnding, National };
    Q_ENUM(Which)
    enum Role {
        OfficeRole = Qt::UserRole,
        ChapterRole,
        ChapterIdRole, ///< '' of the national board
        BarsRole, ///< a list of OfficeBar
        LanesRole, ///< how many bars lie below each other, at least 1
        HolderRole, ///< all who hold it on the shown day, else who held it last
        TermRole, ///< from when to when
        HomeRole, ///< the chapter's id, of the national board too
        MainTermRole, ///< "chapter/term" of who holds it, else of who held it last
        StateRole, ///< "Vacant since 1 March 2020"; '' where all is well
        ToneRole
    };

    explicit OfficersModel(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    BoardLens *lens() const { return m_follower.lens(); }
    void setLens(BoardLens *lens); ///< whose day is shown
    bool isShown() const { return m_follower.isShown(); }
    void setShown(bool shown) ///< false: the lens is not followed until it is again
    {
        if (m_follower.setShown(shown))
            Q_EMIT shownChanged();
    }
    const QString &filter() const { return m_filter; } ///< in the office, the chapter and the holders
    void setFilter(const QString &filter);
    Which which() const { return m_which; }
    void setWhich(Which which);
    bool isReady() const { return m_all != nullptr; }
    int count() const { return int(m_shown.size()); }
    QString summary() const;
    qreal todayAt() const; ///< share of the time line's width
    QString todayText() const;
    QVariantList years() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// An office with what the list asks of it.
    struct Line {
        Office office;
        QString chapter;
        bool isNational = false;
        OfficeGap gap;
        bool isVacantForLong = false;
        bool isPresidencyEnding = false;
        QByteArray haystack; ///< folded
    };
    using Lines = std::vector<Line>;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void shownChanged();
    void filterChanged();
    void countChanged();

private:
    void reload();
    void arrange();
    void show(const std::shared_ptr<const Lines> &lines, QDate date);
    std::vector<std::size_t> placesFound(const Lines &lines) const;
    bool isWanted(const Line &line) const;
    qreal placeOf(QDate day) const;
    QVariantList barsOf(const Line &line) const;
    QString stateText(const Line &line) const;
    std::vector<int> lanesOf(const Line &line) const; ///< by term; -1 for those outside of the time line
    const db::OfficerTerm &mainTerm(const Line &line) const;
    QString holdersOf(const Line &line) const;
    QString holderOf(const db::OfficerTerm &term, QString *memberKey = nullptr) const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_filter;
    Which m_which = All;
    QDate m_date;
    LensFollower m_follower{this, [this] { reload(); }};
    bool m_isReading = false;
    bool m_isOutdated = false; ///< something else was asked for since
    std::shared_ptr<const Lines> m_all;
    std::vector<std::size_t> m_shown; ///< places in m_all
};

} // namespace chapterhouse::app
