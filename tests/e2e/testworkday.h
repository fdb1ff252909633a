// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An agent's work from sign-in to log-out, at the real window, against a real simulator.
class TestWorkday : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgentWorksAQueue();
    void aLossOfTheLinkMendsItself();
};

} // namespace vigie::e2e
