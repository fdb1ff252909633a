// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>

namespace vigie::sim {

//! Issues and checks the tokens of the REST login: JWTs signed with a key made from the seed, so
//! that a token outlives a restart of the simulator, as it outlives a real server's.
//!
//! Times are the machine's own, not virtual: a client renews by its own clock.
class Tokens
{
public:
    enum class Verdict { Valid, Expired, Invalid };
    //! Whose token it is and from where.
    struct Owner
    {
        QString login{};
        bool isTechnical = false; //!< A web service user's, not a CTI user's.
        QString softwareType{}; //!< As told at login; empty: not told.
    };
    struct Checked
    {
        Verdict verdict = Verdict::Invalid;
        Owner owner{};
    };

    explicit Tokens(quint64 seed, std::chrono::seconds life = std::chrono::hours(1));

    std::chrono::seconds life() const { return m_life; }
    QByteArray issue(const Owner &owner, std::chrono::seconds life, qint64 nowEpochSeconds);
    //! All that were given out so far, to one login or (empty) to everybody, have expired.
    void expire(const QString &login, qint64 nowEpochSeconds);
    [[nodiscard]] Checked check(const QByteArray &token, qint64 nowEpochSeconds) const;

private:
    struct Mark //!< The last token that is void.
    {
        qint64 issuedAt = 0;
        int serial = 0;
    };
    bool isVoid(const QString &login, const Mark &token) const;
    QByteArray sign(const QByteArray &text) const;

    QByteArray m_key;
    std::chrono::seconds m_life;
    QHash<QString, Mark> m_expired{}; //!< By login; the empty one stands for everybody.
    int m_serial = 0; //!< Makes two tokens of one second differ: a renewed one is a new one.
};

} // namespace vigie::sim
