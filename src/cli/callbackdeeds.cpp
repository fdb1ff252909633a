// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "cli/deed.h"
#include "cli/invocation.h"
#include "cli/verbinfo.h"
#include "xuc/commands/getcallbacklists.h"
#include "xuc/commands/releasecallback.h"
#include "xuc/commands/startcallback.h"
#include "xuc/commands/takecallback.h"
#include "xuc/commands/updatecallbackticket.h"

#include <QSet>

#include <memory>

namespace vigie::cli {

using namespace Qt::StringLiterals;
namespace command = xuc::command;
using xuc::CallbackRequest;

namespace {

    //! The one request whose uuid begins so; the error's detail is a sentence.
    Result<CallbackRequest> requestNamed(const xuc::CallbackLists &lists, const QString &begin)
    {
        QList<CallbackRequest> found;
        for (const xuc::CallbackList &list : lists.lists) {
            for (const CallbackRequest &request : list.callbacks) {
                if (request.uuid.startsWith(begin, Qt::CaseInsensitive))
                    found.append(request);
            }
        }
        if (found.size() == 1)
            return found.first();
        const QString sentence = found.isEmpty()
            ? u"there is no open callback %1"_s.arg(begin)
            : u"%1 callbacks begin with %2: write more of it"_s.arg(found.size()).arg(begin);
        return Unexpected({ErrorKind::Malformed, sentence});
    }

    QString agentName(const Site &site, AgentId id)
    {
        const center::Agent *agent = site.center().find(id);
        return agent && !agent->name().isEmpty() ? agent->name() : u"agent %1"_s.arg(raw(id));
    }

    //! Asks for the lists, then does \a act with the request that \a begin names, then waits for
    //! \a proof of it.
    Deed withRequest(const QString &begin,
                     std::function<Verdict(Site &, const CallbackRequest &)> act,
                     std::function<Verdict(Site &, const QString &uuid, const xuc::Event &)> proof)
    {
        const auto uuid = std::make_shared<QString>();
        Deed deed;
        deed.begin = [](Site &site) {
            site.send(command::GetCallbackLists{}.encode());
            return Verdict();
        };
        deed.judge = [=](Site &site, const xuc::Event *event) {
            if (!event)
                return Verdict();
            if (!uuid->isEmpty())
                return proof(site, *uuid, *event);
            const auto *lists = std::get_if<xuc::CallbackLists>(event);
            if (!lists)
                return Verdict();
            const auto request = requestNamed(*lists, begin);
            if (!request)
                return refused(request.error().detail);
            *uuid = request->uuid;
            return act(site, *request);
        };
        return deed;
    }

    Deed takeDeed(const QString &begin)
    {
        const auto taken = [](Site &site, AgentId agent) {
            const bool isOwn = site.center().self().agentId == agent;
            return isOwn ? done(u"Taken."_s)
                         : refused(u"%1 has taken it"_s.arg(agentName(site, agent)));
        };
        return withRequest(
            begin,
            [taken](Site &site, const CallbackRequest &request) {
                if (request.agentId)
                    return taken(site, *request.agentId);
                site.send(command::TakeCallback{request.uuid}.encode());
                return Verdict();
            },
            [taken](Site &site, const QString &uuid, const xuc::Event &event) {
                const auto *told = std::get_if<xuc::CallbackTaken>(&event);
                return told && told->uuid == uuid ? taken(site, told->agentId) : Verdict();
            });
    }

    Deed releaseDeed(const QString &begin)
    {
        return withRequest(
            begin,
            [](Site &site, const CallbackRequest &request) {
                if (!request.agentId)
                    return done(u"Nobody has it."_s);
                site.send(command::ReleaseCallback{request.uuid}.encode());
                return Verdict();
            },
            [](Site &, const QString &uuid, const xuc::Event &event) {
                const auto *told = std::get_if<xuc::CallbackReleased>(&event);
                return told && told->uuid == uuid ? done(u"Given back."_s) : Verdict();
            });
    }

    Deed startDeed(const QString &begin, const QString &given)
    {
        return withRequest(
            begin,
            [given](Site &site, const CallbackRequest &request) {
                QString number = given;
                if (number.isEmpty())
                    number = request.phoneNumber.isEmpty() ? request.mobilePhoneNumber
                                                           : request.phoneNumber;
                if (number.isEmpty())
                    return refused(u"the request has no number: give one"_s);
                site.send(command::StartCallback{request.uuid, number}.encode());
                return Verdict();
            },
            [](Site &, const QString &uuid, const xuc::Event &event) {
                const auto *told = std::get_if<xuc::CallbackStarted>(&event);
                return told && told->requestUuid == uuid
                    ? done(u"Started. Ticket: %1"_s.arg(told->ticketUuid))
                    : Verdict();
            });
    }

    //! The events name the request, not the ticket: it is one that the own agent holds.
    Verdict outcomeOf(const xuc::Event &event, const QSet<QString> &own)
    {
        if (const auto *closed = std::get_if<xuc::CallbackClotured>(&event);
            closed && own.contains(closed->uuid))
            return done(u"Saved: the callback is closed."_s);
        if (const auto *updated = std::get_if<xuc::CallbackRequestUpdated>(&event);
            updated && own.contains(updated->request.uuid))
            return done(u"Saved: the callback is due again on %1."_s.arg(
                updated->request.dueDate.toString(Qt::ISODate)));
        if (const auto *released = std::get_if<xuc::CallbackReleased>(&event);
            released && own.contains(released->uuid))
            return done(u"Saved: the callback is free again."_s);
        return {};
    }

    Deed finishDeed(const Invocation &invocation)
    {
        command::UpdateCallbackTicket ticket{
            .uuid = invocation.word(0),
            .status = invocation.word(1),
            .comment = invocation.word(2),
            .dueDate = QDate::fromString(invocation.value("due"_L1), Qt::ISODate),
            .periodUuid = invocation.value("period"_L1)};
        const bool isDateBad = invocation.has("due"_L1) && !ticket.dueDate.isValid();
        const auto own = std::make_shared<QSet<QString>>();
        const auto isSent = std::make_shared<bool>(false);
        Deed deed;
        deed.begin = [=](Site &site) {
            if (isDateBad)
                return refused(u"--due is a date, YYYY-MM-DD"_s);
            if (!ticket.fault().isEmpty())
                return refused(u"--due and --period go together"_s);
            site.send(command::GetCallbackLists{}.encode());
            return Verdict();
        };
        deed.judge = [=](Site &site, const xuc::Event *event) {
            const auto *lists = event ? std::get_if<xuc::CallbackLists>(event) : nullptr;
            if (*isSent || !lists)
                return event && *isSent ? outcomeOf(*event, *own) : Verdict();
            for (const xuc::CallbackList &list : lists->lists) {
                for (const CallbackRequest &request : list.callbacks) {
                    if (request.agentId && request.agentId == site.center().self().agentId)
                        own->insert(request.uuid);
                }
            }
            *isSent = true;
            site.send(ticket.encode());
            return Verdict();
        };
        return deed;
    }

} // namespace

Deed callbackDeed(const Invocation &invocation)
{
    const QLatin1StringView verb = invocation.verb->name;
    if (verb == "take"_L1)
        return takeDeed(invocation.word(0));
    if (verb == "release"_L1)
        return releaseDeed(invocation.word(0));
    if (verb == "start"_L1)
        return startDeed(invocation.word(0), invocation.word(1));
    if (verb == "finish"_L1)
        return finishDeed(invocation);
    return {};
}

} // namespace vigie::cli
