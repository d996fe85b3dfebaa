// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QJsonObject>
#include <QMap>
#include <QQmlEngine>
#include <QStringList>

namespace chapterhouse::app {

class TableModel;

/// One thing by which a table can be narrowed, such as the state.
struct Facet {
    enum class Kind {
        Many, ///< any of several values
        One, ///< one value
        Switch ///< on or off
    };
    const char *id; ///< by which views remember it
    const char *title; ///< translated in the context of the model
    Kind kind = Kind::Many;
    bool isUpFront = false; ///< its chip shows although nothing is chosen
    const char *initial = ""; ///< what is chosen at first; separated by blanks
};

struct FacetValue {
    QString value; ///< as it is kept: a code or an id; '' where it is not known
    QString text;
    qint64 count = 0; ///< rows with it
    QString countText = {}; ///< as it may be told; '': as it is
};

/// The filters of a table, a line per facet: what was chosen in each, and how its chip says so.
class TableFilters : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A table has its filters.")
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed FINAL)

public:
    enum Role {
        FacetRole = Qt::UserRole + 1,
        TitleRole,
        TextRole, ///< "State: Ohio"
        ChosenRole, ///< something else is chosen than at first
        SwitchRole,
        UpFrontRole
    };

    explicit TableFilters(TableModel *table);

    TableModel *table() const { return m_table; }
    QStringList values(const QString &facet) const { return m_values.value(facet); }
    bool isNarrowed() const; ///< by anything but what is chosen at first

    bool hasMore() const; ///< facets without a chip now: neither up front nor chosen

    Q_INVOKABLE void choose(const QString &facet, const QStringList &values);
    Q_INVOKABLE void toggle(const QString &facet, const QString &value);
    Q_INVOKABLE void reset(const QString &facet); ///< to what was chosen at first
    Q_INVOKABLE void resetAll();
    Q_INVOKABLE void openAll(); ///< every row shows

    void rename(); ///< what the chips say may be called otherwise now

    QJsonObject toJson() const;
    void fromJson(const QJsonObject &filters); ///< unknown facets are passed over, missing ones are as at first

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    using Values = QMap<QString, QStringList>;
    const Facet *find(const QString &facet) const;
    static QStringList initialOf(const Facet &facet);
    Values initial() const;
    void set(const Values &values);
    QString title(const Facet &facet) const;
    QString text(const Facet &facet) const;

    TableModel *m_table;
    Values m_values; ///< by facet, sorted; none where nothing is chosen
};

} // namespace chapterhouse::app
