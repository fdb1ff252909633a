// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "xci/account.h"
#include "xci/failure.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>

namespace vigie::xci {

//! What is asked of an XCI, below "/api/1.0".
struct Request
{
    net::HttpVerb verb = net::HttpVerb::Get;
    QByteArray path{}; //!< Percent-encoded: "/entities/sales%40uuid".
    QByteArray body{};
    std::chrono::milliseconds limit{0}; //!< 0: the usual one.
    bool isAction = false; //!< A GET that does something.

    //! Whether it would do harm to arrive twice.
    bool isOnce() const { return isAction || verb != net::HttpVerb::Get; }
};

//! Signs in, keeps the cookie, and asks.
//!
//! An XCI says in many ways that a session is lost (401, 403, a redirection, a page): then it signs
//! in once by itself, with the password of last time, and asks again. What still is not heard after
//! that is for the person: NeedsPassword. A 403 that stays is a matter of rights, not of the
//! session. A change is sent again after a 401 or a 403 alone, which prove that it was not done;
//! behind a page or a redirection it may have been. What waited for a sign-in that came to nothing
//! did not leave, and says so.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle, //!< Signs in with the next request.
        SigningIn,
        SignedIn,
        NeedsPassword //!< Nothing is sent before signIn().
    };
    Q_ENUM(State)

    using Then = std::function<void(const Answer<net::Reply> &)>;

    static constexpr std::chrono::seconds usualLimit{20};
    static constexpr qint64 largestAnswer = 256LL * 1024 * 1024; //!< Of 50,000 users: 35.

    //! \a limit: of a call that names none.
    explicit Session(std::chrono::milliseconds limit = usualLimit, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    const Account &account() const { return m_account; }
    //! Why the person is asked, or the last sign-in failed.
    const Failure &failure() const { return m_failure; }
    quint64 epoch() const { return m_epoch; } //!< Grows with open() and close().
    void setWireLog(net::WireLog *log) { m_http.setWireLog(log); }

    void open(const Account &account); //!< Another account: what is under way is not heard.
    void signIn(); //!< Now, not with the next request.
    void signIn(const QString &password);
    void close(); //!< Forgets cookie and password; what is under way is not heard.
    //! Answers once, later, and not after close() or open().
    void ask(const Request &request, const Then &then);

Q_SIGNALS:
    void stateChanged(vigie::xci::Session::State state);
    void closed(); //!< Or opened for another account: what was read is no longer of interest.
    void renewed(); //!< A lost session was replaced, without the person.

private:
    struct Waiting
    {
        Request request{};
        Then then{};
        bool isAgain = false; //!< A session was lost over it once.
    };

    void setState(State state);
    net::HttpRequest prepared(const Request &request) const;
    void send(const Waiting &waiting);
    void judge(const Waiting &waiting, quint64 sentIn, const Result<net::Reply> &reply);
    bool isLost(const Request &request, const net::Reply &reply) const;
    void lose(const Waiting &waiting, quint64 sentIn, const net::Reply &reply);
    void login();
    void endLogin(const Result<net::Reply> &reply);
    //! Those that wait for the sign-in; \a failure is its own.
    void answerAll(const Failure &failure);
    void answerLater(const Then &then, const Failure &failure);
    static QByteArray nameOf(const Request &request);

    net::HttpClient m_http;
    Account m_account{};
    State m_state = State::Idle;
    Failure m_failure{};
    std::deque<Waiting> m_waiting{}; //!< For the sign-in.
    QSet<net::HttpCall *> m_calls{};
    QSet<QByteArray> m_forbidden{}; //!< What stayed 403 in a new session: no reason to renew it.
    quint64 m_number = 0; //!< Of the session; grows with each sign-in.
    quint64 m_epoch = 0;
    bool m_isRenewing = false;
};

} // namespace vigie::xci
