// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restjob.h"

#include "base/nearest.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/texts.h"
#include "net/httpcall.h"
#include "xuc/rest/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xuc::RestArgumentInfo;
using xuc::RestMethodInfo;

namespace {

    Unexpected wrong(const QString &sentence)
    {
        return Unexpected({ErrorKind::Malformed, sentence});
    }

    const RestMethodInfo *findMethod(const QString &name)
    {
        const auto &all = xuc::restMethods();
        const auto found
            = std::find_if(all.begin(), all.end(),
                           [&name](const RestMethodInfo &known) { return name == known.name; });
        return found == all.end() ? nullptr : &*found;
    }

    QString unknownMethod(const QString &name)
    {
        QStringList names;
        for (const RestMethodInfo &method : xuc::restMethods())
            names.append(method.name);
        const QString near = nearest(name, names);
        return u"there is no REST method %1"_s.arg(name.left(40))
            + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near));
    }

    bool takesPassword(const RestMethodInfo &method)
    {
        return std::any_of(method.arguments.begin(), method.arguments.end(),
                           [](const RestArgumentInfo &one) { return one.name == "password"_L1; });
    }

    QLatin1StringView verbName(xuc::RestVerb verb)
    {
        switch (verb) {
        case xuc::RestVerb::Get:
            return "GET"_L1;
        case xuc::RestVerb::Post:
            return "POST"_L1;
        case xuc::RestVerb::Put:
            return "PUT"_L1;
        case xuc::RestVerb::Delete:
            return "DELETE"_L1;
        }
        return {};
    }

    QString shown(const RestMethodInfo &method)
    {
        QStringList arguments;
        for (const RestArgumentInfo &argument : method.arguments) {
            if (argument.name == "password"_L1) // Asked for, never written.
                continue;
            const QString text = u"%1=<%2>"_s.arg(argument.name, argument.type);
            arguments.append(argument.isOptional ? u'[' + text + u']' : text);
        }
        QString text = u"%1\n    %2 %3\n"_s.arg(method.name, verbName(method.verb), method.path);
        if (!arguments.isEmpty())
            text += wrapped(arguments.join(u' '), 4);
        return text;
    }

    QJsonObject json(const RestMethodInfo &method)
    {
        QJsonArray arguments;
        for (const RestArgumentInfo &argument : method.arguments)
            arguments.append(QJsonObject{{u"name"_s, QString(argument.name)},
                                         {u"type"_s, QString(argument.type)},
                                         {u"optional"_s, argument.isOptional}});
        return {{u"name"_s, QString(method.name)},
                {u"verb"_s, QString(verbName(method.verb))},
                {u"path"_s, QString(method.path)},
                {u"needsToken"_s, method.needsToken},
                {u"arguments"_s, arguments}};
    }

} // namespace

Result<RestOrder> restOrder(const Invocation &invocation)
{
    RestOrder order{.method = findMethod(invocation.word(0))};
    if (!order.method)
        return wrong(unknownMethod(invocation.word(0)));
    for (const QString &word : invocation.words.mid(1)) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign <= 0)
            return wrong(u"'%1' is not KEY=VALUE"_s.arg(word.left(40)));
        if (word.left(sign).compare("password"_L1, Qt::CaseInsensitive) == 0)
            return wrong(u"a password on the command line can be read by every user of this "
                         "machine: leave it out, it is asked for"_s);
        order.arguments.append({word.left(sign), word.mid(sign + 1)});
    }
    order.takesPassword = takesPassword(*order.method);
    auto tried = order.arguments;
    if (order.takesPassword)
        tried.append({u"password"_s, u"-"_s});
    if (const auto request = xuc::makeRest(order.method->name, tried); !request)
        return wrong(request.error().detail);
    if (order.needsPassword() && invocation.signIn.login.isEmpty())
        return wrong(u"whose login? Give --login NAME, or set VIGIE_LOGIN"_s);
    return order;
}

int showRestMethods(const Invocation &invocation, Console &console)
{
    QString text;
    QJsonArray array;
    for (const RestMethodInfo &method : xuc::restMethods()) {
        text += shown(method);
        array.append(json(method));
    }
    console.print(invocation.has("json"_L1) ? QString::fromUtf8(QJsonDocument(array).toJson())
                                            : text);
    return Done;
}

RestJob::RestJob(const RestOrder &order, const xuc::SignIn &signIn, Console &console)
    : m_order(order)
    , m_signIn(signIn)
    , m_console(console)
    , m_client(5s)
{
}

void RestJob::start()
{
    if (!m_order.method->needsToken) {
        callMethod();
        return;
    }
    const auto login = xuc::makeRest(
        u"login"_s, {{u"login"_s, m_signIn.login}, {u"password"_s, m_signIn.password}});
    if (login)
        call(*login, &RestJob::takeToken);
    else
        fail(login.error());
}

void RestJob::interrupt()
{
    Q_EMIT finished(NotConfirmed);
}

void RestJob::call(const xuc::RestRequest &request, void (RestJob::*then)(const net::Reply &))
{
    const auto sent = m_client.send(request, m_signIn);
    if (!sent) {
        fail(sent.error());
        return;
    }
    net::HttpCall *call = *sent;
    connect(call, &net::HttpCall::finished, this,
            [this, call, then](const Result<net::Reply> &reply) {
                call->deleteLater();
                if (reply)
                    (this->*then)(*reply);
                else
                    fail(reply.error());
            });
}

void RestJob::takeToken(const net::Reply &reply)
{
    const auto token = xuc::tokenIn(reply, xuc::TokenCall::Login);
    if (!token) {
        fail(token.error());
        return;
    }
    m_signIn.token = token->value;
    callMethod();
}

void RestJob::callMethod()
{
    auto arguments = m_order.arguments;
    if (m_order.takesPassword)
        arguments.append({u"password"_s, m_signIn.password});
    const auto request = xuc::makeRest(m_order.method->name, arguments);
    if (request)
        call(*request, &RestJob::show);
    else
        fail(request.error());
}

void RestJob::show(const net::Reply &reply)
{
    if (!reply.body.trimmed().isEmpty())
        m_console.printLine(reply.body.trimmed());
    const auto taken = xuc::acceptance(reply);
    if (!taken)
        m_console.note(u"refused (%1): %2"_s.arg(reply.status).arg(taken.error().detail));
    Q_EMIT finished(taken ? Done : NotConfirmed);
}

void RestJob::fail(const Error &error)
{
    m_console.note(sentence(error, m_signIn.server));
    Q_EMIT finished(CannotSignIn);
}

} // namespace vigie::cli
