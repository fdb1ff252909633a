// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! REST 1.0: what a site asks for its users.
class TestRestUser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connectOpensTheSessionForEveryDomain();
    void namesArePercentDecodedOnce();
    void dnd();
    void forwards_data();
    void forwards();
    void dialSanitisesTheNumber_data();
    void dialSanitisesTheNumber();
    void dialByUsernameCallsTheOthersLine();
    void socketMakesAUserConnected();
    void historyIsAListNewestFirst();
    void agentLogoutIsForTheLine();
    void togglePauseGoesBothWays();
    void handshakeNeedsNobody();
    void acceptedIsAnEmptyText();
    void refusals_data();
    void refusals();
    void everyRouteIsNamed();

private:
    vigie::sim::RawReply post(const QString &call, const QByteArray &body);
    void connectUser(const QString &login);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
