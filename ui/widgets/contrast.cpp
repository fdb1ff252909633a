// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace vigie::ui {

namespace {

    double linear(float channel)
    {
        const double value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }

    double luminance(const QColor &colour)
    {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

    QColor mixed(const QColor &colour, const QColor &with, float share)
    {
        const auto mix = [share](float a, float b) { return a + (b - a) * share; };
        return QColor::fromRgbF(mix(colour.redF(), with.redF()),
                                mix(colour.greenF(), with.greenF()),
                                mix(colour.blueF(), with.blueF()));
    }

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor legible(const QColor &colour, const QColor &ground, double least)
{
    constexpr int steps = 20;
    const QColor away
        = contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(colour, away, float(step) / steps);
        if (contrast(tried, ground) >= least)
            return tried;
    }
    return away;
}

} // namespace vigie::ui
