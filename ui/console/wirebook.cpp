// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/wirebook.h"

#include "center/contactcenter.h"
#include "ui/console/frametext.h"
#include "ui/console/proofs.h"
#include "xuc/messages.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::WireLog;

namespace {

    constexpr auto pace = 250ms;

    int millisecondsBetween(Instant from, Instant to)
    {
        return int(std::chrono::duration_cast<std::chrono::milliseconds>(to - from).count());
    }

} // namespace

WireBook::WireBook(WireLog &log, const center::ContactCenter &center, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_center(center)
    , m_read(log.oldest() - 1)
    , m_changes(std::size_t(WireLog::mostFrames))
    , m_measured(log.clock().now())
    , m_framesBefore(log.newest())
    , m_bytesBefore(log.received())
{
    for (const xuc::MessageInfo &message : xuc::messages())
        m_known.insert(message.name);
    center.addWatcher(this);
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &WireBook::look);
    m_timer.start();
}

WireBook::~WireBook()
{
    m_center.removeWatcher(this);
}

void WireBook::look()
{
    m_read = std::max(m_read, m_log.oldest() - 1);
    while (m_read < m_log.newest()) {
        if (const std::optional<WireLog::Frame> frame = m_log.find(++m_read))
            read(*frame);
    }
    expire();
    measure();
}

void WireBook::read(const WireLog::Frame &frame)
{
    switch (frame.way) {
    case WireLog::Way::In:
        readReceived(frame);
        return;
    case WireLog::Way::Out:
        readSent(frame);
        return;
    case WireLog::Way::Asked:
        return;
    case WireLog::Way::Answered:
        if (frameName(frame) >= "HTTP 400"_L1)
            setRemark(frame.serial, {.result = Result::Failed});
        return;
    }
}

void WireBook::readSent(const WireLog::Frame &frame)
{
    const QString name = frameName(frame);
    if (name == "ping"_L1) {
        m_ping = frame.serial;
        return;
    }
    m_numbers.insert(frame.serial, ++m_lastNumber);
    const QStringList proofs = proofsOf(name);
    if (!proofs.isEmpty())
        m_open.push_back({.serial = frame.serial,
                          .number = m_lastNumber,
                          .sent = frame.at,
                          .proofs = proofs,
                          .fields = frameFields(frame)});
}

void WireBook::readReceived(const WireLog::Frame &frame)
{
    const QString name = frameName(frame);
    if (name.isEmpty()) {
        if (const std::optional<WireLog::Frame> ping = m_log.find(m_ping)) {
            m_roundTrip = millisecondsBetween(ping->at, frame.at);
            setRemark(m_ping, {.result = Result::Answered, .value = m_roundTrip});
        }
        m_ping = 0;
        return;
    }
    const auto proved = std::find_if(m_open.begin(), m_open.end(), [&](const Open &open) {
        return open.proofs.contains(name) && areOfOne(open.fields, frameFields(frame));
    });
    const bool isError = name.endsWith("Error"_L1);
    if (proved != m_open.end()) {
        setRemark(
            proved->serial,
            {.result = Result::Answered, .value = millisecondsBetween(proved->sent, frame.at)});
        if (!isError)
            setRemark(frame.serial, {.result = Result::Confirms, .value = proved->number});
        m_open.erase(proved);
    }
    if (isError)
        setRemark(frame.serial, {.result = Result::Failed});
    else if (!m_known.contains(name))
        setRemark(frame.serial, {.result = Result::Unknown});
}

void WireBook::setRemark(quint64 serial, const Remark &remark)
{
    m_remarks.insert(serial, remark);
    Q_EMIT remarked(serial);
}

void WireBook::expire()
{
    const Instant now = m_log.clock().now();
    while (!m_open.empty() && now - m_open.front().sent > limit) {
        setRemark(m_open.front().serial, {.result = Result::Silent});
        m_open.pop_front();
    }
    const auto isGone = [this](auto each) { return each.key() < m_log.oldest(); };
    constexpr qsizetype crowd = 2LL * WireLog::mostFrames;
    if (m_remarks.size() > crowd)
        m_remarks.removeIf(isGone);
    if (m_numbers.size() > crowd)
        m_numbers.removeIf(isGone);
}

void WireBook::measure()
{
    const Instant now = m_log.clock().now();
    const int passed = millisecondsBetween(m_measured, now);
    if (passed < 1000)
        return;
    m_framesPerSecond = int((m_log.newest() - m_framesBefore) * 1000 / quint64(passed));
    m_bytesPerSecond = (m_log.received() - m_bytesBefore) * 1000 / passed;
    m_measured = now;
    m_framesBefore = m_log.newest();
    m_bytesBefore = m_log.received();
}

// Changes -------------------------------------------------------------------------------------

void WireBook::noteChange(const Change &change)
{
    const quint64 serial = m_log.newest();
    Changes &changes = m_changes[std::size_t(serial % WireLog::mostFrames)];
    if (changes.serial != quint32(serial))
        changes = {.serial = quint32(serial)};
    if (std::size_t(changes.count) < changes.first.size())
        changes.first[std::size_t(changes.count)] = change;
    ++changes.count;
}

void WireBook::queueChanged(center::QueueRow row, center::QueueFields fields)
{
    noteChange({Change::Kind::Queue, raw(row), quint32(fields)});
}

void WireBook::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    noteChange({Change::Kind::Agent, raw(row), quint32(fields)});
}

void WireBook::callersChanged(center::QueueRow row)
{
    noteChange({Change::Kind::Callers, raw(row), 0});
}

void WireBook::callbackChanged(center::CallbackRow row)
{
    noteChange({Change::Kind::Callback, raw(row), 0});
}

void WireBook::partsChanged(center::Parts parts)
{
    noteChange({Change::Kind::Part, 0, quint32(parts)});
}

int WireBook::changeCount(quint64 serial) const
{
    const Changes &changes = m_changes[std::size_t(serial % WireLog::mostFrames)];
    return changes.serial == quint32(serial) ? changes.count : 0;
}

QStringList WireBook::changes(quint64 serial) const
{
    const Changes &changes = m_changes[std::size_t(serial % WireLog::mostFrames)];
    QStringList words;
    if (changes.serial != quint32(serial))
        return words;
    for (int i = 0; i < std::min(changes.count, int(changes.first.size())); ++i)
        words += wordsFor(changes.first[std::size_t(i)]);
    return words;
}

QString WireBook::wordsFor(const Change &change) const
{
    using center::AgentField;
    using center::Part;
    using center::QueueField;
    QStringList parts;
    const auto add = [&parts, &change](auto field, const QString &word) {
        if (change.fields & quint32(field))
            parts += word;
    };
    switch (change.kind()) {
    case Change::Kind::Queue:
        add(QueueField::Config, tr("configuration"));
        add(QueueField::Waiting, tr("waiting calls"));
        add(QueueField::LongestWait, tr("longest wait"));
        add(QueueField::Agents, tr("agents available"));
        add(QueueField::Statistics, tr("other figures"));
        add(QueueField::Members, tr("members"));
        add(QueueField::OwnMembership, tr("own membership"));
        add(QueueField::Pending, tr("a wish under way"));
        if (change.row() >= m_center.queueCount())
            return {};
        //: What changed: queue, fields.
        return tr("%1: %2").arg(m_center.queue(center::QueueRow(change.row())).label(),
                                parts.join(u", "_s));
    case Change::Kind::Agent:
        add(AgentField::Config, tr("configuration"));
        add(AgentField::State, tr("state"));
        add(AgentField::Since, tr("begin of the state"));
        add(AgentField::Phone, tr("phone"));
        add(AgentField::Memberships, tr("queues"));
        add(AgentField::Statistics, tr("figures of the day"));
        add(AgentField::Recording, tr("recording"));
        add(AgentField::Listened, tr("listened to"));
        add(AgentField::Pending, tr("a wish under way"));
        add(AgentField::Defaults, tr("default queues"));
        if (change.row() >= m_center.agentCount())
            return {};
        return tr("%1: %2").arg(m_center.agent(center::AgentRow(change.row())).name(),
                                parts.join(u", "_s));
    case Change::Kind::Callers:
        if (change.row() >= m_center.queueCount())
            return {};
        return tr("%1: callers").arg(m_center.queue(center::QueueRow(change.row())).label());
    case Change::Kind::Callback:
        return tr("a callback");
    case Change::Kind::Part:
        add(Part::Groups, tr("groups"));
        add(Part::Statuses, tr("reasons of a pause"));
        add(Part::User, tr("own user"));
        add(Part::Line, tr("own line"));
        add(Part::Calls, tr("own calls"));
        add(Part::CallbackLists, tr("lists of callbacks"));
        add(Part::Hints, tr("phones watched"));
        add(Part::Rooms, tr("conference rooms"));
        return parts.join(u", "_s);
    }
    return {};
}

} // namespace vigie::ui
