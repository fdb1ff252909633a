// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace vigie::sim {

struct Call;
struct Leg;
struct Line;
struct Queue;
struct Sheet;

//! A sheet and the call that it is about.
struct SheetNotice
{
    const Sheet &sheet;
    const Queue &queue;
    const Leg &leg;
    const Call &call;
    const Line &line;
    QDateTime at{};
    QString pages{}; //!< Base of the sample application's pages; empty: it is off.
};

namespace frames {

    //! User API, 2.1 "Sheet". In a field's value {xivo-calleridnum} and the like become what they
    //! name, {NAME} the data attached to the call as USR_NAME, {NAME|other} the other text without
    //! such data; {sim-pages|other} the sample application's address while it is on. What begins
    //! with {xuc- is for the client.
    QByteArray sheet(const SheetNotice &notice);

} // namespace frames

} // namespace vigie::sim
