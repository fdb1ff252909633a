// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zipwriter.h"

#include <array>
#include <utility>

namespace vigie {

namespace {

    constexpr quint16 neededVersion = 20;
    constexpr quint16 utf8Names = 0x0800;
    constexpr quint16 stored = 0;

    template <typename Int> void put(QByteArray &out, Int value)
    {
        for (std::size_t i = 0; i < sizeof(Int); ++i)
            out.append(char((value >> (8 * i)) & 0xFF));
    }

    constexpr std::array<quint32, 256> makeTable()
    {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < table.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }

    quint16 dosTime(const QTime &time)
    {
        return quint16(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
    }

    quint16 dosDate(const QDate &date)
    {
        return quint16((date.year() - 1980) << 9 | date.month() << 5 | date.day());
    }

    //! What a file's own head and its entry of the directory have in common.
    QByteArray headOf(const QDateTime &time, const QByteArray &name, const QByteArray &content)
    {
        QByteArray head;
        put(head, neededVersion);
        put(head, utf8Names);
        put(head, stored);
        put(head, dosTime(time.time()));
        put(head, dosDate(time.date()));
        put(head, crc32(content));
        put(head, quint32(content.size()));
        put(head, quint32(content.size()));
        put(head, quint16(name.size()));
        put(head, quint16(0)); // No extra field.
        return head;
    }

} // namespace

quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = makeTable();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFF] ^ (sum >> 8);
    return sum ^ 0xFFFFFFFFU;
}

void ZipWriter::add(const QString &name, const QByteArray &content)
{
    const QByteArray path = name.toUtf8();
    const QByteArray head = headOf(m_time, path, content);
    const auto offset = quint32(m_files.size());
    m_files += "PK\x03\x04" + head + path + content;

    m_directory += "PK\x01\x02";
    put(m_directory, neededVersion);
    m_directory += head;
    put(m_directory, quint16(0)); // No comment,
    put(m_directory, quint16(0)); // on the first disk,
    put(m_directory, quint16(0)); // nothing known of its content,
    put(m_directory, quint32(0)); // no attributes.
    put(m_directory, offset);
    m_directory += path;
    ++m_count;
}

QByteArray ZipWriter::take()
{
    QByteArray archive = m_files + m_directory + "PK\x05\x06";
    put(archive, quint16(0));
    put(archive, quint16(0));
    put(archive, m_count);
    put(archive, m_count);
    put(archive, quint32(m_directory.size()));
    put(archive, quint32(m_files.size()));
    put(archive, quint16(0));
    m_files.clear();
    m_directory.clear();
    m_count = 0;
    return archive;
}

} // namespace vigie
