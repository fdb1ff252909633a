// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/callbacksearch.h"

#include "sim/engine/world.h"
#include "sim/servers/snapshots.h"

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
        if (field == u"periodUuid"_s)
            return request.period;
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
    const auto filters = request["filters"_L1];
    if (!filters.isArray())
        search.m_fault = u"filters must be an array"_s;
    const auto each = filters.toArray();
    for (const auto &filter : each)
        search.add(filter.toObject());
    return search;
}

void CallbackSearch::add(const QJsonObject &object)
{
    static const QStringList relations{u"="_s,       u"!="_s,          u">"_s,           u">="_s,
                                       u"<"_s,       u"<="_s,          u"like"_s,        u"ilike"_s,
                                       u"is null"_s, u"is not null"_s, u"contains_all"_s};
    Filter filter{.field = object["field"_L1].toString(),
                  .relation = object["operator"_L1].toString(u"="_s).toLower(),
                  .value = object["value"_L1].toVariant().toString(),
                  .order = object["order"_L1].toString().toUpper()};
    const auto list = object["list"_L1].toArray();
    for (const auto &each : list)
        filter.list.append(each.toVariant().toString());
    // A filter of nothing but an order narrows nothing.
    if (!object.contains("operator"_L1) && !object.contains("value"_L1))
        filter.relation.clear();
    if (filter.field.isEmpty())
        m_fault = u"a filter without a field"_s;
    else if (!filter.relation.isEmpty() && !relations.contains(filter.relation))
        m_fault = u"unknown operator '%1'"_s.arg(filter.relation);
    else if (!filter.order.isEmpty() && filter.order != "ASC"_L1 && filter.order != "DESC"_L1)
        m_fault = u"order must be ASC or DESC"_s;
    m_filters.append(filter);
}

CallbackSearch::Found
CallbackSearch::run(const World &world,
                    const std::function<bool(const FullRequest &)> &isShown) const
{
    std::vector<const CallbackRequest *> matching;
    for (const auto &request : world.callbacks) {
        const auto full = fullRequest(world, request);
        if (isShown(full) && matches(full))
            matching.push_back(&request);
    }
    // The first order weighs most: it is sorted by last.
    for (qsizetype i = m_filters.size(); i-- > 0;) {
        const auto &filter = m_filters[i];
        if (filter.order.isEmpty())
            continue;
        std::stable_sort(matching.begin(), matching.end(), [&](const auto *a, const auto *b) {
            const auto one = fieldOf(fullRequest(world, *a), filter.field).value_or(QString());
            const auto other = fieldOf(fullRequest(world, *b), filter.field).value_or(QString());
            return filter.order == "DESC"_L1 ? other < one : one < other;
        });
    }
    Found found{.total = qsizetype(matching.size())};
    for (qsizetype i = m_offset; i < found.total; ++i) {
        if (m_limit > 0 && i >= m_offset + m_limit)
            break;
        found.page.push_back(fullRequest(world, *matching[std::size_t(i)]));
    }
    return found;
}

bool CallbackSearch::matches(const FullRequest &request) const
{
    return std::all_of(m_filters.cbegin(), m_filters.cend(), [&](const Filter &filter) {
        const auto actual = fieldOf(request, filter.field);
        return !actual || holds(filter, *actual);
    });
}

bool CallbackSearch::holds(const Filter &filter, const QString &actual)
{
    const auto pattern = QString(filter.value).remove(u'%');
    const auto &relation = filter.relation;
    if (relation == "="_L1)
        return actual == filter.value;
    if (relation == "!="_L1)
        return actual != filter.value;
    if (relation == "<"_L1)
        return actual < filter.value;
    if (relation == ">"_L1)
        return actual > filter.value;
    if (relation == "<="_L1)
        return actual <= filter.value;
    if (relation == ">="_L1)
        return actual >= filter.value;
    if (relation == "like"_L1)
        return actual.contains(pattern);
    if (relation == "ilike"_L1)
        return actual.contains(pattern, Qt::CaseInsensitive);
    if (relation == "is null"_L1)
        return actual.isEmpty();
    if (relation == "is not null"_L1)
        return !actual.isEmpty();
    if (relation == "contains_all"_L1)
        return std::all_of(filter.list.cbegin(), filter.list.cend(),
                           [&](const QString &each) { return actual.contains(each); });
    return true;
}

} // namespace vigie::sim
