// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What a supervisor sees of queues and agents, at a real server.
class TestFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theQueuesAreThoseOfTheServer();
    void aRowOpensToCallersAndMembers();
    void aQueuesCallsAreShownFromItsRow();
    void agentsAreNarrowedByStateAndGroup();
    void theSelectionOutlivesALostLink();
    void aSavedViewIsChosenAgain();
    void columnsAreKeptOverAStart();
    void aViewStandsInAWindowOfItsOwn();
    void anotherLanguageKeepsTabSelectionAndScroll();
    void thresholdsColourOnceSaved();
    void aSupervisorSeesNoMoreThanHisShare();
    void rightsTakenAwayCloseTheFloor();
};

} // namespace vigie::e2e
