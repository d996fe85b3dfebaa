// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/pick_model.h"

namespace chapterhouse::app {

/// The chapters to choose from, by their own names and those of their schools, cities and states; without a query all
/// of them, by name. Archived ones are none, and the national row is one only where the network may be chosen.
class ChapterChoices : public chapterhouse::app::PickModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString besides READ besides WRITE setBesides NOTIFY besidesChanged)
    Q_PROPERTY(bool network READ hasNetwork WRITE setNetwork NOTIFY networkChanged)

public:
    using PickModel::PickModel;

    const QString &besides() const { return m_besides; } ///< one that is not offered
    void setBesides(const QString &chapterId);
    bool hasNetwork() const { return m_hasNetwork; }
    void setNetwork(bool network);

Q_SIGNALS:
    void besidesChanged();
    void networkChanged();

protected:
    std::vector<Pick> found(const RosterIndex &index, const QString &query) const override;
    Pick pickOf(const RosterIndex &index, const QString &id) const override;

private:
    Pick pickOf(const RosterIndex &index, const ChapterEntry &chapter) const;

    QString m_besides;
    bool m_hasNetwork = false;
};

} // namespace chapterhouse::app
