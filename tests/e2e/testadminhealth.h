// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An administrator looks after real servers: their health, and the configuration server.
class TestAdminHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allServersAreWell();
    void aStoppedServerIsNamedWithoutASignIn();
    void theDashboardShowsWhatAsksForAttention();
    void anExpiredCertificateIsTold();
    void aFailingServerAndAPageAreTold();
    void aBrokenFileOfAuthoritiesIsTold();
    void oldDataIsTold();
    void theCopyHoldsNoSecretAndNoPerson();

    void aTokenIsAskedForAndAWrongOneRefused();
    void withoutAConfigurationServerThePageSaysWhatToDo();
    void aListIsMadeRenamedAndDeleted();
    void aListInUseStaysAndOneThatIsGoneIsTold();
    void thereIsAlwaysOneDefaultPeriod();
    void aFailingServerKeepsWhatWasTyped();
    void listsAreReadAnewAfterAnError();
    void aSilentConfigurationServerIsNotBelieved();
    void aTokenLostInAFormKeepsIt();
    void rightsAreChangedAndRefused();
};

} // namespace vigie::e2e
