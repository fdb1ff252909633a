// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vigie::ui {

//! Holds the answer key while a person types elsewhere, so that a call is not taken by accident.
//!
//! Watches the whole program: a printable key that goes into a text field counts.
class TypingGuard : public QObject
{
    Q_OBJECT
public:
    //! How long after the last typed character the key stays held.
    static constexpr std::chrono::milliseconds hold{1000};

    explicit TypingGuard(const Clock &clock, QObject *parent = nullptr);

    bool holds() const;

Q_SIGNALS:
    void changed(); //!< Began or ceased to hold.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    Instant m_until{};
    QTimer m_release;
};

} // namespace vigie::ui
