// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/save_target.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using chapterhouse::app::SaveTarget;

class TestSaveTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameGetsTheSuffixThatItLacks();
    void anotherFileIsAskedFor();
    void whatIsOpenElsewhereIsSaid();

private:
    QUrl made(const QString &name) const;

    QTemporaryDir m_folder;
};

QUrl TestSaveTarget::made(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    return QUrl::fromLocalFile(file.fileName());
}

void TestSaveTarget::aNameGetsTheSuffixThatItLacks()
{
    SaveTarget target;
    const auto named = [&target](const char *name) {
        target.choose(QUrl::fromLocalFile(QStringLiteral("/somewhere/") + QString::fromUtf8(name)),
                      QStringLiteral("csv"));
        return target.file().fileName();
    };
    QCOMPARE(named("roster"), QStringLiteral("roster.csv"));
    QCOMPARE(named("roster.csv"), QStringLiteral("roster.csv"));
    QCOMPARE(named("ROSTER.CSV"), QStringLiteral("ROSTER.CSV"));
    QCOMPARE(named("spring 2.1"), QStringLiteral("spring 2.1.csv"));
    QCOMPARE(named("50 % é"), QStringLiteral("50 % é.csv"));
}

void TestSaveTarget::anotherFileIsAskedFor()
{
    SaveTarget target;
    target.choose(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("new.csv"))), QStringLiteral("csv"));
    QCOMPARE(target.question(), QString());
    target.choose(QUrl::fromLocalFile(m_folder.path()), QStringLiteral("csv"));
    QCOMPARE(target.question(), QString()); // a folder is refused, not replaced
    target.choose(made(QStringLiteral("there.csv")), QStringLiteral("csv"));
    QVERIFY(target.question().contains(QStringLiteral("“there.csv” is there already")));
}

void TestSaveTarget::whatIsOpenElsewhereIsSaid()
{
    SaveTarget target;
    target.choose(made(QStringLiteral("roster.csv")), QStringLiteral("csv"));
    QVERIFY(!target.question().contains(QStringLiteral("open in another program")));
    made(QStringLiteral(".~lock.roster.csv#"));
    QVERIFY(target.question().contains(QStringLiteral("open in another program")));
}

QTEST_GUILESS_MAIN(TestSaveTarget)
#include "tst_save_target.moc"
