// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vigiestyle.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize tipSize{1000, 600}; //!< At most.

    //! The ring's inner rectangle inside a focus frame: a box with words gets it around the box.
    QRect ringTarget(const QFocusFrame &frame)
    {
        const QWidget *target = frame.widget();
        const QPoint offset
            = frame.mapFrom(frame.window(), target->mapTo(target->window(), QPoint()));
        QRect control = target->rect();
        if (qobject_cast<const QCheckBox *>(target) || qobject_cast<const QRadioButton *>(target))
            control = QRect(0, (target->height() - 16) / 2, 16, 16);
        return control.translated(offset);
    }

    QColor comboInk(const QStyleOption &option, const Theme &theme)
    {
        return option.state & QStyle::State_Enabled ? theme.text2 : theme.disabled;
    }

} // namespace

VigieStyle::VigieStyle(ThemeName name)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(&themeNamed(name))
{
}

void VigieStyle::drawFocusRing(QPainter &painter, const QRectF &control, qreal radius,
                               const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(control.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    painter.restore();
}

void VigieStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        // Inside a spin or combo box the box draws the frame.
        if (widget
            && (qobject_cast<const QComboBox *>(widget->parentWidget())
                || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())))
            return;
        stylepaint::field(*painter, rect, *option, *m_theme,
                          widget && widget->property("vigieError").toBool(),
                          widget && widget->property("vigiePending").toBool());
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect: // Ours is drawn by the controls and by CE_FocusFrame.
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
        stylepaint::checkBox(*painter, rect, *option, *m_theme);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radio(*painter, rect, *option, *m_theme);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        painter->setPen(m_theme->lineStrong);
        painter->setBrush(element == PE_FrameMenu ? QBrush(Qt::NoBrush) : m_theme->raised);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(rect, m_theme->raised);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return; // Lines, not boxes: panes meet at rules of their own.
        break;
    default: // Only the elements that look different here; new ones stay Fusion's.
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void VigieStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        if (frame && frame->widget()) {
            const bool box = qobject_cast<const QCheckBox *>(frame->widget());
            const bool round = qobject_cast<const QRadioButton *>(frame->widget());
            const QVariant own = frame->widget()->property("vigieRadius");
            const qreal radius = round ? 8 : box ? 3 : own.isValid() ? own.toReal() : 5;
            drawFocusRing(*painter, ringTarget(*frame), radius, m_theme->focus);
        }
        return;
    }
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            stylepaint::menuItem(*painter, *item, *m_theme);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void VigieStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, m_theme->surface);
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        if (option->state & State_Enabled)
            stylepaint::scrollBar(*painter, slider, *option, *m_theme);
        return;
    }
    if (control == CC_ComboBox) {
        stylepaint::field(*painter, option->rect, *option, *m_theme,
                          widget && widget->property("vigieError").toBool(), false);
        const QRect end(option->rect.right() - 24, option->rect.y(), 20, option->rect.height());
        drawIcon(*painter, end, "caret-down"_L1, 12, comboInk(*option, *m_theme));
        return;
    }
    if (control == CC_SpinBox) {
        stylepaint::field(*painter, option->rect, *option, *m_theme,
                          widget && widget->property("vigieError").toBool(), false);
        for (const auto &[part, icon] :
             {std::pair(SC_SpinBoxUp, "caret-up"_L1), std::pair(SC_SpinBoxDown, "caret-down"_L1)})
            drawIcon(*painter, subControlRect(CC_SpinBox, option, part, widget), icon, 9,
                     m_theme->text2);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect VigieStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return visualRect(option->direction, rect,
                          QRect(rect.x(), rect.y() + (rect.height() - 16) / 2, 16, 16));
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visualRect(option->direction, rect, rect.adjusted(24, 0, 0, 0));
    case SE_LineEditContents:
        return rect.adjusted(7, 1, -7, -1);
    default: // The rest is Fusion's.
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect VigieStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        const QRect ends(option->rect.right() - 20, option->rect.y() + 2, 16,
                         option->rect.height() - 4);
        const int half = ends.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return {ends.x(), ends.y(), ends.width(), half};
        case SC_SpinBoxDown:
            return {ends.x(), ends.bottom() + 1 - half, ends.width(), half};
        case SC_SpinBoxEditField:
            return option->rect.adjusted(4, 2, -22, -2);
        default:
            return option->rect;
        }
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrows: the groove is all of it.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int size = length;
    if (range > 0)
        size = qBound(qMin(28, length),
                      int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - size, bar->upsideDown);
    const auto part = [&](int from, int extent) {
        return upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), extent)
                       : QRect(bar->rect.x() + from, bar->rect.y(), extent, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, size);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + size, length - start - size);
    default: // Arrows and ends: none.
        return {};
    }
}

QSize VigieStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
        full.setHeight(qMax(28, size.height() + 8));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        full = QSize(size.width() + 24, qMax(20, size.height()));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            full = item->menuItemType == QStyleOptionMenuItem::Separator
                ? QSize(10, 9)
                // Not by the size: a box asks for its choices with that of the whole list.
                : QSize(full.width() + 24, qMax(28, item->fontMetrics.height() + 8));
        break;
    default: // The rest is Fusion's.
        break;
    }
    return full;
}

int VigieStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
        return 16;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? 0
            : QProxyStyle::pixelMetric(metric, option, widget);
    default: // The rest is Fusion's.
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int VigieStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 300;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // The default disc is larger than a letter.
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
        return 0;
    case SH_Widget_Animation_Duration:
        return qApp->property(motionReduced).toBool()
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    default: // The rest is Fusion's.
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QPalette VigieStyle::standardPalette() const
{
    return paletteOf(*m_theme);
}

void VigieStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A stranger's name that looks like markup is shown as it is: what is rich says so itself. The
    // window of a tool tip is such a label too.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // Nor does a name of any length make a tool tip wider than a screen.
    if (widget->inherits("QTipLabel"))
        widget->setMaximumSize(tipSize);
    if (qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->removeEventFilter(this);
        widget->installEventFilter(this); // For the ring, which they cannot draw themselves.
    }
}

bool VigieStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        noteFocus(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event));
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace vigie::ui
