// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durationHasItsForm_data();
    void durationHasItsForm();
    void sinceCountsWholeSeconds();
    void aStampOfAnotherDayIsShort();
};

} // namespace vigie::ui
