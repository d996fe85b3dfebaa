// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/editing/form_editor.h"
#include "db/school_store.h"

#include <QAbstractListModel>

#include <vector>

namespace chapterhouse::app {

/// Behind the form of a school that the directory lacks.
class SchoolEditor : public chapterhouse::app::FormEditor { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    Q_PROPERTY(QString shortName MEMBER m_shortName NOTIFY changed FINAL)
    Q_PROPERTY(QString degree MEMBER m_degree NOTIFY changed FINAL)
    Q_PROPERTY(QString city MEMBER m_city NOTIFY changed FINAL)
    Q_PROPERTY(QString state MEMBER m_state NOTIFY changed FINAL)
    Q_PROPERTY(QString campusOf MEMBER m_campusOf NOTIFY changed FINAL)
    Q_PROPERTY(QString firstClass MEMBER m_firstClass NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString stateProblem READ stateProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString firstClassProblem READ firstClassProblem NOTIFY changed FINAL)

public:
    using FormEditor::FormEditor;

    bool isDirty() const override;
    QString nameProblem() const;
    QString stateProblem() const;
    QString firstClassProblem() const;

    Q_INVOKABLE void add(const QString &name); ///< as far as it was typed

protected:
    bool isComplete() const override;
    QString id() const override { return {}; }
    QString label() const override { return QStringLiteral("school.add"); }
    BookFile::Work work(const std::shared_ptr<QString> &added) const override;

private:
    db::School school() const;

    QString m_begunName;
    QString m_name;
    QString m_shortName;
    QString m_degree;
    QString m_city;
    QString m_state;
    QString m_campusOf;
    QString m_firstClass;
};

/// The states by name, for a form's list.
class StateChoices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { CodeRole = Qt::UserRole + 1, TextRole };

    explicit StateChoices(QObject *parent = nullptr);

    Q_INVOKABLE QString codeAt(int row) const; ///< '' out of range
    Q_INVOKABLE int rowOf(const QString &code) const; ///< -1 if it is none of them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = TextRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<State> m_states;
};

} // namespace chapterhouse::app
