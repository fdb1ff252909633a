// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The real client against each kind of fault: what it makes of it, and that it comes back whole.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindEndsLiveAndWhole_data();
    void everyKindEndsLiveAndWhole();
    void consultationOfOneLinkedIdKeepsTheCustomer();
    void firstSignInTellsWhatIsWrong_data();
    void firstSignInTellsWhatIsWrong();
    void expiredTokenAsksForThePassword();
};

} // namespace vigie::e2e
