// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What the list of agents tells beyond its rows: who lets calls ring, and totals by group.
class TestRings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoLetsCallsRingIsMarkedAndFound();
    void thePersonSaysHowManyAreTooMany();
    void theAlarmLineTellsOfThem();
    void groupTotalsFollowTheFilter();
    void groupTotalsHaveAKeyAndAreReadAloud();
};

} // namespace vigie::e2e
