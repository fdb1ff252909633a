// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Operators at real windows, against a real simulator.
class TestSwitchboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallerIsHeldAndTakenBackByKeys();
    void twoOperatorsWantOneCaller();
    void theKeysAreTheWindowsElsewhere();
    void aCallerIsTransferred();
    void aSilentServerIsNotBelieved();
    void aLinkLostInTheMiddle();
    void whoIsNoOperatorHasNoSuchTab();
};

} // namespace vigie::e2e
