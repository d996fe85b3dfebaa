// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QString>

#include <vector>

namespace chapterhouse::charts {

/// One line of a chart: a count per day, read from the named roles of a model. Days are Julian day numbers, which pass
/// through QML without a time zone; rows are in order of their days.
class ChartSeries : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QString dayRole MEMBER m_dayRole WRITE setDayRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString valueRole MEMBER m_valueRole WRITE setValueRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString textRole MEMBER m_textRole WRITE setTextRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString titleRole MEMBER m_titleRole WRITE setTitleRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString noteRole MEMBER m_noteRole WRITE setNoteRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString lowRole MEMBER m_lowRole WRITE setLowRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString highRole MEMBER m_highRole WRITE setHighRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString label MEMBER label NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor color MEMBER color NOTIFY looksChanged FINAL)
    Q_PROPERTY(QList<qreal> dashes MEMBER dashes NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool stepped MEMBER isStepped NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool filled MEMBER isFilled NOTIFY looksChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY samplesChanged FINAL)

public:
    struct Sample {
        qint64 day = 0;
        double value = 0;
        QString text; ///< the value as a person reads it, such as "52 chapters" or "fewer than 10 members"
        QString title; ///< of its time; '' for the month
        QString note; ///< what else happened then
        double low = 0; ///< of the band around it; both as the value where there is none
        double high = 0;
    };

    explicit ChartSeries(QObject *parent = nullptr) : QObject(parent) { }

    QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    void setDayRole(const QString &role);
    void setValueRole(const QString &role);
    void setTextRole(const QString &role);
    void setTitleRole(const QString &role);
    void setNoteRole(const QString &role);
    void setLowRole(const QString &role);
    void setHighRole(const QString &role);
    bool hasBand() const { return !m_lowRole.isEmpty() && !m_highRole.isEmpty(); }
    int count() const { return int(m_samples.size()); }

    const std::vector<Sample> &samples() const { return m_samples; }
    /// The sample nearest to `day`; null when there is none.
    const Sample *nearest(qint64 day) const;
    /// The sample of `day`, else the last one in its month; null when there is none.
    const Sample *inMonthOf(qint64 day) const;

    QString label; ///< at the line's end; '': the text of the last sample
    QColor color;
    QList<qreal> dashes; ///< in widths of the line; empty for a whole line
    bool isStepped = false;
    bool isFilled = false;

Q_SIGNALS:
    void modelChanged();
    void rolesChanged();
    void looksChanged();
    void samplesChanged();

private:
    void setRole(QString &role, const QString &name);
    void read();

    QPointer<QAbstractItemModel> m_model;
    QString m_dayRole;
    QString m_valueRole;
    QString m_textRole;
    QString m_titleRole;
    QString m_noteRole;
    QString m_lowRole;
    QString m_highRole;
    std::vector<Sample> m_samples;
};

} // namespace chapterhouse::charts
