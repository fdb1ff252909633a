// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilterNamesWhatItIsNarrowedTo();
    void theCrossTakesAFilterAway();
    void altMovesAColumn();
    void altSizesAColumn();
    void theColumnsAreSeenWithoutScrollingWhereThereIsRoom();
    void everyDayOfALoginHasRoom_data();
    void everyDayOfALoginHasRoom();
    void theBarOfTheSelectionCounts();
};

} // namespace vigie::ui
