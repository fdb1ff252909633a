// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace vigie::sim {

class JsonWriter;

//! How many commands of each name each login has sent since the start: a test sees by it that
//! nothing was sent twice.
class CommandCounts
{
public:
    void add(const QString &login, const QString &command);
    void tell(JsonWriter &out) const; //!< {login: {command: count}}, sorted.

private:
    QMap<QString, QMap<QString, int>> m_counts{};
};

} // namespace vigie::sim
