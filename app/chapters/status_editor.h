// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chapters/chapter_people.h"
#include "app/chapters/chapter_verbs.h"
#include "app/editing/form_editor.h"

namespace chapterhouse::app {

/// Behind the form of a chapter's status: records a change, or corrects what was written down wrongly. Those are two
/// things: the first leaves all that was true before, the second says that it was not.
class StatusEditor : public chapterhouse::app::FormEditor { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chapterName READ chapterName NOTIFY changed FINAL)
    Q_PROPERTY(bool correcting READ isCorrecting NOTIFY changed FINAL)
    Q_PROPERTY(QString status MEMBER m_status NOTIFY changed FINAL)
    Q_PROPERTY(QString since MEMBER m_since NOTIFY changed FINAL)
    Q_PROPERTY(QString reason MEMBER m_reason NOTIFY changed FINAL)
    Q_PROPERTY(bool bringOver MEMBER m_bringsOver NOTIFY changed FINAL)
    Q_PROPERTY(bool letLeave MEMBER m_letsLeave NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QString statusProblem READ statusProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString sinceProblem READ sinceProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString networkText READ networkText NOTIFY changed FINAL)
    Q_PROPERTY(QString membersText READ membersText NOTIFY changed FINAL)

public:
    using FormEditor::FormEditor;

    const QString &chapterName() const { return m_chapterName; }
    bool isCorrecting() const { return !m_statusId.isEmpty(); }
    bool isDirty() const override;

    QString standing() const; ///< "Active since 9/3/2019": what the change would follow on
    QString statusProblem() const;
    QString sinceProblem() const;
    QString networkText() const; ///< whom founding would bring over; '' for no one
    QString membersText() const; ///< whom closing would leave on the roster; '' for no one

    /// A change as of today; `status` is "" where it is still to be chosen.
    Q_INVOKABLE void record(const QString &chapterId, const QString &status);
    Q_INVOKABLE void correct(const QString &chapterId, const QString &statusId);
    Q_INVOKABLE void remove(); ///< the entry that is being corrected

protected:
    bool isComplete() const override;
    QString id() const override { return m_chapterId; }
    /// A change that was given from the start is one, though nothing was typed.
    bool changesNothing() const override { return isCorrecting() && !isDirty(); }
    QString label() const override { return QStringLiteral("chapter.status"); }
    BookFile::Work work(const std::shared_ptr<QString> &added) const override;
    QString matter() const override;
    QDate factDate() const override { return fact().since; }

private:
    struct Known {
        QString id;
        StatusFact fact;
    };

    void read(const QString &chapterId);
    StatusFact fact() const; ///< as the form has it
    const Known *inForce(QDate day) const; ///< but for the entry that is being corrected
    std::vector<ChapterPerson> network() const;
    std::vector<ChapterPerson> members() const;

    QString m_chapterId;
    QString m_chapterName;
    QString m_schoolId;
    QString m_statusId;
    std::vector<Known> m_known; ///< the oldest first
    QString m_status;
    QString m_since;
    QString m_reason;
    StatusFact m_begun;
    bool m_bringsOver = true;
    bool m_letsLeave = false;
};

} // namespace chapterhouse::app
