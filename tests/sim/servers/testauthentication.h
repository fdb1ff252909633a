// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"

#include <QObject>

#include <memory>

//! The REST login and who may open a socket.
class TestAuthentication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void loginGivesATokenAndItsLife();
    void refusals_data();
    void refusals();
    void checkRenewsTheToken();
    void tokenOutlivesARestart();
    void preflightAllowsAnyPage();
    void plainGetOnTheSocketAsksForAnUpgrade();
    void socketUrls_data();
    void socketUrls();
    void badTokenIsRefusedWith403();

private:
    QByteArray token(const QString &login);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
