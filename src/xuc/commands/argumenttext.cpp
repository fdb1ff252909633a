// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/commands/argumenttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::xuc::command {

using namespace Qt::StringLiterals;

namespace {

    QStringList split(const QString &text)
    {
        QStringList parts;
        if (!text.isEmpty())
            parts = text.split(u',');
        for (QString &part : parts)
            part = part.trimmed();
        return parts;
    }

    QJsonDocument document(const QString &text)
    {
        return QJsonDocument::fromJson(text.toUtf8());
    }

    bool isTextual(const QJsonValue &value)
    {
        return value.isString();
    }

} // namespace

bool readText(const QString &text, bool &value)
{
    const QStringList trues{u"true"_s, u"on"_s, u"yes"_s, u"1"_s};
    const QStringList falses{u"false"_s, u"off"_s, u"no"_s, u"0"_s};
    value = trues.contains(text, Qt::CaseInsensitive);
    return value || falses.contains(text, Qt::CaseInsensitive);
}

bool readText(const QString &text, qint32 &value)
{
    bool isNumber = false;
    value = text.toInt(&isNumber);
    return isNumber;
}

bool readText(const QString &text, QString &value)
{
    value = text;
    return true;
}

bool readText(const QString &text, QChar &value)
{
    if (text.size() != 1)
        return false;
    value = text.front();
    return !value.isSurrogate();
}

bool readText(const QString &text, QDate &value)
{
    value = QDate::fromString(text, Qt::ISODate);
    return value.isValid();
}

bool readText(const QString &text, std::chrono::seconds &value)
{
    qint32 number = 0;
    const bool isNumber = readText(text, number) && number >= 0;
    value = std::chrono::seconds(number);
    return isNumber;
}

bool readText(const QString &text, QByteArray &json)
{
    json = text.trimmed().toUtf8();
    // Qt also reads a byte order mark, which has no place inside a frame.
    if (!json.startsWith('{') && !json.startsWith('['))
        return false;
    return !QJsonDocument::fromJson(json).isNull();
}

bool readText(const QString &text, QStringList &values)
{
    if (!text.startsWith(u'[')) {
        values = split(text);
        return true;
    }
    const QJsonDocument json = document(text);
    const QJsonArray array = json.array();
    for (const QJsonValue &value : array)
        values.append(value.toString());
    return json.isArray() && std::all_of(array.begin(), array.end(), isTextual);
}

bool readText(const QString &text, QMap<QString, QString> &values)
{
    const QJsonDocument json = document(text);
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return json.isObject() && std::all_of(object.begin(), object.end(), isTextual);
}

bool readText(const QString &text, QList<UserId> &users)
{
    const QStringList parts = split(text);
    return std::all_of(parts.begin(), parts.end(), [&users](const QString &part) {
        users.append(UserId{});
        return readText(part, users.back());
    });
}

bool readText(const QString &text, QList<DefaultMembership> &membership)
{
    const QStringList parts = split(text);
    return std::all_of(parts.begin(), parts.end(), [&membership](const QString &part) {
        const qsizetype colon = part.indexOf(u':');
        DefaultMembership entry;
        const bool isRead = colon > 0 && readText(part.left(colon), entry.queueId)
            && readText(part.mid(colon + 1), entry.penalty);
        membership.append(entry);
        return isRead;
    });
}

} // namespace vigie::xuc::command
