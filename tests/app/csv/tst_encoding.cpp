// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/encoding.h"

#include <QBuffer>
#include <QTest>

using namespace chapterhouse;
using namespace std::string_literals;

namespace {

csv::DetectedEncoding detect(std::string_view bytes)
{
    QBuffer buffer;
    buffer.setData(bytes.data(), int(bytes.size()));
    buffer.open(QIODevice::ReadOnly);
    return csv::detectEncoding(buffer);
}

std::string transcode(csv::Encoding encoding, std::string_view bytes, std::size_t block, qint64 *oddities = nullptr)
{
    csv::Utf8Transcoder transcoder(encoding);
    std::string out;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(block, bytes.size())))
        transcoder.append(bytes.substr(0, block), false, out);
    transcoder.append({}, true, out);
    if (oddities)
        *oddities = transcoder.oddities();
    return out;
}

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aByteFarInTheFileDecides();
    void aFileCutWithinACharacterIsStillUtf8();
    void aFewNulsMakeNoUtf16();
    void allOfUtf8IsValidAndNothingElse();
    void everyCodePointComesThroughUtf16();
    void halfAPairBecomesAReplacement();
    void strayBytesOfUtf8AreReadAsWindows1252();
    void windows1252HasItsOwnSigns();
    void namesAreReadGenerously();
};

void TestEncoding::aByteFarInTheFileDecides()
{
    std::string text(1000000, 'x');
    text += "Zo\xC3\xAB";
    QCOMPARE(detect(text).encoding, csv::Encoding::Utf8);
    text += "Zo\xEB,";
    const auto found = detect(text);
    QCOMPARE(found.encoding, csv::Encoding::Windows1252);
    QVERIFY(found.brokenUtf8);
    QVERIFY(!detect("Zo\xEB,1").brokenUtf8);
    // A character across the border of the blocks in which the file is looked through.
    for (std::size_t shift = 0; shift < 4; ++shift)
        QCOMPARE(detect(std::string(256 * 1024 - shift, 'x') + "\xF0\x9F\x8C\x88").encoding, csv::Encoding::Utf8);
}

void TestEncoding::aFileCutWithinACharacterIsStillUtf8()
{
    QCOMPARE(detect("Zo\xC3\xAB,Zo\xC3").encoding, csv::Encoding::Utf8);
    QCOMPARE(detect("name,Zo\xEB").encoding, csv::Encoding::Windows1252);
}

void TestEncoding::aFewNulsMakeNoUtf16()
{
    QCOMPARE(detect("name,note\nKim,\0\0\0x\n"s).encoding, csv::Encoding::Utf8);
    QCOMPARE(detect("a\0,\0b\0\n\0"s).encoding, csv::Encoding::Utf16Le);
}

void TestEncoding::allOfUtf8IsValidAndNothingElse()
{
    for (char32_t code = 1; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
        if (csv::validUtf8Prefix(view) != view.size() || csv::validUtf8Prefix(view.substr(0, view.size() - 1)) != 0)
            QFAIL(qPrintable(QString::number(code, 16)));
    }
    for (const char *bad : {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                            "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xFF", "\xC3(",
                            "\xE2\x82(", "\xF0\x9F\x8C("})
        QCOMPARE(csv::validUtf8Prefix(bad), std::size_t(0));
    QCOMPARE(csv::validUtf8Prefix("abcdefgh\xC3"), std::size_t(8));
}

void TestEncoding::everyCodePointComesThroughUtf16()
{
    QString all;
    for (char32_t code = 1; code <= 0x10FFFF; code += code < 0x10000 ? 1 : 97) {
        if (code < 0xD800 || code > 0xDFFF)
            all += QString::fromUcs4(&code, 1);
    }
    const std::string_view little(reinterpret_cast<const char *>(all.utf16()), std::size_t(all.size()) * 2);
    for (const std::size_t block : {1U, 2U, 3U, 1021U, 65536U})
        QVERIFY(transcode(csv::Encoding::Utf16Le, little, block) == all.toStdString());
}

void TestEncoding::halfAPairBecomesAReplacement()
{
    qint64 oddities = 0;
    QCOMPARE(transcode(csv::Encoding::Utf16Be, "\xD8\x3C\0a\xDF\x08\0b\xD8\x3C"s, 1, &oddities),
             "\uFFFDa\uFFFDb\uFFFD"s);
    QCOMPARE(oddities, 3);
    QCOMPARE(transcode(csv::Encoding::Utf16Be, "\0a\0"s, 2, &oddities), "a\uFFFD"s);
    QCOMPARE(oddities, 1);
}

void TestEncoding::strayBytesOfUtf8AreReadAsWindows1252()
{
    for (const std::size_t block : {1U, 2U, 3U, 100U}) {
        qint64 oddities = 0;
        QCOMPARE(transcode(csv::Encoding::Utf8, "Jos\xE9, Zo\xC3\xAB, \xE2\x82", block, &oddities), "José, Zoë, â‚"s);
        QCOMPARE(oddities, 3);
    }
}

void TestEncoding::windows1252HasItsOwnSigns()
{
    QCOMPARE(transcode(csv::Encoding::Windows1252, "\x80 \x93Zo\xEB\x94 \x9F\xFF\x81", 2), "€ “Zoë” Ÿÿ\u0081"s);
}

void TestEncoding::namesAreReadGenerously()
{
    QCOMPARE(csv::encodingFromName(u"UTF-8"), csv::Encoding::Utf8);
    QCOMPARE(csv::encodingFromName(u"utf_16"), csv::Encoding::Utf16Le);
    QCOMPARE(csv::encodingFromName(u"UTF-16BE"), csv::Encoding::Utf16Be);
    QCOMPARE(csv::encodingFromName(u"Latin-1"), csv::Encoding::Windows1252);
    QVERIFY(!csv::encodingFromName(u"klingon"));
    for (const auto encoding :
         {csv::Encoding::Utf8, csv::Encoding::Utf16Le, csv::Encoding::Utf16Be, csv::Encoding::Windows1252})
        QCOMPARE(csv::encodingFromName(QString::fromLatin1(csv::encodingName(encoding))), encoding);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
