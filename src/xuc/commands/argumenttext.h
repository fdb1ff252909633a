// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/wireword.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <limits>
#include <optional>

namespace vigie::xuc::command {

//! How a person writes each type of a command's field. False: the text is no such value.
bool readText(const QString &text, bool &value);
bool readText(const QString &text, qint32 &value);
bool readText(const QString &text, QString &value);
bool readText(const QString &text, QChar &value);
bool readText(const QString &text, QDate &value);
bool readText(const QString &text, std::chrono::seconds &value);
bool readText(const QString &text, QByteArray &json); //!< An array or an object.
bool readText(const QString &text, QStringList &values);
bool readText(const QString &text, QMap<QString, QString> &values);
bool readText(const QString &text, QList<UserId> &users);
bool readText(const QString &text, QList<DefaultMembership> &membership);

template <typename Enum>
requires std::is_enum_v<Enum>
bool readText(const QString &text, Enum &value)
{
    if constexpr (WireWord<Enum>) {
        const auto words = wordsOf(value);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (text == words[i]) {
                value = Enum(i);
                return true;
            }
        }
        return false;
    } else {
        qint32 number = 0;
        const bool isNumber = readText(text, number);
        value = Enum(number);
        return isNumber;
    }
}

template <typename Type> inline constexpr bool isOptionalType = false;
template <typename Value> inline constexpr bool isOptionalType<std::optional<Value>> = true;

//! The type's name for people.
template <typename Value> constexpr QLatin1StringView typeOf(const Value & = {})
{
    if constexpr (isOptionalType<Value>)
        return typeOf<typename Value::value_type>();
    else if constexpr (std::is_same_v<Value, bool>)
        return QLatin1StringView("bool");
    else if constexpr (WireWord<Value>)
        return QLatin1StringView("word");
    else if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
        return QLatin1StringView("int");
    else if constexpr (std::is_same_v<Value, QString>)
        return QLatin1StringView("string");
    else if constexpr (std::is_same_v<Value, QChar>)
        return QLatin1StringView("character");
    else if constexpr (std::is_same_v<Value, QDate>)
        return QLatin1StringView("date");
    else if constexpr (std::is_same_v<Value, std::chrono::seconds>)
        return QLatin1StringView("seconds");
    else if constexpr (std::is_same_v<Value, QByteArray>)
        return QLatin1StringView("JSON");
    else if constexpr (std::is_same_v<Value, QStringList>)
        return QLatin1StringView("list of strings");
    else if constexpr (std::is_same_v<Value, QList<UserId>>)
        return QLatin1StringView("list of ints");
    else if constexpr (std::is_same_v<Value, QMap<QString, QString>>)
        return QLatin1StringView("object of strings");
    else {
        static_assert(std::is_same_v<Value, QList<DefaultMembership>>);
        return QLatin1StringView("memberships");
    }
}

//! All that a word may be; empty for any other type.
template <typename Value> QList<QLatin1StringView> wordListOf()
{
    if constexpr (WireWord<Value>) {
        const auto words = wordsOf(Value{});
        return QList<QLatin1StringView>(words.begin(), words.end());
    } else {
        return {};
    }
}

} // namespace vigie::xuc::command
