// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/saving.h"
#include "app/settings/regions_model.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace chapterhouse::app {

/// One region while it is edited: its name, and for each state, by code, whether it is in it. Nothing is written before
/// save().
class RegionEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        chapterhouse::app::RegionsModel *regions READ regions WRITE setRegions NOTIFY regionsChanged REQUIRED FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool sharing READ isSharing NOTIFY changed FINAL)
    Q_PROPERTY(bool savable READ isSavable NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)

public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        NameRole,
        ChosenRole,
        ElsewhereRole ///< the name of the region where it is now; '' for none, and for this one
    };

    explicit RegionEditor(QObject *parent = nullptr);

    RegionsModel *regions() const { return m_regions; }
    void setRegions(RegionsModel *regions);
    const QString &name() const { return m_region.name; }
    void setName(const QString &name);
    bool isNew() const { return m_region.id.isEmpty(); }
    QString countText() const; ///< "States (12)"
    QString problem() const; ///< why it cannot be saved; '' also while there is no name yet
    bool isSharing() const; ///< some of the states are in other regions now
    bool isSavable() const { return !m_region.name.trimmed().isEmpty() && problem().isEmpty(); }

    Q_INVOKABLE void begin(const QString &id); ///< with the region as it is; '' for a new one
    Q_INVOKABLE void toggle(int row);
    /// The next state after `row` whose code begins so, round about; `row` if there is none.
    Q_INVOKABLE int find(const QString &letter, int row) const;
    Q_INVOKABLE void save(); ///< saved() follows, or the failure of saving()
    Saving *saving() { return &m_saving; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void regionsChanged();
    void changed();
    void saved();

private:
    struct Place {
        QString code;
        QString name;
        QString elsewhere;
    };

    QPointer<RegionsModel> m_regions;
    db::Region m_region;
    std::vector<Place> m_places;
    Saving m_saving;
};

} // namespace chapterhouse::app
