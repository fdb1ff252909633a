// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"
#include "xciaudit/record.h"

#include <QObject>
#include <QStringList>

namespace vigie::xciaudit {

//! The audit's SQLite file. Lives in a thread of its own: a write waits for the disk.
//!
//! It is opened with the first use, and again with the next one where that failed.
class AuditFile : public QObject
{
    Q_OBJECT
public:
    explicit AuditFile(const QString &path);

    //! Records replace those of their keys; \a gone are keys of those that never left.
    void write(const QList<Record> &records, const QStringList &gone);
    Page read(const Query &query); //!< Without a file: nothing, and none is made.
    void close() { m_file.close(); } //!< In the thread of the first use.

Q_SIGNALS:
    void written();
    void failed(const QList<vigie::xciaudit::Record> &records, const QStringList &gone,
                const QString &reason);

private:
    bool isReady();
    bool put(const Record &record);
    bool remove(const QString &key);

    const QString m_path;
    store::SqliteFile m_file;
};

} // namespace vigie::xciaudit
