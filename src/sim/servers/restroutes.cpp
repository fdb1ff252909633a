// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/restroutes.h"

#include <QJsonDocument>
#include <QUrl>

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

std::optional<QStringList> wordsAtStars(QLatin1StringView pattern, const QStringList &path)
{
    const auto parts = QString(pattern).split(u'/');
    if (parts.size() != path.size())
        return {};
    QStringList words;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto word = QUrl::fromPercentEncoding(path[i].toUtf8());
        if (parts[i] == u"*"_s && !word.isEmpty())
            words.append(word);
        else if (parts[i] != word)
            return {};
    }
    return words;
}

QList<RestRoute> restRoutes()
{
    QList<RestRoute> all;
    for (const auto section : {restUserRoutes(), restSiteRoutes(), restLoginRoutes(),
                               restContactRoutes(), restQualificationRoutes(), restDeviceRoutes(),
                               restCallbackRoutes(), restTechnicalRoutes()}) {
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
