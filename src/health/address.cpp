// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/address.h"

namespace vigie::health {

using namespace Qt::StringLiterals;

namespace {

    struct Usual
    {
        Service service;
        int port; //!< Of plain http; 0: none but the proxy's.
        QLatin1StringView path;
    };

    // Source: the manual's list of what to check after the installation.
    constexpr Usual usual[] = {
        {Service::Manager, 8070, "/ccmanager"_L1},
        {Service::AgentPages, 8070, "/ccagent"_L1},
        {Service::Assistant, 8070, "/"_L1},
        {Service::Recording, 9400, "/recording"_L1},
        {Service::Reports, 9500, "/SpagoBI"_L1},
        {Service::Panels, 80, "/kibana"_L1},
        {Service::PanelData, 9200, "/queuelogs/_stats"_L1},
    };

    QUrl below(const QUrl &base, const QString &path)
    {
        QUrl url(base);
        QString before = base.path();
        if (before.endsWith(u'/'))
            before.chop(1);
        url.setPath(before + path);
        return url;
    }

} // namespace

QList<Address> usualAddresses(const QUrl &xuc, const QString &pin)
{
    QList<Address> all;
    if (xuc.isEmpty())
        return all;
    for (const Usual &each : usual) {
        QUrl url(xuc);
        const bool isBehindProxy = xuc.scheme() == "https"_L1 && each.service != Service::PanelData;
        if (!isBehindProxy) {
            url.setScheme(u"http"_s);
            url.setPort(each.port);
        }
        url.setPath(each.path);
        all.append({.service = each.service,
                    .url = url,
                    .pin = isBehindProxy ? pin : QString(),
                    .isUsual = true});
    }
    return all;
}

QUrl questionOf(const Address &address)
{
    switch (address.service) {
    case Service::Xuc:
        return below(address.url, u"/xuc/api/2.0/auth/check"_s);
    case Service::Xci:
        return below(address.url, u"/api/1.0/xivo"_s);
    case Service::Configuration:
        return below(address.url, u"/callback_lists"_s);
    case Service::Recording:
    case Service::Manager:
    case Service::AgentPages:
    case Service::Assistant:
    case Service::Reports:
    case Service::Panels:
    case Service::PanelData:
        break;
    }
    return address.url;
}

} // namespace vigie::health
