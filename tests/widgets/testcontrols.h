// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void obstructedButtonEmitsNothingAndSaysWhy();
    void obstructedButtonKeepsTheFocus();
    void freedButtonWorksAgain();
    void pendingButtonOnlyCancels();
    void returnPressesAButton();
    void ringComesWithTabNotWithAClick();
    void fieldErrorGoesWhileTyping();
    void fieldErrorIsNeverMarkup();
    void fieldShowsTheWholeSentence();
    void fieldEdgeTurnsToDanger();
    void aFieldToReadDoesNotLookEditable();
    void aDialogEndsAtItsRoundCorners();
    void switchWishesButDoesNotFlip();
    void pendingSwitchWishesNothing();
    void plainControlsAreOurs();
    void aBoxShowsItsChoices();
};

} // namespace vigie::ui
