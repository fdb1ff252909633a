// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! Many clients, and one that does not read.
class TestLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoHundredClientsHearABroadcast();
    void clientThatDoesNotReadIsDropped();
    void largeListsArriveWhole();
};
