// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! The parts that need no socket.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonIsWrittenInOrderAndEscaped();
    void frameLengths_data();
    void frameLengths();
    void dialStrings_data();
    void dialStrings();
    void goodOptions();
    void xciOptions();
    void badOptions_data();
    void badOptions();
    void tokensExpireAndCannotBeForged();
    void timesAreWrittenAsDocumented();
};
