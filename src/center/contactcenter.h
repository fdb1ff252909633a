// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agent.h"
#include "center/callbacks.h"
#include "center/caller.h"
#include "center/callerclock.h"
#include "center/defaultmemberships.h"
#include "center/ownuser.h"
#include "center/queue.h"
#include "center/rowindex.h"
#include "center/statuses.h"
#include "telephony/calllist.h"
#include "xuc/events/conferencelist.h"
#include "xuc/events/phonestatus.h"
#include "xuc/events/queuestatistics.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <variant>
#include <vector>

namespace vigie::xuc {
struct AgentConfig;
struct AgentDirectory;
struct AgentFigure;
struct AgentGroupList;
struct AgentList;
struct AgentListen;
struct AgentStatistics;
struct ConferenceEvent;
struct ConferenceParticipantEvent;
struct LineConfig;
struct PhoneHintStatusEvent;
struct PhoneStatusUpdate;
struct QueueCalls;
struct QueueConfig;
struct QueueList;
struct QueueMember;
struct QueueMemberList;
struct RightProfile;
struct UserConfigUpdate;
struct UserPreference;
struct UsersQueueDefaultMembership;
struct UserStatusUpdate;
struct VoiceMailStatusUpdate;
}

namespace vigie::center {

class Watcher;

//! The live contact centre: the one state that events change and everything on screen reads.
//!
//! Rows are dense and stable: an id keeps its row until reset(). What events tell before the lists
//! name their queue or agent waits in a row that is not listed. Watchers hear of real differences
//! only: equal data marks nothing.
class ContactCenter
{
public:
    explicit ContactCenter(const Clock &clock);
    ~ContactCenter();
    Q_DISABLE_COPY_MOVE(ContactCenter)

    int queueCount() const { return int(m_queues.size()); } //!< Rows, unlisted ones included.
    int agentCount() const { return int(m_agents.size()); }
    const Queue &queue(QueueRow row) const { return m_queues[std::size_t(row)]; }
    const Agent &agent(AgentRow row) const { return m_agents[std::size_t(row)]; }
    std::optional<QueueRow> row(QueueId id) const;
    std::optional<AgentRow> row(AgentId id) const;
    std::optional<AgentRow> row(UserId id) const; //!< The agent that this user is.
    const Queue *find(QueueId id) const; //!< Null: no such row. Void after the next event.
    const Agent *find(AgentId id) const;
    const Queue *findQueue(QStringView name) const; //!< By technical name; listed ones only.
    std::optional<qint32> penalty(AgentRow agent, QueueRow queue) const; //!< Empty: no member.
    int queuesInCommon(AgentRow one, AgentRow other) const; //!< Listed ones.
    const DefaultMemberships &defaults() const { return m_defaults; }
    DefaultMatch defaultMatch(AgentRow agent) const;

    const Statuses &statuses() const { return m_statuses; }
    const QList<AgentGroup> &groups() const { return m_groups; }
    const OwnUser &self() const { return m_self; }
    const Agent *ownAgent() const; //!< Null: the person is no agent.
    std::optional<AgentRow> ownRow() const { return m_ownRow; }
    const Line &line() const { return m_line; }
    const QList<Caller> &callers(QueueRow queue) const; //!< Of a queue whose callers are watched.
    const QList<Caller> &callers(QueueId queue) const;
    const telephony::CallList &calls() const { return m_calls; }
    const Callbacks &callbacks() const { return m_callbacks; }
    //! Of a phone that is watched; empty: not told.
    std::optional<xuc::PhoneStatus> hint(const QString &number) const;
    const QHash<QString, xuc::PhoneStatus> &hints() const { return m_hints; }
    const QList<xuc::ConferenceRoom> &rooms() const { return m_rooms; }
    const Clock &clock() const { return m_clock; }

    void apply(const xuc::UsersStatuses &event);
    void apply(const xuc::CtiStatuses &event);
    void apply(const xuc::UserStatusUpdate &event);
    void apply(const xuc::UserConfigUpdate &event);
    void apply(const xuc::UserPreference &event);
    void apply(const xuc::RightProfile &event);
    void apply(const xuc::PhoneStatusUpdate &event);
    void apply(const xuc::PhoneEvent &event);
    void apply(const xuc::CurrentCallsPhoneEvents &event);
    void apply(const xuc::VoiceMailStatusUpdate &event);
    void apply(const xuc::LineConfig &event);
    void apply(const xuc::QueueList &event);
    void apply(const xuc::QueueConfig &event);
    void apply(const xuc::QueueMemberList &event);
    void apply(const xuc::QueueMember &event);
    void apply(const xuc::QueueStatistics &event);
    void apply(const xuc::QueueCalls &event);
    void apply(const xuc::AgentList &event);
    void apply(const xuc::AgentConfig &event);
    void apply(const xuc::AgentGroupList &event);
    void apply(const xuc::AgentStateEvent &event);
    void apply(const xuc::AgentListen &event);
    void apply(const xuc::AgentStatistics &event);
    void apply(const xuc::AgentDirectory &event);
    void apply(const xuc::UserQueueDefaultMembership &event);
    void apply(const xuc::UsersQueueDefaultMembership &event);
    void apply(const xuc::CallbackLists &event);
    void apply(const xuc::PreferredCallbackPeriodList &event);
    void apply(const xuc::CallbackTaken &event);
    void apply(const xuc::CallbackReleased &event);
    void apply(const xuc::CallbackStarted &event);
    void apply(const xuc::CallbackClotured &event);
    void apply(const xuc::CallbackRequestUpdated &event);
    void apply(const xuc::PhoneHintStatusEvent &event);
    void apply(const xuc::ConferenceList &event);
    void apply(const xuc::ConferenceEvent &event);
    void apply(const xuc::ConferenceParticipantEvent &event);

    //! Any message; those that are no part of the state are passed over.
    template <typename... Messages> void apply(const std::variant<Messages...> &event)
    {
        std::visit(
            [this](const auto &message) {
                if constexpr (requires { this->apply(message); })
                    this->apply(message);
            },
            event);
    }

    //! Takes over what a fresh session told, as a difference: known ids keep their rows, what is
    //! equal marks nothing, what the server no longer names is unlisted. \a fresh is used up.
    void takeOver(ContactCenter &fresh);
    void reset(); //!< Forgets everything: another person signs in.

    void setPending(QueueRow queue, bool isPending);
    void setPending(AgentRow agent, bool isPending);
    void dropCallers(QueueRow queue); //!< Nobody watches that queue any more.
    void dropHints(); //!< Nobody watches a phone any more.

    //! Registration is no change of the state, hence const. A watcher outlives its registration.
    void addWatcher(Watcher *watcher) const;
    void removeWatcher(Watcher *watcher) const;

private:
    using PackedMember = std::pair<quint64, qint32>; //!< Agent and queue row, penalty.

    QueueRow rowFor(QueueId id); //!< Made, unlisted, when it is new.
    AgentRow rowFor(AgentId id);
    const QString &pooled(const QString &text);

    void configure(const xuc::QueueConfig &config);
    void drop(QueueRow row);
    void drop(AgentRow row);
    void applyCounters(QueueRow row, const QVarLengthArray<xuc::QueueCounter, 6> &counters);
    bool applyFigure(AgentDay &day, const xuc::AgentFigure &figure);

    bool setMember(AgentRow agent, QueueRow queue, qint32 penalty);
    void replaceMembers(std::vector<PackedMember> wanted);
    void setOwnPenalty(QueueRow queue, qint32 penalty, bool leftNow);
    void refreshOwn();

    void takeOverQueue(Queue &mine, Queue &fresh, QueueRow row);
    void takeOverAgent(Agent &mine, Agent &fresh, AgentRow row);
    void takeOverMembers(const ContactCenter &fresh);
    void takeOverCallers(const ContactCenter &fresh);
    void takeOverParts(ContactCenter &fresh);

    void mark(QueueRow row, QueueFields fields);
    void mark(AgentRow row, AgentFields fields);
    void mark(Parts parts);
    void mark(const Callbacks::Difference &difference);
    void markCallers(QueueRow row);
    void markDefaults(UserId user);

    const Clock &m_clock;
    std::vector<Queue> m_queues{};
    std::vector<Agent> m_agents{};
    RowIndex<QueueId, QueueRow> m_queueRows{};
    RowIndex<AgentId, AgentRow> m_agentRows{};
    RowIndex<UserId, AgentRow> m_userRows{};
    QHash<QString, QueueRow> m_queueNames{};
    //! Statistics by a technical name that no list announced yet.
    QHash<QString, QVarLengthArray<xuc::QueueCounter, 6>> m_strayCounters{};
    QHash<qint32, QList<Caller>> m_callers{}; //!< By raw queue row.
    CallerClock m_callerClock{};
    QSet<QString> m_pool{}; //!< Causes, phones and status names, each kept once.
    Statuses m_statuses{};
    QList<AgentGroup> m_groups{};
    OwnUser m_self{};
    std::optional<AgentRow> m_ownRow{};
    Line m_line{};
    telephony::CallList m_calls{};
    Callbacks m_callbacks{};
    DefaultMemberships m_defaults{};
    QHash<QString, xuc::PhoneStatus> m_hints{}; //!< By number.
    QList<xuc::ConferenceRoom> m_rooms{};
    mutable std::vector<Watcher *> m_watchers{};
};

} // namespace vigie::center
