// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace vigie::sim {

//! What is known of a call that a client asked about.
struct ThirdPartyCall
{
    QString id{}; //!< Ours, part of its page's address.
    QString linkedId{};
    QString caller{};
    QString queue{}; //!< For people; empty: a call of no queue.
    QString folder{}; //!< From the attached data; may be empty.
};

//! How the service answers about a call.
struct ThirdPartyAnswer
{
    QByteArray body{};
    int status = 200;
    std::chrono::milliseconds delay{0};
};

//! By the caller's number: 01 99 00 00 01 to 01 99 00 00 18 each stand for one case
//! (docs/simulator.md). Of all others, those with a folder get a page once they are answered.
ThirdPartyAnswer thirdPartyAnswer(const ThirdPartyCall &call);

} // namespace vigie::sim
