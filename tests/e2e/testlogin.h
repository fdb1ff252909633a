// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The five cases of an agent's login, and what can go wrong before it, at the real window.
class TestLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstLoginGoesStraightIn();
    void anUnknownLineIsMarkedInTheForm();
    void theSameLineAgainGoesStraightIn();
    void anotherLineAsksWhetherToMove();
    void aLineInUseIsAskedForByItsOwnersName();
    void noPhoneGoesInLoggedOut();
    void eachFailureHasItsOwnSentence();
};

} // namespace vigie::e2e
