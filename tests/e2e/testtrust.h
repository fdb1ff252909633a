// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Whom the program believes: each server of a site behind certificates of every kind.
class TestTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theXucsCertificateSaysWhatIsWrong();
    void aPrivateAuthorityVouchesForTheXuc();
    void aMissingFileOfAuthoritiesIsNamed();
    void theFileOfAuthoritiesIsJudgedInTheSettings();
    void theXcisCertificateSaysWhatIsWrong();
    void theXcisKeyIsPinnedOnceAndRemoved();
    void notConnectingToTheXciSendsNothing();
    void aChangedKeyOfTheXciIsAnAlarm();
    void aKeyOfTheXciSetByThePolicyCannotBeReplaced();
    void aPrivateAuthorityVouchesForTheXci();
    void theConfigurationServersKeyIsPinned();
    void clearTextToTheXciIsAChoiceThatStaysVisible();
    void clearTextToTheConfigurationServerIsAChoice();
};

} // namespace vigie::e2e
