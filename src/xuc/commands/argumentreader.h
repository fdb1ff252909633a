// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/commands/argumenttext.h"
#include "xuc/commands/catalogue.h"
#include "xuc/commands/encoded.h"

#include <QStringList>

#include <optional>

namespace vigie::xuc::command {

//! Reads a command's fields from named texts; remembers the first fault and gives it at the end.
class ArgumentReader
{
public:
    ArgumentReader(QLatin1StringView command, const NamedArguments &arguments);

    template <typename Value> void read(const char *key, Value &value, Presence presence)
    {
        readOne(key, value, presence == Presence::Required);
    }
    template <typename Value> void read(const char *key, std::optional<Value> &value, Presence)
    {
        Value read{};
        if (readOne(key, read, false))
            value = read;
    }
    void read(const char *key, QMap<QString, QString> &value, Presence presence);

    void reject(const QString &fault); //!< Of the command as a whole.
    [[nodiscard]] std::optional<Error> fault() const;

private:
    template <typename Value> bool readOne(const char *key, Value &value, bool isRequired)
    {
        const QString *text = take(key, typeOf<Value>(), isRequired);
        if (!text)
            return false;
        const bool isRead = readText(*text, value);
        if (!isRead)
            rejectValue(key, *text, typeOf<Value>(), wordListOf<Value>());
        return isRead;
    }
    const QString *take(const char *key, QLatin1StringView type, bool isRequired);
    void readMembers(const QString &prefix, QMap<QString, QString> &value, bool &isGiven);
    void rejectValue(const char *key, const QString &text, QLatin1StringView type,
                     const QList<QLatin1StringView> &words);
    void keep(const QString &sentence);

    const QString m_command;
    const NamedArguments &m_arguments;
    QList<bool> m_isUsed{};
    QStringList m_known{};
    QString m_fault{};
};

} // namespace vigie::xuc::command
