// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/wireword.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <concepts>
#include <optional>
#include <string_view>

namespace vigie::xuc {
struct DefaultMembership;
}

namespace vigie::xuc::command {

//! Writes one command: {"claz":"web","command":…} and its arguments in the order added.
//!
//! An optional without a value is left out, as the reference library does; null never goes out. A
//! key is a literal: it is not escaped; "a.b" is the member b of the object a.
class CommandWriter
{
public:
    explicit CommandWriter(QLatin1StringView command);

    void add(const char *key, bool value);
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void add(const char *key, Number value)
    {
        addNumber(key, static_cast<qint64>(value));
    }
    template <typename Id>
    requires std::is_enum_v<Id>
    void add(const char *key, Id id)
    {
        if constexpr (WireWord<Id>)
            add(key, QString(wordOf(id)));
        else
            addNumber(key, raw(id));
    }
    template <typename Value> void add(const char *key, const std::optional<Value> &value)
    {
        if (value)
            add(key, *value);
    }
    void add(const char *key, const QString &value);
    void add(const char *key, QChar value) { add(key, QString(value)); }
    void add(const char *key, QDate value) { add(key, value.toString(Qt::ISODate)); }
    void add(const char *key, std::chrono::seconds value) { addNumber(key, value.count()); }
    void add(const char *key, const QByteArray &json); //!< Goes out as it is.
    void add(const char *key, const QStringList &values);
    void add(const char *key, const QMap<QString, QString> &values);
    void add(const char *key, const QList<UserId> &users);
    void add(const char *key, const QList<DefaultMembership> &membership);
    //! Empty or null, as the type has it; one that has neither always goes out.
    template <typename Value> void addUnlessEmpty(const char *key, const Value &value)
    {
        bool isEmpty = false;
        if constexpr (requires { value.isEmpty(); })
            isEmpty = value.isEmpty();
        else if constexpr (requires { value.isNull(); })
            isEmpty = value.isNull();
        if (!isEmpty)
            add(key, value);
    }

    QByteArray take() &&;

private:
    void addKey(std::string_view key);
    void addNumber(const char *key, qint64 value);
    void addText(QStringView text);

    QByteArray m_json;
    std::string_view m_object{}; //!< Name of the object that is open; views a literal.
};

} // namespace vigie::xuc::command
