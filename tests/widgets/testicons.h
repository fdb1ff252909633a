// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void glyphTakesTheColourAskedFor();
    void sameGlyphIsDrawnOnce();
    void ratioMakesMorePixels();
    void unknownNameDrawsNothing();
    void everyStateHasItsGlyph();
    void iconShowsDisabled();
};

} // namespace vigie::ui
