// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folding.h"

#include <QTest>

using namespace chapterhouse;

class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("plain") << QStringLiteral("Ana Lopez") << QStringLiteral("ana lopez");
        QTest::newRow("accents") << QStringLiteral("Ångström Zoë") << QStringLiteral("angstrom zoe");
        QTest::newRow("combining") << QStringLiteral("A\u030angstro\u0308m") << QStringLiteral("angstrom");
        QTest::newRow("sharp s") << QStringLiteral("Straße STRASSE") << QStringLiteral("strasse strasse");
        QTest::newRow("dotted I") << QStringLiteral("İpek ıpek") << QStringLiteral("ipek ipek");
        QTest::newRow("ligatures") << QStringLiteral("ﬁnn ŒUVRE Ægir") << QStringLiteral("finn oeuvre aegir");
        QTest::newRow("strokes") << QStringLiteral("Søren Łukasz Đặng") << QStringLiteral("soren lukasz dang");
        QTest::newRow("width") << QStringLiteral("Ｗｉｄｅ") << QStringLiteral("wide");
        QTest::newRow("apostrophe") << QStringLiteral("O’Brien") << QStringLiteral("o'brien");
        QTest::newRow("hyphen") << QStringLiteral("Anne‑Marie") << QStringLiteral("anne-marie");
        QTest::newRow("spaces") << QStringLiteral("  Ana \t\u00a0 Lopez ") << QStringLiteral("ana lopez");
        QTest::newRow("controls") << QStringLiteral("A\u200bna\u0007") << QStringLiteral("ana");
        QTest::newRow("Greek") << QStringLiteral("ΣΊΣΥΦΟΣ Σίσυφος") << QStringLiteral("σισυφοσ σισυφοσ");
        QTest::newRow("Hebrew") << QStringLiteral("שָׁלוֹם") << QStringLiteral("שלום");
        QTest::newRow("Arabic") << QStringLiteral("مُحَمَّد") << QStringLiteral("محمد");
        QTest::newRow("emoji") << QStringLiteral("Sam 🏳️‍🌈") << QStringLiteral("sam 🏳🌈");
        QTest::newRow("other planes") << QStringLiteral("𐐀𐐨 𠀀") << QStringLiteral("𐐨𐐨 𠀀");
        QTest::newRow("nothing") << QString() << QString();
    }

    void foldsCaseAndAccents()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        QCOMPARE(QString::fromUtf8(app::folded(text)), result);
        std::string appended = "x";
        app::appendFolded(text.toStdString(), appended);
        QCOMPARE(QString::fromStdString(appended), u'x' + result);
        QCOMPARE(app::folded(result), result.toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
