// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! What passes from one user to another: texts, the video's status, invitations to meeting rooms.
class TestChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textReachesItsAddressee();
    void textToNobodyIsNotAcknowledged();
    void textWaitsForWhoIsAway();
    void historyHoldsBothSides();
    void malformedTextIsAnError_data();
    void malformedTextIsAnError();
    void videoIsToldToSubscribers();
    void invitationRunsToItsAnswer_data();
    void invitationRunsToItsAnswer();
    void invitationOfNobodyIsSilent();

private:
    QList<QJsonObject> sendText(const QString &to, int sequence, const QString &text);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
    std::unique_ptr<vigie::sim::RawClient> m_one{}; //!< agent1.
    std::unique_ptr<vigie::sim::RawClient> m_two{}; //!< agent2.
};
