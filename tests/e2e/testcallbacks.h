// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An agent's callbacks, at the real window, against a real simulator.
class TestCallbacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnsweredOneClosesForAll();
    void anotherDayNeedsDayAndPeriod();
    void oneGivenBackIsOfferedToAllAgain();
    void whoIsSlowerIsToldWhoTookIt();
    void aSilentServerIsNotBelieved();
    void aLossInTheMiddleKeepsWhatWasEntered();
    void aKillKeepsWhatWasTyped();
    void anotherLanguageKeepsWhatWasTyped();
    void theCustomersMessageIsHeard();
    void theDemonstrationHasAllThreeClocks();
    void aLowWindowKeepsCommentAndSaveInSight();
    void aDraftShowsItsDayWhenItComesBack();
};

//! vigie-e2e callback-typist SERVER FOLDER: signs in, takes a callback and types on for ever,
//! saying on its standard output what the window calls saved. To be killed.
int runCallbackTypist(const QStringList &arguments);

} // namespace vigie::e2e
