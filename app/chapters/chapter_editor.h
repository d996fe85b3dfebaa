// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chapters/accounts_model.h"
#include "app/chapters/chapter_people.h"
#include "app/editing/form_editor.h"
#include "db/fields.h"

namespace chapterhouse::app {

/// Behind the form of a chapter. A new one has a status too, and may bring the network's members at its school over.
class ChapterEditor : public chapterhouse::app::FormEditor { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chapterId READ chapterId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString schoolId MEMBER m_schoolId NOTIFY changed FINAL)
    Q_PROPERTY(QString localName MEMBER m_localName NOTIFY changed FINAL)
    Q_PROPERTY(QString origin MEMBER m_origin NOTIFY changed FINAL)
    Q_PROPERTY(QString firstAtSchool MEMBER m_firstAtSchool NOTIFY changed FINAL)
    Q_PROPERTY(QString contactName MEMBER m_contactName NOTIFY changed FINAL)
    Q_PROPERTY(QString contactEmail MEMBER m_contactEmail NOTIFY changed FINAL)
    Q_PROPERTY(QString notes MEMBER m_notes NOTIFY changed FINAL)
    Q_PROPERTY(QString status MEMBER m_status NOTIFY changed FINAL)
    Q_PROPERTY(QString since MEMBER m_since NOTIFY changed FINAL)
    Q_PROPERTY(bool bringOver MEMBER m_bringsOver NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::AccountsModel *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(QString schoolProblem READ schoolProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString sinceProblem READ sinceProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString emailProblem READ emailProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString networkText READ networkText NOTIFY changed FINAL)

public:
    explicit ChapterEditor(QObject *parent = nullptr);

    const QString &chapterId() const { return m_chapterId; }
    QString name() const { return m_name; } ///< as the book has it; '' of a new one
    bool isNew() const { return m_chapterId.isEmpty(); }
    AccountsModel *accounts() { return &m_accounts; }
    bool isDirty() const override;

    QString schoolProblem() const;
    QString sinceProblem() const;
    QString emailProblem() const;
    /// "2 members of the network are at this school"; '' where there is no one to bring over.
    QString networkText() const;

    /// A new chapter, at a school if there is one in mind.
    Q_INVOKABLE void add(const QString &schoolId, const QString &status);
    Q_INVOKABLE void edit(const QString &chapterId);

protected:
    bool isComplete() const override;
    QString id() const override { return m_chapterId; }
    QString label() const override;
    BookFile::Work work(const std::shared_ptr<QString> &added) const override;
    QString matter() const override;
    QDate factDate() const override;

private:
    db::Fields columns() const; ///< as the form has them, cleaned
    void fill(const db::Fields &columns);
    std::vector<ChapterPerson> network() const; ///< whom it would bring over

    QString m_chapterId;
    QString m_name;
    QString m_schoolId;
    QString m_localName;
    QString m_origin;
    QString m_firstAtSchool;
    QString m_contactName;
    QString m_contactEmail;
    QString m_notes;
    QString m_status;
    QString m_since;
    bool m_bringsOver = true;
    db::Fields m_begun; ///< columns() when it was opened
    QString m_begunFact; ///< status and day of a new one
    AccountsModel m_accounts;
};

/// Of a status with which a chapter gathers people: the network's members at its school can be brought over.
bool gathersPeople(const QString &status);
/// "2 members of the network are at this school. Bring them over, as transfers"; '' for none.
QString bringOverText(int count);

} // namespace chapterhouse::app
