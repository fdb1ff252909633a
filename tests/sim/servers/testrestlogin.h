// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! REST 2.0: who signs in how, and what a token opens.
class TestRestLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void typesAreTakenAndKept();
    void loginRefusals_data();
    void loginRefusals();
    void tokenIsTakenInThreePlaces_data();
    void tokenIsTakenInThreePlaces();
    void tokenRefusals_data();
    void tokenRefusals();
    void tokensLiveAsLongAsAskedFor();
    void renewedTokenReplacesTheExpiredOne();
    void ssoAsksForNegotiation();
    void casTicketIsGoodOnce_data();
    void casTicketIsGoodOnce();
    void casRefusals_data();
    void casRefusals();
    void webServiceUserDialsForOthers();
    void webServiceUserIsNoCtiUser();
    void expirationIsTheWebServiceUsersWish();

private:
    vigie::sim::RawReply login(const QByteArray &fields);
    vigie::sim::RawReply get(const QString &path, const QByteArray &bearer = {});

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
