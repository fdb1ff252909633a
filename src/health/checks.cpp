// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/checks.h"

namespace vigie::health {

namespace {

    QList<Aspect> aspectsOf(Service service)
    {
        QList<Aspect> ofAServer{Aspect::Reachable, Aspect::Certificate, Aspect::ClockTime,
                                Aspect::Version};
        switch (service) {
        case Service::Xuc:
            return ofAServer + QList{Aspect::Link, Aspect::Contents, Aspect::Figures};
        case Service::Xci:
            return ofAServer + QList{Aspect::Link, Aspect::Contents, Aspect::Numbers};
        case Service::Configuration:
            return ofAServer
                + QList{Aspect::Token, Aspect::Contents, Aspect::Periods, Aspect::ListQueues};
        case Service::Recording:
        case Service::Manager:
        case Service::AgentPages:
        case Service::Assistant:
        case Service::Reports:
        case Service::Panels:
        case Service::PanelData:
            break;
        }
        return {Aspect::Reachable};
    }

} // namespace

QList<Check> checksFor(const QList<Address> &addresses)
{
    QList<Check> all;
    for (const Address &address : addresses) {
        // Of what has no address one line says so.
        const QList<Aspect> aspects
            = address.url.isEmpty() ? QList{Aspect::Reachable} : aspectsOf(address.service);
        for (const Aspect aspect : aspects)
            all.append({.service = address.service, .aspect = aspect, .url = address.url});
    }
    return all;
}

} // namespace vigie::health
