// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <span>

namespace chapterhouse::cli {

/// The object of an action, read with care: what is missing, not known or wrong throws app::Failure in words that name
/// the key. A value is cleaned as an import cleans it, so that what is exported comes back unchanged.
class ActionFields {
public:
    explicit ActionFields(const QJsonObject &object) : m_object(object) { }

    /// Refuses every key but these and the names of `fields`.
    void allowOnly(std::initializer_list<const char *> keys, std::span<const db::Field> fields = {}) const;

    bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    QString text(const char *name) const; ///< '' if not given
    QString required(const char *name) const;
    QString code(const char *name, std::span<const char *const> codes) const; ///< '' or one of `codes`
    QString requiredCode(const char *name, std::span<const char *const> codes) const;
    QDate date(const char *name) const; ///< invalid if not given
    QDate dateOr(const char *name, QDate otherwise) const;
    ActionFields object(const char *name) const;

    /// The keys that are among `fields`, each value checked by what its field allows. Others are left out.
    db::Fields columns(std::span<const db::Field> fields) const;

private:
    QString email(const char *name) const;
    QVariant valueOf(const db::Field &field) const;
    int number(const db::Field &field) const;

    QJsonObject m_object;
};

} // namespace chapterhouse::cli
