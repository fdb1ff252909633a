// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/originrule.h"

#include <algorithm>
#include <optional>

namespace vigie::site {

using namespace Qt::StringLiterals;

namespace {

    struct Rule
    {
        QString scheme{};
        QString host{};
        int port = 0;
        bool coversSubdomains = false;
    };

    int usualPort(QStringView scheme)
    {
        return scheme == "http"_L1 ? 80 : 443;
    }

    std::optional<Rule> read(const QString &text)
    {
        QString rest = text.trimmed();
        Rule rule{.scheme = u"https"_s};
        if (const qsizetype colon = rest.indexOf("://"_L1); colon >= 0) {
            rule.scheme = rest.left(colon).toLower();
            rest = rest.mid(colon + 3);
        }
        if (rule.scheme != "https"_L1 && rule.scheme != "http"_L1)
            return {};
        rule.coversSubdomains = rest.startsWith("*."_L1);
        if (rule.coversSubdomains)
            rest = rest.mid(2);
        const QUrl url(rule.scheme + u"://"_s + rest, QUrl::StrictMode);
        const bool isBare = url.path().isEmpty() || url.path() == "/"_L1;
        if (!url.isValid() || url.host().isEmpty() || !isBare || url.hasQuery() || url.hasFragment()
            || !url.userInfo().isEmpty() || rest.contains(u'*'))
            return {};
        rule.host = url.host().toLower();
        rule.port = url.port(usualPort(rule.scheme));
        return rule;
    }

    bool names(const Rule &rule, const QUrl &page)
    {
        const QString host = page.host().toLower();
        if (page.scheme() != rule.scheme || page.port(usualPort(rule.scheme)) != rule.port)
            return false;
        return rule.coversSubdomains ? host.endsWith(u'.' + rule.host) : host == rule.host;
    }

} // namespace

bool isOriginRule(const QString &rule)
{
    return read(rule).has_value();
}

bool isAllowedBy(const QStringList &rules, const QUrl &page)
{
    return std::any_of(rules.begin(), rules.end(), [&](const QString &text) {
        const std::optional<Rule> rule = read(text);
        return rule && names(*rule, page);
    });
}

} // namespace vigie::site
