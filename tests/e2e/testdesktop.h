// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What happens around the window: other starts of the program, links, keys, the mini bar.
class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersBeforeTheSignInSayWhatIsMissing();
    void ordersWorkACall();
    void anOrderWhileTheLinkIsDownIsRefused();
    void aLinkAsksBeforeItDials();
    void closingKeepsItInTheTray();
    void theMiniBarWorksACall();
    void keysWorkBehindOtherPrograms();
};

//! Notices of the desktop, by a service of the test's own and by a real one.
class TestNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsAnsweredFromANoticeWhileHidden();
    void aCallIsDeclinedFromANotice();
    void aNameIsNoMarkupInANotice();
    void withoutAServiceTheWindowTellsOfTheCall();
    void aServiceThatDiesLeavesTheCallToTheNext();
    void aRealServiceShowsTheCall();
};

} // namespace vigie::e2e
