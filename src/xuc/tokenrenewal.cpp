// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/tokenrenewal.h"

#include "base/logging.h"
#include "xuc/backoff.h"

namespace vigie::xuc {

TokenRenewal::TokenRenewal(const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_auth(timings.http)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { m_auth.start(m_signIn); });
    connect(&m_auth, &Auth::granted, this, [this](const Token &token) {
        qCDebug(lcXuc) << "token renewed";
        stop();
        Q_EMIT renewed(token);
    });
    connect(&m_auth, &Auth::refused, this, [this](const Error &error) { retry(error); });
}

void TokenRenewal::follow(const SignIn &signIn, std::chrono::seconds life)
{
    stop();
    m_signIn = signIn;
    const auto due = renewalAfter(life);
    m_due.start(std::chrono::milliseconds(qRound64(double(due.count()) * m_timings.tokenLife)));
}

void TokenRenewal::stop()
{
    m_auth.cancel();
    m_due.stop();
    m_failures = 0;
    m_signIn = {};
}

void TokenRenewal::retry(const Error &error)
{
    qCWarning(lcXuc) << "token not renewed:" << error.detail;
    if (isFinal(error.kind)) {
        stop();
        Q_EMIT refused(error);
        return;
    }
    ++m_failures;
    m_due.start(randomRetryDelay(m_failures, m_timings.backOff));
}

} // namespace vigie::xuc
