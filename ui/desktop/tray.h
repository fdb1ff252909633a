// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"
#include "ui/agent/statechoices.h"
#include "ui/desktop/order.h"

#include <QDBusConnection>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class Autostart;
class PanelTone;

//! The program in the desktop's tray: its state, and what is done most without the window.
//!
//! Only made where the desktop has a tray.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(const QWidget &window, Autostart &autostart, site::Settings &settings,
         const QDBusConnection &session, QObject *parent = nullptr);
    ~Tray() override;

    void setDesk(center::Desk *desk); //!< Null: nobody is signed in.
    void setAlarms(int alarms); //!< Own queues over their alarm.
    QMenu *menu() { return &m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }
    QIcon icon() const { return m_icon.icon(); }

Q_SIGNALS:
    void ordered(const vigie::ui::Order &order);
    void stateChosen(const vigie::ui::StateChoice &choice);
    void showRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fillMenu();
    void addStates();
    void addCall();
    QString stateText() const;
    QIcon picture() const;
    center::ShownState state() const;

    const QWidget &m_window;
    Autostart &m_autostart;
    site::Settings &m_settings;
    const std::unique_ptr<PanelTone> m_panel;
    center::Desk *m_desk = nullptr;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    int m_alarms = 0;
};

} // namespace vigie::ui
