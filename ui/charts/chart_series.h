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
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QString dayRole MEMBER m_dayRole WRITE setDayRole NOTIFY rolesChanged)
    Q_PROPERTY(QString valueRole MEMBER m_valueRole WRITE setValueRole NOTIFY rolesChanged)
    Q_PROPERTY(QString textRole MEMBER m_textRole WRITE setTextRole NOTIFY rolesChanged)
    Q_PROPERTY(QColor color MEMBER color NOTIFY looksChanged)
    Q_PROPERTY(QList<qreal> dashes MEMBER dashes NOTIFY looksChanged)
    Q_PROPERTY(bool stepped MEMBER isStepped NOTIFY looksChanged)
    Q_PROPERTY(bool filled MEMBER isFilled NOTIFY looksChanged)
    Q_PROPERTY(int count READ count NOTIFY samplesChanged)

public:
    struct Sample {
        qint64 day = 0;
        qint64 value = 0;
        QString text; ///< the value as a person reads it, such as "52 chapters" or "fewer than 10 members"
    };

    explicit ChartSeries(QObject *parent = nullptr) : QObject(parent) { }

    QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    void setDayRole(const QString &role);
    void setValueRole(const QString &role);
    void setTextRole(const QString &role);
    int count() const { return int(m_samples.size()); }

    const std::vector<Sample> &samples() const { return m_samples; }
    /// The sample nearest to `day`; null when there is none.
    const Sample *nearest(qint64 day) const;

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
    void read();

    QPointer<QAbstractItemModel> m_model;
    QString m_dayRole;
    QString m_valueRole;
    QString m_textRole;
    std::vector<Sample> m_samples;
};

} // namespace chapterhouse::charts
