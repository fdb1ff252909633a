// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sim/servers/options.h"
#include "sim/servers/readyfile.h"

#include <QObject>

#include <memory>

namespace vigie::sim {

class ConfigServer;
class ControlPage;
class CtiServer;
class Engine;
class ThirdPartyServer;
class VirtualTime;
class XciServer;

//! The whole: an engine, the servers that speak for it, and the time that drives it.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(Options options, QObject *parent = nullptr);
    ~Simulator() override;

    //! Everything listens and time runs, or the error's detail is the line to show.
    Result<ServerUrls> start();
    void stop(); //!< Ends the connections; nothing listens any more.

    Engine &engine() { return *m_engine; }
    VirtualTime &time() { return *m_time; }
    CtiServer &cti() { return *m_cti; }
    XciServer *xci() { return m_xci.get(); } //!< Null: off.

Q_SIGNALS:
    void stopRequested();

private:
    Result<std::monostate> buildEngine(const QDateTime &start);
    Result<std::monostate> giveToPeople();
    Result<ServerUrls> listen();
    Result<std::monostate> buildXci();

    Options m_options;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<VirtualTime> m_time;
    std::unique_ptr<CtiServer> m_cti;
    std::unique_ptr<ControlPage> m_control;
    std::unique_ptr<ThirdPartyServer> m_thirdParty; //!< Null: off.
    std::unique_ptr<ConfigServer> m_config; //!< Null: off.
    std::unique_ptr<XciServer> m_xci; //!< Null: off.
};

} // namespace vigie::sim
