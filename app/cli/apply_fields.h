// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <span>

namespace chapterhouse::cli {

/// The object of an action, read with care: what is missing or wrong throws app::Failure in words.
class ActionFields {
public:
    explicit ActionFields(const QJsonObject &object) : m_object(object) { }

    bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    QString text(const char *name) const; ///< cleaned as an import cleans; '' if not given
    QString required(const char *name) const;
    QString code(const char *name, std::span<const char *const> codes) const; ///< '' or one of `codes`
    QDate date(const char *name) const; ///< invalid if not given
    QDate dateOr(const char *name, QDate otherwise) const;
    int number(const char *name) const;
    ActionFields object(const char *name) const;

    /// Every value as a column of `allowed`; a name that is not among them is an error.
    db::Fields columns(std::span<const db::Field> allowed) const;

private:
    QJsonObject m_object;
};

/// The codes that the schema allows in a column; empty where any text may stand.
std::span<const char *const> codesOf(const QString &column);

} // namespace chapterhouse::cli
