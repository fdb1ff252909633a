// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "cli/deed.h"
#include "cli/invocation.h"
#include "cli/texts.h"
#include "cli/verbinfo.h"
#include "telephony/calllist.h"
#include "telephony/driver.h"
#include "xuc/commands/ping.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::CallState;
using telephony::Driver;
using telephony::Obstacle;
using telephony::Verb;

namespace {

    //! What was asked of the phone, and the calls of then.
    struct Request
    {
        Verb verb = Verb::Dial;
        QString number{};
        QString callId{}; //!< That the verb acts on; empty: none.
        QStringList before{}; //!< Unique ids.
    };

    Obstacle give(Driver &phone, const Request &request)
    {
        switch (request.verb) {
        case Verb::Dial:
            return phone.dial(request.number);
        case Verb::Answer:
            return phone.answer(request.callId);
        case Verb::HangUp:
            return phone.hangUp(request.callId);
        case Verb::Hold:
            return phone.hold(request.callId);
        case Verb::Resume:
            return phone.resume(request.callId);
        case Verb::DirectTransfer:
            return phone.directTransfer(request.number);
        case Verb::AttendedTransfer:
            return phone.attendedTransfer(request.number);
        case Verb::CompleteTransfer:
            return phone.completeTransfer();
        case Verb::CancelTransfer:
            return phone.cancelTransfer();
        case Verb::Conference:
            return phone.conference();
        case Verb::Dtmf:
            return phone.sendDtmf(request.number.front());
        }
        return Obstacle::None;
    }

    QString party(const Call &call)
    {
        const QString name = call.otherName.isEmpty() ? QString() : u" (%1)"_s.arg(call.otherName);
        return (call.otherNumber.isEmpty() ? u"an unknown number"_s : call.otherNumber) + name;
    }

    Verdict when(bool isSo, const QString &text)
    {
        return isSo ? done(text) : Verdict();
    }

    //! By what the verb does to the calls: the server acknowledges none.
    Verdict proof(const telephony::CallList &calls, const Request &request)
    {
        const Call *call = calls.find(request.callId);
        const auto &all = calls.calls();
        const auto isNew = [&request](const Call &c) {
            return !c.incoming && !request.before.contains(c.uniqueId);
        };
        const auto isGone = [&calls](const QString &id) { return calls.find(id) == nullptr; };
        switch (request.verb) {
        case Verb::Dial:
        case Verb::AttendedTransfer: {
            const auto placed = std::find_if(all.begin(), all.end(), isNew);
            return placed == all.end() ? Verdict() : done(u"Calling %1."_s.arg(party(*placed)));
        }
        case Verb::Answer:
            return call && call->state == CallState::Established
                ? done(u"In conversation with %1."_s.arg(party(*call)))
                : Verdict();
        case Verb::Hold:
            return when(call && call->state == CallState::OnHold, u"On hold."_s);
        case Verb::Resume:
            return when(call && call->state == CallState::Established, u"In conversation again."_s);
        case Verb::HangUp:
            return when(!call, u"Hung up."_s);
        case Verb::DirectTransfer:
            return when(!call, u"Passed on to %1."_s.arg(request.number));
        case Verb::CompleteTransfer:
            return when(std::any_of(request.before.begin(), request.before.end(), isGone),
                        u"The two parties are connected."_s);
        case Verb::CancelTransfer:
            return when(std::any_of(request.before.begin(), request.before.end(), isGone),
                        u"The consultation is over."_s);
        case Verb::Conference:
            return when(calls.isConference(), u"The calls are joined."_s);
        case Verb::Dtmf:
            return {};
        }
        return {};
    }

    Verdict failure(const Request &request, const xuc::Event *event)
    {
        const auto *phone = event ? std::get_if<xuc::PhoneEvent>(event) : nullptr;
        const bool isFailure = phone && phone->eventType == xuc::PhoneEventType::Failure;
        return isFailure ? refused(u"the call to %1 failed"_s.arg(request.number)) : Verdict();
    }

    Deed callDeed(Verb verb, const QString &number = {})
    {
        const auto request = std::make_shared<Request>(Request{.verb = verb, .number = number});
        Deed deed;
        deed.begin = [request](Site &site) {
            const auto &calls = site.center().calls();
            if (const Call *target = telephony::targetOf(request->verb, calls.calls()))
                request->callId = target->uniqueId;
            for (const Call &call : calls.calls())
                request->before.append(call.uniqueId);
            Driver &phone = site.desk().phone();
            const Obstacle obstacle = give(phone, *request);
            return obstacle == Obstacle::None
                ? Verdict()
                : refused(sentence(obstacle, phone.situation().phoneModel));
        };
        deed.judge = [request](Site &site, const xuc::Event *event) {
            const Verdict failed = failure(*request, event);
            return failed.kind == Verdict::Kind::Pending ? proof(site.center().calls(), *request)
                                                         : failed;
        };
        return deed;
    }

    Deed toneDeed(const QString &keys)
    {
        Deed deed;
        deed.begin = [keys](Site &site) {
            for (const QChar key : keys) {
                if (!u"0123456789*#ABCD"_s.contains(key))
                    return refused(u"'%1' is no key of a phone"_s.arg(key));
            }
            Driver &phone = site.desk().phone();
            for (const QChar key : keys) {
                if (const Obstacle obstacle = phone.sendDtmf(key); obstacle != Obstacle::None)
                    return refused(sentence(obstacle, phone.situation().phoneModel));
            }
            // Tones prove nothing: the answer to a ping behind them shows that they left.
            site.send(xuc::command::Ping{}.encode());
            return Verdict();
        };
        deed.judge = [keys](Site &, const xuc::Event *event) {
            const auto *answer = event ? std::get_if<xuc::Unknown>(event) : nullptr;
            return when(answer && answer->msgType.isEmpty(), u"Sent: %1."_s.arg(keys));
        };
        return deed;
    }

} // namespace

Deed phoneDeed(const Invocation &invocation)
{
    const QLatin1StringView verb = invocation.verb->name;
    const QString number = invocation.word(0);
    if (verb == "dial"_L1)
        return callDeed(Verb::Dial, number);
    if (verb == "answer"_L1)
        return callDeed(Verb::Answer);
    if (verb == "hangup"_L1)
        return callDeed(Verb::HangUp);
    if (verb == "hold"_L1)
        return callDeed(Verb::Hold);
    if (verb == "resume"_L1)
        return callDeed(Verb::Resume);
    if (verb == "transfer"_L1)
        return callDeed(
            invocation.has("attended"_L1) ? Verb::AttendedTransfer : Verb::DirectTransfer, number);
    if (verb == "complete"_L1)
        return callDeed(Verb::CompleteTransfer);
    if (verb == "cancel"_L1)
        return callDeed(Verb::CancelTransfer);
    if (verb == "conference"_L1)
        return callDeed(Verb::Conference);
    if (verb == "dtmf"_L1)
        return toneDeed(number);
    return {};
}

} // namespace vigie::cli
