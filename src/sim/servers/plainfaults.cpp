// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/plainfaults.h"

#include "base/logging.h"
#include "sim/engine/engine.h"
#include "sim/servers/jsonwriter.h"

#include <QTimer>

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    using Delivery = HttpReply::Delivery;

    HttpReply internalError()
    {
        return {.status = 500,
                .body = "Internal Server Error"_ba,
                .contentType = "text/plain; charset=utf-8"_ba};
    }

    HttpReply captivePortal()
    {
        return {.body
                = "<!DOCTYPE html><title>Welcome</title><p>Sign in to the network to go on."_ba,
                .contentType = "text/html; charset=utf-8"_ba};
    }

    //! What is left of an answer that a fault strikes once.
    HttpReply struck(const FaultSpec &spec, const std::function<HttpReply()> &truth)
    {
        if (spec.kind == FaultKind::Reset)
            return {.delivery = Delivery::Reset}; // The call never got through.
        auto reply = truth();
        if (spec.kind == FaultKind::Drop)
            reply.delivery = Delivery::Closed;
        else if (spec.kind == FaultKind::HalfOpen)
            reply.delivery = Delivery::Silence;
        else if (spec.kind == FaultKind::Truncate)
            reply.delivery = Delivery::Half;
        else if (spec.kind == FaultKind::Garbage)
            reply.body = "{\"items\":[{\"id\":1,"_ba;
        else
            reply.delay += std::chrono::milliseconds(spec.number);
        return reply;
    }

    constexpr auto strokes = {FaultKind::Reset,    FaultKind::Drop,    FaultKind::HalfOpen,
                              FaultKind::Truncate, FaultKind::Garbage, FaultKind::Stall};
    constexpr auto lasting = {FaultKind::Http500, FaultKind::Html, FaultKind::Slow};
    constexpr auto instant = {FaultKind::ExpiredToken, FaultKind::Restart};

    bool isOneOf(FaultKind kind, std::initializer_list<FaultKind> kinds)
    {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    }

} // namespace

bool PlainFaults::knows(FaultKind kind)
{
    return isOneOf(kind, strokes) || isOneOf(kind, lasting) || isOneOf(kind, instant);
}

void PlainFaults::plan(const QList<FaultPlan> &plans, FaultServer server, Engine &engine)
{
    for (const auto &plan : plans) {
        if (plan.server != server)
            continue;
        const auto start = [this, &engine, plan] {
            begin(plan.spec, {});
            if (plan.until)
                engine.at(*plan.until, [this, number = m_count] { end(number); });
        };
        if (plan.at)
            engine.at(*plan.at, start);
        else
            start();
    }
}

void PlainFaults::begin(const FaultSpec &spec, const FaultAim &aim,
                        std::chrono::milliseconds length)
{
    qCInfo(lcSim, "fault of plain calls: %ls", qUtf16Printable(spec.text));
    std::erase_if(m_inForce, [&](const InForce &each) {
        return each.spec.kind == spec.kind && each.aim == aim;
    });
    ++m_count;
    if (spec.kind == FaultKind::ExpiredToken)
        return m_server.endSessions();
    if (spec.kind == FaultKind::Restart) {
        m_server.goDown();
        length = std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(spec.number));
    }
    m_inForce.push_back({.spec = spec, .aim = aim, .number = m_count});
    if (length.count() > 0)
        QTimer::singleShot(length, Qt::PreciseTimer, &m_context,
                           [this, number = m_count] { end(number); });
}

void PlainFaults::clear()
{
    while (!m_inForce.empty())
        end(m_inForce.back().number);
}

void PlainFaults::end(quint64 number)
{
    const auto found
        = std::find_if(m_inForce.begin(), m_inForce.end(),
                       [number](const InForce &each) { return each.number == number; });
    if (found == m_inForce.end())
        return;
    const bool wasDown = found->spec.kind == FaultKind::Restart;
    m_inForce.erase(found);
    if (wasDown)
        m_server.comeUp();
}

const PlainFaults::InForce *PlainFaults::find(const QString &login,
                                              std::initializer_list<FaultKind> kinds) const
{
    const auto found = std::find_if(m_inForce.begin(), m_inForce.end(), [&](const InForce &each) {
        return each.aim.isAt(login) && isOneOf(each.spec.kind, kinds);
    });
    return found == m_inForce.end() ? nullptr : &*found;
}

HttpReply PlainFaults::answer(const QString &login, const std::function<HttpReply()> &truth)
{
    if (m_inForce.empty())
        return truth();
    if (find(login, {FaultKind::Http500}))
        return internalError();
    if (find(login, {FaultKind::Html}))
        return captivePortal();
    const auto *slow = find(login, {FaultKind::Slow});
    const auto late = std::chrono::milliseconds(slow ? slow->spec.number : 0);
    HttpReply reply;
    if (const auto *stroke = find(login, strokes)) {
        const auto spec = stroke->spec;
        end(stroke->number);
        reply = struck(spec, truth);
    } else {
        reply = truth();
    }
    reply.delay += late;
    return reply;
}

void PlainFaults::tell(JsonWriter &out) const
{
    out.beginArray();
    for (const auto &each : m_inForce)
        out.beginObject()
            .member("fault"_L1, each.spec.text)
            .memberOrNull("login"_L1, each.aim.login)
            .endObject();
    out.endArray();
}

} // namespace vigie::sim
