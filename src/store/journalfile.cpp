// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalfile.h"

#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vigie::store {

namespace {

    //! What people typed about customers is for their eyes alone.
    constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

    //! SQLite gives its own files beside it the rights of the first.
    bool makePrivate(const QString &path)
    {
        const QDir folder = QFileInfo(path).dir();
        if (!folder.exists()) {
            if (!QDir().mkpath(folder.path()))
                return false;
            QFile::setPermissions(folder.path(), privateFolder);
        }
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.setPermissions(privateFile);
    }

} // namespace

JournalFile::JournalFile(const QString &path)
    : m_path(path)
    , m_connection(u"vigie-journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalFile::~JournalFile() = default;

std::optional<QList<JournalEntry>> JournalFile::open()
{
    if (!makePrivate(m_path)) {
        qCWarning(lcStore) << "no journal can be kept in" << m_path;
        return {};
    }
    if (openDatabase() && prepare()) {
        if (auto entries = read())
            return entries;
    }
    qCWarning(lcStore) << "the journal cannot be read:" << m_trouble;
    close();
    moveAside();
    if (makePrivate(m_path) && openDatabase() && prepare())
        return read();
    qCWarning(lcStore) << "no new journal can be begun:" << m_trouble;
    close();
    return {};
}

bool JournalFile::openDatabase()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    // Another window of the same person may be writing.
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (database.open())
        return true;
    m_trouble = database.lastError().text();
    return false;
}

//! A write-ahead log: one wait for the disk a write, where the other modes wait three times.
bool JournalFile::prepare()
{
    return run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = FULL"_s)
        && run(u"CREATE TABLE IF NOT EXISTS entry (kind TEXT NOT NULL, key TEXT NOT NULL, "
               "json TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID"_s);
}

std::optional<QList<JournalEntry>> JournalFile::read()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    // A page that is damaged further on would show itself at some later write only.
    if (!query.exec(u"PRAGMA quick_check"_s) || !query.next()
        || query.value(0).toString() != "ok"_L1) {
        m_trouble = query.isValid() ? query.value(0).toString() : query.lastError().text();
        return {};
    }
    QList<JournalEntry> entries;
    if (!query.exec(u"SELECT kind, key, json FROM entry"_s)) {
        m_trouble = query.lastError().text();
        return {};
    }
    while (query.next())
        entries.append({.kind = query.value(0).toString(),
                        .key = query.value(1).toString(),
                        .json = query.value(2).toString().toUtf8()});
    return entries;
}

void JournalFile::moveAside()
{
    const QString now = QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString aside = m_path + u".broken-"_s + now;
    if (!QFile::rename(m_path, aside))
        return;
    m_setAside = aside;
    // Its companions say nothing without it, and a new file must not meet them.
    for (const auto &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::rename(m_path + ending, aside + ending);
}

bool JournalFile::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (query.exec(statement))
        return true;
    m_trouble = query.lastError().text();
    return false;
}

bool JournalFile::put(const JournalEntry &entry)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(entry.json.isEmpty()
                      ? u"DELETE FROM entry WHERE kind = ? AND key = ?"_s
                      : u"INSERT OR REPLACE INTO entry (kind, key, json) VALUES (?, ?, ?)"_s);
    query.addBindValue(entry.kind);
    query.addBindValue(entry.key);
    if (!entry.json.isEmpty())
        query.addBindValue(QString::fromUtf8(entry.json));
    if (query.exec())
        return true;
    m_trouble = query.lastError().text();
    return false;
}

void JournalFile::write(const QList<JournalEntry> &entries)
{
    bool isDone = run(u"BEGIN IMMEDIATE"_s);
    const bool hasBegun = isDone;
    for (const JournalEntry &entry : entries)
        isDone = isDone && put(entry);
    if (isDone && run(u"COMMIT"_s)) {
        Q_EMIT written(entries);
        return;
    }
    const QString reason = m_trouble;
    if (hasBegun)
        run(u"ROLLBACK"_s);
    qCWarning(lcStore) << "the journal was not written:" << reason;
    Q_EMIT failed(entries, reason);
}

void JournalFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace vigie::store
