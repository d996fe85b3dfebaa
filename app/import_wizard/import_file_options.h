// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_plan.h"

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::app {

struct ImportReading;

/// How a file is read and what its rows do: as it was found out, until the user says otherwise. Every choice is a place
/// in a list of words.
class ImportFileOptions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an import.")
    Q_PROPERTY(QStringList targets READ targets CONSTANT FINAL)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed FINAL)
    Q_PROPERTY(QStringList encodings READ encodings CONSTANT FINAL)
    Q_PROPERTY(int encoding READ encoding WRITE setEncoding NOTIFY changed FINAL)
    Q_PROPERTY(QStringList delimiters READ delimiters CONSTANT FINAL)
    Q_PROPERTY(int delimiter READ delimiter WRITE setDelimiter NOTIFY changed FINAL)
    Q_PROPERTY(bool header READ hasHeader WRITE setHeader NOTIFY changed FINAL)
    Q_PROPERTY(bool workbook READ isWorkbook NOTIFY changed FINAL)
    Q_PROPERTY(QStringList sheets READ sheets NOTIFY sheetsChanged FINAL)
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dateOrders READ dateOrders CONSTANT FINAL)
    Q_PROPERTY(int dateOrder READ dateOrder WRITE setDateOrder NOTIFY changed FINAL)
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY changed FINAL)
    Q_PROPERTY(bool takesChapter READ takesChapter NOTIFY changed FINAL)
    Q_PROPERTY(QStringList matches READ matches CONSTANT FINAL)
    Q_PROPERTY(int match READ match WRITE setMatch NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void begin(const QString &file); ///< as the file says
    void show(const ImportReading &reading); ///< how it was read
    const ImportRequest &request() const { return m_request; }
    csv::Target plannedTarget() const { return m_target; }

    QStringList targets() const;
    int target() const { return int(m_target); }
    void setTarget(int place);
    QStringList encodings() const;
    int encoding() const { return int(m_dialect.encoding); }
    void setEncoding(int place);
    QStringList delimiters() const;
    int delimiter() const;
    void setDelimiter(int place);
    bool hasHeader() const { return m_dialect.hasHeader; }
    void setHeader(bool header);
    bool isWorkbook() const { return !m_dialect.sheets.isEmpty(); }
    QStringList sheets() const { return m_dialect.sheets; }
    int sheet() const { return int(m_dialect.sheets.indexOf(m_dialect.sheet)); }
    void setSheet(int place);
    QStringList dateOrders() const;
    int dateOrder() const;
    void setDateOrder(int place);
    const QString &chapterId() const { return m_request.chapterId; } ///< '': where each row says
    void setChapterId(const QString &chapterId);
    bool takesChapter() const; ///< rows of this kind belong to a chapter
    QStringList matches() const;
    int match() const { return int(m_request.onMatch); }
    void setMatch(int place);

Q_SIGNALS:
    void changed();
    void sheetsChanged();
    void readOtherwise(); ///< other cells than before: what was said of columns and rows is void
    void meantOtherwise(); ///< the same cells

private:
    ImportRequest m_request;
    csv::Target m_target = csv::Target::Members;
    csv::Dialect m_dialect;
};

} // namespace chapterhouse::app
