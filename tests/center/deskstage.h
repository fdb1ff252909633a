// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/desk.h"
#include "fakelink.h"
#include "xuc/signin.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace vigie::center {

//! A desk signed in as "marie" over a link that the test plays; what no list tells counts as empty.
struct DeskStage
{
    DeskStage()
    {
        auto owned = std::make_unique<FakeLink>();
        link = owned.get();
        desk = std::make_unique<Desk>(std::move(owned), clock);
        desk->signIn({.login = QStringLiteral("marie")}, {});
        becomeLive();
    }

    void becomeLive()
    {
        using namespace std::chrono_literals;
        link->become(Link::State::Connecting);
        link->become(Link::State::Syncing);
        link->say("UserConfigUpdate", user);
        for (const auto &[message, body] : lists)
            link->say(message, body);
        clock.advance(6s);
        desk->tick();
        signOfLife();
        link->sent.clear();
    }
    void signOfLife() { link->say("PhoneStatusUpdate", R"({"status":0})"); }
    QJsonObject lastSent() const
    {
        return link->sent.isEmpty() ? QJsonObject()
                                    : QJsonDocument::fromJson(link->sent.last()).object();
    }

    ManualClock clock{};
    FakeLink *link = nullptr;
    std::unique_ptr<Desk> desk{};
    QByteArray user = R"({"userId":31,"fullName":"Marie Dupont"})";
    QList<std::pair<const char *, QByteArray>> lists{}; //!< Told by each new session.
};

} // namespace vigie::center
