// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QProxyStyle>

namespace vigie::ui {

//! Fusion with our controls, metrics and focus ring; the only place that knows how a plain
//! Qt control (line edit, check box, menu, scroll bar, …) looks.
class VigieStyle : public QProxyStyle
{
    Q_OBJECT
public:
    static constexpr auto motionReduced = "vigieMotionReduced"; //!< The application's property.

    explicit VigieStyle(ThemeName name);

    const Theme &theme() const { return *m_theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    //! A ring 2 px wide around `control`, 2 px outside it (look, section 4).
    static void drawFocusRing(QPainter &painter, const QRectF &control, qreal radius,
                              const QColor &colour);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme *m_theme;
};

} // namespace vigie::ui
