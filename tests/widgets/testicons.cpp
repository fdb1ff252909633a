// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testicons.h"

#include "pixels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statevisual.h"

#include <QSet>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;

void TestIcons::glyphTakesTheColourAskedFor()
{
    const QColor colour(0x13, 0x7a, 0x3e);
    const QImage image = iconPixmap("check-circle-fill"_L1, 32, colour, 1).toImage();

    int solid = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                QCOMPARE(pixel.rgb(), colour.rgb());
                ++solid;
            }
        }
    }
    QVERIFY(solid > 300); // A filled disc of 26 px, less its check.
}

void TestIcons::sameGlyphIsDrawnOnce()
{
    const QPixmap first = iconPixmap("phone"_L1, 16, Qt::red, 1);
    const QPixmap again = iconPixmap("phone"_L1, 16, Qt::red, 1);
    const QPixmap other = iconPixmap("phone"_L1, 16, Qt::blue, 1);

    QCOMPARE(again.cacheKey(), first.cacheKey());
    QVERIFY(other.cacheKey() != first.cacheKey());
}

void TestIcons::ratioMakesMorePixels()
{
    const QPixmap sharp = iconPixmap("phone"_L1, 16, Qt::red, 2);
    QCOMPARE(sharp.size(), QSize(32, 32));
    QCOMPARE(sharp.deviceIndependentSize(), QSizeF(16, 16));
}

void TestIcons::unknownNameDrawsNothing()
{
    QVERIFY(!hasIcon("no-such-icon"_L1));
    const QImage image = iconPixmap("no-such-icon"_L1, 16, Qt::red, 1).toImage();
    QCOMPARE(image.pixelColor(8, 8).alpha(), 0);
}

void TestIcons::everyStateHasItsGlyph()
{
    QSet<QString> seen;
    for (int i = 0; i <= int(center::ShownState::Unknown); ++i) {
        const auto state = center::ShownState(i);
        QVERIFY(hasIcon(visualOf(state).icon));
        QVERIFY(!stateLabel(state).isEmpty());
        seen.insert(visualOf(state).icon);
    }
    // Shape first: no two states share a figure.
    QCOMPARE(seen.size(), int(center::ShownState::Unknown) + 1);
}

void TestIcons::iconShowsDisabled()
{
    const QIcon phone = icon("phone-fill"_L1);
    const QImage on = phone.pixmap(QSize(16, 16), QIcon::Normal).toImage();
    const QImage off = phone.pixmap(QSize(16, 16), QIcon::Disabled).toImage();
    QVERIFY(!on.isNull());
    QVERIFY(on != off);
}

} // namespace vigie::ui
