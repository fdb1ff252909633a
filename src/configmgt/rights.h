// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace vigie::configmgt {

enum class Profile : quint8 { None, Administrator, Supervisor, Teacher, Other };

Profile profileNamed(const QString &name); //!< As the wire has it, in any case; empty: None.

//! What a person may see and do in the manager's and the recordings' pages.
struct Rights
{
    Profile profile = Profile::None;
    QString rawProfile{}; //!< As received, of Other.
    QList<int> queues{};
    QList<int> groups{};
    QList<int> incalls{};
    bool hasRecordings = false;
    bool hasDissuasion = false;
    QDate start{}; //!< Of a teacher: the days whose recordings he hears.
    QDate end{};
    QJsonObject unknown{}; //!< Of newer servers: sent back as it came.

    bool operator==(const Rights &) const = default;
};

} // namespace vigie::configmgt
