// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chart_table.h"

#include <QAbstractItemModel>
#include <QQuickItem>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <set>

namespace chapterhouse::test {

/// Everything that a window says: each text of what is to be seen, with its tooltip and what a screen reader speaks;
/// and all that the overviews behind it hold ready, whether it is scrolled into sight or not.
class Said {
public:
    void hear(const QString &where, QObject *window)
    {
        m_where = where;
        m_known.clear();
        hear(window);
    }

    const QStringList &lines() const { return m_lines; }
    /// What one says and the other does not.
    QStringList unlike(const Said &other) const
    {
        std::multiset<QString> mine(m_lines.begin(), m_lines.end());
        const std::multiset<QString> others(other.m_lines.begin(), other.m_lines.end());
        QStringList found;
        std::set_symmetric_difference(mine.begin(), mine.end(), others.begin(), others.end(),
                                      std::back_inserter(found));
        return found;
    }

private:
    void hear(QObject *object)
    {
        // A tooltip that is up is heard where it belongs.
        const auto *item = qobject_cast<QQuickItem *>(object);
        const bool isHidden =
            (item && !item->isVisible()) || object->inherits("QQuickPopup") || object->inherits("QQuickOverlay");
        if (isHidden || !m_known.insert(object).second)
            return;
        const bool isOverview = qobject_cast<app::BookOverview *>(object);
        const QMetaObject &type = *object->metaObject();
        for (int place = 0; place < type.propertyCount(); ++place) {
            const QMetaProperty property = type.property(place);
            if (property.isReadable() && (isOverview || property.typeId() == QMetaType::QString))
                note(nameOf(type) + u'.' + QLatin1String(property.name()), property.read(object));
        }
        for (QObject *child : object->children())
            hear(child);
        if (!item)
            return;
        const auto children = item->childItems();
        for (QQuickItem *child : children)
            hear(child);
    }

    /// Without the number that QML gives to a type.
    static QString nameOf(const QMetaObject &type)
    {
        static const QRegularExpression numbered(QStringLiteral("_QML.*$"));
        return QString::fromLatin1(type.className()).remove(numbered);
    }

    void note(const QString &what, const QVariant &value)
    {
        if (const auto *model = qobject_cast<QAbstractItemModel *>(value.value<QObject *>())) {
            noteModel(what, *model);
        } else if (value.typeId() == QMetaType::QVariantList) {
            for (const QVariant &one : value.toList())
                note(what, one);
        } else if (value.metaType().flags().testFlag(QMetaType::IsGadget)) {
            const QMetaObject &type = *value.metaType().metaObject();
            for (int place = 0; place < type.propertyCount(); ++place)
                note(what + u'.' + QLatin1String(type.property(place).name()),
                     type.property(place).readOnGadget(value.constData()));
        } else if (value.typeId() == QMetaType::QStringList) {
            noteText(what, value.toStringList().join(QStringLiteral(" | ")));
        } else if (value.canConvert<QString>()) {
            noteText(what, value.toString());
        }
    }

    void noteModel(const QString &what, const QAbstractItemModel &model)
    {
        if (const auto *table = qobject_cast<const app::ChartTableModel *>(&model))
            noteText(what + QStringLiteral(".csv"), QString::fromUtf8(table->table().csv()));
        const auto roles = model.roleNames();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < std::max(1, model.columnCount()); ++column) {
                for (auto role = roles.begin(); role != roles.end(); ++role)
                    note(what + u'[' + QLatin1String(role.value()) + u']', model.index(row, column).data(role.key()));
            }
        }
    }

    void noteText(const QString &what, const QString &text)
    {
        if (!text.isEmpty())
            m_lines.append(m_where + u' ' + what + QStringLiteral(": ") + text);
    }

    QString m_where;
    std::set<const QObject *> m_known;
    QStringList m_lines;
};

} // namespace chapterhouse::test
