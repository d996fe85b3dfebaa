// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_wizard/import_wizard.h"
#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace chapterhouse::test {

/// A book with one chapter, and the wizard that brings files into it.
class ImportCase {
public:
    /// Anew: no test knows of the one before.
    void start()
    {
        m_wizard.reset();
        m_book = std::make_unique<SmallBook>();
        m_book->perform([](db::Connection &connection) {
            db::Chapter chapter;
            chapter.schoolId = QStringLiteral("mercer");
            const QString id = db::ChapterStore(connection).add(chapter);
            db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), QDate(2019, 9, 1));
        });
        m_wizard = std::make_unique<app::ImportWizard>();
        m_wizard->setBook(m_book->book());
        m_wizard->setProperty("roster", QVariant::fromValue(m_book->roster()));
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{m_wizard->preview(), m_wizard->columns(), m_wizard->counts(),
                                                         m_wizard->findings(), m_wizard->consents()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }

    QUrl write(const QByteArray &bytes, const QString &name = QStringLiteral("form.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return QUrl::fromLocalFile(file.fileName());
    }

    bool begin(const QByteArray &bytes)
    {
        m_wizard->begin(write(bytes));
        return settle() && m_wizard->isRead();
    }

    /// As far as the third step.
    bool check(const QByteArray &bytes)
    {
        if (!begin(bytes))
            return false;
        m_wizard->next();
        m_wizard->next();
        return settle() && m_wizard->isChecked();
    }

    bool import()
    {
        m_wizard->next();
        return settle() && m_wizard->step() == app::ImportWizard::Import;
    }

    /// Of the field in the doubt.
    int rowOf(const QString &title)
    {
        const app::ImportDoubt *doubt = m_wizard->findings()->doubt();
        for (int row = 0; row < doubt->rowCount(); ++row) {
            if (doubt->index(row).data(app::PairModel::TitleRole).toString() == title)
                return row;
        }
        return -1;
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_wizard->isReading() && !m_wizard->isRunning(); }, 10'000);
    }

    QVariant finding(int row, int role) { return m_wizard->findings()->index(row).data(role); }
    QVariant column(int row, int role) { return m_wizard->columns()->index(row).data(role); }
    qint64 count(const char *sql)
    {
        return *m_book->book()->read([sql](db::Connection &connection) { return connection.integer(sql); });
    }
    QString text(const char *sql)
    {
        return *m_book->book()->read([sql](db::Connection &connection) { return connection.text(sql); });
    }

protected:
    QTemporaryDir m_folder;
    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<app::ImportWizard> m_wizard;
};

} // namespace chapterhouse::test
