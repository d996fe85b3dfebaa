// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/record_picks.h"

namespace chapterhouse::app {

/// The chapters to choose from, by their own names and those of their schools, cities and states; without a query all
/// of them, by name. Archived ones are none, and the national row is one only where it is given a name: that of what it
/// stands for there.
class ChapterChoices : public chapterhouse::app::RecordPicks { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString besides READ besides WRITE setBesides NOTIFY besidesChanged FINAL)
    Q_PROPERTY(QString national READ national WRITE setNational NOTIFY nationalChanged FINAL)

public:
    using RecordPicks::RecordPicks;

    const QString &besides() const { return m_besides; } ///< one that is not offered
    void setBesides(const QString &chapterId);
    const QString &national() const { return m_national; } ///< '' where it is not offered
    void setNational(const QString &national);

Q_SIGNALS:
    void besidesChanged();
    void nationalChanged();

protected:
    std::vector<Pick> found(const RosterIndex &index, const QString &query) const override;
    Pick pickOf(const RosterIndex &index, const QString &id) const override;

private:
    QString nameIn(const ChapterEntry &chapter) const;
    Pick pickOf(const RosterIndex &index, const ChapterEntry &chapter, Day day) const;

    QString m_besides;
    QString m_national;
};

} // namespace chapterhouse::app
