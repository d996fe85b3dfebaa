// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/attention.h"
#include "app/figures/book_overview.h"

#include <QVariantList>

namespace chapterhouse::app {

/// One thing to do: how much of it there is, and which list is behind it.
class AttentionLine {
    Q_GADGET
    QML_VALUE_TYPE(attentionLine)
    Q_PROPERTY(QString concern MEMBER concern)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString definition MEMBER definition)
    Q_PROPERTY(int offices MEMBER offices)

public:
    QString concern; ///< the code of a Concern
    QString text; ///< "3 rosters older than 180 days"
    QString definition; ///< with the date it was worked out for
    int offices = -1; ///< what OfficersModel calls the list behind it; -1: that is a list of chapters
    bool operator==(const AttentionLine &) const = default;
};

/// What needs the reader of the dashboard, a line a reason.
class AttentionOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList lines READ lines NOTIFY linesChanged FINAL)
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY changed FINAL)

public:
    explicit AttentionOverview(QObject *parent = nullptr) : BookOverview(parent) { }

    const QVariantList &lines() const { return m_lines; } ///< of attentionLine; stays as it is while nothing changes
    bool isQuiet() const { return isReady() && m_lines.isEmpty(); } ///< there is nothing to do

Q_SIGNALS:
    void linesChanged();

protected:
    void compute() override;
    void clear() override { m_attention = {}; }
    void publish() override;

private:
    Attention m_attention;
    QVariantList m_lines;
};

} // namespace chapterhouse::app
