// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/awaynews.h"

#include <QObject>

#include <chrono>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class IdleClock;

//! Notices that an agent is ready for calls at a computer which nobody touches.
class IdleReminder : public QObject
{
    Q_OBJECT
public:
    IdleReminder(center::Desk &desk, models::FrameClock &frames, site::Settings &settings,
                 IdleClock &idle, QObject *parent = nullptr);

    AwayNews news() const { return m_news; } //!< Idle, or none: touched again, or not ready.
    void dismiss();

Q_SIGNALS:
    void newsChanged();

private:
    void look();
    void judge(std::chrono::milliseconds idle, std::chrono::minutes limit);
    void setNews(const AwayNews &news);

    center::Desk &m_desk;
    site::Settings &m_settings;
    IdleClock &m_idle;
    AwayNews m_news{};
    bool m_isDismissed = false; //!< Until somebody touches the computer.
    int m_seconds = 0;
};

} // namespace vigie::ui
