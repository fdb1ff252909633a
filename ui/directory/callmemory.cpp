// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/callmemory.h"

#include "center/contactcenter.h"
#include "center/desk.h"

namespace vigie::ui {

namespace {

    constexpr qsizetype maxKept = 500; // Calls of a very long day.

} // namespace

CallMemory::CallMemory(center::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &center::Desk::callsChanged, this, &CallMemory::follow);
    desk.addListener(this);
    follow();
}

CallMemory::~CallMemory()
{
    m_desk.removeListener(this);
}

void CallMemory::received(const xuc::Event &event)
{
    if (const auto *sheet = std::get_if<xuc::Sheet>(&event)) {
        m_sheets.note(*sheet);
        follow();
    }
}

const CallMemory::Past *CallMemory::latestOf(const QString &number) const
{
    const auto it = m_byNumber.constFind(number);
    return it == m_byNumber.cend() ? nullptr : &*it;
}

void CallMemory::follow()
{
    const QDateTime now = m_desk.clock().wallTime();
    const QList<telephony::Call> &calls = m_desk.center().calls().calls();
    const telephony::Call *front = nullptr;
    QSet<QString> live;
    m_sheets.follow(calls);
    for (const telephony::Call &call : calls) {
        if (call.otherNumber.isEmpty())
            continue;
        if (!front || (call.state == telephony::CallState::Established && !call.consultation))
            front = &call;
        live.insert(call.otherNumber);
        if (m_byNumber.size() >= maxKept && !m_byNumber.contains(call.otherNumber))
            m_byNumber.clear();
        Past &past = m_byNumber[call.otherNumber];
        if (past.endedAt.isValid() || !past.rangAt.isValid())
            past = Past{.rangAt = now};
        const center::Queue *queue = m_desk.center().findQueue(call.queueName);
        past.name = call.otherName;
        past.queue = queue ? queue->label() : call.queueName;
        past.isIncoming = call.incoming;
        past.fields = center::customerFields(m_sheets, call, calls.size() < 2);
        past.folder = m_sheets.folder(call, calls.size() < 2);
        if (call.talkSince && !past.talkedAt.isValid())
            past.talkedAt = now;
    }
    for (auto it = m_byNumber.begin(); it != m_byNumber.end(); ++it) {
        if (!it->endedAt.isValid() && !live.contains(it.key()))
            it->endedAt = now;
    }
    m_isInCall = front != nullptr;
    if (front)
        m_present = front->otherNumber;
    Q_EMIT changed();
}

} // namespace vigie::ui
