// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace vigie::configmgt {

//! A part of the day in which people may be called back; in the server's local time.
struct CallbackPeriod
{
    QString uuid{};
    QString name{};
    QTime start{};
    QTime end{};
    bool isDefault = false; //!< Of what names no period; one of them all.

    bool operator==(const CallbackPeriod &) const = default;
};

} // namespace vigie::configmgt
