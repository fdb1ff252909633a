// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/simulator.h"

#include "sim/engine/engine.h"
#include "sim/servers/configserver.h"
#include "sim/servers/controlpage.h"
#include "sim/servers/ctiserver.h"
#include "sim/servers/thirdpartyserver.h"
#include "sim/servers/virtualtime.h"
#include "sim/servers/xciserver.h"

#include <QUrl>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    Unexpected refusal(ErrorKind kind, const QString &line)
    {
        return Unexpected(Error{kind, line});
    }

    //! The URL to reach a server that listens on this address; "any" is reached by the loopback.
    QString urlOf(const QHostAddress &address, quint16 port)
    {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(address == QHostAddress(QHostAddress::AnyIPv4) || address.isNull()
                            || address == QHostAddress(QHostAddress::Any)
                        ? u"127.0.0.1"_s
                        : address.toString());
        url.setPort(port);
        return url.toString();
    }

} // namespace

Simulator::Simulator(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Simulator::~Simulator() = default;

Result<ServerUrls> Simulator::start()
{
    const bool followsTheMachine = !m_options.start.isValid();
    const auto start = followsTheMachine ? QDateTime::currentDateTime() : m_options.start;
    if (auto built = buildEngine(start); !built)
        return Unexpected(built.error());
    if (auto given = giveToPeople(); !given)
        return Unexpected(given.error());
    if (auto built = buildXci(); !built)
        return Unexpected(built.error());
    auto urls = listen();
    if (!urls)
        return urls;
    // Building took a moment; the dates on the wire are to be the machine's own.
    if (followsTheMachine)
        m_engine->advanceTo(start.msecsTo(QDateTime::currentDateTime()));
    if (!m_options.readyFile.isEmpty() && !writeReadyFile(m_options.readyFile, *urls))
        return refusal(ErrorKind::Server,
                       u"--ready-file: '%1' cannot be written"_s.arg(m_options.readyFile));
    const auto faults = placed(m_options.faults, m_options.seed);
    m_cti->faults().plan(faults);
    if (m_xci)
        m_xci->faults().plan(faults, FaultServer::Xci, *m_engine);
    if (m_config)
        m_config->faults().plan(faults, FaultServer::Configuration, *m_engine);
    m_time->run();
    return urls;
}

void Simulator::stop()
{
    m_time->hold();
    m_cti->close();
    if (m_xci)
        m_xci->close();
}

Result<std::monostate> Simulator::buildEngine(const QDateTime &start)
{
    Scenario scenario;
    if (m_options.scale) {
        scenario = scaleScenario({.agents = m_options.scale->agents,
                                  .queues = m_options.scale->queues,
                                  .memberships = m_options.scale->memberships,
                                  .eventsPerSecond = double(m_options.eventsPerSecond),
                                  .seed = m_options.seed});
    } else {
        auto loaded = m_options.scenario == u"demo"_s ? demoScenario(start)
                                                      : loadScenario(m_options.scenario, start);
        if (!loaded)
            return refusal(
                ErrorKind::Server,
                u"--scenario: '%1' is neither demo nor a directory with a scenario (%2)"_s.arg(
                    m_options.scenario, loaded.error().detail));
        scenario = std::move(loaded).value();
        if (m_options.eventsPerSecond > 0)
            scenario.eventsPerSecond = m_options.eventsPerSecond;
    }
    m_engine = std::make_unique<Engine>(std::move(scenario), m_options.seed, start);
    m_time = std::make_unique<VirtualTime>(*m_engine, m_options.speed);
    m_cti = std::make_unique<CtiServer>(*m_engine, *m_time,
                                        Tokens(m_options.seed, m_options.tokenLife));
    m_cti->push().setUrl(m_options.eventUrl);
    m_control = std::make_unique<ControlPage>(*m_engine, *m_time, *m_cti);
    connect(m_control.get(), &ControlPage::stopRequested, this, &Simulator::stopRequested);
    return std::monostate{};
}

Result<std::monostate> Simulator::giveToPeople()
{
    for (const auto &login : std::as_const(m_options.userDriven)) {
        if (!m_engine->setDriven(login, true))
            return refusal(ErrorKind::Server,
                           u"--user-driven: nobody signs in as '%1'"_s.arg(login));
    }
    return std::monostate{};
}

Result<std::monostate> Simulator::buildXci()
{
    if (!m_options.xciPort)
        return std::monostate{};
    m_xci = std::make_unique<XciServer>(XciStart{.settings = m_options.xci,
                                                 .stateFile = m_options.stateFile,
                                                 .users = m_options.xciUsers,
                                                 .xivos = m_options.xciXivos,
                                                 .entities = m_options.xciEntities});
    m_control->setXci(m_xci.get());
    return m_xci->prepare();
}

Result<ServerUrls> Simulator::listen()
{
    const auto cannot = [](const QString &option, quint16 port, const QString &why) {
        return refusal(ErrorKind::Refused,
                       u"%1: cannot listen on port %2: %3"_s.arg(option).arg(port).arg(why));
    };
    if (!m_cti->listen(m_options.listen, m_options.xucPort))
        return cannot(u"--xuc-port"_s, m_options.xucPort, m_cti->lastError());
    if (!m_control->listen(m_options.simPort))
        return cannot(u"--sim-port"_s, m_options.simPort, m_control->lastError());
    if (m_options.thirdPartyPort) {
        m_thirdParty = std::make_unique<ThirdPartyServer>();
        if (!m_thirdParty->listen(m_options.listen, *m_options.thirdPartyPort))
            return cannot(u"--thirdparty-port"_s, *m_options.thirdPartyPort,
                          m_thirdParty->lastError());
    }
    if (m_options.configPort) {
        m_config = std::make_unique<ConfigServer>(*m_engine, *m_time, m_options.configToken);
        if (!m_config->listen(m_options.listen, *m_options.configPort))
            return cannot(u"--configmgt-port"_s, *m_options.configPort, m_config->lastError());
        m_control->setConfiguration(m_config.get());
    }
    if (m_xci && !m_xci->listen(m_options.listen, *m_options.xciPort))
        return cannot(u"--xci-port"_s, *m_options.xciPort, m_xci->lastError());
    ServerUrls urls{.xuc = urlOf(m_options.listen, m_cti->port()),
                    .sim = urlOf(QHostAddress(QHostAddress::LocalHost), m_control->port())};
    if (m_thirdParty) {
        urls.thirdParty = urlOf(m_options.listen, m_thirdParty->port());
        m_cti->setSheetPages(urls.thirdParty);
    }
    if (m_config)
        urls.configmgt = urlOf(m_options.listen, m_config->port());
    if (m_xci)
        urls.xci = urlOf(m_options.listen, m_xci->port());
    return urls;
}

} // namespace vigie::sim
