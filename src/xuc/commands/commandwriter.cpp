// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/commands/commandwriter.h"

#include "xuc/events/userqueuedefaultmembership.h"

namespace vigie::xuc::command {

CommandWriter::CommandWriter(QLatin1StringView command) : m_json("{\"claz\":\"web\",\"command\":\"")
{
    m_json.reserve(96);
    m_json += QByteArrayView(command.data(), command.size());
    m_json += '"';
}

void CommandWriter::add(const char *key, bool value)
{
    addKey(key);
    m_json += value ? "true" : "false";
}

void CommandWriter::add(const char *key, const QString &value)
{
    addKey(key);
    addText(value);
}

void CommandWriter::add(const char *key, const QByteArray &json)
{
    addKey(key);
    m_json += json;
}

void CommandWriter::add(const char *key, const QStringList &values)
{
    addKey(key);
    char separator = '[';
    for (const QString &value : values) {
        m_json += std::exchange(separator, ',');
        addText(value);
    }
    m_json += values.isEmpty() ? "[]" : "]";
}

void CommandWriter::add(const char *key, const QMap<QString, QString> &values)
{
    addKey(key);
    char separator = '{';
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        m_json += std::exchange(separator, ',');
        addText(it.key());
        m_json += ':';
        addText(it.value());
    }
    m_json += values.isEmpty() ? "{}" : "}";
}

void CommandWriter::add(const char *key, const QList<UserId> &users)
{
    addKey(key);
    char separator = '[';
    for (const UserId user : users) {
        m_json += std::exchange(separator, ',');
        m_json += QByteArray::number(raw(user));
    }
    m_json += users.isEmpty() ? "[]" : "]";
}

void CommandWriter::add(const char *key, const QList<DefaultMembership> &membership)
{
    addKey(key);
    char separator = '[';
    for (const DefaultMembership &entry : membership) {
        m_json += std::exchange(separator, ',');
        m_json += "{\"queueId\":" + QByteArray::number(raw(entry.queueId))
            + ",\"penalty\":" + QByteArray::number(entry.penalty) + '}';
    }
    m_json += membership.isEmpty() ? "[]" : "]";
}

QByteArray CommandWriter::take() &&
{
    m_json += m_object.empty() ? "}" : "}}";
    return std::move(m_json);
}

void CommandWriter::addKey(std::string_view key)
{
    const auto dot = key.find('.');
    const std::string_view object = dot == key.npos ? std::string_view() : key.substr(0, dot);
    if (object == m_object) {
        m_json += ',';
    } else {
        m_json += m_object.empty() ? "," : "},";
        if (!object.empty())
            m_json += '"' + QByteArray(object.data(), qsizetype(object.size())) + "\":{";
    }
    m_object = object;
    const std::string_view last = dot == key.npos ? key : key.substr(dot + 1);
    m_json += '"' + QByteArray(last.data(), qsizetype(last.size())) + "\":";
}

void CommandWriter::addNumber(const char *key, qint64 value)
{
    addKey(key);
    m_json += QByteArray::number(value);
}

void CommandWriter::addText(QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (const auto code = static_cast<unsigned char>(c); code < 0x20) {
            m_json += "\\u00";
            m_json += digits[code >> 4];
            m_json += digits[code & 0xf];
        } else {
            m_json += c;
        }
    }
    m_json += '"';
}

} // namespace vigie::xuc::command
