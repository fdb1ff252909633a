// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! Each command's documented answer; a row a command. Calls are in TestPhone.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void silent_data();
    void silent();

    void malformed_data();
    void malformed();
    void outsideTheProfile_data();
    void outsideTheProfile();

    void loginCases();
    void pauseShowsItsReason();
    void groupOrdersTellEachMember();
    void defaultMembershipsAreSetAndApplied();
    void favouritesAreKept();
    void callbackRunsItsWholeLife();
    void callbackCanBeRescheduledAndReleased();
    void callbackIsSavedByItsRequestAndWithoutADate();
    void recordedMessageIsPlayed();
    void findsCallbackRequestsByPage();
    void lineWithoutVendorSecrets();

private:
    QJsonObject filled(QByteArray fields);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
    std::unique_ptr<vigie::sim::RawClient> m_agent{}; //!< agent1, at 1001.
    std::unique_ptr<vigie::sim::RawClient> m_supervisor{}; //!< super1.
};
