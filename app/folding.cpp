// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folding.h"

#include <QList>

#include <algorithm>

namespace chapterhouse::app {

namespace {

// Letters that Unicode does not decompose, but that people type without their stroke or as two letters.
QLatin1String plainLetter(char32_t letter)
{
    switch (letter) {
    case U'ø':
        return QLatin1String("o");
    case U'đ':
    case U'ð':
        return QLatin1String("d");
    case U'ł':
        return QLatin1String("l");
    case U'ħ':
        return QLatin1String("h");
    case U'ŧ':
        return QLatin1String("t");
    case U'ı':
        return QLatin1String("i");
    case U'ß':
        return QLatin1String("ss");
    case U'æ':
        return QLatin1String("ae");
    case U'œ':
        return QLatin1String("oe");
    case U'þ':
        return QLatin1String("th");
    case U'‘':
    case U'’':
    case U'ʼ':
        return QLatin1String("'");
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
        return QLatin1String("-");
    default:
        return {};
    }
}

bool isDropped(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return false;
    }
}

QString foldedText(const QString &text)
{
    const QString letters =
        text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(letters.size());
    for (const uint letter : letters.toUcs4()) {
        if (QChar::isSpace(letter))
            result += u' ';
        else if (const QLatin1String plain = plainLetter(letter); !plain.isEmpty())
            result += plain;
        else if (!isDropped(letter))
            result += QStringView(QChar::fromUcs4(letter));
    }
    return result.simplified();
}

bool isPlain(char c)
{
    return c > ' ' && c < 0x7f;
}

} // namespace

QByteArray folded(const QString &text)
{
    return foldedText(text).toUtf8();
}

void appendFolded(std::string_view utf8, std::string &target)
{
    const auto isInOrder = [&](char c) { return isPlain(c) || c == ' '; };
    const bool isSimple = std::all_of(utf8.begin(), utf8.end(), isInOrder) && utf8.find("  ") == utf8.npos
        && (utf8.empty() || (utf8.front() != ' ' && utf8.back() != ' '));
    if (isSimple) {
        for (const char c : utf8)
            target += char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        return;
    }
    const QByteArray bytes = foldedText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toUtf8();
    target.append(bytes.constData(), std::size_t(bytes.size()));
}

} // namespace chapterhouse::app
