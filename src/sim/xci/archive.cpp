// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/archive.h"

#include "base/logging.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

Archive::Archive(const QString &path)
    : m_path(path)
    , m_connection(u"vigie-sim-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Archive::~Archive()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Archive::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    if (!database.open()) {
        m_error = database.lastError().text();
        return false;
    }
    // A killed program loses nothing so; only a power cut could cost the last changes.
    return run(u"PRAGMA journal_mode=WAL"_s) && run(u"PRAGMA synchronous=NORMAL"_s)
        && run(u"CREATE TABLE IF NOT EXISTS objects (kind TEXT NOT NULL, id INTEGER NOT NULL,"
               " json BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID"_s);
}

bool Archive::read(const QString &kind, const std::function<void(const QJsonObject &)> &take)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT json FROM objects WHERE kind = ? ORDER BY id"_s);
    query.addBindValue(kind);
    if (!query.exec()) {
        m_error = query.lastError().text();
        return false;
    }
    while (query.next())
        take(QJsonDocument::fromJson(query.value(0).toByteArray()).object());
    return true;
}

void Archive::write(const QString &kind, qint32 id, const QJsonObject &object)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT OR REPLACE INTO objects VALUES (?, ?, ?)"_s);
    query.addBindValue(kind);
    query.addBindValue(id);
    query.addBindValue(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!query.exec())
        qCWarning(lcSim) << "the state file takes no change:" << query.lastError().text();
}

void Archive::erase(const QString &kind, qint32 id)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"DELETE FROM objects WHERE kind = ? AND id = ?"_s);
    query.addBindValue(kind);
    query.addBindValue(id);
    if (!query.exec())
        qCWarning(lcSim) << "the state file takes no change:" << query.lastError().text();
}

void Archive::begin()
{
    run(u"BEGIN"_s);
}

void Archive::commit()
{
    run(u"COMMIT"_s);
}

bool Archive::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (query.exec(statement))
        return true;
    m_error = query.lastError().text();
    return false;
}

} // namespace vigie::sim::xci
