// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/judge.h"

#include "net/serveraddress.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace vigie::health {

using namespace Qt::StringLiterals;

namespace {

    constexpr int ok = 200;
    constexpr int firstRedirection = 300;
    constexpr int firstRefusal = 400;
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    constexpr int firstFault = 500;

    Finding well(Reason reason, qint64 number = 0, qint64 other = 0)
    {
        return {.mark = Mark::Well, .reason = reason, .number = number, .other = other};
    }

    Finding wrong(Reason reason, qint64 number = 0, qint64 other = 0)
    {
        return {.mark = Mark::Wrong, .reason = reason, .number = number, .other = other};
    }

    Finding warning(Reason reason, qint64 number = 0, qint64 other = 0)
    {
        return {.mark = Mark::Warning, .reason = reason, .number = number, .other = other};
    }

    Finding notChecked(Reason reason)
    {
        return {.mark = Mark::NotChecked, .reason = reason};
    }

    bool isJson(const Sight &sight)
    {
        return !QJsonDocument::fromJson(sight.body).isNull();
    }

    Finding judgeFailure(const Address &address, const Error &failure, const Limits &limits)
    {
        switch (failure.kind) {
        case ErrorKind::HostUnknown:
            return wrong(Reason::HostUnknown);
        case ErrorKind::Refused:
            // Nobody said that there is such a service.
            return address.isUsual ? notChecked(Reason::NobodyAtUsualPlace)
                                   : wrong(Reason::NobodyListens);
        case ErrorKind::Timeout:
            return address.isUsual
                ? notChecked(Reason::NobodyAtUsualPlace)
                : wrong(Reason::TooSlow,
                        std::chrono::duration_cast<std::chrono::seconds>(limits.patience).count());
        case ErrorKind::Tls:
            return notChecked(Reason::Untrusted);
        default:
            return address.isUsual ? notChecked(Reason::NobodyAtUsualPlace)
                                   : wrong(Reason::LinkLost);
        }
    }

    //! Of a page for people.
    Finding judgePage(const Address &address, const Sight &sight)
    {
        if (sight.status == notFound)
            return address.isUsual ? notChecked(Reason::NobodyAtUsualPlace)
                                   : warning(Reason::NotFound);
        return well(Reason::Answers, sight.delay.count());
    }

    //! Of an interface, asked without the key to it: a refusal is the right answer.
    Finding judgeInterface(const Address &address, const Sight &sight)
    {
        const bool isRefusal = sight.status == unauthorized || sight.status == forbidden;
        const bool isRedirection = sight.status >= firstRedirection && sight.status < firstRefusal;
        if (isRefusal && (address.service != Service::Xuc || isJson(sight)))
            return well(Reason::Answers, sight.delay.count());
        // Some send whoever has no session to their page of sign-in.
        if (isRedirection && address.service == Service::Xci)
            return well(Reason::Answers, sight.delay.count());
        if (sight.status == ok && isJson(sight) && address.service != Service::Xuc)
            return warning(Reason::OpenToAll);
        if (sight.status == notFound)
            return wrong(Reason::NotFound);
        return wrong(Reason::OtherThing, sight.status);
    }

    Reason refusedBecause(const QString &reason)
    {
        if (reason == "changed"_L1)
            return Reason::KeyChanged;
        if (reason == "selfSigned"_L1)
            return Reason::SelfSigned;
        if (reason == "unknownIssuer"_L1)
            return Reason::UnknownIssuer;
        if (reason == "expired"_L1)
            return Reason::Expired;
        if (reason == "notYetValid"_L1)
            return Reason::NotYetValid;
        if (reason == "otherHost"_L1)
            return Reason::OtherHost;
        return Reason::BadCertificate;
    }

    Finding refusedCertificate(const Error &failure)
    {
        const QUrlQuery said(failure.detail);
        const auto value = [&said](QLatin1StringView key) {
            return said.queryItemValue(key, QUrl::FullyDecoded);
        };
        Finding finding = wrong(refusedBecause(value("reason"_L1)));
        switch (finding.reason) {
        case Reason::Expired:
            finding.date = QDateTime::fromString(value("until"_L1), Qt::ISODate).date();
            break;
        case Reason::NotYetValid:
            finding.date = QDateTime::fromString(value("from"_L1), Qt::ISODate).date();
            break;
        case Reason::OtherHost:
        case Reason::SelfSigned:
            finding.text = value("subject"_L1);
            break;
        case Reason::UnknownIssuer:
            finding.text = value("issuer"_L1);
            break;
        default:
            finding.text = value("text"_L1);
        }
        return finding;
    }

} // namespace

Finding judgeReachable(const Address &address, const Sight &sight, const Limits &limits)
{
    if (address.url.isEmpty())
        return notChecked(Reason::NoAddress);
    if (sight.failure)
        return judgeFailure(address, *sight.failure, limits);
    if (sight.status >= firstFault)
        return wrong(Reason::Fails, sight.status);
    switch (address.service) {
    case Service::Xuc:
    case Service::Xci:
    case Service::Configuration:
        return judgeInterface(address, sight);
    case Service::Recording:
    case Service::Manager:
    case Service::AgentPages:
    case Service::Assistant:
    case Service::Reports:
    case Service::Panels:
    case Service::PanelData:
        break;
    }
    return judgePage(address, sight);
}

Finding judgeCertificate(const Address &address, const Sight &sight, const Limits &limits,
                         const QDate &today)
{
    if (address.url.scheme() != "https"_L1) {
        if (net::isLoopbackHost(address.url.host()))
            return notChecked(Reason::OwnComputer);
        return warning(Reason::NotEncrypted);
    }
    // Of what is wrong with a certificate its dates are what a person can do something about.
    const bool isRefused = sight.failure && sight.failure->kind == ErrorKind::Tls;
    if (isRefused && !sight.certificate.isNull()) {
        const QDate until = sight.certificate.expiryDate().date();
        const QDate from = sight.certificate.effectiveDate().date();
        if (until < today)
            return {.mark = Mark::Wrong, .reason = Reason::Expired, .date = until};
        if (from > today)
            return {.mark = Mark::Wrong, .reason = Reason::NotYetValid, .date = from};
    }
    if (isRefused)
        return refusedCertificate(*sight.failure);
    if (sight.certificate.isNull())
        return notChecked(Reason::NotReached);
    Finding finding = well(sight.isPinned ? Reason::Pinned : Reason::Trusted);
    finding.date = sight.certificate.expiryDate().date();
    finding.text = sight.certificate.issuerDisplayName();
    finding.number = today.daysTo(finding.date);
    // A pin is trusted beyond that day; the server's other visitors will not.
    if (finding.number < limits.certificateDays) {
        finding.mark = Mark::Warning;
        finding.reason = finding.number < 0 ? Reason::Expired : Reason::EndsSoon;
    }
    return finding;
}

Finding judgeClock(const Sight &sight, const Limits &limits)
{
    if (sight.failure)
        return notChecked(Reason::NotReached);
    if (!sight.hasTime)
        return notChecked(Reason::NoTimeTold);
    const qint64 off = std::abs(sight.secondsAhead);
    if (off <= limits.clockSeconds)
        return well(Reason::SameTime, sight.secondsAhead);
    return off <= limits.badClockSeconds ? warning(Reason::OtherTime, sight.secondsAhead)
                                         : wrong(Reason::OtherTime, sight.secondsAhead);
}

Finding judgeVersion(const Sight &sight)
{
    if (sight.failure)
        return notChecked(Reason::NotReached);
    const QString name = QString::fromLatin1(sight.server).simplified();
    // A name alone is no version.
    const bool hasVersion
        = std::any_of(name.begin(), name.end(), [](QChar each) { return each.isDigit(); });
    if (!hasVersion)
        return notChecked(Reason::NoVersionTold);
    constexpr int longestName = 60;
    return {.mark = Mark::Told, .reason = Reason::CallsItself, .text = name.left(longestName)};
}

Finding judgeLive(Aspect aspect, const LiveFacts &facts, const Limits &limits)
{
    if (facts.link == LiveFacts::Link::None)
        return notChecked(Reason::SignedOut);
    if (facts.link == LiveFacts::Link::Down)
        return aspect == Aspect::Link ? wrong(Reason::LinkDown) : notChecked(Reason::LinkDown);
    const bool isSilent = facts.link == LiveFacts::Link::Late || facts.silence > limits.silence;
    if (aspect == Aspect::Link)
        return isSilent ? wrong(Reason::LinkSilent, facts.silence.count()) : well(Reason::SignedIn);
    if (aspect == Aspect::Contents) {
        if (facts.agents == 0)
            return wrong(Reason::NoAgents, facts.agents, facts.queues);
        return facts.queues == 0 ? wrong(Reason::NoQueues, facts.agents, facts.queues)
                                 : well(Reason::HasContents, facts.agents, facts.queues);
    }
    if (isSilent)
        return wrong(Reason::FiguresOld, facts.silence.count(), facts.callsNow);
    if (!facts.sinceFigure)
        return warning(Reason::NoFigures);
    const auto age = facts.sinceFigure->count();
    if (*facts.sinceFigure <= limits.figures)
        return well(Reason::FiguresMove, age);
    return facts.callsNow > 0 ? wrong(Reason::FiguresOld, age, facts.callsNow)
                              : warning(Reason::FloorQuiet, age);
}

Finding judgeXci(Aspect aspect, const XciFacts &facts)
{
    if (aspect == Aspect::Link)
        return facts.isSignedIn ? well(Reason::XciSignedIn) : notChecked(Reason::XciSignedOut);
    if (!facts.isSignedIn)
        return notChecked(Reason::XciSignedOut);
    if (!facts.isRead)
        return notChecked(Reason::XciUnread);
    if (aspect == Aspect::Numbers)
        return facts.shortEntities > 0 ? warning(Reason::NumbersShort, facts.shortEntities)
                                       : well(Reason::NumbersLeft);
    return facts.xivos > 0 ? well(Reason::XciContents, facts.xivos, facts.users)
                           : warning(Reason::XciEmpty);
}

Finding judgeConfiguration(Aspect aspect, const ConfigurationFacts &facts, const LiveFacts &live)
{
    using State = ConfigurationFacts::State;
    if (facts.state == State::NoToken)
        return notChecked(Reason::NoToken);
    if (facts.state == State::Refused)
        return aspect == Aspect::Token ? wrong(Reason::TokenRefused)
                                       : notChecked(Reason::TokenRefused);
    if (facts.state == State::Failed)
        return notChecked(Reason::Unread);
    if (aspect == Aspect::Token)
        return well(Reason::TokenTaken);
    if (aspect == Aspect::Periods) {
        if (facts.periods == 0)
            return warning(Reason::NoPeriods);
        if (facts.defaultPeriods == 0)
            return wrong(Reason::NoDefault, facts.periods);
        return facts.defaultPeriods == 1 ? well(Reason::OneDefault, facts.periods)
                                         : wrong(Reason::ManyDefaults, facts.defaultPeriods);
    }
    if (aspect == Aspect::ListQueues) {
        if (facts.queueIds.isEmpty())
            return notChecked(Reason::NoLists);
        if (live.queueIds.isEmpty())
            return notChecked(Reason::SignedOut);
        const auto unknown = std::ranges::count_if(
            facts.queueIds, [&live](int id) { return !live.queueIds.contains(id); });
        return unknown > 0 ? wrong(Reason::QueuesUnknown, unknown)
                           : well(Reason::QueuesMatch, facts.queueIds.size());
    }
    return {.mark = Mark::Told,
            .reason = Reason::ConfigurationContents,
            .number = facts.lists,
            .other = facts.users};
}

} // namespace vigie::health
