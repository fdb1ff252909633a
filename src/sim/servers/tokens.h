// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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
    [[nodiscard]] Checked check(const QByteArray &token, qint64 nowEpochSeconds) const;

private:
    QByteArray sign(const QByteArray &text) const;

    QByteArray m_key;
    std::chrono::seconds m_life;
    int m_serial = 0; //!< Makes two tokens of one second differ: a renewed one is a new one.
};

} // namespace vigie::sim
