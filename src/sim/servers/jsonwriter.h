// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>

namespace vigie::sim {

//! Writes JSON in the order it is told to, so that frames look like the documented ones and are
//! the same bytes in every run; a hundred thousand members take milliseconds.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(QLatin1StringView name);
    JsonWriter &key(const QString &name);
    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(QLatin1StringView text);
    JsonWriter &value(bool flag);
    JsonWriter &value(double number);
    template <std::integral Int> JsonWriter &value(Int number) { return integer(number); }
    JsonWriter &null();
    //! JSON that is already encoded.
    JsonWriter &raw(QByteArrayView json);

    template <typename T> JsonWriter &member(QLatin1StringView name, const T &content)
    {
        return key(name).value(content);
    }
    //! An empty text is written as null: "none" on the wire.
    JsonWriter &memberOrNull(QLatin1StringView name, const QString &text);

    QByteArray take() { return std::move(m_out); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &integer(qint64 number);
    void separate();
    void escape(QByteArrayView utf8);

    QByteArray m_out{};
    bool m_needsComma = false;
};

//! {"msgType":TYPE,"ctiMessage":…}, the envelope of everything that the server says.
template <typename Fill> QByteArray message(QLatin1StringView type, Fill fill)
{
    using namespace Qt::StringLiterals;
    JsonWriter out;
    out.beginObject().member("msgType"_L1, type).key("ctiMessage"_L1);
    fill(out);
    out.endObject();
    return out.take();
}

} // namespace vigie::sim
