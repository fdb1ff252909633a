// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/audience.h"
#include "sim/servers/fault.h"
#include "sim/servers/linktrouble.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/userframes.h"
#include "sim/servers/visibility.h"
#include "sim/servers/wireframe.h"

#include <array>

// Faults of the content: what the frames hold.

namespace vigie::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr char finalBinary = static_cast<char>(0x82); // FIN, opcode binary
    constexpr char reservedOpcode = static_cast<char>(0x83); // FIN, opcode 3: nobody knows it

    class Garbage : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override
        {
            if (spec().word == u"json"_s) {
                for (const auto &text : {R"(}{ no JSON at all)"_ba, R"({"msgType":"QueueSta)"_ba,
                                         R"(["msgType","ctiMessage"])"_ba, ""_ba, "null"_ba})
                    socket.sendMessage(text);
            } else if (spec().word == u"utf8"_s) {
                socket.sendMessage("{\"msgType\":\"\xC3\x28\xFF\"}"_ba);
            } else {
                auto frame = textFrame("\x01\x02\x03 no text"_ba);
                frame[0] = spec().word == u"binary"_s ? finalBinary : reservedOpcode;
                socket.sendFrame(frame);
            }
        }
    };

    class Giant : public Stroke
    {
    public:
        using Stroke::Stroke;
        void strike(CtiSocket &socket) override
        {
            if (m_frame.isEmpty())
                m_frame = textFrame(ofSize(qsizetype(spec().number) * 1024 * 1024));
            socket.sendBytes(m_frame);
        }

    private:
        static QByteArray ofSize(qsizetype bytes)
        {
            const auto head = R"({"msgType":"Giant","ctiMessage":")"_ba;
            const auto tail = R"("})"_ba;
            return head + QByteArray(bytes - head.size() - tail.size(), 'g') + tail;
        }

        QByteArray m_frame{};
    };

    class WrongTypesFault : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::UntilItEnds; }
        void strike(CtiSocket &socket) override { socket.trouble().setWrongTypes(true); }
        void release(CtiSocket &socket) override { socket.trouble().setWrongTypes(false); }
    };

    //! Tells, again and again, what is so anyway: agents' states to who subscribed to them, the
    //! person's own status to the others.
    class Flood : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::UntilItEnds; }
        std::chrono::milliseconds length() const override { return lasting; }
        void begin(const FaultScene &scene, const FaultAim &aim) override
        {
            m_since.start();
            m_aim = aim;
            m_timer.callOnTimeout([this, scene] { pour(scene); });
            m_timer.start(turn);
        }
        void end(const FaultScene &scene) override
        {
            m_timer.stop();
            pour(scene); // What is due since the last turn.
        }

    private:
        static constexpr std::chrono::milliseconds lasting = 5s;
        static constexpr auto turn = 10ms;

        void pour(const FaultScene &scene)
        {
            const auto due
                = spec().number * std::min<qint64>(m_since.elapsed(), lasting.count()) / 1000;
            for (; m_sent < due; ++m_sent) {
                scene.audience.each([&](Listener &listener) {
                    if (m_aim.isAt(listener.user->login))
                        listener.socket->sendMessage(next(scene.engine, listener));
                });
            }
        }
        QByteArray next(const Engine &engine, const Listener &listener) const
        {
            const auto &agents = engine.world().agents;
            const auto *agent = agents.empty()
                ? nullptr
                : &agents[static_cast<std::size_t>(m_sent) % agents.size()];
            return agent && listener.wants().agentEvents && sees(*listener.user, *agent)
                ? agentStateFrame(engine, *agent)
                : frames::userStatusUpdate(*listener.user);
        }

        FaultAim m_aim{};
        QTimer m_timer{};
        QElapsedTimer m_since{};
        qint64 m_sent = 0;
    };

} // namespace

std::span<const FaultMaker> contentFaults()
{
    static constexpr std::array all{FaultMaker{FaultKind::Garbage, makeFault<Garbage>},
                                    FaultMaker{FaultKind::Giant, makeFault<Giant>},
                                    FaultMaker{FaultKind::WrongTypes, makeFault<WrongTypesFault>},
                                    FaultMaker{FaultKind::Flood, makeFault<Flood>}};
    return all;
}

} // namespace vigie::sim
