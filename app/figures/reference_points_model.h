// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// Published figures that a growth curve may be held against, each over the time that its source names: marked points,
/// never a line between them. Sources that disagree stand side by side.
class ReferencePointsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a GrowthOverview.")
    Q_PROPERTY(QString caption READ caption NOTIFY captionChanged FINAL)

public:
    enum class Subject { Chapters, States, Members };
    enum Role {
        FromDay = Qt::UserRole, ///< Julian day numbers of the first and last day that the figure may stand for
        UntilDay,
        Value,
        Text, ///< "over 50 schools"
        Description ///< with the time, the source and its remark
    };
    explicit ReferencePointsModel(Subject subject, QObject *parent = nullptr);

    /// Those of `directory` that are about the subject and lie before `until`.
    void set(const Directory &directory, QDate until);
    void clear();
    void setSubject(Subject subject); ///< takes effect with the next set()
    QString caption() const; ///< whose figures they are; '' when there are none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void captionChanged();

private:
    QString text(const GrowthPoint &point) const;
    QString description(const GrowthPoint &point) const;

    Subject m_subject;
    void show(std::vector<GrowthPoint> points);

    std::vector<GrowthPoint> m_points;
};

} // namespace chapterhouse::app
