// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// A code of the schema and how it is shown.
struct Choice {
    QString code;
    QString text;
};

/// What a column of codes may hold, in the order of the schema, for people to choose from. With `optional` "Not known"
/// stands first, with the code ''.
class ChoicesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::ChoicesModel::Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(bool optional READ isOptional WRITE setOptional NOTIFY kindChanged FINAL)

public:
    enum Kind {
        MemberStatus,
        LeaveReason,
        ChapterStatus,
        Phase,
        Channel,
        Account, ///< where a chapter can have a public account
        Outcome,
        Origin,
        YesOrNo,
        Audience,
        ConsentLevel
    };
    Q_ENUM(Kind)
    enum Role { CodeRole = Qt::UserRole + 1, TextRole };

    explicit ChoicesModel(QObject *parent = nullptr);

    static std::vector<Choice> choices(Kind kind);
    /// The kind of code that a column of this name holds; nothing for other columns.
    static std::optional<Kind> kindOf(const QString &column);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    bool isOptional() const { return m_isOptional; }
    void setOptional(bool optional);
    Q_INVOKABLE QString codeAt(int row) const; ///< '' out of range
    Q_INVOKABLE int rowOf(const QString &code) const; ///< -1 if it is none of them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = TextRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void kindChanged();

private:
    void fill();

    Kind m_kind = MemberStatus;
    bool m_isOptional = false;
    std::vector<Choice> m_choices;
};

} // namespace chapterhouse::app
