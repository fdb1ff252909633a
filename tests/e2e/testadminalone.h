// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An administrator without a session with a XuC.
class TestAdminAlone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileTheXucIsDownTheAdministrationOpens();
    void aSiteWithoutAXucIsMadeAndRemembered();
    void aConfigurationServerAloneIsEnough();
    void aServerWithoutAdministrationOffersNone();
    void theDemonstrationHasAnAdministrator();
};

} // namespace vigie::e2e
