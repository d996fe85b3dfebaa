// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/ulid.h"

#include <QDateTime>

#include <algorithm>

namespace chapterhouse::db {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

constexpr std::array<bool, 256> inAlphabet = [] {
    std::array<bool, 256> known{};
    for (const char c : alphabet)
        known[static_cast<unsigned char>(c)] = true;
    return known;
}();

std::uint64_t seedFromSystem()
{
    std::random_device device;
    return (std::uint64_t(device()) << 32) | device();
}

} // namespace

UlidMaker::UlidMaker() : UlidMaker(seedFromSystem(), &QDateTime::currentMSecsSinceEpoch) { }

UlidMaker::UlidMaker(quint64 seed, Clock clock) : m_random(seed), m_clock(clock) { }

std::array<char, 26> UlidMaker::nextBytes()
{
    const qint64 now = m_clock();
    if (now > m_last) {
        m_last = now;
        m_high = m_random() & 0x7fff; // the top bit stays free, so that counting up cannot run over
        m_low = m_random();
    } else if (++m_low == 0) {
        ++m_high;
    }

    std::array<char, 26> text;
    quint64 time = quint64(m_last);
    for (int i = 9; i >= 0; --i, time >>= 5)
        text[std::size_t(i)] = alphabet[time & 31];
    quint64 low = m_low;
    quint64 high = m_high;
    for (int i = 25; i >= 10; --i) {
        text[std::size_t(i)] = alphabet[low & 31];
        low = (low >> 5) | (high << 59);
        high >>= 5;
    }
    return text;
}

QString UlidMaker::next()
{
    const auto text = nextBytes();
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString newUlid()
{
    thread_local UlidMaker maker;
    return maker.next();
}

bool isUlid(std::string_view text)
{
    return text.size() == 26 && text.front() <= '7'
        && std::all_of(text.begin(), text.end(), [](char c) { return inAlphabet[static_cast<unsigned char>(c)]; });
}

} // namespace chapterhouse::db
