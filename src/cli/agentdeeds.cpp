// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearest.h"
#include "center/contactcenter.h"
#include "cli/deed.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/texts.h"
#include "cli/verbinfo.h"
#include "cli/wish.h"

#include <memory>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::Agent;
using center::ContactCenter;
using center::IntentId;
using center::ShownState;

namespace {

    //! A wish about the own agent.
    Deed wish(std::function<Verdict(Site &)> already, std::function<IntentId(Site &)> ask,
              std::function<QString(const Site &)> text)
    {
        const auto isSo = [already = std::move(already)](Site &site) {
            return site.center().ownAgent() ? already(site) : refused(u"this login is no agent"_s);
        };
        return deedOf({.already = isSo, .ask = std::move(ask), .text = std::move(text)});
    }

    QString requestedLine(const Invocation &invocation, const Site &site)
    {
        if (!invocation.words.isEmpty())
            return invocation.words.first();
        return invocation.phone.isEmpty() ? site.center().line().number : invocation.phone;
    }

    QString loggedInText(const Site &site)
    {
        const Agent *own = site.center().ownAgent();
        return u"Logged in on line %1."_s.arg(own ? own->phone : QString());
    }

    //! The desk asks before it takes a line from someone; the options answer.
    Verdict answerQuestion(Site &site, const Invocation &invocation, bool &isAnswered)
    {
        const auto question = site.desk().agentLogin().question();
        if (!question || isAnswered)
            return {};
        const bool isElsewhere = question->kind == center::AgentLogin::Kind::OnAnotherLine;
        if (isElsewhere && !invocation.has("move"_L1))
            return refused(
                u"the agent is logged in on line %1: add --move to log out there first"_s.arg(
                    question->current));
        if (!isElsewhere && !invocation.has("take-line"_L1)) {
            const QString owner
                = question->ownerName.isEmpty() ? u"another agent"_s : question->ownerName;
            return refused(u"line %1 is in use by %2: add --take-line to take it"_s.arg(
                question->requested, owner));
        }
        isAnswered = true;
        if (isElsewhere)
            site.desk().moveHere();
        else
            site.desk().proceedLogin();
        return {};
    }

    Verdict loginFailure(const Site &site, const Verdict &verdict)
    {
        using Kind = center::AgentLogin::Kind;
        const auto &outcome = site.loginOutcome();
        if (verdict.kind != Verdict::Kind::Refused || !outcome)
            return verdict;
        if (outcome->kind == Kind::UnknownLine)
            return refused(u"no line has the number %1"_s.arg(outcome->requested));
        if (outcome->kind == Kind::Refused)
            return refused(u"the server refuses the login: %1"_s.arg(outcome->serverText));
        return verdict;
    }

    Deed loginDeed(const Invocation &invocation)
    {
        const auto isAnswered = std::make_shared<bool>(false);
        Deed deed = wish(
            [invocation](Site &site) {
                return requestedLine(invocation, site).isEmpty()
                    ? refused(u"which line? Give it: login PHONE"_s)
                    : Verdict();
            },
            [invocation](Site &site) {
                return site.desk().logInAgent(requestedLine(invocation, site));
            },
            loggedInText);
        const auto judge = deed.judge;
        const auto look = [=](Site &site, const Verdict &verdict) {
            const Verdict answer = answerQuestion(site, invocation, *isAnswered);
            return answer.kind == Verdict::Kind::Pending ? loginFailure(site, verdict) : answer;
        };
        deed.begin = [look, begin = deed.begin](Site &site) { return look(site, begin(site)); };
        deed.judge = [look, judge](Site &site, const xuc::Event *event) {
            return look(site, judge(site, event));
        };
        if (invocation.has("move"_L1))
            deed.limit = 10s; // Two steps, five seconds each.
        return deed;
    }

    Deed logoutDeed()
    {
        return wish(
            [](Site &site) {
                return site.center().ownAgent()->isLoggedIn() ? Verdict()
                                                              : done(u"Logged out already."_s);
            },
            [](Site &site) { return site.desk().logOutAgent(); },
            [](const Site &) { return u"Logged out."_s; });
    }

    QString pausedText(const Site &site)
    {
        const Agent *own = site.center().ownAgent();
        const QString reason = own ? statusLabel(site.center(), own->cause) : QString();
        return reason.isEmpty() ? u"Paused."_s : u"Paused: %1."_s.arg(reason);
    }

    Verdict needsLogin(const Site &site)
    {
        return site.center().ownAgent()->isLoggedIn() ? Verdict()
                                                      : refused(u"the agent is logged out"_s);
    }

    Deed pauseDeed(const QString &reason)
    {
        const auto name = std::make_shared<QString>();
        Deed deed = wish(
            [=](Site &site) {
                if (const Verdict verdict = needsLogin(site);
                    verdict.kind != Verdict::Kind::Pending)
                    return verdict;
                const auto status = statusNamed(site.center(), reason, center::StatusKind::Pause);
                if (!status)
                    return refused(status.error().detail);
                *name = *status;
                const Agent *own = site.center().ownAgent();
                const bool isSo = own->state == ShownState::Pause && own->cause == *name;
                return isSo ? done(pausedText(site)) : Verdict();
            },
            [=](Site &site) { return site.desk().pause(*name); }, pausedText);
        deed.overdue = [](const Site &site) {
            const Agent *own = site.center().ownAgent();
            return own && isBusy(own->state)
                ? u"not confirmed yet: the server begins the pause behind the call"_s
                : QString();
        };
        return deed;
    }

    Deed readyDeed(const QString &status)
    {
        const auto name = std::make_shared<QString>();
        return wish(
            [=](Site &site) {
                if (const Verdict verdict = needsLogin(site);
                    verdict.kind != Verdict::Kind::Pending)
                    return verdict;
                const auto known = statusNamed(site.center(), status, center::StatusKind::Ready);
                if (!known)
                    return refused(known.error().detail);
                *name = *known;
                const bool isSo
                    = site.center().ownAgent()->state == ShownState::Ready && name->isEmpty();
                return isSo ? done(u"Ready already."_s) : Verdict();
            },
            [=](Site &site) { return site.desk().ready(*name); },
            [](const Site &) { return u"Ready."_s; });
    }

    Deed queueDeed(const QString &text, int penalty)
    {
        const bool joins = penalty >= 0;
        const auto queue = std::make_shared<QueueId>();
        const auto label = std::make_shared<QString>();
        const auto said = [=](const Site &) {
            return joins ? u"In %1 with penalty %2."_s.arg(*label).arg(penalty)
                         : u"Not in %1."_s.arg(*label);
        };
        return wish(
            [=](Site &site) {
                const auto found = queueNamed(site.center(), text);
                if (!found)
                    return refused(found.error().detail);
                *queue = (*found)->id;
                *label = (*found)->label();
                const int own = (*found)->ownPenalty;
                return own == penalty || (!joins && own < 0) ? done(said(site)) : Verdict();
            },
            [=](Site &site) {
                return joins ? site.desk().joinQueue(*queue, penalty)
                             : site.desk().leaveQueue(*queue);
            },
            said);
    }

    Deed joinDeed(const Invocation &invocation)
    {
        bool isNumber = invocation.words.size() < 2;
        const int penalty = isNumber ? 0 : invocation.word(1).toInt(&isNumber);
        if (isNumber && penalty >= 0)
            return queueDeed(invocation.word(0), penalty);
        Deed deed;
        deed.begin = [](Site &) { return refused(u"a penalty is a number from 0"_s); };
        return deed;
    }

    Deed recordDeed(bool pauses)
    {
        return wish([](Site &) { return Verdict(); },
                    [pauses](Site &site) {
                        return pauses ? site.desk().pauseRecording()
                                      : site.desk().resumeRecording();
                    },
                    [pauses](const Site &) {
                        return pauses ? u"The recording is paused."_s : u"The recording goes on."_s;
                    });
    }

} // namespace

Deed agentDeed(const Invocation &invocation)
{
    const QLatin1StringView verb = invocation.verb->name;
    if (verb == "login"_L1)
        return loginDeed(invocation);
    if (verb == "logout"_L1)
        return logoutDeed();
    if (verb == "pause"_L1)
        return pauseDeed(invocation.word(0));
    if (verb == "ready"_L1)
        return readyDeed(invocation.word(0));
    if (verb == "join"_L1)
        return joinDeed(invocation);
    if (verb == "leave"_L1)
        return queueDeed(invocation.word(0), -1);
    if (verb == "record"_L1)
        return recordDeed(invocation.word(0) == "pause"_L1);
    return {};
}

} // namespace vigie::cli
