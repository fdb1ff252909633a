// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpcall.h"
#include "xuc/events/callhistory.h"
#include "xuc/events/directoryresult.h"
#include "xuc/token.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace vigie::xuc {

// What the answers to REST calls say. All are pure; a body is judged by its JSON, and an answer of
// version 2.0 that reports an error by its code alone, never by the number of its status.

enum class TokenCall { Login, Check };

//! Of login, check, sso and cas. Any error of a check means that the token is no longer good; an
//! answer that is no JSON says nothing about it.
Result<Token> tokenIn(const net::Reply &reply, TokenCall call);

//! Whether a call was taken. Version 1.0 answers without a body: there the status has to tell.
Result<std::monostate> acceptance(const net::Reply &reply);

//! historyByUsername: newest first.
Result<CallHistory> historyIn(const net::Reply &reply);

//! A contact that the person keeps.
struct PersonalContact
{
    QString id{};
    QString firstName{};
    QString lastName{};
    QString company{};
    QString email{};
    QString number{};
    QString mobile{};
    QString fax{};

    bool operator==(const PersonalContact &) const = default;
};

Result<QList<PersonalContact>> contactsIn(const net::Reply &reply); //!< contactList.
Result<PersonalContact> contactIn(const net::Reply &reply); //!< contactGet, -Create, -Update.
Result<DirectoryTable> contactTableIn(const net::Reply &reply); //!< contactDisplay.

//! What became of an imported file.
struct ContactImport
{
    struct Failure
    {
        int line = 0; //!< From 1, as the server counts.
        QStringList errors{};

        bool operator==(const Failure &) const = default;
    };

    int created = 0;
    QList<Failure> failures{};

    bool operator==(const ContactImport &) const = default;
};

Result<ContactImport> contactImportIn(const net::Reply &reply);

//! What a queue's calls may be qualified as.
struct Qualification
{
    struct Part
    {
        int id = 0;
        QString name{};

        bool operator==(const Part &) const = default;
    };

    int id = 0;
    QString name{};
    QList<Part> parts{}; //!< One of these is what an answer names.

    bool operator==(const Qualification &) const = default;
};

Result<QList<Qualification>> qualificationsIn(const net::Reply &reply);

//! The ticket that lets one into a video room.
struct MeetingRoomTicket
{
    QString token{};
    QString uuid{};

    bool operator==(const MeetingRoomTicket &) const = default;
};

Result<MeetingRoomTicket> meetingRoomTicketIn(const net::Reply &reply);

} // namespace vigie::xuc
