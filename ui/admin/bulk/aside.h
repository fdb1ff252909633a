// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/aside.h"

#include <QObject>

#include <memory>
#include <utility>

namespace vigie::ui {

//! Work on plain values in another thread; the last wish is the one that counts.
class Aside
{
public:
    Aside() = default;
    ~Aside() = default;
    Q_DISABLE_COPY_MOVE(Aside)

    bool isWorking() const { return m_wish != nullptr; }
    void forget() { m_wish.reset(); } //!< What is under way ends unheard.

    //! \a then gets what \a work gives, in this thread, unless another wish came or this went.
    template <typename Work, typename Then> void run(Work work, Then then)
    {
        m_wish = std::make_unique<QObject>();
        aside(m_wish.get(), std::move(work), [this, then = std::move(then)](auto &&result) {
            // It may wish for something else.
            const auto heard = std::move(m_wish);
            then(std::forward<decltype(result)>(result));
        });
    }

private:
    std::unique_ptr<QObject> m_wish{}; //!< The work under way; null: none.
};

} // namespace vigie::ui
