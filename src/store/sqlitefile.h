// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QSqlQuery;

namespace vigie::store {

//! A SQLite file for its owner's eyes alone, used and closed in the thread that opens it.
//!
//! A file that is damaged, not one of ours or of a later version is moved aside and a new one
//! begun; where the disk or its rights stand against it, it stays. Another program of the same
//! person may use the file as well: each waits for the other.
class SqliteFile
{
public:
    //! \a version: of the tables, which a later one keeps differently.
    explicit SqliteFile(const QString &path, int version = 1);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    //! Also makes the folder. \a begin makes the tables and reads what it needs; where it fails,
    //! the file is not one of ours. False: no file can be kept there, and trouble() says why.
    bool open(const std::function<bool()> &begin);
    bool isOpen() const { return m_isOpen; }
    void close();
    QString setAside() const { return m_setAside; } //!< Where a broken file went; empty: none did.
    QString trouble() const { return m_trouble; } //!< SQLite's words for the last failure.

    QSqlQuery query() const;
    bool run(const QString &statement);
    bool run(QSqlQuery &query); //!< A prepared one.
    bool run(QSqlQuery &query, const QString &statement); //!< Rows are read from \a query.
    //! All of \a write or nothing; the disk has confirmed it.
    bool commit(const std::function<bool()> &write);

private:
    bool begin(const std::function<bool()> &begin);
    bool openDatabase();
    bool check();
    bool isOurs();
    void moveAside();
    bool fail(const QSqlQuery &query);

    const QString m_path;
    const int m_version;
    const QString m_connection; //!< Qt's name of it, unique in the process.
    QString m_setAside{};
    QString m_trouble{};
    bool m_isOpen = false;
    bool m_isBroken = false; //!< The last failure was the file's own, not the disk's.
};

} // namespace vigie::store
