// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What a supervisor asks of agents, in the real window against the real simulator.
class TestAgentVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsAreLoggedInByKey();
    void aPauseWithAReasonIsAskedOfASelection();
    void whatIsNotDoneIsSaidAndAskedAgain();
    void aVerbThatMakesNoSenseSaysWhy();
    void listeningRingsTheOwnPhone();
};

} // namespace vigie::e2e
