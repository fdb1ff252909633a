// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestThresholds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesAreWrittenAndReadWhole();
    void whatIsOutOfOrderIsLeftOut();
    void theBookTellsOfAChangeOnce();
    void timesAreReadAsPeopleTypeThem_data();
    void timesAreReadAsPeopleTypeThem();
};

} // namespace vigie::ui
