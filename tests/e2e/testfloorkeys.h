// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The floor by the keyboard alone.
class TestFloorKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyToolIsReachedByTab();
    void agentsAreChosenPausedAndEdited();
    void queuesAreFilteredAndThresholdsSet();
};

} // namespace vigie::e2e
