// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchjob.h"

#include "base/nearest.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/texts.h"
#include "xuc/commands/getagentstates.h"
#include "xuc/commands/getcallbacklists.h"
#include "xuc/commands/getconfig.h"
#include "xuc/commands/getcurrentcallsphoneevents.h"
#include "xuc/commands/getlist.h"
#include "xuc/commands/subscribetoagentevents.h"
#include "xuc/commands/subscribetoagentstats.h"
#include "xuc/commands/subscribetoqueuecalls.h"
#include "xuc/commands/subscribetoqueuestats.h"
#include "xuc/decode.h"
#include "xuc/event.h"
#include "xuc/messages.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
namespace command = xuc::command;

WatchJob::WatchJob(const Invocation &invocation, const Clock &clock, Console &console)
    : m_invocation(invocation)
    , m_console(console)
    , m_stream(clock)
{
    const QStringList types = invocation.value("types"_L1).split(u',', Qt::SkipEmptyParts);
    for (const QString &type : types)
        m_types.insert(type.trimmed());
    if (invocation.has("count"_L1))
        m_left = invocation.value("count"_L1).toLongLong();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Done); });
    connect(&m_stream, &Stream::live, this, &WatchJob::subscribe);
    connect(&m_stream, &Stream::received, this, &WatchJob::show);
    connect(&m_stream, &Stream::lost, this, &WatchJob::lose);
}

void WatchJob::start()
{
    for (const QString &type : m_types)
        noteUnknown(type);
    m_stream.open(m_invocation.signIn);
}

//! Newer servers have messages of their own, so it is no fault to ask for one.
void WatchJob::noteUnknown(const QString &type)
{
    QStringList names;
    for (const xuc::MessageInfo &message : xuc::messages())
        names.append(message.name);
    if (names.contains(type))
        return;
    const QString near = nearest(type, names);
    m_console.note(u"no message %1 is known"_s.arg(type)
                   + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near)));
}

void WatchJob::interrupt()
{
    end(Done);
}

void WatchJob::subscribe()
{
    if (std::exchange(m_wasLost, false))
        m_console.note(u"connected again"_s);
    if (m_invocation.has("for"_L1) && !m_limit.isActive())
        m_limit.start(std::chrono::seconds(m_invocation.value("for"_L1).toInt()));
    if (m_invocation.has("bare"_L1))
        return;
    m_stream.send(command::GetConfig{}.encode());
    m_stream.send(command::GetCurrentCallsPhoneEvents{}.encode());
    for (const auto list : {command::ListType::Queue, command::ListType::AgentGroup,
                            command::ListType::Agent, command::ListType::QueueMember,
                            command::ListType::BaseQueueMember, command::ListType::MeetMe})
        m_stream.send(command::GetList{.objectType = list}.encode());
    m_stream.send(command::SubscribeToAgentEvents{}.encode());
    m_stream.send(command::GetAgentStates{}.encode());
    m_stream.send(command::SubscribeToQueueStats{}.encode());
    m_stream.send(command::SubscribeToAgentStats{}.encode());
    m_stream.send(command::GetCallbackLists{}.encode());
}

void WatchJob::show(const QByteArray &frame, const QString &type)
{
    if (type == "QueueList"_L1 && m_invocation.has("callers"_L1)) {
        const auto event = xuc::decode(frame, 0);
        const auto *list = event ? std::get_if<xuc::QueueList>(&*event) : nullptr;
        for (const auto &queue : list ? list->queues : decltype(list->queues)())
            m_stream.send(command::SubscribeToQueueCalls{queue.id}.encode());
    }
    if (m_isOver || (type.isEmpty() && !m_invocation.has("all"_L1))
        || (!m_types.isEmpty() && !m_types.contains(type)))
        return;
    m_console.printLine(frame);
    if (m_left > 0 && --m_left == 0)
        end(Done);
}

void WatchJob::lose(const Error &error, bool isFinal)
{
    if (m_isOver)
        return;
    const QString why = sentence(error, m_invocation.signIn.server);
    if (isFinal) {
        m_console.note(why);
        end(CannotSignIn);
        return;
    }
    m_wasLost = true;
    const double seconds = double(m_stream.nextTryIn().count()) / 1000;
    m_console.note(u"%1; trying again in %2 s"_s.arg(why).arg(seconds, 0, 'f', 1));
}

void WatchJob::end(int exitCode)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    // Not at once: the session may be amid handing over a frame.
    QMetaObject::invokeMethod(
        this,
        [this, exitCode] {
            m_stream.close();
            Q_EMIT finished(exitCode);
        },
        Qt::QueuedConnection);
}

} // namespace vigie::cli
