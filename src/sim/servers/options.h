// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/faultspec.h"
#include "sim/xci/settings.h"

#include <QDateTime>
#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace vigie::sim {

//! How big a floor to simulate instead of the scenario's own.
struct Scale
{
    int agents = 0;
    int queues = 0;
    int memberships = 0;

    bool operator==(const Scale &) const = default;
};

//! What the command line asks for.
struct Options
{
    QHostAddress listen = QHostAddress(QHostAddress::LocalHost);
    quint16 xucPort = 8090; //!< 0: any free one.
    quint16 simPort = 0;
    std::optional<quint16> thirdPartyPort{}; //!< None: the sample application is off.
    std::optional<quint16> configPort{}; //!< None: the configuration server is off.
    std::optional<quint16> xciPort{}; //!< None: the XCI is off.
    xci::Settings xci{};
    int xciUsers = 0; //!< Beyond the demo's.
    int xciXivos = 3; //!< On which they are.
    int xciEntities = 0; //!< In which they are; 0: 2,000 in each.
    QString stateFile{}; //!< Of what a server keeps; empty: in memory only.
    QByteArray configToken = QByteArrayLiteral("demo-shared-token"); //!< What it asks for.
    QString readyFile{};
    QString scenario = QStringLiteral("demo");
    quint64 seed = 1;
    QDateTime start{}; //!< Invalid: the machine's own now.
    double speed = 1;
    std::optional<Scale> scale{};
    int eventsPerSecond = 0; //!< 0: as the scenario says.
    QStringList userDriven{};
    std::chrono::seconds tokenLife = std::chrono::hours(1);
    QUrl eventUrl{}; //!< Where phone events are posted to; empty: nowhere.
    QList<FaultPlan> faults{};
    bool exitWithParent = false;
};

//! Text to print instead of running: help or version, exit code 0.
struct PrintAndLeave
{
    QString text{};
};

//! One line that says what is wrong, exit code 2.
struct BadCommandLine
{
    QString line{};
};

using CommandLine = std::variant<Options, PrintAndLeave, BadCommandLine>;

CommandLine parseCommandLine(const QStringList &arguments);

} // namespace vigie::sim
