// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/figure_effect.h"
#include "app/roster/roster_watcher.h"
#include "db/member_store.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// A member while the form is filled in: a row a field, with what is typed and what is wrong with it. Saving writes
/// what was changed as one action, and nothing else: what someone else changed meanwhile stays. Where it cannot be
/// saved, the form stays as it is filled in.
class MemberEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(bool counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::FigureEffect *effect READ effect CONSTANT FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool savable READ isSavable NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY bookChanged FINAL)

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< the column's name
        TitleRole,
        TextRole, ///< what stands in the field
        ProblemRole, ///< what is wrong with it, in words
        KindRole, ///< how it is filled in
        ChoicesRole, ///< of a choice: what ChoicesModel calls it
        WideRole ///< takes the whole width
    };
    enum Kind { Line, Notes, Choice, Date };
    Q_ENUM(Kind)

    explicit MemberEditor(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    bool counts() const; ///< the day of joining was changed, on which figures depend
    FigureEffect *effect() { return &m_effect; }
    bool isActive() const { return m_member.has_value(); }
    bool isDirty() const; ///< something was changed
    bool isSavable() const; ///< and nothing is wrong
    QString refusal() const; ///< why nothing can be edited now; ''

    Q_INVOKABLE void begin(const QString &key);
    Q_INVOKABLE void type(int row, const QString &text); ///< a date as ISO 8601, of a choice its code
    Q_INVOKABLE bool save(); ///< false where something is wrong; it is closed once it is saved
    Q_INVOKABLE void cancel();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void activeChanged();
    void changed();

private:
    struct FieldLine {
        const db::Field *field;
        QString before;
        QString text;
        QString problem;
        QVariant value;
        bool isChanged() const { return text != before; }
    };
    void fill();
    db::Fields changes() const; ///< what was changed
    BookFile::Work work() const;
    void askEffect();

    QPointer<Book> m_book;
    std::optional<db::Member> m_member;
    std::vector<FieldLine> m_lines;
    bool m_isSaving = false;
    QPointer<RosterWatcher> m_roster;
    FigureEffect m_effect;
    QString m_askedFor; ///< the day of joining
};

} // namespace chapterhouse::app
