// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticeground.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr auto clearProperty = "vigieKeepClear";
    constexpr int gap = 12;
    constexpr int statusBar = 24;
    constexpr int rail = 64;
    constexpr int header = 56;

    bool isTypedIn(const QWidget *widget)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return !line->isReadOnly();
        if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            return !plain->isReadOnly();
        const auto *rich = qobject_cast<const QTextEdit *>(widget);
        return rich != nullptr && !rich->isReadOnly();
    }

    QRect placeIn(const QWidget *window, const QWidget *widget)
    {
        return {widget->mapTo(window, QPoint()), widget->size()};
    }

    QList<QRect> workOf(const QWidget *window)
    {
        QList<QRect> work;
        const auto children = window->findChildren<QWidget *>();
        for (const QWidget *child : children) {
            // A dialog is a child, and a window of its own that stands above.
            if (child->isVisible() && isWork(child) && child->window() == window->window())
                work += placeIn(window, child);
        }
        return work;
    }

    bool isClear(const QList<QRect> &work, const QRect &box)
    {
        return std::none_of(work.cbegin(), work.cend(),
                            [&](const QRect &each) { return each.intersects(box); });
    }

} // namespace

void keepClear(QWidget *form)
{
    form->setProperty(clearProperty, true);
}

bool isWork(const QWidget *widget)
{
    return widget->property(clearProperty).toBool()
        || (widget == QApplication::focusWidget() && isTypedIn(widget));
}

QPoint noticePlace(const QWidget *window, const QSize &size)
{
    const int right = window->width() - gap - size.width();
    const int bottom = window->height() - statusBar - gap - size.height();
    const QList<QRect> work = workOf(window);
    QList<QPoint> places{{right, bottom}};
    // Beside a form first: the eye is there.
    for (const QRect &each : work)
        places += QPoint(each.left() - gap - size.width(), bottom);
    places += {QPoint(rail + gap, bottom), QPoint(right, header + gap),
               QPoint(rail + gap, header + gap)};
    const auto isFree = [&](const QPoint &place) {
        return place.x() >= 0 && place.y() >= 0 && isClear(work, QRect(place, size));
    };
    const auto free = std::find_if(places.cbegin(), places.cend(), isFree);
    return free == places.cend() ? places.first() : *free;
}

} // namespace vigie::ui
