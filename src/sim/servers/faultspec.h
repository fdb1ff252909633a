// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sim/engine/types.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::sim {

//! What can go wrong on purpose; docs/simulator.md says what each does.
enum class FaultKind {
    Drop,
    Reset,
    HalfOpen,
    Stall,
    Slow,
    Truncate,
    Garbage,
    Giant,
    WrongTypes,
    Flood,
    Http500,
    Html,
    ExpiredToken,
    RefuseLogon,
    Deaf,
    SharedLinkedId,
    Restart
};

//! A fault as it is asked for: KIND[:VALUE].
struct FaultSpec
{
    FaultKind kind{};
    int number = 0; //!< In the unit of the kind; times in milliseconds. Deaf: to each so many-th.
    QString word{}; //!< Of the kinds whose value is a word. Deaf: commands, joined by plus signs.
    QString text{}; //!< As written.

    bool operator==(const FaultSpec &) const = default;
};

enum class FaultServer { Xuc, Xci, Configuration };

//! [xci.|configmgt.]KIND[:VALUE][@SECONDS[-UNTIL]], or …KIND[:VALUE]@random.
struct FaultPlan
{
    FaultSpec spec{};
    FaultServer server = FaultServer::Xuc;
    std::optional<Millis> at{}; //!< None: from the start, unless isRandom.
    std::optional<Millis> until{};
    bool isRandom = false;

    bool operator==(const FaultPlan &) const = default;
};

//! The error's detail is a sentence without a full stop.
Result<FaultSpec> parseFault(const QString &text);
Result<FaultPlan> parseFaultPlan(const QString &text);

//! It goes on until it is cleared or its end comes; the others strike once or have an end.
bool isLasting(FaultKind kind);
//! It cannot be aimed at one person.
bool isOfTheWholeServer(FaultKind kind);

//! Gives the random ones their places, one draw each in order: from 1 s to 600 s, whole
//! milliseconds; those that last then do so for 10 s.
QList<FaultPlan> placed(QList<FaultPlan> plans, quint64 seed);

} // namespace vigie::sim
