// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xciaudit/auditfile.h"

#include "base/logging.h"
#include "xciaudit/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace vigie::xciaudit {

using namespace Qt::StringLiterals;

namespace {

    QString jsonOf(const QList<xci::ChangedField> &fields)
    {
        QJsonArray all;
        for (const xci::ChangedField &field : fields) {
            QJsonObject each{{u"key"_s, field.key}};
            if (field.before)
                each["before"_L1] = *field.before;
            if (field.after)
                each["after"_L1] = *field.after;
            all.append(each);
        }
        return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    }

    std::optional<QString> textIn(const QJsonValue &value)
    {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    QList<xci::ChangedField> fieldsIn(const QString &json)
    {
        QList<xci::ChangedField> fields;
        const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
        for (const QJsonValue each : all)
            fields.append(
                {each["key"_L1].toString(), textIn(each["before"_L1]), textIn(each["after"_L1])});
        return fields;
    }

    //! What a search goes through: SQLite itself folds the letters of English alone.
    QString searched(const Record &record)
    {
        const xci::Change &change = record.change;
        return QStringList{change.who,
                           change.server,
                           change.id,
                           change.name,
                           change.place,
                           fieldsText(change.fields),
                           record.reason,
                           nameOf(change.deed),
                           nameOf(change.thing),
                           nameOf(record.outcome)}
            .join(u'\n')
            .toCaseFolded();
    }

    QString pattern(QString word)
    {
        for (const QChar sign : {u'\\', u'%', u'_'})
            word.replace(sign, QString(u'\\') + sign);
        return u'%' + word + u'%';
    }

    Record recordIn(const QSqlQuery &row)
    {
        const auto text = [&](int column) { return row.value(column).toString(); };
        Record record{.key = text(1), .place = row.value(0).toLongLong()};
        record.when = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong());
        record.change = {.who = text(3),
                         .server = text(4),
                         .deed = deedNamed(text(5)),
                         .thing = thingNamed(text(6)),
                         .id = text(7),
                         .name = text(8),
                         .place = text(9),
                         .fields = fieldsIn(text(10))};
        record.outcome = outcomeNamed(text(11));
        record.status = row.value(12).toInt();
        record.reason = text(13);
        return record;
    }

    constexpr auto columns = "key, at, who, server, deed, thing, id, name, place, fields, outcome, "
                             "status, reason"_L1;

} // namespace

AuditFile::AuditFile(const QString &path) : m_path(path), m_file(path)
{
}

bool AuditFile::isReady()
{
    return m_file.isOpen() || m_file.open([this] {
        return m_file.run(u"CREATE TABLE IF NOT EXISTS change (number INTEGER PRIMARY KEY "
                          "AUTOINCREMENT, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, who TEXT, "
                          "server TEXT, deed TEXT, thing TEXT, id TEXT, name TEXT, place TEXT, "
                          "fields TEXT, outcome TEXT, status INTEGER, reason TEXT, "
                          "searched TEXT)"_s)
            && m_file.run(u"SELECT number, searched, "_s + columns + u" FROM change LIMIT 1"_s);
    });
}

bool AuditFile::put(const Record &record)
{
    const xci::Change &change = record.change;
    QSqlQuery query = m_file.query();
    query.prepare(u"INSERT INTO change ("_s + columns
                  + u", searched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET id = excluded.id, outcome = excluded.outcome, "
                    "status = excluded.status, reason = excluded.reason, "
                    "searched = excluded.searched"_s);
    query.addBindValue(record.key);
    query.addBindValue(record.when.toMSecsSinceEpoch());
    for (const QString &text : {change.who, change.server, QString(nameOf(change.deed)),
                                QString(nameOf(change.thing)), change.id, change.name, change.place,
                                jsonOf(change.fields), QString(nameOf(record.outcome))})
        query.addBindValue(text);
    query.addBindValue(record.status);
    query.addBindValue(record.reason);
    query.addBindValue(searched(record));
    return m_file.run(query);
}

bool AuditFile::remove(const QString &key)
{
    QSqlQuery query = m_file.query();
    query.prepare(u"DELETE FROM change WHERE key = ?"_s);
    query.addBindValue(key);
    return m_file.run(query);
}

void AuditFile::write(const QList<Record> &records, const QStringList &gone)
{
    const bool isDone = isReady() && m_file.commit([&] {
        return std::all_of(records.begin(), records.end(),
                           [this](const Record &each) { return put(each); })
            && std::all_of(gone.begin(), gone.end(),
                           [this](const QString &key) { return remove(key); });
    });
    if (isDone) {
        Q_EMIT written();
        return;
    }
    qCWarning(lcStore) << "the audit was not written:" << m_file.trouble();
    Q_EMIT failed(records, gone, m_file.trouble());
}

Page AuditFile::read(const Query &query)
{
    if (!m_file.isOpen() && !QFile::exists(m_path))
        return {};
    if (!isReady())
        return {.trouble = m_file.trouble()};
    QStringList conditions{u"1"_s};
    QVariantList values;
    const auto demand = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    if (!query.server.isEmpty())
        demand(u"server = ?"_s, query.server);
    if (query.from.isValid())
        demand(u"at >= ?"_s, query.from.toMSecsSinceEpoch());
    if (query.until.isValid())
        demand(u"at < ?"_s, query.until.toMSecsSinceEpoch());
    if (query.before > 0)
        demand(u"number < ?"_s, query.before);
    const auto words = query.words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        demand(u"searched LIKE ? ESCAPE '\\'"_s, pattern(word));
    QSqlQuery rows = m_file.query();
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT number, "_s + columns + u" FROM change WHERE "_s
                 + conditions.join(u" AND "_s) + u" ORDER BY number DESC LIMIT ?"_s);
    for (const QVariant &value : std::as_const(values))
        rows.addBindValue(value);
    rows.addBindValue(query.most + 1); // One more tells whether there are any.
    if (!m_file.run(rows))
        return {.trouble = m_file.trouble()};
    Page page{.setAside = m_file.setAside()};
    while (rows.next() && !page.isMore) {
        page.isMore = page.records.size() == query.most;
        if (!page.isMore)
            page.records.append(recordIn(rows));
    }
    return page;
}

} // namespace vigie::xciaudit
