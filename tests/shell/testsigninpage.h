// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSignInPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunAsksForAServer();
    void savedServerIsChosenAndRemembered();
    void wrongAddressIsToldUnderTheField();
    void clearTextOverANetworkNeedsConsent();
    void rememberedServerIsFilledButThePassword();
    void demonstrationIsFilledForEachRole();
    void emptyFieldsAreToldAtOnce();
    void submitGivesWhatWasTyped();
    void busyFormKeepsItsTextAndCancels();
    void linkUnderThePhoneUsesTheLastNumber();
    void languageChangesAProblemOnScreen();
    void removedServerLeavesTheList();
    void eachServerIsListedOnce();
    void chosenServerCanBeChanged();
    void returnSignsInFromTheBoxToo();
    void tabGoesFromTheListThroughTheFormToTheFoot();
    void silentAddressSaysWhatWasTried();
    void usualPortIsShown();
    void untrustedCertificateIsNotCalledSafe();
    void firstWindowLeavesRoomForItsFrame();
};
