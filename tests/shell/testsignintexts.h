// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSignInTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixFailuresGiveSixSentences_data();
    void sixFailuresGiveSixSentences();
    void certificateReasonsDiffer_data();
    void certificateReasonsDiffer();
    void demoProblemsDiffer();
    void unknownLineOffersAKnownNumber();
};
