// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "cli/job.h"
#include "xuc/rest/catalogue.h"
#include "xuc/rest/restclient.h"

namespace vigie::net {
struct Reply;
}

namespace vigie::cli {

class Console;

//! What "rest" is to call: its method and its arguments, but for a password.
struct RestOrder
{
    const xuc::RestMethodInfo *method = nullptr; //!< Never null in one that was read.
    xuc::RestArguments arguments{};
    bool takesPassword = false; //!< In its body: filled in once it is known.

    //! A token is asked for with it, or it goes out itself.
    bool needsPassword() const { return takesPassword || method->needsToken; }
};

//! From the words of \a invocation. The error's detail is a sentence.
Result<RestOrder> restOrder(const Invocation &invocation);

int showRestMethods(const Invocation &invocation, Console &console);

//! One call of XuC's REST interface; signs in first when the call needs a token.
class RestJob final : public Job
{
    Q_OBJECT
public:
    RestJob(const RestOrder &order, const xuc::SignIn &signIn, Console &console);

    void start() override;
    void interrupt() override;

private:
    void call(const xuc::RestRequest &request, void (RestJob::*then)(const net::Reply &));
    void takeToken(const net::Reply &reply);
    void callMethod();
    void show(const net::Reply &reply);
    void fail(const Error &error);

    const RestOrder m_order;
    xuc::SignIn m_signIn;
    Console &m_console;
    xuc::RestClient m_client;
};

} // namespace vigie::cli
