// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>

namespace vigie::ui {

//! How long nobody has touched the computer: asked of GNOME's compositor, else of the X server.
//!
//! Elsewhere nobody tells in a way to rely on: under Wayland an X server sees only its own
//! windows, and org.freedesktop.ScreenSaver counts in seconds or milliseconds as desktops please.
class IdleClock : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(std::chrono::milliseconds idle)>;

    explicit IdleClock(const QDBusConnection &session, QObject *parent = nullptr);

    bool isThere() const { return m_hasCompositor || m_hasServer; }
    void ask(const Answer &answer); //!< Answers once, or never.

Q_SIGNALS:
    void thereChanged();

private:
    void askCompositor(const Answer &answer);

    QDBusConnection m_session;
    bool m_hasCompositor = false;
    bool m_hasServer = false;
};

} // namespace vigie::ui
