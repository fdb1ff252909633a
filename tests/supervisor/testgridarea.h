// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! The grid's widget against a server played frame by frame.
class TestGridArea : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUnderThePointerStaysThere();
    void holesCloseWhileThePointerRests();
    void aConfirmedTileShowsACheckForAMoment();
    void aTileTooLongInItsStateIsMarked();
    void theDragTipSaysWhatWillHappen();
    void anEstimateFollowsWhoServes();
    void aDragOutlivesUpdatesAndEscapeEndsIt();
    void aRubberBandSelects();
    void withoutALinkNothingIsDragged();
    void narrowColumnsShowDotsAndCounts();
    void everyTileHasAName();
    void aPinnedQueueIsKeptInTheView();
};

} // namespace vigie::ui
