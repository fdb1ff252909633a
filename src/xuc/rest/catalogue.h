// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/rest/request.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <utility>

namespace vigie::xuc {

//! A value that a REST call takes: in its path when the path names it in braces, else in the query
//! of a GET, else in the body.
struct RestArgumentInfo
{
    QLatin1StringView name{};
    //! "text", "phone" (at least one digit, star or hash), "integer", "boolean" (true, false),
    //! words to choose from ("static|personal"), and two that are the whole body: "object" (JSON),
    //! "csv".
    QLatin1StringView type{};
    bool isOptional = false;
    QLatin1StringView key{}; //!< On the wire; null: the name.
};

//! What one call looks like on the wire.
struct RestMethodInfo
{
    QLatin1StringView name{}; //!< "dial", "contactList": one name a call, in both versions.
    QLatin1StringView wireName{}; //!< In the suite's record of what ran: "rest:dial".
    RestVerb verb = RestVerb::Get;
    QLatin1StringView path{}; //!< "/xuc/api/1.0/dial/{domain}/{username}/".
    QList<RestArgumentInfo> arguments{};
    bool needsToken = false;
};

//! Every call of XuC's REST interface that a source documents, versions 1.0 and 2.0.
const QList<RestMethodInfo> &restMethods();

using RestArguments = QList<std::pair<QString, QString>>;

//! The call \a name with \a arguments, each once. An unknown, missing or unreadable argument is an
//! Error Malformed whose detail says which, in English.
Result<RestRequest> makeRest(const QString &name, const RestArguments &arguments);

} // namespace vigie::xuc
