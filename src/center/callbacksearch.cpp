// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callbacksearch.h"

#include "xuc/commands/findcallbackrequest.h"
#include "xuc/events/findcallbackresponsewithid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::center {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject filter(QLatin1StringView field, QLatin1StringView relation, const QString &value)
    {
        return {
            {"field"_L1, QString(field)}, {"operator"_L1, QString(relation)}, {"value"_L1, value}};
    }

    void addPart(QJsonArray &filters, QLatin1StringView field, const QString &text)
    {
        if (!text.isEmpty())
            filters.append(filter(field, "ilike"_L1, u'%' + text + u'%'));
    }

} // namespace

QByteArray CallbackCriteria::filters() const
{
    QJsonArray all;
    addPart(all, "lastName"_L1, lastName);
    addPart(all, "company"_L1, company);
    addPart(all, "phoneNumber"_L1, number);
    if (!list.isEmpty())
        all.append(filter("listUuid"_L1, "="_L1, list));
    if (from.isValid())
        all.append(filter("dueDate"_L1, ">="_L1, from.toString(Qt::ISODate)));
    if (to.isValid())
        all.append(filter("dueDate"_L1, "<="_L1, to.toString(Qt::ISODate)));
    if (state != State::Any)
        all.append(filter("clotured"_L1, "="_L1, state == State::Closed ? u"true"_s : u"false"_s));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

CallbackSearch::CallbackSearch(std::function<bool(const QByteArray &)> send, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(limit);
    connect(&m_patience, &QTimer::timeout, this, &CallbackSearch::fail);
}

int CallbackSearch::pages() const
{
    return std::max(1, (m_total + pageSize - 1) / pageSize);
}

void CallbackSearch::find(const CallbackCriteria &criteria, int page)
{
    m_criteria = criteria;
    m_page = page;
    const xuc::command::FindCallbackRequest command{.id = ++m_asked,
                                                    .filters = criteria.filters(),
                                                    .offset = page * pageSize,
                                                    .limit = pageSize};
    m_phase = Phase::Asked;
    if (!m_send(command.encode())) {
        fail();
        return;
    }
    m_patience.start();
    Q_EMIT changed();
}

void CallbackSearch::fail()
{
    m_patience.stop();
    m_phase = Phase::Failed;
    Q_EMIT changed();
}

void CallbackSearch::received(const xuc::Event &event)
{
    const auto *answer = std::get_if<xuc::FindCallbackResponseWithId>(&event);
    if (!answer || m_phase != Phase::Asked || answer->id != m_asked)
        return;
    m_patience.stop();
    m_phase = Phase::Known;
    m_found = answer->list;
    // A server that does not count tells by a full page that there may be more.
    m_total = answer->total.value_or(m_page * pageSize + int(m_found.size())
                                     + (m_found.size() < pageSize ? 0 : 1));
    Q_EMIT changed();
}

} // namespace vigie::center
