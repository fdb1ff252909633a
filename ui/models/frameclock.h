// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace vigie::models {

//! Paces the screen: gathers wake-ups into one frame() each 16 ms, and ticks once a second.
//!
//! After an idle frame the first wake-up is served as soon as the event loop has read what the
//! network already delivered, so a lone event is not late and a burst still leaves as one.
class FrameClock : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds frameTime{16};

    explicit FrameClock(QObject *parent = nullptr); //!< On the machine's own clock.
    explicit FrameClock(const Clock &clock, QObject *parent = nullptr);
    ~FrameClock() override;

    //! Time of the running durations on screen.
    Instant now() const { return m_clock.now(); }
    bool isPending() const { return m_frame.isActive(); }
    bool isTicking() const { return m_second.isActive(); }

    void wake(); //!< Something is marked: frame() follows. Cheap when one is already due.
    void flush(); //!< Sends the due frame now: before a picture is taken, or in a test.

    //! How long after \a now the next frame may go, the last one having gone at \a last.
    static std::chrono::milliseconds untilNextFrame(Instant last, Instant now);

Q_SIGNALS:
    void frame();
    void second(); //!< Sent only while something is connected to it.

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    void send();
    void tick();

    const Clock &m_clock;
    Instant m_lastFrame{};
    QTimer m_frame;
    QTimer m_second;
};

} // namespace vigie::models
