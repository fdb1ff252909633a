// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Certificates that this computer does not know, at the real window.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnknownCertificateIsPinnedOnce();
    void notConnectingSendsNothing();
    void aChangedKeyNeedsItsLastPairs();
    void aKeySetByThePolicyCannotBeReplaced();
};

} // namespace vigie::e2e
