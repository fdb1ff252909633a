// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/ctiserver.h"
#include "sim/servers/fault.h"

#include <array>

// Faults of the whole server and of its engine.

namespace vigie::sim {

namespace {

    class SharedLinkedId : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::UntilItEnds; }
        void begin(const FaultScene &scene, const FaultAim &) override
        {
            scene.engine.setConsultationsShareLinkedId(true);
        }
        void end(const FaultScene &scene) override
        {
            scene.engine.setConsultationsShareLinkedId(false);
        }
    };

    //! As a server that drops what a profile does not allow: nothing is said.
    class Deaf : public Fault
    {
    public:
        explicit Deaf(const FaultSpec &spec) : Fault(spec), m_commands(spec.word.split(u'+')) { }
        Life life() const override { return Life::UntilItEnds; }
        bool ignores(const QString &command) override
        {
            return m_commands.contains(command) && ++m_heard % spec().number == 0;
        }

    private:
        const QStringList m_commands;
        int m_heard = 0;
    };

    class Restart : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::UntilItEnds; }
        std::chrono::milliseconds length() const override
        {
            return std::max(std::chrono::milliseconds(1), // Down for an instant, at least.
                            std::chrono::milliseconds(spec().number));
        }
        void begin(const FaultScene &scene, const FaultAim &) override { scene.server.goDown(); }
        void end(const FaultScene &scene) override { scene.server.comeUp(); }
    };

} // namespace

std::span<const FaultMaker> serverFaults()
{
    static constexpr std::array all{
        FaultMaker{FaultKind::Deaf, makeFault<Deaf>},
        FaultMaker{FaultKind::SharedLinkedId, makeFault<SharedLinkedId>},
        FaultMaker{FaultKind::Restart, makeFault<Restart>}};
    return all;
}

} // namespace vigie::sim
