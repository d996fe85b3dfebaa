// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace chapterhouse::charts {

/// What a screen reader says of a part of a painted chart. In C++, because a text that QML declares is garbage to
/// collect with every day that the chart goes by.
class SpokenItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString spoken MEMBER m_spoken NOTIFY spokenChanged FINAL)
    Q_PROPERTY(QString detail MEMBER m_detail NOTIFY detailChanged FINAL)

public:
    using QQuickItem::QQuickItem;

Q_SIGNALS:
    void nameChanged();
    void spokenChanged();
    void detailChanged();

private:
    QString m_name;
    QString m_spoken;
    QString m_detail;
};

} // namespace chapterhouse::charts
