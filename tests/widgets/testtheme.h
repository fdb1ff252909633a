// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void textReadsOnEveryGround_data();
    void textReadsOnEveryGround();
    void glyphsStandOutFromTheirGround_data();
    void glyphsStandOutFromTheirGround();
    void paletteHasTheDisabledGroup();
    void openWindowFollowsASwitch();
    void darkDesktopAsksForDark();
    void typefaceIsOurs_data();
    void typefaceIsOurs();
    void figuresAreTabular();
    void noLabelTakesTextForMarkup();
    void scaleIsOffsetFromTheSystemsSize();
};

} // namespace vigie::ui
