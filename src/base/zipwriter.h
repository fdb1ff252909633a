// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vigie {

//! Writes a ZIP archive in memory, its files stored as they are.
//!
//! ZIP, because every desktop opens it by a double click; stored, because a support bundle is a few
//! hundred kilobytes and Qt has no public class for it.
class ZipWriter
{
public:
    explicit ZipWriter(QDateTime time) : m_time(std::move(time)) { }

    void add(const QString &name, const QByteArray &content);
    [[nodiscard]] QByteArray take(); //!< The whole archive; the writer is empty afterwards.

private:
    QDateTime m_time;
    QByteArray m_files{};
    QByteArray m_directory{};
    quint16 m_count = 0;
};

//! CRC-32 as of ZIP, PNG and Ethernet.
[[nodiscard]] quint32 crc32(const QByteArray &bytes);

} // namespace vigie
