// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/facts.h"

#include <QtGlobal>

#include <functional>

namespace vigie::health {

//! What the program knows by itself, beside what an address shows to anybody.
class Witness
{
public:
    virtual ~Witness() = default;
    virtual LiveFacts live() const = 0;
    virtual XciFacts xci() const = 0;
    //! Answers once, later or at once; with no token it asks nobody for one.
    virtual void readConfiguration(const std::function<void(const ConfigurationFacts &)> &then) = 0;

protected:
    Witness() = default;
    Q_DISABLE_COPY_MOVE(Witness)
};

} // namespace vigie::health
