// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/restroutes.h"

#include <QJsonDocument>

namespace vigie::sim {

using namespace Qt::StringLiterals;

Arguments RestCall::fields() const
{
    const auto body = QJsonDocument::fromJson(request.body);
    Arguments fields(body.object());
    if (!body.isObject())
        fields.fail(u"the body is not a JSON object"_s);
    return fields;
}

QList<RestRoute> restRoutes()
{
    QList<RestRoute> all;
    for (const auto section :
         {restUserRoutes(), restSiteRoutes(), restLoginRoutes(), restContactRoutes(),
          restQualificationRoutes(), restDeviceRoutes(), restTechnicalRoutes()}) {
        for (const auto &route : section)
            all.append(route);
    }
    return all;
}

QList<QLatin1StringView> restNames()
{
    QList<QLatin1StringView> names;
    const auto all = restRoutes();
    for (const auto &route : all) {
        if (!names.contains(route.name))
            names.append(route.name);
    }
    return names;
}

} // namespace vigie::sim
