// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What a person changes in the settings, and what the server makes of it.
class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherClientsForwardIsShown();
    void aForwardIsConfirmedByTheServer();
    void aSilentServerIsNotBelieved();
    void aLostLinkKeepsTheTypedNumber();
    void doNotDisturbAndPreferredDevice();
    void aHeaderChipOpensTheForwards();
    void headerAndCallsStayAboveTheSettings();
    void aSettingIsFoundByItsWords();
    void largeTextTakesEffectAtOnce();
    void whatThePolicySetsIsLocked();
    void brokenOnesAreMovedAsideAndTold();
};

} // namespace vigie::e2e
