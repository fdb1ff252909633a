// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Conference rooms, at real windows, against a real simulator.
class TestConference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOrganiserRunsTheRoom();
    void somebodyIsInvited();
    void aRefusalSaysWhy();
    void aSilentServerIsNotBelieved();
    void aLostLinkKeepsTheRoom();
};

} // namespace vigie::e2e
