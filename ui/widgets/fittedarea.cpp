// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittedarea.h"

#include <QEvent>

namespace vigie::ui {

namespace {

    constexpr int leastHeight = 64; // A number to call.

} // namespace

FittedArea::FittedArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FittedArea::sizeHint() const
{
    if (!widget())
        return minimumSizeHint();
    // Wrapped texts need the height of this width, which no hint of theirs knows.
    const int width = viewport()->width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                     : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

QSize FittedArea::minimumSizeHint() const
{
    return {0, leastHeight};
}

bool FittedArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = watched == widget();
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (isOurs && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        updateGeometry();
    return handled;
}

} // namespace vigie::ui
