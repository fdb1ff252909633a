// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"
#include "xuc/thirdparty.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace vigie::center {

//! An application's page about a call, now to be shown.
struct CallPage
{
    QString id{}; //!< The call's linkedId, as it was when it rang.
    telephony::Call call{}; //!< As last known.
    xuc::ThirdPartyAnswer answer{};
    bool isLate = false; //!< The answer came behind its event, or took long.

    bool operator==(const CallPage &) const = default;
};

//! When which call's page is due: a service is asked as a call rings, and what it answers waits for
//! its event. Pure: no network, no clock.
//!
//! Each call has an answer of its own, so that two in parallel do not lose one another's. A page
//! is due once a call; one that is due at the end only if the call had been established, and a call
//! that is over unanswered is never due.
class CallPages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void follow(const QList<telephony::Call> &calls); //!< After each change of the line's calls.
    //! \a isSlow: it took so long that somebody was told.
    void answer(const QString &id, const xuc::ThirdPartyAnswer &answer, bool isSlow);
    void giveUp(const QString &id); //!< No answer is to come.
    void clear();

Q_SIGNALS:
    void rang(const QString &id, const vigie::telephony::Call &call); //!< Once for each ringing.
    void due(const vigie::center::CallPage &page);

private:
    struct Ring
    {
        telephony::Call call{};
        std::optional<xuc::ThirdPartyAnswer> answer{};
        bool isSlow = false;
        bool wasUp = false;
        bool isOver = false;
        bool isDone = false; //!< Fired, or nothing is to come.
    };

    bool isDue(const Ring &ring) const;
    void judge(const QString &id, bool isAnswerNews);
    void dropEnded();

    QHash<QString, Ring> m_rings{}; //!< By linkedId.
};

} // namespace vigie::center
