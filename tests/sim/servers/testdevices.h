// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! Web phones, lines with two devices, calls by the mobile phone, and sheets.
class TestDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void webPhoneIsToldInItsConfiguration();
    void webPhoneIsAskedToAnswerAndHold();
    void webPhoneIsAskedForTonesAndItsMicrophone();
    void deviceIsAskedNothing();
    void dualLineIsSwitched();
    void mobileIsDialledOrFails();
    void sheetIsRaisedByARingingCall_data();
    void sheetIsRaisedByARingingCall();
    void sheetIsRaisedOnceByAnAnswer();

private:
    //! agent45 alone serves the queue and a caller rings him.
    void ringFrom(const QString &queueName, const vigie::sim::Caller &caller);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
    std::unique_ptr<vigie::sim::RawClient> m_web{}; //!< agent45, whose phone is his browser.
    std::unique_ptr<vigie::sim::RawClient> m_plain{}; //!< agent1.
};
