// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "cli/deed.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/verbinfo.h"
#include "cli/wish.h"
#include "xuc/commands/userstatusupdate.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
namespace command = xuc::command;
using center::Forward;
using center::ForwardKind;
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
        const QString text = isOn ? u"Do not disturb is on."_s : u"Do not disturb is off."_s;
        return deedOf({.already =
                           [=](Site &site) {
                               return site.center().self().isDndEnabled == isOn ? done(text)
                                                                                : Verdict();
                           },
                       .ask = [=](Site &site) { return site.desk().setDoNotDisturb(isOn); },
                       .text = [=](const Site &) { return text; }});
    }

    ForwardKind forwardNamed(const QString &name)
    {
        if (name == "na"_L1)
            return ForwardKind::NoAnswer;
        return name == "busy"_L1 ? ForwardKind::Busy : ForwardKind::Unconditional;
    }

    QString forwardText(ForwardKind kind, bool isOn, const QString &number)
    {
        const QString calls = kind == ForwardKind::NoAnswer ? u"Unanswered calls"_s
            : kind == ForwardKind::Busy                     ? u"Calls while busy"_s
                                                            : u"All calls"_s;
        return isOn ? u"%1 go to %2."_s.arg(calls, number) : u"%1 are not forwarded."_s.arg(calls);
    }

    //! The number known to the server stands in for one that was not given.
    Deed forwardDeed(ForwardKind kind, bool isOn, const QString &given)
    {
        const auto numberOf = [=](const Site &site) {
            return given.isEmpty() ? site.center().self().forward(kind).destination : given;
        };
        const auto text = [=](const Site &site) { return forwardText(kind, isOn, numberOf(site)); };
        return deedOf(
            {.already =
                 [=](Site &site) {
                     const QString number = numberOf(site);
                     if (isOn && number.isEmpty())
                         return refused(u"where to? Give the number behind on"_s);
                     const Forward &now = site.center().self().forward(kind);
                     const bool isSo
                         = now.isEnabled == isOn && (!isOn || now.destination == number);
                     return isSo ? done(text(site)) : Verdict();
                 },
             .ask = [=](Site &site) { return site.desk().setForward(kind, isOn, numberOf(site)); },
             .text = text});
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
        return forwardDeed(forwardNamed(invocation.word(0)), invocation.word(1) == "on"_L1,
                           invocation.word(2));
    if (verb == "status"_L1)
        return statusDeed(invocation.word(0));
    return {};
}

} // namespace vigie::cli
