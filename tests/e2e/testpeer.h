// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The real window at a server that nobody here has written the client by (tests/peers).
class TestPeer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgentWorksAtAnUnfamiliarServer();
    void everyWordingIsUnderstood_data();
    void everyWordingIsUnderstood();
    void aLostLinkIsMadeGood();
};

} // namespace vigie::e2e
