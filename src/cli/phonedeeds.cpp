// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "cli/deed.h"
#include "cli/invocation.h"
#include "cli/texts.h"
#include "cli/verbinfo.h"
#include "cli/wish.h"
#include "telephony/calllist.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "xuc/commands/ping.h"

#include <algorithm>
#include <memory>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::Driver;
using telephony::Obstacle;
using telephony::Verb;

namespace {

    QString party(const Call &call)
    {
        const QString name = call.otherName.isEmpty() ? QString() : u" (%1)"_s.arg(call.otherName);
        return (call.otherNumber.isEmpty() ? u"an unknown number"_s : call.otherNumber) + name;
    }

    //! What is so once \a verb was done to the call \a before, or has made one that was not
    //! among \a known.
    QString said(Verb verb, const QString &number, const telephony::CallList &calls,
                 const QString &before, const QStringList &known)
    {
        const auto &all = calls.calls();
        const auto placed = std::ranges::find_if(all, [&known](const Call &call) {
            return !call.incoming && !known.contains(call.uniqueId);
        });
        const Call *call = calls.find(before);
        switch (verb) {
        case Verb::Dial:
        case Verb::AttendedTransfer:
            return u"Calling %1."_s.arg(placed == all.end() ? number : party(*placed));
        case Verb::Answer:
            return call ? u"In conversation with %1."_s.arg(party(*call)) : QString();
        case Verb::Hold:
            return u"On hold."_s;
        case Verb::Resume:
            return u"In conversation again."_s;
        case Verb::HangUp:
            return u"Hung up."_s;
        case Verb::DirectTransfer:
            return u"Passed on to %1."_s.arg(number);
        case Verb::CompleteTransfer:
            return u"The two parties are connected."_s;
        case Verb::CancelTransfer:
            return u"The consultation is over."_s;
        case Verb::Conference:
            return u"The calls are joined."_s;
        case Verb::Dtmf:
            return {};
        }
        return {};
    }

    Obstacle obstacleOf(Site &site, Verb verb, const QString &number)
    {
        const bool hasCall = !site.center().calls().calls().isEmpty();
        const Verb meant = verb == Verb::Dial && hasCall ? Verb::AttendedTransfer : verb;
        const Obstacle found = site.desk().phone().obstacle(meant);
        const bool lacksNumber
            = telephony::needsNumber(verb) && telephony::dialled(number).isEmpty();
        return found == Obstacle::None && lacksNumber ? Obstacle::NoNumber : found;
    }

    //! That the other end cannot be reached is told of the call, and proves nothing else.
    bool isFailure(const xuc::Event *event)
    {
        const auto *phone = event ? std::get_if<xuc::PhoneEvent>(event) : nullptr;
        return phone && phone->eventType == xuc::PhoneEventType::Failure;
    }

    Deed callDeed(Verb verb, const QString &number = {})
    {
        const auto target = std::make_shared<QString>();
        const auto known = std::make_shared<QStringList>();
        Deed deed = deedOf(
            {.already =
                 [=](Site &site) {
                     const auto &calls = site.center().calls().calls();
                     if (const Call *call = telephony::targetOf(verb, calls))
                         *target = call->uniqueId;
                     for (const Call &call : calls)
                         known->append(call.uniqueId);
                     const Obstacle obstacle = obstacleOf(site, verb, number);
                     return obstacle == Obstacle::None
                         ? Verdict()
                         : refused(sentence(obstacle, site.desk().phone().situation().phoneModel));
                 },
             .ask = [=](Site &site) { return site.desk().ask(verb, {}, number); },
             .text =
                 [=](const Site &site) {
                     return said(verb, number, site.center().calls(), *target, *known);
                 }});
        deed.judge = [number, judge = deed.judge](Site &site, const xuc::Event *event) {
            return isFailure(event) ? refused(u"the call to %1 failed"_s.arg(number))
                                    : judge(site, event);
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
            return answer && answer->msgType.isEmpty() ? done(u"Sent: %1."_s.arg(keys)) : Verdict();
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
