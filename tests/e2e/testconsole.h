// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The event console in the real window, against a real simulator.
class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommandShowsItsProof();
    void whatChangesAgentsIsAskedForOnce();
    void holdKeepsTheList();
    void aFilterNarrows();
    void anUnknownMessageIsMarked();
    void aSilentServerIsSaid();
    void aLostLinkIsSaid();
};

} // namespace vigie::e2e
