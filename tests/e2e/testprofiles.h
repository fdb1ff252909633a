// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Several servers in one program.
class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSwitchesBetweenTwoServers();
    void aCancelledSwitchStays();
    void aServerIsAddedAndRemovedInTheSettings();
    void thePolicysServersStandInTheList();
};

} // namespace vigie::e2e
