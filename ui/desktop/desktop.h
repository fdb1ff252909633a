// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholdrules.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/notice.h"
#include "ui/desktop/orderhand.h"
#include "ui/desktop/systemkeys.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace vigie::models {
class FrameClock;
}
namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

class Dialog;
class MiniBar;
class NoticeWatch;
class Notifier;
class Presence;
class Ringer;
class SoundPlayer;
class Tray;
struct StateChoice;

//! What Vigie is outside its window: notices, tray, mini bar, keys that work everywhere, and the
//! orders of other programs.
//!
//! Of all that a desktop may lack any part, and the window works the same.
class Desktop : public QObject
{
    Q_OBJECT
public:
    //! What it stands on; tests give their own.
    struct Ground
    {
        std::function<QDBusConnection()> bus = [] { return QDBusConnection::sessionBus(); };
        std::function<QDBusConnection()> systemBus = [] { return QDBusConnection::systemBus(); };
        std::function<std::unique_ptr<SoundPlayer>()> sounds{}; //!< Null: the desktop's.
        std::function<bool()> hasTray{}; //!< Null: asks the desktop.
        QString autostartFolder = Autostart::defaultFolder();
    };

    Desktop(const Ground &ground, site::Settings &settings, const site::Policy &policy,
            KeyMap &keys, models::FrameClock &frames, QWidget &window);
    ~Desktop() override;

    void enter(center::Desk &desk); //!< Somebody signed in.
    void leave();

    bool hasTray() const { return m_tray != nullptr; }
    Tray *tray() const { return m_tray.get(); }
    MiniBar *miniBar() const { return m_miniBar.get(); } //!< Null: nobody is signed in.
    Presence *presence() const { return m_presence.get(); } //!< The same.
    Autostart &autostart() { return m_autostart; }
    //! By which ways a supervisor wants to be told of the floor's alarms.
    struct AlarmWays
    {
        bool isNotice = false;
        bool isTaskbar = false;
        QString sound{}; //!< In the sound naming specification; empty: none.
    };
    //! Unlike other notices by the ways given here; quiet hours hold all the same.
    void tellAlarm(const Notice &notice, const AlarmWays &ways);
    void endAlarm(const QString &tag);
    void setFloorAlarms(int count); //!< For the tray.
    //! Where the queues of an agent alarm; who has the floor is told by it alone.
    void setThresholds(const center::ThresholdRules &rules, bool isFloorOpen);
    void playSound(const QString &name); //!< Asked for, to hear it.
    void showWindow(const QString &token = {}); //!< \a token: startToken() of who asks.
    void toggleMiniBar();
    void dialSelection(); //!< The number selected in any program, else the copied one.
    //! Any order, also while nobody is signed in: a link then waits for the sign-in.
    void carryOut(const Order &order, const OrderHand::Reply &reply);

Q_SIGNALS:
    void quitRequested();
    void told(const QString &sentence); //!< Why an order given on this computer came to nothing.
    void newsChanged(); //!< Presence::news()
    void tellsIdleChanged(); //!< Presence::tellsIdle()
    void shutdownBegan();

private:
    void carryOut(Order::Kind kind); //!< Of a key, the tray, the mini bar, a notice.
    void enterNotices();
    void act(const QString &tag, NoticeAction action);
    void watchPresence();
    void tellOfIdleness();
    void tell(const Notice &notice);
    bool isInFront() const;
    void endNotice(const QString &tag);
    void press(KeyAction action);
    void pressElsewhere(KeyAction action);
    void readyOrPause();
    void oneKey();
    void choose(const StateChoice &choice);
    void openLink(const QString &link);
    void askToDial(const QString &number);
    void dial(const QString &number);
    void refreshKeys();
    void retellQueueAlarms(const QString &tag, bool isOn);
    bool isLookedAt() const;

    const Ground m_ground;
    site::Settings &m_settings;
    const site::Policy &m_policy;
    KeyMap &m_keys;
    models::FrameClock &m_frames;
    QWidget &m_window;
    Autostart m_autostart;
    OrderHand m_hand;
    SystemKeys m_systemKeys;
    std::unique_ptr<Notifier> m_notifier; //!< Made at the first sign-in: no start waits for a bus.
    std::unique_ptr<SoundPlayer> m_sounds; //!< The same.
    std::unique_ptr<NoticeWatch> m_watch;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<Ringer> m_ringer;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<MiniBar> m_miniBar;
    center::Desk *m_desk = nullptr;
    QPointer<Dialog> m_question;
    QString m_waitingLink; //!< Came while nobody was signed in.
    QSet<QString> m_alarms;
    int m_floorAlarms = 0;
};

} // namespace vigie::ui
