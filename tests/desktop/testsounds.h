// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! What is asked of whoever plays sounds.
class TestSounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallRingsUntilItIsAnswered();
    void aSecondCallStaysQuietInTheFirst();
    void whatIsNotWantedIsNotHeard();
    void aServiceThatPlaysIsAskedTo();
    void whatRepeatsIsPlayedOnce();
};

} // namespace vigie::ui
