// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/codes.h"
#include "app/roster/table_model.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QVariantList>

namespace chapterhouse::app {

/// One line of a detail pane, in the words of the user's language. What it stands for says its list.
class DetailLine {
    Q_GADGET
    QML_VALUE_TYPE(detailLine)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool opensChapter MEMBER opensChapter)
    Q_PROPERTY(QString editKey MEMBER editKey)
    Q_PROPERTY(QString gap MEMBER gap)
    Q_PROPERTY(QString spoken READ spoken)

public:
    QString title; ///< '' where it goes on from the line above
    QString text;
    QString note; ///< small print
    QString badge;
    int tone = TableModel::Muted; ///< of the badge
    QString key; ///< of the record that the line opens; '' if it opens none
    QString editKey; ///< of the fact that can be edited; '' if it cannot
    QString gap; ///< the office that nobody holds, to be filled; '' for other lines
    bool opensChapter = false; ///< in lists that open both: not a member

    QString spoken() const; ///< all of it, for a screen reader
    bool operator==(const DetailLine &) const = default; ///< or a view makes every line anew at each step of the day
};

QVariant asVariant(const DetailLine &line);

int toneOf(MemberStatus status);
int toneOf(ChapterStatus status);

/// "9/3/2019 – 2/12/2021", "since 9/3/2019": half-open, as the book keeps it; an invalid end is "still".
QString periodText(QDate from, QDate until);
/// A name to stand within a sentence: one from right to left does not turn the words around it.
QString isolated(const QString &name);
QString timeText(const QDateTime &at); ///< in the user's zone and locale

} // namespace chapterhouse::app
