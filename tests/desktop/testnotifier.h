// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNoticeIsToldWithItsActions();
    void aStrangersNameIsNeverMarkup();
    void actionsAreLeftOutWhereTheServiceHasNone();
    void theSameTagReplaces();
    void anActionNamesItsNotice();
    void closingReachesTheService();
    void aNoticeClosedBeforeItsIdIsClosedAllTheSame();
    void dismissedByThePersonIsTold();
    void aServiceThatComesLaterGetsWhatIsUrgent();
    void aServiceThatDiesIsForgottenAndTheNextOneTold();
    void withoutABusNothingFails();
    void aLockedScreenShowsTheDiscreetWords();
};

} // namespace vigie::ui
