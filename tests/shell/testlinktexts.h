// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestLinkTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bannerSaysWhatHolds_data();
    void bannerSaysWhatHolds();
    void bannerComesAndGoesWithTheLink();
    void nothingIsCutInTheLeastWindow_data();
    void nothingIsCutInTheLeastWindow();
    void deadSimulatorOffersToStartIt();
    void statusLineFollowsTheLink();
};
