// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/people/pair_fields.h"
#include "app/roster/roster_watcher.h"

#include <QAbstractListModel>
#include <QMap>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// Two records side by side, field by field, with what stays of each; and the two answers to whether they are one
/// person. Either is one action, which can be taken back at any time.
class PairComparison : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(QString one READ one WRITE setOne NOTIFY keysChanged)
    Q_PROPERTY(QString other READ other WRITE setOther NOTIFY keysChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY factsChanged)
    Q_PROPERTY(bool link READ isLink NOTIFY factsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString oneName READ oneName NOTIFY factsChanged)
    Q_PROPERTY(QString oneNote READ oneNote NOTIFY factsChanged)
    Q_PROPERTY(QString otherName READ otherName NOTIFY factsChanged)
    Q_PROPERTY(QString otherNote READ otherNote NOTIFY factsChanged)
    Q_PROPERTY(QString consequence READ consequence NOTIFY factsChanged)

public:
    enum Choice { One, Other, Both };
    Q_ENUM(Choice)
    enum Role {
        TitleRole = Qt::UserRole + 1,
        OneRole,
        OtherRole,
        OutcomeRole,
        BothTextRole,
        DiffersRole,
        ChoosableRole,
        ChoiceRole,
        SpokenRole ///< both values and what stays, in a sentence
    };

    explicit PairComparison(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    const QString &one() const { return m_one; } ///< "chapter/member"; '' for none
    void setOne(const QString &key);
    const QString &other() const { return m_other; }
    void setOther(const QString &key);
    bool isFound() const { return m_facts.has_value(); } ///< both are there
    bool isLink() const { return m_facts && m_facts->isLink; } ///< they are at two chapters
    bool isBusy() const { return m_busy; } ///< an answer is being written
    QString oneName() const { return m_facts ? m_facts->one.name : QString(); }
    QString oneNote() const { return m_facts ? m_facts->one.note : QString(); }
    QString otherName() const { return m_facts ? m_facts->other.name : QString(); }
    QString otherNote() const { return m_facts ? m_facts->other.note : QString(); }
    QString consequence() const; ///< what merging or linking does

    Q_INVOKABLE void choose(int row, int choice);
    Q_INVOKABLE void merge(); ///< links, where they are at two chapters
    Q_INVOKABLE void keepApart(); ///< they are two people; nobody is asked again

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void keysChanged();
    void factsChanged();
    void busyChanged();
    void settled(const QString &one, const QString &other); ///< the answer is in the book

private:
    void refresh();
    void keepChoices(const PairFacts &before);
    QString spoken(const PairField &field) const;
    void perform(const QString &label, const BookFile::Work &work);
    void setBusy(bool busy);

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_one;
    QString m_other;
    QString m_shownOne; ///< whose facts these are
    QString m_shownOther;
    std::optional<PairFacts> m_facts;
    bool m_busy = false;
};

} // namespace chapterhouse::app
