// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// The pages look as they were last approved: the pictures of `chapterhouse --self-test` against those kept beside this
/// test. With CHAPTERHOUSE_APPROVE=1 the new ones are kept: look at them first.
class TestGoldenPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsApproved_data();
    void looksAsApproved();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr int faint = 48; ///< of 255: fonts and strokes are smoothed a little differently from one machine to another
constexpr double tolerated = 0.002; ///< share of pixels that may differ by more

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

double shareThatDiffers(const QImage &a, const QImage &b)
{
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += distance(a.pixel(x, y), b.pixel(x, y)) > faint;
    }
    return double(different) / double(a.width() * a.height());
}

} // namespace

void TestGoldenPictures::initTestCase()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PROGRAM), {QStringLiteral("--self-test"), m_folder.path()});
    QVERIFY(program.waitForFinished(200'000));
    QCOMPARE(program.exitCode(), 0);
}

void TestGoldenPictures::looksAsApproved_data()
{
    QTest::addColumn<QString>("name");
    for (const char *page : {"welcome", "dashboard", "chapters", "members", "states", "growth", "growth2", "growth3",
                             "expansion", "expansion2", "officers", "keysDialog"}) {
        for (const char *scheme : {"light", "dark"})
            QTest::addRow("%s %s", page, scheme)
                << QStringLiteral("%1-%2.png").arg(QLatin1String(page), QLatin1String(scheme));
    }
}

void TestGoldenPictures::looksAsApproved()
{
    QFETCH(const QString, name);
    const QImage full(QDir(m_folder.path()).filePath(name));
    QVERIFY(!full.isNull());
    const QImage now = full.scaled(full.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QString kept = QDir(QStringLiteral(GOLDEN)).filePath(name);
    if (qEnvironmentVariableIsSet("CHAPTERHOUSE_APPROVE"))
        QVERIFY(now.convertToFormat(QImage::Format_RGB888).save(kept));
    const QImage approved(kept);
    QCOMPARE(now.size(), approved.size());
    const double share = shareThatDiffers(now, approved);
    const QString actual = QDir::current().filePath(name);
    if (share > tolerated)
        now.save(actual);
    QVERIFY2(share <= tolerated,
             qPrintable(QStringLiteral("%1 % of the pixels differ: compare %2 with %3")
                            .arg(100 * share, 0, 'f', 2)
                            .arg(actual, kept)));
}

QTEST_GUILESS_MAIN(TestGoldenPictures)
#include "tst_golden_pictures.moc"
