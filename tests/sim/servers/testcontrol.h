// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

//! The control page, and what a held instant promises.
class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stepMovesTimeAndSequence();
    void resumeLetsTimeRunUntilHold();
    void pingAfterHoldComesBehindEverything();
    void figuresAddUpAtAnyHeldInstant();
    void clientHoldsTheEnginesFigures();
    void stateTellsWhatIsConfigured();
    void callComesFromTheGivenNumber();
    void saysOneFrameToOneClient();
    void midnightBeginsTheTotalsAnew();
    void badOrdersAreRefused_data();
    void badOrdersAreRefused();
    void sameSeedAndStartSendTheSameBytes();

private:
    QJsonObject post(const QString &path, const QByteArray &body = {});
    QJsonObject state();

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
