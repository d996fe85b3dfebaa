// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/record_picks.h"
#include "app/import_wizard/import_counts.h"
#include "app/import_wizard/import_doubt.h"
#include "app/import_wizard/import_finding.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <map>

namespace chapterhouse::app {

/// What a check found of one kind, line by line, and what the user makes of it: corrects a cell, leaves a row out, says
/// who is meant, marks who left. A row that the user has touched stays in the list where it was, with its fate.
class ImportFindings : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an import.")
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY countChanged FINAL)
    Q_PROPERTY(QString capped READ capped NOTIFY countChanged FINAL)
    Q_PROPERTY(chapterhouse::app::ImportDoubt *doubt READ doubt CONSTANT FINAL)
    Q_PROPERTY(bool everyoneLeft READ isEveryoneLeft WRITE setEveryoneLeft NOTIFY leavingChanged FINAL)
    Q_PROPERTY(QString leftOn READ leftOn WRITE setLeftOn NOTIFY leavingChanged FINAL)
    Q_PROPERTY(bool leftOnValid READ isLeftOnValid NOTIFY leavingChanged FINAL)
    Q_PROPERTY(QStringList reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(int reason READ reason WRITE setReason NOTIFY leavingChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        PlaceRole,
        TextRole,
        FateRole,
        HeaderRole,
        CellRole,
        NamesRole,
        LeftOutRole,
        ChosenRole,
        SpokenRole
    };
    enum Names { Nothing, Schools, Chapters }; ///< what a cell that can be corrected names
    Q_ENUM(Names)

    using QAbstractListModel::QAbstractListModel;

    void begin(const ImportPlan &plan); ///< nothing is chosen
    void show(const ImportReport &report, const ImportPlan &plan, NameStyle style);
    const ImportChoices &choices() const { return m_choices; }

    int kind() const { return m_kind; } ///< as ImportCounts calls them
    void setKind(int kind);
    int count() const { return int(m_findings.size()); }
    const ImportFinding *finding(int row) const; ///< null out of range
    int rowOf(qint64 key) const; ///< -1: not in this list
    ImportDoubt *doubt() { return &m_doubt; }
    QString explanation() const; ///< of the kind, for people
    QString capped() const; ///< that not all of them are listed; '' if they are

    Q_INVOKABLE void correct(int row, const QString &cell);
    /// Names the school or chapter of that id.
    Q_INVOKABLE void correctTo(int row, chapterhouse::app::RecordPicks *picks, const QString &id);
    Q_INVOKABLE void leaveOut(int row, bool isLeftOut);
    void decide(int row, RowChoice::Doubt doubt);
    void replace(int row, const QString &field, bool isReplaced); ///< in doubt: what the row says of that field stays
    Q_INVOKABLE void markLeft(int row, bool isLeft);

    bool isEveryoneLeft() const { return m_choices.leaving.everyone; }
    void setEveryoneLeft(bool everyone);
    QString leftOn() const { return m_choices.leaving.on.toString(Qt::ISODate); } ///< '' if it is no date
    void setLeftOn(const QString &date);
    bool isLeftOnValid() const { return m_choices.leaving.on.isValid(); }
    QStringList reasons() const;
    int reason() const;
    void setReason(int place);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void kindChanged();
    void countChanged();
    void leavingChanged();
    void chosen(); ///< the file is to be checked anew

private:
    struct Touched {
        int kind; ///< of the list in which it was touched
        ImportLine line; ///< as it was then
    };
    std::vector<ImportFinding> findings() const;
    std::vector<ImportFinding> lineFindings() const;
    QString correctedCell(const ImportFinding &finding, const RowChoice &choice) const;
    ImportFinding lineFinding(const ImportLine &line, const RowChoice *choice) const;
    Names namedBy(int column) const;
    void refresh(); ///< keeps the lines that stay
    void refreshAll();
    RowChoice *touch(int row);
    void replaceEverywhere(std::size_t column, const std::string &before, const std::string &after);
    QString titleOf(const QString &name) const;

    int m_kind = ImportCounts::New;
    ImportReport m_report;
    std::vector<PlannedColumn> m_columns;
    NameStyle m_style = NameStyle::Plain;
    ImportChoices m_choices;
    std::map<qint64, Touched> m_touched;
    std::vector<ImportFinding> m_findings;
    OnMatch m_rule = OnMatch::Update;
    ImportDoubt m_doubt{this};
};

} // namespace chapterhouse::app
