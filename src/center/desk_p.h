// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/eventlistener.h"
#include "center/intentbook.h"
#include "center/link.h"
#include "center/lookups.h"
#include "center/sync.h"
#include "center/watcher.h"
#include "telephony/xucdriver.h"
#include "xuc/decodelog.h"
#include "xuc/signin.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace vigie::center {

//! The desk's inside: what a frame, a state of the link or a deadline leads to.
class Desk::Private final : public Watcher
{
public:
    Private(Desk &desk, std::unique_ptr<Link> link, const Clock &clock);
    ~Private();

    void queueChanged(QueueRow, QueueFields) override { }
    void agentChanged(AgentRow row, AgentFields fields) override;
    void callersChanged(QueueRow row) override;
    void callbackChanged(CallbackRow) override { m_areCallbacksChanged = true; }
    void partsChanged(Parts parts) override { m_parts |= parts; }
    void cleared() override { m_isOwnAgentChanged = true; }

    void open(const xuc::SignIn &signIn, const QString &phone);
    void close();
    bool needsPassword() const;
    void resume(const QString &password);
    QUrl server() const { return m_signIn.server; }
    QString loginName() const { return m_signIn.login; }
    void tick();
    IntentId wish(Intent intent);
    std::optional<IntentId> ask(telephony::Verb verb, const QString &callId, const QString &number,
                                const QMap<QString, QString> &attached);
    bool isWaitingForCall() const; //!< What is asked of the agent's state holds behind a call.
    bool send(const QByteArray &frame);
    bool sendNow(const QByteArray &frame); //!< False as well while the state is not whole.
    void startAgentLogin(const QString &phone);
    void finishSignIn();
    void watch(QueueId queue);
    void unwatch(QueueId queue);
    void watchPhones(const QStringList &numbers);
    void unwatchPhones(const QStringList &numbers);

    Desk &q;
    const Clock &clock;
    const std::unique_ptr<Link> session;
    ContactCenter center;
    std::unique_ptr<ContactCenter> staging{}; //!< After a loss: the new state, built aside.
    telephony::XucDriver phone;
    IntentBook intents;
    AgentLogin login;
    Sync sync;
    Lookups lookups;
    DayLog dayLog{};
    MissedCalls missedCalls{};
    LinkState link = LinkState::SignedOut;
    Instant linkSince{};
    Instant downSince{};
    Instant lastEventAt{};
    bool isSignedIn = false;
    QList<EventListener *> listeners{};
    std::unique_ptr<Chat> chat{};
    net::WireLog *wireLog = nullptr;

private:
    void onState(Link::State state);
    void onFrame(const QByteArray &frame);
    void onFailed(const Error &error);
    void applyFrame(const xuc::Event &event);
    void follow(const xuc::AgentStateEvent &event, const AgentGlimpse &before);
    void follow(const xuc::Event &event);
    void followRinging(const QList<telephony::Call> &rang);
    void followGroup(AgentId agent);
    void followDefaults(UserId user);
    void followRefusal(const xuc::AgentError &error);
    bool isOwn(const Intent &intent) const;
    bool isOwnDoing() const;
    bool wasLogOutProved() const;
    static AgentGlimpse glimpseOf(const Agent *agent);
    void lose();
    xuc::SignIn restSignIn() const;
    void restart();
    void completeSync();
    void onLoginOutcome(const AgentLogin::Outcome &outcome);
    bool sendIntent(const Intent &intent);
    bool sendOfAgent(const Intent &intent);
    bool sendOfCallback(const Intent &intent);
    bool sendOfUser(const Intent &intent);
    bool sendOfPhone(const Intent &intent);
    void onIntentChanged(const Intent &intent);
    void resubscribe();
    void updateLink();
    void syncEpoch();
    void flush();

    QTimer m_timer{};
    xuc::SignIn m_signIn{}; //!< Without its secrets, for resume().
    QString m_phone{};
    QMap<QueueId, int> m_watched{}; //!< How many watch its callers.
    QMap<QString, int> m_watchedPhones{}; //!< How many watch each number.
    xuc::DecodeLog m_decoder{};
    std::optional<IntentId> m_loginWish{};
    AgentGlimpse m_beforeLoss{}; //!< The own agent's state when the link went.
    Instant m_upSince{}; //!< When the present or last whole state was complete.
    std::optional<QString> m_pauseToRestore{};
    bool m_hasState = false; //!< The centre has been complete once in this sitting.
    bool m_isOpen = false; //!< Between open() and close().
    bool m_isRefused = false; //!< From a refused password until the state is whole again.
    qint64 m_epochBase
        = 0; //!< Wall seconds at m_epochInstant: a wall clock costs more than a frame.
    Instant m_epochInstant{};
    Parts m_parts{};
    QSet<QueueId> m_callersChanged{};
    bool m_isOwnAgentChanged = false;
    bool m_isMissedCallChanged = false;
    bool m_areCallbacksChanged = false;
};

} // namespace vigie::center
