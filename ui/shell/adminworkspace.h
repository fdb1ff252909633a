// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class AdminDoor;
class AdminPlace;
class KeyMap;
class Rail;
class StatusBar;
class Toasts;

//! The administration without a session with a XuC: for a site that has none, for an administrator
//! who has no account there, and while it is down.
class AdminWorkspace : public QWidget
{
    Q_OBJECT
public:
    //! Takes the \a door. @param siteName for the window's title and the status bar.
    AdminWorkspace(AdminDoor &door, models::FrameClock &clock, KeyMap &keys,
                   const QString &siteName, QWidget *parent = nullptr);
    ~AdminWorkspace() override;

    AdminDoor &door() const { return m_door; }
    void enter(); //!< It is on screen.
    QString title() const; //!< For the window's title.
    void tell(const QString &failure); //!< A toast that stays.

Q_SIGNALS:
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void listen();
    void showSession();
    void showKeys();

    AdminDoor &m_door;
    models::FrameClock &m_clock;
    KeyMap &m_keys;
    const QString m_siteName;
    Rail *m_rail;
    AdminPlace *m_place;
    StatusBar *m_status;
    Toasts *m_toasts;
};

} // namespace vigie::ui
