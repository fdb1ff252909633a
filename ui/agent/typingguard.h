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
    explicit TypingGuard(const Clock &clock, QObject *parent = nullptr);

    //! How long after the last typed character the key stays held; zero: never.
    void setHold(std::chrono::milliseconds hold);
    bool holds() const;

Q_SIGNALS:
    void changed(); //!< Began or ceased to hold.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_hold{1000};
    Instant m_until{};
    QTimer m_release;
};

} // namespace vigie::ui
