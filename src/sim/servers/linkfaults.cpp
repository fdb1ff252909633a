// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/ctisocket.h"
#include "sim/servers/fault.h"
#include "sim/servers/linktrouble.h"

#include <array>

// Faults of the link: how bytes travel.

namespace vigie::sim {

namespace {

    class Drop : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override
        {
            if (const auto code = spec().number; code != 0)
                socket.close(code);
            else
                socket.drop();
        }
    };

    class Reset : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override { socket.reset(); }
    };

    class HalfOpen : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override { socket.trouble().deafen(); }
    };

    class Stall : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override
        {
            socket.trouble().stall(std::chrono::milliseconds(spec().number));
        }
    };

    class Truncate : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override { socket.trouble().cutNext(); }
    };

    class Slow : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::UntilItEnds; }
        void strike(CtiSocket &socket) override
        {
            socket.trouble().setDelay(std::chrono::milliseconds(spec().number));
        }
        void release(CtiSocket &socket) override { socket.trouble().setDelay({}); }
    };

} // namespace

std::span<const FaultMaker> linkFaults()
{
    static constexpr std::array all{FaultMaker{FaultKind::Drop, makeFault<Drop>},
                                    FaultMaker{FaultKind::Reset, makeFault<Reset>},
                                    FaultMaker{FaultKind::HalfOpen, makeFault<HalfOpen>},
                                    FaultMaker{FaultKind::Stall, makeFault<Stall>},
                                    FaultMaker{FaultKind::Slow, makeFault<Slow>},
                                    FaultMaker{FaultKind::Truncate, makeFault<Truncate>}};
    return all;
}

} // namespace vigie::sim
