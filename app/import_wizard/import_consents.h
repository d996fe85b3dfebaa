// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_choices.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What the people of a file agreed to, said once for all of them: a line for each audience but the book's own. The
/// least is the default, and writes nothing.
class ImportConsents : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an import.")
    Q_PROPERTY(QStringList levels READ levels CONSTANT FINAL)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool stated READ isStated NOTIFY statedChanged FINAL)

public:
    enum Role { AudienceRole = Qt::UserRole + 1, LevelRole };
    using QAbstractListModel::QAbstractListModel;

    void begin(const QString &ownAudience);
    void addTo(ImportChoices &choices) const;
    QStringList levels() const; ///< for people, the least first
    const QString &source() const { return m_source; }
    void setSource(const QString &source); ///< where it says so
    bool isStated() const; ///< more than the least
    Q_INVOKABLE void choose(int row, int level);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void statedChanged();
    void changed();

private:
    struct Line {
        std::size_t audience; ///< place in consentAudiences
        int level = 0;
    };
    std::vector<Line> m_lines;
    QString m_source;
};

} // namespace chapterhouse::app
