// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/callbacksearch.h"

#include "sim/engine/callback.h"
#include "sim/servers/callbackframes.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    std::optional<QString> fieldOf(const FullRequest &full, const QString &field)
    {
        const auto &request = full.request;
        if (field == u"uuid"_s)
            return request.uuid;
        if (field == u"listUuid"_s)
            return request.list;
        if (field == u"phoneNumber"_s)
            return request.phoneNumber;
        if (field == u"mobilePhoneNumber"_s)
            return request.mobileNumber;
        if (field == u"firstName"_s)
            return request.firstName;
        if (field == u"lastName"_s)
            return request.lastName;
        if (field == u"company"_s)
            return request.company;
        if (field == u"description"_s)
            return request.description;
        if (field == u"dueDate"_s)
            return request.dueDate.toString(Qt::ISODate);
        if (field == u"clotured"_s)
            return request.closed ? u"true"_s : u"false"_s;
        if (field == u"agentId"_s)
            return request.agent ? QString::number(raw(*request.agent)) : QString();
        if (field == u"queueId"_s && full.list)
            return QString::number(raw(full.list->queue));
        return {};
    }

} // namespace

CallbackSearch CallbackSearch::read(const QJsonObject &request)
{
    CallbackSearch search;
    search.m_offset = std::max(0, request["offset"_L1].toInt());
    search.m_limit = std::max(0, request["limit"_L1].toInt());
    const auto filters = request["filters"_L1].toArray();
    for (const auto &filter : filters)
        search.m_filters.append({.field = filter["field"_L1].toString(),
                                 .relation = filter["operator"_L1].toString(u"="_s),
                                 .value = filter["value"_L1].toVariant().toString()});
    return search;
}

bool CallbackSearch::matches(const FullRequest &request) const
{
    return std::all_of(m_filters.cbegin(), m_filters.cend(), [&](const Filter &filter) {
        const auto actual = fieldOf(request, filter.field);
        return !actual || holds(filter, *actual);
    });
}

bool CallbackSearch::isOnPage(qsizetype index) const
{
    return index >= m_offset && (m_limit == 0 || index < m_offset + m_limit);
}

bool CallbackSearch::holds(const Filter &filter, const QString &actual)
{
    if (filter.relation == u"="_s)
        return actual == filter.value;
    if (filter.relation == u"!="_s)
        return actual != filter.value;
    if (filter.relation == u"<"_s)
        return actual < filter.value;
    if (filter.relation == u">"_s)
        return actual > filter.value;
    if (filter.relation == u"<="_s)
        return actual <= filter.value;
    if (filter.relation == u">="_s)
        return actual >= filter.value;
    if (filter.relation.contains(u"like"_s, Qt::CaseInsensitive))
        return actual.contains(QString(filter.value).remove(u'%'), Qt::CaseInsensitive);
    return true;
}

} // namespace vigie::sim
