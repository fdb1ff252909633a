// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace vigie::ui {

//! Work on plain values in another thread; the last wish is the one that counts.
class Aside
{
public:
    Aside() = default;
    ~Aside() { forget(); }
    Q_DISABLE_COPY_MOVE(Aside)

    bool isWorking() const { return m_stop != nullptr; }
    void forget() //!< What is under way ends unheard.
    {
        if (m_stop)
            *m_stop = true;
        m_stop.reset();
    }

    //! \a then gets what \a work gives, in this thread, unless another wish came or this went.
    template <typename Work, typename Then> void run(Work work, Then then)
    {
        forget();
        m_stop = std::make_shared<std::atomic_bool>(false);
        const auto task = [stop = m_stop, work = std::move(work), then = std::move(then), this] {
            auto result = std::make_shared<decltype(work())>(work());
            // By way of the application, which is there as long as threads are.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [stop, result, then, this] {
                    if (*stop)
                        return;
                    m_stop.reset();
                    then(std::move(*result));
                },
                Qt::QueuedConnection);
        };
        QThreadPool::globalInstance()->start(task);
    }

private:
    std::shared_ptr<std::atomic_bool> m_stop{}; //!< Of the work under way; null: none.
};

} // namespace vigie::ui
