// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "center/agentlogin.h"
#include "center/daylog.h"
#include "center/intent.h"
#include "center/missedcalls.h"

#include <QMap>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace vigie::net {
class WireLog;
}
namespace vigie::telephony {
class Driver;
}
namespace vigie::xuc {
struct SignIn;
}

namespace vigie::center {

class CallbackFiles;
class Chat;
class ContactCenter;
class Directory;
class EventListener;
class History;
class IntentBook;
class Link;
class PersonalBook;

enum class LinkState {
    SignedOut,
    SigningIn,
    Live,
    Late, //!< Up, but nothing was heard for 6 s.
    Down //!< Lost; being restored, unless it needsPassword(). The last state stays readable.
};

//! One profile's live side: its session, its centre, the person's phone and wishes.
//!
//! It asks the server for everything when a session stands, fills the centre at the first sign-in,
//! and after a loss builds a new state aside and takes it over as a difference. Wishes become
//! intents; nothing changes before the server says so.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(const Clock &clock, QObject *parent = nullptr);
    Desk(std::unique_ptr<Link> link, const Clock &clock, QObject *parent = nullptr);
    ~Desk() override; //!< Closes the session without a signal.

    const ContactCenter &center() const;
    const IntentBook &intents() const;
    const DayLog &dayLog() const;
    const std::optional<MissedCall> &missedCall() const; //!< The last one, until it was read.
    void forgetMissedCall();
    const AgentLogin &agentLogin() const; //!< Its question(), while one is open.
    const Clock &clock() const;
    Directory &directory(); //!< Contacts and favourites.
    History &history(); //!< Past calls.
    PersonalBook &personalBook();
    CallbackFiles &callbackFiles();
    Chat &chat(); //!< Listens from the start: servers tell kept texts ahead of the first window.
    telephony::Driver &phone();
    const telephony::Driver &phone() const;

    QUrl server() const; //!< Of the sign-in; empty before one.
    QString login() const; //!< The same.
    QString token() const; //!< Of the session, for those whom the site lets have it. Never logged.
    LinkState link() const;
    bool isSignedIn() const; //!< signedIn() was sent and signOut() not asked since.
    bool isUp() const; //!< Commands leave: Live or Late.
    Instant linkSince() const; //!< When the present link state began.
    Instant downSince() const;
    int attempt() const;
    std::chrono::milliseconds nextTryIn() const;
    Instant lastEventAt() const; //!< When the last frame of any kind came.
    std::chrono::milliseconds lastEventAge() const;

    //! \a phone: the line to log the agent in on; empty leaves the agent as it is.
    void signIn(const xuc::SignIn &signIn, const QString &phone);
    void signOut(); //!< Closes the session; the agent stays logged in.
    void retryNow();
    //! The server takes the password no more: a link that lives would not come back from its next
    //! loss, and one that is down waits for resume().
    bool needsPassword() const;
    //! Goes on with another password, where the person was; nothing unless it needsPassword().
    void resume(const QString &password);

    //! Answers to an agentLoginFinished() that asks.
    void proceedLogin(); //!< LineInUse: takes the line.
    void moveHere(); //!< OnAnotherLine: logs out there, in here.
    void stayThere(); //!< Either: leaves all as it is.
    void skipAgentLogin(); //!< After a failure: opens the window without it.

    //! Wishes. Each is followed as an intent; while the link is down it fails at once.
    IntentId logInAgent(const QString &phone); //!< Also another try during the sign-in.
    IntentId logOutAgent();
    //! Name of a pause status, or empty. In a call it holds behind the call: see
    //! Intent::isDeferred; ready() takes it back.
    IntentId pause(const QString &reason = {});
    IntentId ready(const QString &status = {}); //!< Name of a ready status, or empty.
    IntentId joinQueue(QueueId queue, int penalty = 0);
    IntentId leaveQueue(QueueId queue);
    IntentId pauseRecording();
    IntentId resumeRecording();
    IntentId takeCallback(const QString &request);
    IntentId startCallback(const QString &request, const QString &number); //!< Calls the number.
    IntentId releaseCallback(const QString &request);
    IntentId updateTicket(const QString &request, const CallbackOutcome &outcome);
    IntentId listenToMessage(const QString &reference); //!< A caller's: the server rings the phone.
    IntentId setDoNotDisturb(bool isOn);
    IntentId setPreference(const QString &key, const QString &value); //!< Of kind String.
    IntentId setForward(ForwardKind kind, bool isOn, const QString &destination);
    //! A verb of the phone, followed; empty: it has an obstacle (see phone()) and was not sent.
    //! While the same verb is open on that call it is that wish. \a number: to dial or to transfer
    //! to; \a attached: values that travel with a call one dials.
    std::optional<IntentId> ask(telephony::Verb verb, const QString &callId = {},
                                const QString &number = {},
                                const QMap<QString, QString> &attached = {});
    //! Any other wish, described whole, as a supervisor's on another agent.
    IntentId ask(const Intent &wish);
    //! Ends an open wish whose proof only its wisher knows.
    void settle(IntentId id, IntentState state, IntentFailure failure = IntentFailure::None);
    bool retry(IntentId id);
    void forget(IntentId id);
    //! The inverse wish of a confirmed JoinQueue or LeaveQueue, with the penalty of before; false
    //! when someone else has changed it since.
    bool undo(IntentId id);

    //! Counted: two panels may watch one queue. Survives reconnections. The end of a watch sends no
    //! signal before the next frame or tick, so a destructor may ask for it.
    void watchCallers(QueueId queue);
    void unwatchCallers(QueueId queue);
    //! The same for phones: their status is in the centre's hints.
    void watchPhones(const QStringList &numbers);
    void unwatchPhones(const QStringList &numbers);

    //! Hears all that its session says and hears; null: nobody does.
    void setWireLog(net::WireLog *log);
    net::WireLog *wireLog() const;
    //! A command that is followed elsewhere; false: the link is down, nothing left.
    bool send(const QByteArray &frame);
    //! Heard from the next event on, until it is removed; also while a new state is built aside.
    void addListener(EventListener *listener);
    void removeListener(EventListener *listener);

    void tick(); //!< Looks at the deadlines; its own timer calls it four times a second.

Q_SIGNALS:
    void linkChanged();
    void signInFailed(const vigie::Error &error);
    //! A server that had let the person in does so no more, or a resume() failed.
    void accessRefused(const vigie::Error &error);
    void signedIn(); //!< The state is complete and the agent's login settled: show the window.
    //! At the sign-in, after a reconnection, and after logInAgent(). Until it isSettled(), the
    //! sign-in waits for an answer, another logInAgent(), or skipAgentLogin().
    void agentLoginFinished(const vigie::center::AgentLogin::Outcome &outcome);
    //! Of a batch only those on the person's own state.
    void intentChanged(const vigie::center::Intent &intent);
    void batchIntentChanged(const vigie::center::Intent &intent); //!< Of one that isOfBatch.
    void ownAgentChanged(); //!< State, cause, phone, recording, listening mark or statistics.
    void ownUserChanged(); //!< Identity, forwards, voicemail, preferences, rights, or line.
    void callsChanged();
    void missedCallChanged(); //!< Another one, its consequence, or it was read.
    void statusesChanged();
    void callersChanged(vigie::QueueId queue);
    void callbacksChanged(); //!< Requests, their lists, or the periods.
    void hintsChanged();
    void roomsChanged(); //!< Conference rooms; the own call's is among the calls.

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace vigie::center
