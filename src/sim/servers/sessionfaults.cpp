// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/ctisocket.h"
#include "sim/servers/fault.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/tokens.h"

#include <QDateTime>

#include <array>

// Faults of the session: REST, tokens and the log-on.

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! REST calls get one answer, whatever they ask.
    class WrongAnswer : public Fault
    {
    public:
        WrongAnswer(const FaultSpec &spec, HttpReply answer)
            : Fault(spec)
            , m_answer(std::move(answer))
        {
        }
        Life life() const override { return Life::UntilItEnds; }
        const HttpReply *answer() const override { return &m_answer; }

    private:
        const HttpReply m_answer;
    };

    class Http500 : public WrongAnswer
    {
    public:
        explicit Http500(const FaultSpec &spec)
            : WrongAnswer(spec,
                          {.status = 500,
                           .body = "Internal Server Error"_ba,
                           .contentType = "text/plain; charset=utf-8"_ba})
        {
        }
    };

    class Html : public WrongAnswer
    {
    public:
        explicit Html(const FaultSpec &spec)
            : WrongAnswer(spec,
                          {.body = "<!DOCTYPE html><title>Welcome</title><p>Sign in to the network"
                                   " to go on."_ba,
                           .contentType = "text/html; charset=utf-8"_ba})
        {
        }
    };

    class ExpiredToken : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::Instant; }
        void begin(const FaultScene &scene, const FaultAim &aim) override
        {
            scene.tokens.expire(aim.login, QDateTime::currentSecsSinceEpoch());
        }
    };

    class RefuseLogon : public Fault
    {
    public:
        using Fault::Fault;
        Life life() const override { return Life::UntilItEnds; }
        bool admit(CtiSocket &socket) override
        {
            if (spec().word != u"never"_s) {
                socket.sendMessage(message("LoggedOnError"_L1, [this](JsonWriter &out) {
                    out.beginObject().member("Error"_L1, spec().word).endObject();
                }));
                socket.close();
            }
            return false;
        }
    };

} // namespace

std::span<const FaultMaker> sessionFaults()
{
    static constexpr std::array all{FaultMaker{FaultKind::Http500, makeFault<Http500>},
                                    FaultMaker{FaultKind::Html, makeFault<Html>},
                                    FaultMaker{FaultKind::ExpiredToken, makeFault<ExpiredToken>},
                                    FaultMaker{FaultKind::RefuseLogon, makeFault<RefuseLogon>}};
    return all;
}

} // namespace vigie::sim
