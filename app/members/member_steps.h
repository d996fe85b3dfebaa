// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/members/member_step.h"

#include <QDate>

namespace chapterhouse::app {

/// Gives members a status from a day on.
class StatusStep : public chapterhouse::app::MemberStep { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since WRITE setSince NOTIFY changed FINAL)
    Q_PROPERTY(bool leaving READ isLeaving NOTIFY changed FINAL)

public:
    using MemberStep::MemberStep;

    const QString &status() const { return m_status; }
    void setStatus(const QString &status);
    const QString &reason() const { return m_reason; }
    void setReason(const QString &reason);
    QString since() const { return m_since.toString(Qt::ISODate); } ///< ISO 8601
    void setSince(const QString &since);
    bool isLeaving() const { return m_status == QLatin1String("left"); } ///< which takes a reason
    QString sentence() const override;

protected:
    QString label() const override { return QStringLiteral("member.status"); }
    Deed deed() const override;
    QDate factDate() const override { return m_since; }
    void start() override;

private:
    QString m_status;
    QString m_reason;
    QDate m_since;
};

/// Writes one value into a field of members.
class FieldStep : public chapterhouse::app::MemberStep {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList titles READ titles CONSTANT FINAL)
    Q_PROPERTY(int field READ field WRITE setField NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    using MemberStep::MemberStep;

    QStringList titles() const; ///< of the fields that many members can share
    int field() const { return m_field; } ///< place in titles()
    void setField(int field);
    int kind() const; ///< as ChoicesModel calls what can be chosen; -1: text
    const QString &text() const { return m_text; }
    void setText(const QString &text); ///< '' empties the field
    const QString &problem() const { return m_problem; }
    QString sentence() const override;

protected:
    QString label() const override { return QStringLiteral("member.set"); }
    Deed deed() const override;
    void start() override;

private:
    void read();

    int m_field = 0;
    QString m_text;
    QVariant m_value;
    QString m_problem;
    bool m_isSaid = false; ///< nothing is emptied unless someone says so
};

/// Records what members agreed to.
class ConsentStep : public chapterhouse::app::MemberStep {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString audience READ audience WRITE setAudience NOTIFY changed FINAL)
    Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY changed FINAL)
    Q_PROPERTY(QString givenOn READ givenOn WRITE setGivenOn NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)

public:
    using MemberStep::MemberStep;

    const QString &audience() const { return m_audience; }
    void setAudience(const QString &audience);
    const QString &level() const { return m_level; }
    void setLevel(const QString &level);
    QString givenOn() const { return m_givenOn.toString(Qt::ISODate); } ///< ISO 8601
    void setGivenOn(const QString &givenOn);
    const QString &source() const { return m_source; }
    void setSource(const QString &source); ///< where it says so
    QString meaning() const; ///< of the level, in plain words
    QString sentence() const override;

protected:
    QString label() const override { return QStringLiteral("consent.set"); }
    Deed deed() const override;
    void start() override;

private:
    QString m_audience;
    QString m_level;
    QDate m_givenOn;
    QString m_source;
};

/// Moves members to another chapter: they end where they are, and begin there.
class TransferStep : public chapterhouse::app::MemberStep {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY changed FINAL)
    Q_PROPERTY(QString on READ on WRITE setOn NOTIFY changed FINAL)

public:
    using MemberStep::MemberStep;

    const QString &chapterId() const { return m_chapterId; }
    void setChapterId(const QString &chapterId);
    QString on() const { return m_on.toString(Qt::ISODate); } ///< ISO 8601
    void setOn(const QString &on);
    QString sentence() const override;

protected:
    QString label() const override { return QStringLiteral("member.transfer"); }
    Deed deed() const override;
    QDate factDate() const override { return m_on; }
    void start() override;

private:
    QString m_chapterId;
    QDate m_on;
};

/// Takes away records that were made by mistake. Asks nothing: it can be undone.
class RemoveStep : public chapterhouse::app::MemberStep {
    Q_OBJECT
    QML_ELEMENT

public:
    using MemberStep::MemberStep;
    QString sentence() const override;

protected:
    QString label() const override { return QStringLiteral("member.remove"); }
    Deed deed() const override;
};

} // namespace chapterhouse::app
