// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRingingCallIsRaisedAndEnds();
    void hiddenNamesAreInNoNotice();
    void aCallThatRangOutIsMissed();
    void aLostLinkIsRaisedOnce();
    void quietHoursKeepAllButCallsBack();
    void ordersSayWhatIsInTheWay();
    void anUnknownReasonNamesThoseThatAre();
    void aReadyAgentStaysReady();
    void theTrayFollowsTheState();
    void theTrayOffersTheRingingCall();
    void trayPicturesDifferByState();
    void plainTrayPicturesDifferByShape();
    void theTrayIconIsPlainWhenWanted();
    void theMiniBarFollowsTheCall();
    void aLinkWaitsForTheSignInAndAsks();
    void keysOfTheServerAreKnown_data();
    void keysOfTheServerAreKnown();
};

} // namespace vigie::ui
