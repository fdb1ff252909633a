// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "net/httpcall.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace vigie::xuc {

//! What a site's third-party service is asked when a call rings. Made by the agent's own machine.
//!
//! Source: third-party application, request. A call of no queue has no member "queue"; a person
//! who is no agent has a null "agentId".
struct ThirdPartyRequest
{
    struct Queue
    {
        QueueId id{};
        QString name{}; //!< Technical.
        QString displayName{};
        QString number{};

        bool operator==(const Queue &) const = default;
    };

    std::optional<UserId> userId{};
    std::optional<AgentId> agentId{};
    QString firstName{};
    QString lastName{};
    QString fullName{};
    QString token{}; //!< Empty: not given.
    QString callee{};
    QString caller{};
    QString linkedId{}; //!< Of the call: what data is attached by.
    std::optional<Queue> queue{};
    QMap<QString, QString> userData{};

    QByteArray encode() const;

    bool operator==(const ThirdPartyRequest &) const = default;
};

//! Whether a token may be told to a service at that address: over TLS, or on this computer.
bool mayCarryToken(const QUrl &service);

//! The instant of a call at which an application is opened.
enum class PageTrigger : quint8 { Ringing, Established, Released };

//! What to do with an application's address.
enum class PageAction : quint8 {
    None,
    Open, //!< A tab of the agent's place.
    Popup, //!< A window of its own.
    Run //!< A program, if an administrator listed it.
};

//! What a third-party service answered about a call.
//!
//! Tolerant: an action that no release knows, a missing address and an address that is neither http
//! nor https are None; so is an event that no release knows, which would never come. Only an answer
//! that is no JSON object, or has another status than 200, is an error.
struct ThirdPartyAnswer
{
    //! \a service: what a relative address is resolved against.
    static Result<ThirdPartyAnswer> decode(const net::Reply &reply, const QUrl &service);

    PageAction action = PageAction::None;
    PageTrigger trigger = PageTrigger::Ringing;
    QUrl url{}; //!< Absolute, http or https; empty for Run.
    QString program{}; //!< Run: what the service wants started, as it wrote it.
    bool isAutoPause = false; //!< Pauses the agent until the application is done.
    QString autoPauseReason{}; //!< A pause reason's name, or empty.
    QString title{}; //!< Of the tab; may be empty.
    bool isMultiTab = false; //!< Popup: another window each time.

    bool operator==(const ThirdPartyAnswer &) const = default;
};

} // namespace vigie::xuc
