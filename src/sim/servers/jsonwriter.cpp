// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/jsonwriter.h"

#include <cmath>

namespace vigie::sim {

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_out.append('"').append(name.data(), name.size()).append("\":", 2);
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::key(const QString &name)
{
    value(QStringView(name));
    m_out.append(':');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    escape(text.toUtf8());
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::value(QLatin1StringView text)
{
    return value(QStringView(QString(text)));
}

JsonWriter &JsonWriter::value(bool flag)
{
    return raw(flag ? QByteArrayView("true", 4) : QByteArrayView("false", 5));
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    return raw(QByteArray::number(number, 'g', 15));
}

JsonWriter &JsonWriter::null()
{
    return raw(QByteArrayView("null", 4));
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json.data(), json.size());
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::memberOrNull(QLatin1StringView name, const QString &text)
{
    key(name);
    return text.isEmpty() ? null() : value(text);
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out.append(bracket);
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out.append(bracket);
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 number)
{
    return raw(QByteArray::number(number));
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out.append(',');
}

void JsonWriter::escape(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\')
            m_out.append('\\').append(c);
        else if (byte == '\n')
            m_out.append("\\n", 2);
        else if (byte < 0x20)
            m_out.append("\\u00", 4).append(hex[byte >> 4]).append(hex[byte & 15]);
        else
            m_out.append(c);
    }
    m_out.append('"');
}

} // namespace vigie::sim
