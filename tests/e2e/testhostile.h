// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The real window against a server that is hostile or broken: it stays usable, says what happened
//! in words, keeps what was typed, and works once the server is well.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStrangeAnswerToTheSignInIsTold();
    void aMuteServerIsGivenUp();
    void aStrangeAnswerToTheUpgradeIsTold();
    void anUpgradeNeverAnsweredIsGivenUp();
    void aServerThatDribblesIsUnderstood();
    void strangeFramesCostNothing();
    void eachEndOfTheLinkIsMended();
    void aPortalInTheWayIsWaitedOut();
};

} // namespace vigie::e2e
