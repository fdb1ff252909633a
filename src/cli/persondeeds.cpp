// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "cli/deed.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/verbinfo.h"
#include "xuc/commands/busyfwd.h"
#include "xuc/commands/dnd.h"
#include "xuc/commands/nafwd.h"
#include "xuc/commands/uncfwd.h"
#include "xuc/commands/userstatusupdate.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
namespace command = xuc::command;
using center::Forward;
using center::OwnUser;

namespace {

    //! A deed that is done once \a isSo holds for the person; nothing is sent when it does already.
    Deed personal(const QByteArray &frame, std::function<bool(const OwnUser &)> isSo,
                  const QString &text)
    {
        const auto look
            = [=](const Site &site) { return isSo(site.center().self()) ? done(text) : Verdict(); };
        Deed deed;
        deed.begin = [=](Site &site) {
            const Verdict verdict = look(site);
            if (verdict.kind == Verdict::Kind::Pending && !site.send(frame))
                return refused(u"the connection is down"_s);
            return verdict;
        };
        deed.judge = [=](Site &site, const xuc::Event *) { return look(site); };
        return deed;
    }

    Deed dndDeed(bool isOn)
    {
        return personal(
            command::Dnd{isOn}.encode(),
            [isOn](const OwnUser &self) { return self.isDndEnabled == isOn; },
            isOn ? u"Do not disturb is on."_s : u"Do not disturb is off."_s);
    }

    const Forward &forwardOf(const OwnUser &self, const QString &kind)
    {
        if (kind == "na"_L1)
            return self.noAnswer;
        return kind == "busy"_L1 ? self.busy : self.unconditional;
    }

    QByteArray forwardFrame(const QString &kind, bool isOn, const QString &number)
    {
        if (kind == "na"_L1)
            return command::NaFwd{isOn, number}.encode();
        return kind == "busy"_L1 ? command::BusyFwd{isOn, number}.encode()
                                 : command::UncFwd{isOn, number}.encode();
    }

    QString forwardText(const QString &kind, bool isOn, const QString &number)
    {
        const QString calls = kind == "na"_L1 ? u"Unanswered calls"_s
            : kind == "busy"_L1               ? u"Calls while busy"_s
                                              : u"All calls"_s;
        return isOn ? u"%1 go to %2."_s.arg(calls, number) : u"%1 are not forwarded."_s.arg(calls);
    }

    //! The number known to the server stands in for one that was not given, so the frame is made
    //! late.
    Deed forwardDeed(const QString &kind, bool isOn, const QString &given)
    {
        const auto made = [=](const Site &site) {
            const QString known = forwardOf(site.center().self(), kind).destination;
            const QString number = given.isEmpty() ? known : given;
            return personal(
                forwardFrame(kind, isOn, number),
                [=](const OwnUser &self) {
                    const Forward &forward = forwardOf(self, kind);
                    return forward.isEnabled == isOn && (!isOn || forward.destination == number);
                },
                forwardText(kind, isOn, number));
        };
        Deed deed;
        deed.begin = [=](Site &site) {
            const bool isNumberless
                = given.isEmpty() && forwardOf(site.center().self(), kind).destination.isEmpty();
            return isOn && isNumberless ? refused(u"where to? Give the number behind on"_s)
                                        : made(site).begin(site);
        };
        deed.judge
            = [=](Site &site, const xuc::Event *event) { return made(site).judge(site, event); };
        return deed;
    }

    Deed statusDeed(const QString &text)
    {
        const auto made = [text](const Site &site) {
            const center::Statuses &statuses = site.center().statuses();
            QString name = text;
            for (const center::Status &status : statuses.all()) {
                if (status.label.compare(text, Qt::CaseInsensitive) == 0 && !statuses.find(text))
                    name = status.name;
            }
            return personal(
                command::UserStatusUpdate{name}.encode(),
                [name](const OwnUser &self) { return self.status == name; },
                u"Presence: %1."_s.arg(statusLabel(site.center(), name)));
        };
        Deed deed;
        deed.begin = [=](Site &site) { return made(site).begin(site); };
        deed.judge
            = [=](Site &site, const xuc::Event *event) { return made(site).judge(site, event); };
        return deed;
    }

} // namespace

Deed personDeed(const Invocation &invocation)
{
    const QLatin1StringView verb = invocation.verb->name;
    if (verb == "dnd"_L1)
        return dndDeed(invocation.word(0) == "on"_L1);
    if (verb == "forward"_L1)
        return forwardDeed(invocation.word(0), invocation.word(1) == "on"_L1, invocation.word(2));
    if (verb == "status"_L1)
        return statusDeed(invocation.word(0));
    return {};
}

} // namespace vigie::cli
