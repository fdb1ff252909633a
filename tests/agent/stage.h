// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptedfloor.h"
#include "ui/agent/agentplace.h"
#include "ui/widgets/keymap.h"

#include <QTest>

namespace vigie::test {

//! The agent's place in a window of its own, on a scripted floor.
class Stage
{
public:
    explicit Stage(const QString &vendor = QStringLiteral("Yealink T46"),
                   const QSize &size = {1302, 744})
        : floor(vendor)
        , place(floor.desk, floor.frames, keys)
    {
        place.resize(size);
        place.show();
        place.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&place);
        floor.settle();
    }

    template <typename Widget> Widget *find(const QString &name) const
    {
        return place.findChild<Widget *>(name);
    }

    void ring(const QString &id = QStringLiteral("a"))
    {
        floor.phone(QStringLiteral("EventRinging"), id,
                    {{QStringLiteral("otherDN"), QStringLiteral("0472105520")},
                     {QStringLiteral("otherDName"), QStringLiteral("Hélène Vasseur")},
                     {QStringLiteral("queueName"), QStringLiteral("trucks")},
                     {QStringLiteral("callDirection"), QStringLiteral("Incoming")}});
        floor.settle();
    }
    void say(const QString &event, const QString &id, const QJsonObject &more = {})
    {
        floor.phone(event, id, more);
        floor.settle();
    }
    void talk()
    {
        ring();
        say(QStringLiteral("EventEstablished"), QStringLiteral("a"));
    }
    void consult()
    {
        talk();
        say(QStringLiteral("EventOnHold"), QStringLiteral("a"));
        say(QStringLiteral("EventDialing"), QStringLiteral("b"),
            {{QStringLiteral("otherDN"), QStringLiteral("1051")},
             {QStringLiteral("callDirection"), QStringLiteral("Outgoing")}});
    }

    ScriptedFloor floor;
    ui::KeyMap keys;
    ui::AgentPlace place;
};

} // namespace vigie::test
