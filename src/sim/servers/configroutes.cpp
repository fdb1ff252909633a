// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/configroutes.h"

#include <QJsonDocument>

namespace vigie::sim {

using namespace Qt::StringLiterals;

Arguments ConfigCall::fields() const
{
    const auto body = QJsonDocument::fromJson(request.body);
    Arguments fields(body.object());
    if (!body.isObject())
        fields.fail(u"the body is not a JSON object"_s);
    return fields;
}

QList<ConfigRoute> configRoutes()
{
    QList<ConfigRoute> all;
    for (const auto section : {configListRoutes(), configPeriodRoutes(), configRequestRoutes(),
                               configTicketRoutes(), configRightRoutes()}) {
        for (const auto &route : section)
            all.append(route);
    }
    return all;
}

} // namespace vigie::sim
