// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! What a screen reader gets of the painted widgets.
class TestAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void railEntriesAreButtons();
    void tabsArePageTabsWithTheirCounts();
    void segmentsAreRadioButtonsOfOneGroup();
    void noticesAreAlertsAndClocksAreTexts();
    void itemsEndWithTheirWidget();
};

} // namespace vigie::ui
