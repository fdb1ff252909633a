// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/faultspec.h"
#include "sim/servers/httpserver.h"

#include <chrono>
#include <memory>
#include <span>

namespace vigie::sim {

class Audience;
class CtiServer;
class CtiSocket;
class Engine;
class Tokens;

//! What a fault may lay its hands on.
struct FaultScene
{
    Engine &engine;
    Audience &audience;
    Tokens &tokens;
    CtiServer &server;
};

//! Whom a fault is aimed at.
struct FaultAim
{
    QString login{}; //!< Empty: everybody.

    bool isAt(const QString &who) const { return login.isEmpty() || login == who; }
    bool operator==(const FaultAim &) const = default;
};

//! Something that goes wrong on purpose. Each kind is a subclass that says what it does where.
class Fault
{
public:
    explicit Fault(FaultSpec spec) : m_spec(std::move(spec)) { }
    virtual ~Fault() = default;
    Q_DISABLE_COPY_MOVE(Fault)

    const FaultSpec &spec() const { return m_spec; }

    //! How long it is in force: until a connection was struck (maybe one that is yet to come), no
    //! longer than its beginning, or until it is ended.
    enum class Life { UntilItStrikes, Instant, UntilItEnds };
    virtual Life life() const = 0;
    //! After which it ends by itself, in the machine's time; zero: it does not.
    virtual std::chrono::milliseconds length() const { return {}; }

    virtual void begin(const FaultScene &, const FaultAim &) { }
    virtual void end(const FaultScene &) { }
    //! A connection that was open when it began, or that opens while it is in force: then before
    //! the greeting.
    virtual void strike(CtiSocket &) { }
    //! A connection that opens; false: it is not greeted.
    virtual bool admit(CtiSocket &socket)
    {
        strike(socket);
        return true;
    }
    virtual void release(CtiSocket &) { } //!< At its end, what it struck.
    //! What a REST call is answered instead.
    virtual const HttpReply *answer() const { return nullptr; }
    //! A command that is not carried out, in silence.
    virtual bool ignores(const QString &) { return false; }

private:
    const FaultSpec m_spec;
};

//! Strikes the connections that are open, or else the next one.
class Stroke : public Fault
{
public:
    using Fault::Fault;
    Life life() const override { return Life::UntilItStrikes; }
};

struct FaultMaker
{
    FaultKind kind{};
    std::unique_ptr<Fault> (*make)(const FaultSpec &spec) = nullptr;
};
template <typename Kind> std::unique_ptr<Fault> makeFault(const FaultSpec &spec)
{
    return std::make_unique<Kind>(spec);
}

// The kinds, by family.
std::span<const FaultMaker> linkFaults(); //!< How bytes travel.
std::span<const FaultMaker> contentFaults(); //!< What the frames hold.
std::span<const FaultMaker> sessionFaults(); //!< REST, tokens and the log-on.
std::span<const FaultMaker> serverFaults(); //!< The server and its engine.

} // namespace vigie::sim
