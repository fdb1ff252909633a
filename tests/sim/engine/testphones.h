// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class TestPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outsideNumbersByTheirEnding();
    void unknownNumberFails();
    void longNumbersLeaveThroughTheQueue();
    void holdAndResume();
    void blindTransferToALine();
    void attendedTransferCompletedKeepsTheCustomersIdentity();
    void attendedTransferCancelledResumes();
    void consultationInAQueueIsTakenOver();
    void conferenceOnSnomOnly();
    void dataTravelsWithTheCustomer();
    void retrieveTakesAWaitingCaller();
    void aRoomIsJoined();
};
