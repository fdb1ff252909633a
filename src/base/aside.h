// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace vigie {

//! Does \a work in another thread, then calls \a then here with what it came to, unless \a context
//! is gone by then. What \a work captures must be its own.
template <typename Work, typename Then> void aside(const QObject *context, Work work, Then then)
{
    // By way of the application, which is there as long as threads are.
    QThreadPool::globalInstance()->start([context = QPointer<const QObject>(context),
                                          work = std::move(work),
                                          then = std::move(then)]() mutable {
        const auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, result, then = std::move(then)] {
                if (context)
                    then(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

//! Ends the life of something large in another thread: to free 50,000 rows takes a frame.
template <typename T> void freeAside(T large)
{
    QThreadPool::globalInstance()->start([large = std::move(large)] {});
}

} // namespace vigie
