// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/verb.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace vigie::models {
class FrameClock;
}
namespace vigie::telephony {
class Driver;
}

namespace vigie::ui {

//! What was asked of the phone and is not proved yet.
//!
//! The server acknowledges no telephone verb, so each is proved by what it does to the calls, and
//! counts as not confirmed after 5 s. Key tones prove nothing and are not followed.
class CallRequests : public QObject
{
    Q_OBJECT
public:
    enum class Phase { None, Pending, Failed };

    static constexpr std::chrono::seconds deadline{5};

    CallRequests(telephony::Driver &phone, models::FrameClock &clock, QObject *parent = nullptr);

    //! Sends \a verb unless it has an obstacle; \a number is for dial and transfers.
    void ask(telephony::Verb verb, const QString &callId = {}, const QString &number = {});
    void retry(telephony::Verb verb); //!< Asks a failed request again, if it still makes sense.
    void forget(telephony::Verb verb); //!< A failure that was read.

    Phase phase(telephony::Verb verb) const;
    //! The latest request that failed, if any.
    std::optional<telephony::Verb> failed() const;

Q_SIGNALS:
    void changed();

private:
    struct Request
    {
        telephony::Verb verb = telephony::Verb::Dial;
        QString callId{};
        QString number{};
        QStringList callsBefore{}; //!< Unique ids when it was sent.
        Instant since{};
        bool hasFailed = false;
    };

    telephony::Obstacle send(const Request &request);
    bool isProved(const Request &request) const;
    bool isMoot(const Request &request) const;
    void settle(); //!< After any change of the calls.
    void checkDeadlines();
    Request *find(telephony::Verb verb);

    telephony::Driver &m_phone;
    models::FrameClock &m_clock;
    QList<Request> m_requests; //!< At most one a verb, oldest first.
};

} // namespace vigie::ui
