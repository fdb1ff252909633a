// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace vigie::sim {

struct CallbackList;
struct CallbackPeriod;
struct CallbackRequest;
struct CallbackTicket;
class JsonWriter;

//! A request with the period and the list that it names by uuid.
struct FullRequest
{
    const CallbackRequest &request;
    const CallbackPeriod *period = nullptr;
    const CallbackList *list = nullptr;
};

struct FullList
{
    const CallbackList &list;
    std::vector<FullRequest> requests{};
};

//! Messages about callbacks: user API, 2.8.
namespace frames {

    void writePeriod(JsonWriter &out, const CallbackPeriod &period);
    void writeRequest(JsonWriter &out, const FullRequest &full);
    void writeList(JsonWriter &out, const FullList &full, bool hasRequests);
    void writeFound(JsonWriter &out, qsizetype total, const std::vector<FullRequest> &page);

    QByteArray callbackLists(const std::vector<FullList> &lists);
    QByteArray preferredCallbackPeriodList(const QList<CallbackPeriod> &periods);
    //! One page of \a found; total is the number before paging.
    QByteArray findCallbackResponse(int id, qsizetype total, const std::vector<FullRequest> &page);
    QByteArray callbackTaken(const CallbackRequest &request);
    QByteArray callbackReleased(const CallbackRequest &request);
    QByteArray callbackStarted(const CallbackTicket &ticket);
    QByteArray callbackClotured(const CallbackRequest &request);
    QByteArray callbackRequestUpdated(const FullRequest &request);

} // namespace frames

} // namespace vigie::sim
