// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/saving.h"
#include "app/members/paste_plan.h"
#include "app/roster/members_model.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// Pastes a block of cells into the roster: into the rows from the current one on, and as new members where there are
/// none. What only adds is done at once; what changes more than it adds, or cannot be taken in parts, is shown first,
/// row by row.
class PasteEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)
    Q_PROPERTY(QString commandText READ commandText NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool needsChapter READ needsChapter NOTIFY changed FINAL)
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)

public:
    enum Role { WhoRole = Qt::UserRole + 1, TextRole, ProblemRole, AddedRole };

    explicit PasteEditor(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    QString sentence() const; ///< "Changes 12 cells of 4 members and adds 3 members."
    QString warning() const; ///< how many cells cannot be taken; '' for none
    QString commandText() const; ///< "Add 3 members"
    bool isReady() const;
    bool needsChapter() const; ///< members would be added, and nothing says where
    const QString &chapterId() const { return m_place.chapterId; }
    void setChapterId(const QString &chapterId);
    Saving *saving() { return &m_saving; }

    /// Reads `text` as pasted at a row and a shown column of the table; row -1: only adds. Emits failed() or review(),
    /// or runs.
    Q_INVOKABLE void paste(chapterhouse::app::MembersModel *table, const QString &text, int row, int column,
                           const QString &chapterId);
    Q_INVOKABLE void run(); ///< done() follows, or review() with the failure of saving()

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void changed();
    void failed(const QString &message);
    void review(); ///< it wants to be looked at first
    void done();

private:
    void plan();
    int placelessMembers() const;

    QPointer<Book> m_book;
    std::vector<QStringList> m_cells;
    std::vector<PasteColumn> m_columns;
    PastePlace m_place;
    PastePlan m_plan;
    Saving m_saving;
};

} // namespace chapterhouse::app
