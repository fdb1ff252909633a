// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminwords.h"

#include "ui/widgets/format.h"
#include "ui/widgets/trustwords.h"

#include <QLocale>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xci::Failure;
using xci::Template;

QString AdminWords::status(int status)
{
    switch (status) {
    case 200:
    case 201:
    case 204:
        return tr("done");
    case 304:
        return tr("nothing has changed");
    case 400:
        return tr("it does not understand what was sent");
    case 401:
        return tr("nobody is signed in");
    case 403:
        return tr("your account may not do this");
    case 404:
        return tr("it knows no such thing");
    case 409:
        return tr("something else stands against it");
    case 500:
        return tr("it failed at its work");
    case 502:
    case 503:
    case 504:
        return tr("it is not ready, or does not reach what is behind it");
    default:
        return tr("status %1").arg(status);
    }
}

QString AdminWords::failure(const Failure &failure)
{
    const QString said = failure.text.isEmpty() ? status(failure.status) : failure.text;
    switch (failure.kind) {
    case Failure::Kind::SignedOut:
        return tr("The session has ended and nothing was sent. Sign in again; what you typed "
                  "stays here.");
    case Failure::Kind::Credentials:
        return tr("The server does not take this login with this password.");
    case Failure::Kind::Refused:
    case Failure::Kind::Conflict:
        return tr("The server refused it: %1").arg(said);
    case Failure::Kind::Forbidden:
        return failure.text.isEmpty()
            ? tr("Your account may not do this. Ask a super-administrator.")
            : tr("Your account may not do this: %1").arg(said);
    case Failure::Kind::NotFound:
        return tr("The server does not know it any more; somebody may have deleted it.");
    case Failure::Kind::Fault:
        return tr("The server failed: %1").arg(said);
    case Failure::Kind::NotXci:
        return tr("A page came in place of an answer, so nobody knows whether it was done. Look "
                  "at the list before you save again.");
    case Failure::Kind::ClearText:
        return tr("The address is not encrypted, and the profile does not allow that. Nothing "
                  "was sent.");
    case Failure::Kind::Certificate:
        return tr("The server's certificate is not trusted on this computer. %1 Nothing was sent.")
            .arg(certificateReason(failure.text));
    case Failure::Kind::Unreachable:
        return tr("Nobody answers at the server's address. Nothing was sent.");
    case Failure::Kind::NotSent:
        return tr("The server did not answer the sign-in, so nothing was sent. Try again.");
    case Failure::Kind::AnswerLost:
        return tr("No answer came. It may have been done or not: look at the list before you "
                  "save again.");
    }
    return {};
}

QString AdminWords::notCreated(const QString &name, const Failure &failure)
{
    //: %1: a XiVO, %2: what happened and what to do.
    return (failure.isUncertain() ? tr("Nobody knows whether %1 was created. %2")
                                  : tr("%1 was not created. %2"))
        .arg(name, AdminWords::failure(failure));
}

QString AdminWords::nameOf(const xci::Entity &entity)
{
    return entity.displayName.isEmpty() ? entity.name : entity.displayName;
}

QString AdminWords::interval(const xci::Interval &interval)
{
    if (interval.end.isEmpty() || interval.end == interval.start)
        return interval.start;
    return u"%1 – %2"_s.arg(interval.start, interval.end);
}

QString AdminWords::intervals(const QList<xci::Interval> &intervals)
{
    QStringList all;
    for (const xci::Interval &each : intervals)
        all.append(interval(each));
    return all.isEmpty() ? noValue() : all.join(u", "_s);
}

QString AdminWords::fault(xci::IntervalFault fault)
{
    switch (fault) {
    case xci::IntervalFault::None:
        return {};
    case xci::IntervalFault::NoStart:
        return tr("Give a first number.");
    case xci::IntervalFault::NotDigits:
        return tr("Use digits alone.");
    case xci::IntervalFault::OtherWidth:
        return tr("Both numbers need the same count of digits.");
    case xci::IntervalFault::EndBeforeStart:
        return tr("The last number comes before the first.");
    }
    return {};
}

QString AdminWords::overlap(const xci::Overlap &overlap, const QList<xci::Entity> &all)
{
    if (overlap.other >= 0)
        return tr("Overlaps %1 above.").arg(interval(overlap.interval));
    const auto entity = std::find_if(all.begin(), all.end(), [&](const xci::Entity &each) {
        return each.combinedId == overlap.entity;
    });
    if (entity == all.end())
        return tr("Overlaps %1.").arg(interval(overlap.interval));
    //: An interval of numbers, an entity, a server.
    return tr("Overlaps %1 of %2, %3.")
        .arg(interval(overlap.interval), nameOf(*entity), entity->xivo.name);
}

QString AdminWords::reachability(const Reachability::State &state)
{
    const QString at = QLocale().toString(state.lastGood.time(), u"HH:mm"_s);
    if (!state.isKnown())
        return tr("not asked yet", "a server");
    if (state.isGood())
        //: A server; %1 is a time of day.
        return tr("answers, %1").arg(at);
    if (state.lastGood.isValid())
        //: A server; %1 is a time of day.
        return tr("does not answer, last %1").arg(at);
    return tr("does not answer", "a server");
}

QString AdminWords::presentedNumber(const QString &number)
{
    if (number == "inbNo"_L1)
        return tr("the incoming number");
    return number.isEmpty() ? noValue() : number;
}

QString AdminWords::provisioning(const QString &number)
{
    if (number.size() != 6)
        return number.isEmpty() ? noValue() : number;
    return number.first(3) + u' ' + number.sliced(3);
}

QString AdminWords::fieldOf(const Failure &failure, const QStringList &keys)
{
    const QString said = failure.code + u' ' + failure.text;
    for (const QString &key : keys) {
        if (said.contains(key, Qt::CaseInsensitive))
            return key;
    }
    return {};
}

QString AdminWords::callerId(const Template &line)
{
    switch (line.callerId) {
    case Template::CallerId::IncomingNumber:
        return tr("Prefix and number");
    case Template::CallerId::Anonymous:
        return tr("Anonymous");
    case Template::CallerId::Custom:
        return line.customCallerId;
    case Template::CallerId::Other:
        break;
    }
    return tr("set by a newer server");
}

QString AdminWords::voiceMail(const Template &line)
{
    if (!line.hasVoiceMail)
        return tr("No", "option of a line");
    switch (line.voiceMailNumber) {
    case Template::VoiceMailNumber::Short:
        return tr("Yes, short number");
    case Template::VoiceMailNumber::Custom:
        return tr("Yes, number %1").arg(line.customVoiceMailNumber);
    case Template::VoiceMailNumber::Other:
        break;
    }
    return tr("set by a newer server");
}

QString AdminWords::peerName(const Template &line)
{
    switch (line.peerName) {
    case Template::PeerName::Auto:
        return tr("Auto", "name of a SIP peer");
    case Template::PeerName::Model:
        return tr("Model", "name of a SIP peer");
    case Template::PeerName::Other:
        break;
    }
    return tr("set by a newer server");
}

} // namespace vigie::ui
