// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_wizard/import_finding.h"
#include "app/people/pair_model.h"

#include <QQmlEngine>

namespace chapterhouse::app {

class ImportFindings;

/// One row of the file that is in doubt, beside the one it may be about, and what the user says of them: the same
/// person, and what stays of each; someone else; or neither. One walks from row to row.
class ImportDoubt : public chapterhouse::app::PairModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the findings.")
    Q_PROPERTY(QString position READ position NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString place READ place NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString fate READ fate NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool decidable READ isDecidable NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool same READ isSame NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool someoneElse READ isSomeoneElse NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool leftOut READ isLeftOut NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY doubtChanged FINAL)

public:
    explicit ImportDoubt(ImportFindings *findings);

    QString position() const; ///< "2 of 5"; '' where there is none
    QString title() const { return m_finding.title; }
    QString place() const; ///< "Line 12"
    QString reason() const { return m_finding.text; }
    QString fate() const { return m_finding.fate; }
    bool isDecidable() const { return m_finding.pair.has_value(); } ///< it is known whom it may be about
    bool isSame() const;
    bool isSomeoneElse() const;
    bool isLeftOut() const { return m_finding.isLeftOut; }
    bool hasPrevious() const { return m_row > 0; }
    bool hasNext() const;

    Q_INVOKABLE void go(int step);
    Q_INVOKABLE void say(bool isSame);
    Q_INVOKABLE void leaveOut(bool isLeftOut);

Q_SIGNALS:
    void doubtChanged();

private:
    void show(int row);
    void refresh();
    void keep(int field);

    ImportFindings *m_findings;
    int m_row = 0;
    ImportFinding m_finding;
};

} // namespace chapterhouse::app
