// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/originrule.h"
#include "site/policy.h"
#include "targets.h"

#include <QDir>

#include <algorithm>

namespace vigie::fuzz {

using namespace Qt::StringLiterals;
using site::Policy;

namespace {

    constexpr QByteArrayView mark("\xEF\xBB\xBF"); // At the beginning of some files.

    bool isWebAddress(const QUrl &url)
    {
        return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    }

    bool areOrigins(const QStringList &rules)
    {
        return std::all_of(rules.begin(), rules.end(), site::isOriginRule);
    }

    bool areWithinADay(const QMap<QString, int> &times)
    {
        return std::all_of(times.begin(), times.end(),
                           [](int time) { return time > 0 && time <= 24 * 3600; });
    }

    //! Whatever the file says, what is in force is what its kind allows.
    void check(const Policy &policy)
    {
        const QUrl service = policy.thirdPartyUrl();
        expect(service.isEmpty() || isWebAddress(service), "a service has a web address");
        expect(areOrigins(policy.allowedOrigins()), "what may open is origins");
        const QString file = policy.authorities();
        expect(file.isEmpty() || QDir::isAbsolutePath(file), "authorities have a whole path");
        const QStringList programs = policy.allowedPrograms();
        expect(std::all_of(programs.begin(), programs.end(), QDir::isAbsolutePath),
               "programs have whole paths");
        for (const QString &scheme : policy.otherSchemes())
            expect(scheme != "file"_L1 && scheme != "javascript"_L1 && scheme != "data"_L1,
                   "no page reaches into this computer");
        expect(areWithinADay(policy.pauseLimits()) && areWithinADay(policy.wrapupTimes()),
               "a duration is none of days");
        expect(policy.quietHours().from.isValid() && policy.quietHours().to.isValid(),
               "quiet hours are times");
        for (const site::Profile &server : policy.servers())
            expect(isWebAddress(server.url), "a server has an address");
        expect(policy.isLocked(Policy::Key::Servers) != policy.servers().isEmpty(),
               "servers are locked when there are some");
    }

    bool isUnreadable(const Policy &policy)
    {
        return !policy.problems().isEmpty()
            && policy.problems().constFirst().kind == Policy::Problem::Kind::Unreadable;
    }

} // namespace

void policies(QByteArrayView input)
{
    const Policy policy = Policy::ofText(input);
    check(policy);
    if (isUnreadable(policy)) {
        expect(policy.problems().size() == 1 && !policy.isLocked(Policy::Key::Pins)
                   && policy.servers().isEmpty(),
               "a file that cannot be read decides nothing");
        return;
    }
    const QByteArrayView text = input.startsWith(mark) ? input.sliced(mark.size()) : input;
    const Policy again = Policy::ofText(text.toByteArray() + "\n[General]\n" + text.toByteArray());
    expect(again.servers().size() == policy.servers().size()
               && again.thirdPartyUrl() == policy.thirdPartyUrl()
               && again.quietHours() == policy.quietHours()
               && again.isLocked(Policy::Key::Pins) == policy.isLocked(Policy::Key::Pins),
           "a file that says all of it twice says the same");
}

} // namespace vigie::fuzz
