// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalfile.h"

#include "base/logging.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::store {

JournalFile::JournalFile(const QString &path) : m_file(path)
{
}

JournalFile::~JournalFile() = default;

std::optional<QList<JournalEntry>> JournalFile::open()
{
    std::optional<QList<JournalEntry>> entries;
    const bool isOpen = m_file.open([&] {
        entries.reset();
        if (m_file.run(u"CREATE TABLE IF NOT EXISTS entry (kind TEXT NOT NULL, key TEXT NOT NULL, "
                       "json TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID"_s))
            entries = read();
        return entries.has_value();
    });
    return isOpen ? entries : std::nullopt;
}

std::optional<QList<JournalEntry>> JournalFile::read()
{
    QSqlQuery query = m_file.query();
    if (!m_file.run(query, u"SELECT kind, key, json FROM entry"_s))
        return {};
    QList<JournalEntry> entries;
    while (query.next())
        entries.append({.kind = query.value(0).toString(),
                        .key = query.value(1).toString(),
                        .json = query.value(2).toString().toUtf8()});
    return entries;
}

bool JournalFile::put(const JournalEntry &entry)
{
    QSqlQuery query = m_file.query();
    query.prepare(entry.json.isEmpty()
                      ? u"DELETE FROM entry WHERE kind = ? AND key = ?"_s
                      : u"INSERT OR REPLACE INTO entry (kind, key, json) VALUES (?, ?, ?)"_s);
    query.addBindValue(entry.kind);
    query.addBindValue(entry.key);
    if (!entry.json.isEmpty())
        query.addBindValue(QString::fromUtf8(entry.json));
    return m_file.run(query);
}

void JournalFile::write(const QList<JournalEntry> &entries)
{
    const bool isDone = m_file.commit([&] {
        return std::all_of(entries.begin(), entries.end(),
                           [this](const JournalEntry &entry) { return put(entry); });
    });
    if (isDone) {
        Q_EMIT written(entries);
        return;
    }
    qCWarning(lcStore) << "the journal was not written:" << m_file.trouble();
    Q_EMIT failed(entries, m_file.trouble());
}

} // namespace vigie::store
