// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/profiles.h"

#include "site/policy.h"
#include "site/settings.h"

#include <algorithm>

namespace vigie::site {

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

} // namespace vigie::site
