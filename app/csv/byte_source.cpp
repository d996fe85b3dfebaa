// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/byte_source.h"

#include <algorithm>

namespace chapterhouse::csv {

ByteSource::ByteSource(std::unique_ptr<QIODevice> device, const DetectedEncoding &encoding, qsizetype blockSize)
    : m_device(std::move(device))
    , m_encoding(encoding)
    , m_raw(std::size_t(std::max<qsizetype>(blockSize, 1)), '\0')
    , m_transcoder(encoding.encoding)
{
    restart();
}

void ByteSource::restart()
{
    m_device->seek(m_encoding.byteOrderMark);
    m_transcoder = Utf8Transcoder(m_encoding.encoding);
    m_readError.clear();
    m_bytesRead = m_encoding.byteOrderMark;
    m_nuls = 0;
    m_firstNul.reset();
    m_isAtEnd = false;
}

bool ByteSource::append(std::string &out, std::size_t least)
{
    const std::size_t before = out.size();
    m_firstNul.reset();
    while (!m_isAtEnd && out.size() - before < least)
        appendBlock(out);
    return out.size() > before;
}

void ByteSource::appendBlock(std::string &out)
{
    const std::size_t start = out.size();
    const qint64 got = m_device->read(m_raw.data(), qint64(m_raw.size()));
    if (got < 0)
        m_readError = m_device->errorString();
    if (got <= 0) {
        m_isAtEnd = true;
        m_transcoder.append({}, true, out);
    } else {
        m_bytesRead += got;
        m_transcoder.append({m_raw.data(), std::size_t(got)}, false, out);
    }
    const std::size_t nul = out.find('\0', start);
    if (nul == std::string::npos)
        return;
    if (!m_firstNul)
        m_firstNul = nul;
    const auto kept = std::remove(out.begin() + std::ptrdiff_t(nul), out.end(), '\0');
    m_nuls += std::distance(kept, out.end());
    out.erase(kept, out.end());
}

} // namespace chapterhouse::csv
