// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/profiles.h"

#include "site/policy.h"
#include "site/settings.h"

#include <algorithm>

namespace vigie::site {

namespace {

    bool isSameServer(const QUrl &one, const QUrl &other)
    {
        const auto port = [](const QUrl &url) {
            return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
        };
        return one.host() == other.host() && port(one) == port(other);
    }

} // namespace

QList<Profile> profilesOf(const Settings &settings, const Policy &policy)
{
    QList<Profile> own = settings.servers();
    QList<Profile> all;
    for (const Profile &given : policy.servers()) {
        const auto kept = std::find_if(own.begin(), own.end(),
                                       [&](const Profile &each) { return each.url == given.url; });
        Profile profile = kept == own.end() ? given : *kept;
        profile.name = given.name;
        if (kept != own.end())
            own.erase(kept);
        all.append(profile);
    }
    return all + own;
}

Profile profileOf(const Settings &settings, const Policy &policy, const QUrl &url)
{
    const QList<Profile> all = profilesOf(settings, policy);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&url](const Profile &each) { return each.url == url; });
    if (found != all.end())
        return *found;
    Profile unknown;
    unknown.url = url;
    return unknown;
}

bool isOfPolicy(const Policy &policy, const QUrl &url)
{
    const QList<Profile> &given = policy.servers();
    return std::any_of(given.begin(), given.end(),
                       [&url](const Profile &each) { return each.url == url; });
}

QString pinFor(const Policy &policy, const Profile &profile)
{
    const QString locked = policy.pinOf(profile.url.host());
    return locked.isEmpty() ? profile.pin.fingerprint : locked;
}

const OtherServer *otherServer(const Profile &profile, OtherServer::Kind kind)
{
    const auto found = std::find_if(profile.others.begin(), profile.others.end(),
                                    [kind](const OtherServer &each) { return each.kind == kind; });
    return found == profile.others.end() ? nullptr : &*found;
}

bool hasAdministration(const Profile &profile)
{
    return otherServer(profile, OtherServer::Kind::Xci)
        || otherServer(profile, OtherServer::Kind::Configuration);
}

Pin pinOf(const Profile &profile, OtherServer::Kind kind)
{
    const OtherServer *other = otherServer(profile, kind);
    if (!other)
        return {};
    const bool isSameHost = other->url.host() == profile.url.host();
    return other->pin.fingerprint.isEmpty() && isSameHost ? profile.pin : other->pin;
}

QString pinFor(const Policy &policy, const Profile &profile, OtherServer::Kind kind)
{
    const OtherServer *other = otherServer(profile, kind);
    const QString locked = other ? policy.pinOf(other->url.host()) : QString();
    return locked.isEmpty() ? pinOf(profile, kind).fingerprint : locked;
}

QString pinFor(const Policy &policy, const Profile &profile, const QUrl &server)
{
    QString locked = policy.pinOf(server.host());
    if (!locked.isEmpty())
        return locked;
    for (const OtherServer &other : profile.others) {
        if (isSameServer(other.url, server) && !other.pin.fingerprint.isEmpty())
            return other.pin.fingerprint;
    }
    return server.host() == profile.url.host() ? profile.pin.fingerprint : QString();
}

bool allowsClearText(const Profile &profile, const QUrl &server)
{
    if (profile.allowsClearText && isSameServer(profile.url, server))
        return true;
    return std::any_of(profile.others.begin(), profile.others.end(),
                       [&server](const OtherServer &each) {
                           return each.allowsClearText && isSameServer(each.url, server);
                       });
}

QString authoritiesFor(const Policy &policy, const Profile &profile)
{
    return policy.isLocked(Policy::Key::Authorities) ? policy.authorities()
                                                     : profile.rules.authorities;
}

} // namespace vigie::site
