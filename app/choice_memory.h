// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/view_note.h"

#include <QJsonObject>
#include <QMetaProperty>
#include <QQmlEngine>
#include <QQmlParserStatus>

#include <optional>

namespace chapterhouse::app {

/// What was chosen on a part of the board the last time, such as what a curve counts: properties of `subject`, by name.
/// Brought back when that part is made, and noted with each change.
class ChoiceMemory : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book MEMBER m_book REQUIRED FINAL)
    Q_PROPERTY(QString part MEMBER m_part REQUIRED FINAL)
    Q_PROPERTY(QObject *subject MEMBER m_subject REQUIRED FINAL)
    Q_PROPERTY(QStringList choices MEMBER m_choices REQUIRED FINAL)

public:
    using QObject::QObject;
    void classBegin() override { }
    void componentComplete() override;

private Q_SLOTS:
    void note();

private:
    QMetaProperty property(const QString &choice) const;
    QJsonObject chosen() const;

    Book *m_book = nullptr;
    QString m_part;
    QObject *m_subject = nullptr; ///< looked at only when it says that it has changed
    QStringList m_choices;
    QJsonObject m_noted;
    std::optional<ViewNote> m_note;
};

} // namespace chapterhouse::app
