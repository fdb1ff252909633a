// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
//! (synchronous = FULL). A file that SQLite cannot read is moved aside and a new one begun.
class JournalFile : public QObject
{
    Q_OBJECT
public:
    explicit JournalFile(const QString &path);
    ~JournalFile() override;

    //! Also makes the folder; what stood in the file. Nothing: no file can be kept there.
    std::optional<QList<JournalEntry>> open();
    QString setAside() const { return m_setAside; } //!< Where a broken file went; empty: none did.
    void write(const QList<JournalEntry> &entries);
    void close(); //!< In the thread that opened it.

Q_SIGNALS:
    void written(const QList<vigie::store::JournalEntry> &entries);
    void failed(const QList<vigie::store::JournalEntry> &entries, const QString &reason);

private:
    bool openDatabase();
    bool prepare();
    std::optional<QList<JournalEntry>> read();
    void moveAside();
    bool run(const QString &statement);
    bool put(const JournalEntry &entry);

    const QString m_path;
    const QString m_connection; //!< Qt's name of it, unique in the process.
    QString m_setAside{};
    QString m_trouble{}; //!< SQLite's words for the last failure.
};

} // namespace vigie::store
