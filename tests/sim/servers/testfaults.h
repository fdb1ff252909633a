// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

//! What each fault does, seen from the wire, and that who is not aimed at sees nothing of it.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void dropEndsInOrderWithoutACloseFrame();
    void dropByACodeSaysGoodbye();
    void resetIsAnRst();
    void halfOpenAnswersNothingUntilItIsCleared();
    void stallHoldsBackAndThenSendsAll();
    void slowIsLateInOrderForNewConnectionsToo();
    void truncateCutsTheNextFrame();
    void garbageIsNoJsonAndThenGoesOn();
    void garbageBelowTheMessages_data();
    void garbageBelowTheMessages();
    void giantIsOneMessageOfThatSize();
    void wrongTypesComeBeforeTheRightMessage();
    void floodRepeatsWhatIsSo();
    void restAnswersNonsense_data();
    void restAnswersNonsense();
    void expiredTokensAreRefusedAndThePasswordStillWorks();
    void logonIsRefused_data();
    void logonIsRefused();
    void logonNeverComes();
    void consultationSharesItsLinkedId();
    void restartComesBackWithItsState();

    void strikesTheNextWhoConnects();
    void endsAfterItsSeconds();
    void narrowOneGivesBackToTheWideOne();
    void clearEndsWhatIsInForce();
    void badOrdersAreRefused_data();
    void badOrdersAreRefused();
    void commandsAreCounted();
    void deafToEachSecondOfACommand();

private:
    QJsonObject post(const QJsonObject &fault);
    QJsonObject strike(const QString &fault, const QString &login = {});
    QJsonObject state();

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
