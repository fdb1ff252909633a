// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>
#include <utility>

namespace vigie::net {
struct Reply;
}

namespace vigie::xci {

//! Why something was not done, as far as a person could act on it. The sentence is made in ui/.
struct Failure
{
    enum class Kind : quint8 {
        SignedOut, //!< The session ended, and only the person can begin another. Nothing was done.
        Credentials, //!< Login or password are not taken.
        Refused, //!< 4xx: what was asked makes no sense to the server.
        Forbidden, //!< The account may not do this.
        NotFound,
        Conflict, //!< 409: something else stands against it.
        Fault, //!< 5xx: the server, or a XiVO behind it, failed.
        NotXci, //!< A page, or what else is no answer of an XCI. A change may have been done.
        ClearText, //!< A password would go unencrypted to another machine. Nothing left.
        Certificate, //!< Not trusted; text is that of net::certificateError(). Nothing left.
        Unreachable, //!< Nothing listens there. Nothing left.
        NotSent, //!< The sign-in before it got no usable answer. It did not leave.
        AnswerLost //!< What was asked may have been done, or not.
    };
    Kind kind = Kind::AnswerLost;
    int status = 0; //!< Of HTTP; 0: there was no answer.
    QString code{}; //!< The server's short name of it ("interval_overlap"); empty: none.
    QString text{}; //!< The server's own words, plain; empty: it had none.

    //! Whether what was asked for surely was not done, as the server never heard of it or asked for
    //! a sign-in first.
    bool isUnsent() const
    {
        return kind == Kind::SignedOut || kind == Kind::Credentials || kind == Kind::ClearText
            || kind == Kind::Certificate || kind == Kind::Unreachable || kind == Kind::NotSent;
    }
    //! Whether a change that failed so may have been done all the same.
    bool isUncertain() const { return kind == Kind::AnswerLost || kind == Kind::NotXci; }

    bool operator==(const Failure &) const = default;
};

//! What a server answered: a value, or why there is none.
template <typename T> class [[nodiscard]] Answer
{
public:
    Answer(T value) : m_value(std::move(value)) { } // NOLINT(google-explicit-constructor)
    Answer(Failure failure)
        : m_failure(std::move(failure)) { } // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_value.has_value(); }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return &*m_value; }
    const Failure &failure() const { return m_failure; }

private:
    std::optional<T> m_value{};
    Failure m_failure{};
};

//! Whether that is a page for people, or a way to one.
bool isPage(const net::Reply &reply);
//! What an answer says of the failure; nothing: it was done.
std::optional<Failure> failureIn(const net::Reply &reply);
Failure failureOf(const Error &error);

} // namespace vigie::xci
