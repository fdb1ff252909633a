// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/desk.h"
#include "playedlink.h"
#include "ui/models/frameclock.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace vigie::test {

//! A small contact centre as its server would tell it: nine queues, one group, Camille Moreau at
//! 1042 signed in as an agent. The frames are written here, so that no codec of ours helps.
class ScriptedFloor
{
public:
    static constexpr int ownAgent = 14;

    explicit ScriptedFloor(const QString &vendor = QStringLiteral("Yealink T46"),
                           bool isFrench = false);

    ManualClock clock{QDateTime(QDate(2026, 11, 22), QTime(14, 6, 0))};
    models::FrameClock frames{clock};
    PlayedLink *link; //!< Owned by the desk.
    center::Desk desk;

    void say(const QString &type, const QJsonValue &message);
    void agentState(int agent, const QString &name, int since, QJsonObject more = {});
    void ownState(const QString &name, int since, const QJsonObject &more = {});
    void queueFigures(int queue, int waiting, int longest, int available);
    void member(int agent, int queue, int penalty);
    void callers(int queue, const QJsonArray &calls);
    void phone(const QString &event, const QString &id, const QJsonObject &more = {});
    void reconnect(); //!< The link is back and tells everything again.
    void settle(); //!< Lets the frame and the events of the loop run.
    void advance(std::chrono::milliseconds by); //!< Turns the clock, in steps of a second.

    //! A day as in the look's pictures: states, calls, waits, a colleague in each state.
    void playMorning();

private:
    explicit ScriptedFloor(std::unique_ptr<PlayedLink> made, const QString &vendor, bool isFrench);
    void tellAll();
    void tellPerson();
    void tellLists();
    void tellStates();

    QString m_vendor;
    bool m_isFrench;
};

} // namespace vigie::test
