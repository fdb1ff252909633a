// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPointer>
#include <QVariant>

namespace vigie::ui {

namespace {

    constexpr char property[] = "vigieKeyboardFocus";

    bool fromKeyboard(Qt::FocusReason reason)
    {
        return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    }

    //! The one ring outside a control: a control cannot paint outside itself. VigieStyle draws it.
    class OuterRing : public QFocusFrame
    {
    public:
        OuterRing()
        {
            connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
                if (now != widget())
                    setWidget(nullptr);
            });
        }

        static OuterRing *instance()
        {
            static QPointer<OuterRing> ring;
            if (!ring)
                ring = new OuterRing;
            return ring;
        }
    };

    void showOuterRing(QWidget *widget, bool shown)
    {
        if (!qobject_cast<QAbstractButton *>(widget))
            return;
        OuterRing::instance()->setWidget(shown ? widget : nullptr);
    }

} // namespace

bool showsFocus(const QWidget *widget)
{
    return widget && widget->hasFocus() && widget->property(property).toBool();
}

void noteFocus(QWidget *widget, const QFocusEvent *event)
{
    // Coming back to the window keeps what was: the ring neither appears nor vanishes by that.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        widget->setProperty(property, fromKeyboard(event->reason()));
    showOuterRing(widget, widget->property(property).toBool());
    widget->update();
}

void noteKeyboard(QWidget *widget)
{
    if (widget->property(property).toBool())
        return;
    widget->setProperty(property, true);
    showOuterRing(widget, true);
    widget->update();
}

} // namespace vigie::ui
