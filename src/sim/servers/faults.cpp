// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/faults.h"

#include "base/logging.h"
#include "sim/engine/engine.h"
#include "sim/servers/audience.h"
#include "sim/servers/jsonwriter.h"

#include <QTimer>

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    std::unique_ptr<Fault> made(const FaultSpec &spec)
    {
        for (const auto family : {linkFaults(), contentFaults(), sessionFaults(), serverFaults()}) {
            for (const auto &maker : family) {
                if (maker.kind == spec.kind)
                    return maker.make(spec);
            }
        }
        Q_UNREACHABLE();
    }

} // namespace

struct Faults::InForce
{
    std::unique_ptr<Fault> fault{};
    FaultAim aim{};
    quint64 number = 0; //!< Which one it is, of all since the start.
    bool hasStruck = false;

    bool isSpent() const { return hasStruck && fault->life() == Fault::Life::UntilItStrikes; }
};

Faults::Faults(const FaultScene &scene) : m_scene(scene)
{
}

Faults::~Faults() = default;

void Faults::plan(const QList<FaultPlan> &plans)
{
    for (const auto &plan : plans) {
        if (plan.server != FaultServer::Xuc)
            continue;
        if (plan.at)
            m_scene.engine.at(*plan.at, [this, plan] { beginPlanned(plan); });
        else
            beginPlanned(plan);
    }
}

void Faults::beginPlanned(const FaultPlan &plan)
{
    begin(plan.spec, {});
    if (plan.until)
        m_scene.engine.at(*plan.until, [this, number = m_count] { endOne(number); });
}

int Faults::begin(const FaultSpec &spec, const FaultAim &aim, std::chrono::milliseconds length)
{
    const auto isSame = [&](const auto &other) {
        return other->fault->spec().kind == spec.kind && other->aim == aim;
    };
    if (const auto old = std::find_if(m_inForce.begin(), m_inForce.end(), isSame);
        old != m_inForce.end())
        endOne((*old)->number);

    qCInfo(lcSim, "fault: %ls", qUtf16Printable(spec.text));
    auto fresh
        = std::make_unique<InForce>(InForce{.fault = made(spec), .aim = aim, .number = ++m_count});
    fresh->fault->begin(m_scene, aim);
    const int struck = strikeAll(*fresh);
    if (fresh->fault->life() == Fault::Life::Instant || fresh->isSpent())
        return struck;
    if (length.count() == 0)
        length = fresh->fault->length();
    if (length.count() > 0)
        QTimer::singleShot(length, Qt::PreciseTimer, &m_context,
                           [this, number = m_count] { endOne(number); });
    m_inForce.push_back(std::move(fresh));
    return struck;
}

void Faults::clear()
{
    const auto all = std::exchange(m_inForce, {});
    for (const auto &each : all)
        end(*each);
    m_scene.audience.each([](Listener &listener) { listener.socket->mend(); });
}

bool Faults::admit(Listener &listener)
{
    if (m_inForce.empty())
        return true;
    bool isGreeted = true;
    for (const auto &each : m_inForce) {
        if (!each->aim.isAt(listener.user->login))
            continue;
        each->hasStruck = true;
        isGreeted = each->fault->admit(*listener.socket) && isGreeted;
    }
    std::erase_if(m_inForce, [](const auto &each) { return each->isSpent(); });
    return isGreeted && listener.socket->isOpen();
}

const HttpReply *Faults::answerTo(const QString &login) const
{
    for (const auto &each : m_inForce) {
        const auto *answer = each->aim.isAt(login) ? each->fault->answer() : nullptr;
        if (answer)
            return answer;
    }
    return nullptr;
}

bool Faults::ignores(const QString &login, const QString &command)
{
    bool isIgnored = false;
    for (const auto &each : m_inForce)
        isIgnored = (each->aim.isAt(login) && each->fault->ignores(command)) || isIgnored;
    return isIgnored;
}

void Faults::tell(JsonWriter &out) const
{
    out.beginArray();
    for (const auto &each : m_inForce) {
        out.beginObject()
            .member("fault"_L1, each->fault->spec().text)
            .memberOrNull("login"_L1, each->aim.login)
            .endObject();
    }
    out.endArray();
}

int Faults::strikeAll(InForce &fault)
{
    int struck = 0;
    m_scene.audience.each([&](Listener &listener) {
        if (!fault.aim.isAt(listener.user->login) || !listener.socket->isOpen())
            return;
        fault.fault->strike(*listener.socket);
        ++struck;
    });
    fault.hasStruck = struck > 0;
    return struck;
}

void Faults::endOne(quint64 number)
{
    const auto found = std::find_if(m_inForce.begin(), m_inForce.end(),
                                    [number](const auto &each) { return each->number == number; });
    if (found == m_inForce.end())
        return;
    const auto over = std::move(*found);
    m_inForce.erase(found);
    end(*over);
    // One that is aimed wider may do the same to whom it let go.
    for (const auto &each : m_inForce) {
        if (each->fault->life() == Fault::Life::UntilItEnds)
            strikeAll(*each);
    }
}

void Faults::end(InForce &over)
{
    over.fault->end(m_scene);
    m_scene.audience.each([&](Listener &listener) {
        if (over.aim.isAt(listener.user->login) && listener.socket->isOpen())
            over.fault->release(*listener.socket);
    });
}

} // namespace vigie::sim
