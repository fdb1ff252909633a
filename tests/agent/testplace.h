// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsAtTheLeastWindow();
    void callersOpenOverTheTableWhenFolded();
    void lostLinkLeavesTheContentAndSaysItsAge();
    void comesBackByItself();
    void nothingIsCutInLongWords_data();
    void nothingIsCutInLongWords();
    void largeTextKeepsTheStateWhole();
    void everyControlHasAName();
    void keyHintsFollowTheCall();
};
