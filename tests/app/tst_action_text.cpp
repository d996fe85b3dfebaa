// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_text.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace chapterhouse;

/// Every label that the program writes into a book's history has words for people.
class TestActionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLabelHasAText_data();
    void everyLabelHasAText();
    void anUnknownLabelIsShownAsItIs();
};

void TestActionText::everyLabelHasAText_data()
{
    QTest::addColumn<QString>("label");
    QSet<QString> labels{QStringLiteral("import.members"), QStringLiteral("import.chapters"),
                         QStringLiteral("import.officers"), QStringLiteral("import.contacts")};
    const QRegularExpression label(
        QStringLiteral("\"((?:book|chapter|member|officer|contact|head_count|consent|school|push|region)\\.[a-z]+)\""));
    for (const char *folder : {"/app", "/ui", "/db"}) {
        QDirIterator files(QStringLiteral(SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.qml"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QLatin1String("action_text.cpp")) || !file.open(QIODevice::ReadOnly))
                continue;
            auto matches = label.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                labels.insert(matches.next().captured(1));
        }
    }
    QVERIFY(labels.contains(QStringLiteral("book.create")));
    QVERIFY(labels.contains(QStringLiteral("consent.set")));
    for (const QString &one : std::as_const(labels))
        QTest::newRow(qPrintable(one)) << one;
}

void TestActionText::everyLabelHasAText()
{
    QFETCH(const QString, label);
    QVERIFY(app::actionText(label) != label);
}

void TestActionText::anUnknownLabelIsShownAsItIs()
{
    QCOMPARE(app::actionText(QStringLiteral("dragon.tame")), QStringLiteral("dragon.tame"));
}

QTEST_GUILESS_MAIN(TestActionText)
#include "tst_action_text.moc"
