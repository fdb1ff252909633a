// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

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

    //! SQLITE_ERROR (tables that are not ours), SQLITE_CORRUPT and SQLITE_NOTADB, with their
    //! extended codes. A full disk, a missing right or another program say nothing of the file.
    bool isOfTheFile(const QSqlError &error)
    {
        const int code = error.nativeErrorCode().toInt() & 0xff;
        return code == 1 || code == 11 || code == 26;
    }

} // namespace

SqliteFile::SqliteFile(const QString &path, int version)
    : m_path(path)
    , m_version(version)
    , m_connection(u"vigie-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteFile::~SqliteFile()
{
    close();
}

bool SqliteFile::open(const std::function<bool()> &begin)
{
    if (!makePrivate(m_path)) {
        m_trouble = u"no file can be written there"_s;
        qCWarning(lcStore) << "no file can be kept in" << m_path;
        return false;
    }
    if (this->begin(begin))
        return true;
    qCWarning(lcStore) << m_path << "cannot be read:" << m_trouble;
    close();
    if (!m_isBroken)
        return false;
    moveAside();
    if (makePrivate(m_path) && this->begin(begin))
        return true;
    qCWarning(lcStore) << "no new file can be begun in" << m_path << m_trouble;
    close();
    return false;
}

//! A write-ahead log: one wait for the disk a write, where the other modes wait three times.
bool SqliteFile::begin(const std::function<bool()> &begin)
{
    m_isBroken = false;
    m_isOpen = openDatabase() && run(u"PRAGMA journal_mode = WAL"_s)
        && run(u"PRAGMA synchronous = FULL"_s) && check() && isOurs() && begin();
    return m_isOpen;
}

bool SqliteFile::openDatabase()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    // Another window of the same person may be writing.
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (database.open())
        return true;
    m_trouble = database.lastError().text();
    m_isBroken = isOfTheFile(database.lastError());
    return false;
}

//! A page that is damaged further on would show itself at some later write only.
bool SqliteFile::check()
{
    QSqlQuery query = this->query();
    if (!query.exec(u"PRAGMA quick_check"_s) || !query.next())
        return fail(query);
    if (query.value(0).toString() == "ok"_L1)
        return true;
    m_trouble = query.value(0).toString();
    m_isBroken = true;
    return false;
}

//! What a later version keeps differently would be lost by ours without a word.
bool SqliteFile::isOurs()
{
    QSqlQuery query = this->query();
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail(query);
    const int version = query.value(0).toInt();
    query.finish();
    if (version == m_version)
        return true;
    if (version < m_version)
        return run(u"PRAGMA user_version = %1"_s.arg(m_version));
    m_trouble = u"it is of a later version, %1"_s.arg(version);
    m_isBroken = true;
    return false;
}

void SqliteFile::moveAside()
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

bool SqliteFile::fail(const QSqlQuery &query)
{
    m_trouble = query.lastError().text();
    m_isBroken = isOfTheFile(query.lastError());
    return false;
}

QSqlQuery SqliteFile::query() const
{
    return QSqlQuery(QSqlDatabase::database(m_connection));
}

bool SqliteFile::run(const QString &statement)
{
    QSqlQuery query = this->query();
    return run(query, statement);
}

bool SqliteFile::run(QSqlQuery &query, const QString &statement)
{
    return query.exec(statement) || fail(query);
}

bool SqliteFile::run(QSqlQuery &query)
{
    return query.exec() || fail(query);
}

bool SqliteFile::commit(const std::function<bool()> &write)
{
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    if (write() && run(u"COMMIT"_s))
        return true;
    const QString reason = m_trouble;
    run(u"ROLLBACK"_s);
    m_trouble = reason;
    return false;
}

void SqliteFile::close()
{
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace vigie::store
