// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace vigie::store {

//! One row of the journal; an empty value on its way to the file removes the row.
struct JournalEntry
{
    QString kind{};
    QString key{};
    QByteArray json{};

    bool operator==(const JournalEntry &) const = default;
};

//! The journal's SQLite file. Lives in a thread of its own: a write waits for the disk.
//!
//! Each write is one transaction that the disk has confirmed before written() is sent
//! (synchronous = FULL).
class JournalFile : public QObject
{
    Q_OBJECT
public:
    explicit JournalFile(const QString &path);
    ~JournalFile() override;

    //! Also makes the folder; what stood in the file. Nothing: no file can be kept there.
    std::optional<QList<JournalEntry>> open();
    QString setAside() const { return m_file.setAside(); }
    void write(const QList<JournalEntry> &entries);
    void close() { m_file.close(); } //!< In the thread that opened it.

Q_SIGNALS:
    void written(const QList<vigie::store::JournalEntry> &entries);
    void failed(const QList<vigie::store::JournalEntry> &entries, const QString &reason);

private:
    std::optional<QList<JournalEntry>> read();
    bool put(const JournalEntry &entry);

    SqliteFile m_file;
};

} // namespace vigie::store
