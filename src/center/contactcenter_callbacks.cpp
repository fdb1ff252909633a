// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/watcher.h"
#include "xuc/events/callbackclotured.h"
#include "xuc/events/callbacklists.h"
#include "xuc/events/callbackreleased.h"
#include "xuc/events/callbackrequestupdated.h"
#include "xuc/events/callbackstarted.h"
#include "xuc/events/callbacktaken.h"
#include "xuc/events/preferredcallbackperiodlist.h"

// The part of the centre that callbacks' messages change.
namespace vigie::center {

void ContactCenter::apply(const xuc::CallbackLists &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::apply(const xuc::PreferredCallbackPeriodList &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::apply(const xuc::CallbackTaken &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::apply(const xuc::CallbackReleased &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::apply(const xuc::CallbackStarted &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::apply(const xuc::CallbackClotured &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::apply(const xuc::CallbackRequestUpdated &event)
{
    mark(m_callbacks.apply(event));
}

void ContactCenter::mark(const Callbacks::Difference &difference)
{
    for (Watcher *watcher : m_watchers) {
        for (const CallbackRow row : difference.rows)
            watcher->callbackChanged(row);
    }
    if (difference.isOfLists)
        mark(Part::CallbackLists);
}

} // namespace vigie::center
