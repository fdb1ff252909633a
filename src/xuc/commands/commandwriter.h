// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>

namespace vigie::xuc {
struct DefaultMembership;
}

namespace vigie::xuc::command {

//! Writes one command: {"claz":"web","command":…} and its arguments in the order added.
//!
//! An optional without a value is left out, as the reference library does; null never goes out.
class CommandWriter
{
public:
    explicit CommandWriter(const char *command);

    void add(const char *key, bool value);
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void add(const char *key, Number value)
    {
        addNumber(key, static_cast<qint64>(value));
    }
    template <typename Id>
    requires std::is_enum_v<Id>
    void add(const char *key, Id id) { addNumber(key, raw(id)); }
    template <typename Value> void add(const char *key, const std::optional<Value> &value)
    {
        if (value)
            add(key, *value);
    }
    void add(const char *key, const QString &value);
    void add(const char *key, QLatin1StringView value);
    void add(const char *key, const QStringList &values);
    void add(const char *key, const QMap<QString, QString> &values);
    void add(const char *key, const QList<UserId> &users);
    void add(const char *key, const QList<DefaultMembership> &membership);
    void addUnlessEmpty(const char *key, const QString &value);
    void addUnlessEmpty(const char *key, const QMap<QString, QString> &values);
    void addJson(const char *key, const QByteArray &json); //!< Goes out as it is.

    QByteArray take() &&;

private:
    void addKey(const char *key);
    void addNumber(const char *key, qint64 value);
    void addText(QStringView text);

    QByteArray m_json;
};

} // namespace vigie::xuc::command
