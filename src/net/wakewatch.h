// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::net {

//! Tells that the machine has slept: what was known of the network may be no longer.
class WakeWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void woke(); //!< Perhaps twice for one sleep, by different witnesses.
};

} // namespace vigie::net
