// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QFontDatabase>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr qreal usualPoints = 10;

    struct Step
    {
        qreal offset = 0;
        QFont::Weight weight = QFont::Normal;
    };

    constexpr Step stepOf(TextRole role)
    {
        switch (role) {
        case TextRole::Micro:
            return {-2, QFont::Normal};
        case TextRole::MicroStrong:
            return {-2, QFont::DemiBold};
        case TextRole::Caption:
            return {-1, QFont::Normal};
        case TextRole::CaptionMedium:
            return {-1, QFont::Medium};
        case TextRole::CaptionStrong:
            return {-1, QFont::DemiBold};
        case TextRole::Dense:
            return {-0.5, QFont::Normal};
        case TextRole::DenseMedium:
            return {-0.5, QFont::Medium};
        case TextRole::DenseStrong:
            return {-0.5, QFont::DemiBold};
        case TextRole::Body:
            return {0, QFont::Normal};
        case TextRole::BodyMedium:
            return {0, QFont::Medium};
        case TextRole::BodyStrong:
            return {0, QFont::DemiBold};
        case TextRole::Figure:
            return {1, QFont::Medium};
        case TextRole::Strong:
            return {1, QFont::DemiBold};
        case TextRole::Title:
            return {4, QFont::DemiBold};
        case TextRole::SignInTitle:
            return {7, QFont::DemiBold};
        case TextRole::Timer:
            return {10, QFont::Medium};
        }
        return {};
    }

} // namespace

QFont fontFor(TextRole role)
{
    return fontFor(role, QApplication::font());
}

QFont fontFor(TextRole role, const QFont &base)
{
    const Step step = stepOf(role);
    QFont font = base;
    // A base sized in pixels has no points; 3 px are 4/3 of the 96 dpi point.
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() + step.offset);
    else
        font.setPixelSize(base.pixelSize() + qRound(step.offset * 4 / 3));
    font.setWeight(step.weight);
    return font;
}

qreal textScale()
{
    const qreal points = QApplication::font().pointSizeF();
    return points > 0 ? points / usualPoints : 1;
}

QFont applicationFont(const TextChoice &choice)
{
    constexpr qreal whole = 100;
    QFont font;
    qreal points = usualPoints;
    if (choice.usesSystemFont) {
        font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        points = font.pointSizeF() > 0 ? font.pointSizeF() : usualPoints;
    } else {
        font.setFamilies(
            {u"IBM Plex Sans"_s, u"Segoe UI"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s});
    }
    font.setPointSizeF(points * choice.percent / whole);
    // The layout is on whole pixels; hinted advances would part from the mocks and from print.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace vigie::ui
