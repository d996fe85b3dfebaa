// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/record_picks.h"

namespace chapterhouse::app {

/// The schools to choose from, campuses and the book's own ones too: found by name, short name, city and state. Each
/// says whether it has a chapter, and how that stands.
class SchoolChoices : public chapterhouse::app::RecordPicks { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString besides READ besides WRITE setBesides NOTIFY besidesChanged FINAL)

public:
    using RecordPicks::RecordPicks;

    /// A chapter that is left out of what is said: the one that is being edited.
    const QString &besides() const { return m_besides; }
    void setBesides(const QString &chapterId);

Q_SIGNALS:
    void besidesChanged();

protected:
    std::vector<Pick> found(const RosterIndex &index, const QString &query) const override;
    Pick pickOf(const RosterIndex &index, const QString &id) const override;

private:
    Pick pickOf(const RosterIndex &index, const School &school, Day day) const;

    QString m_besides;
};

} // namespace chapterhouse::app
