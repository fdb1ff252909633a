// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/invocation.h"
#include "cli/job.h"
#include "cli/stream.h"

#include <QTimer>

namespace vigie::cli {

class Console;

//! The frame that "send" is to send, from its words or its --raw. The error's detail is a sentence.
Result<QByteArray> frameFor(const Invocation &invocation);

//! What --wait names.
struct Awaited
{
    QString type{}; //!< Empty: nothing is waited for.
    std::chrono::seconds limit{5};
};
Result<Awaited> awaitedBy(const Invocation &invocation);

//! Sends one frame and waits: for a message, or for the sign that the frame was heard.
//!
//! What the server tells unasked at the start could be taken for the answer, so a ping goes ahead
//! and its answer is awaited; another behind the frame shows that it was dealt with.
class SendJob final : public Job
{
    Q_OBJECT
public:
    SendJob(const QByteArray &frame, const Awaited &awaited, const xuc::SignIn &signIn,
            const Clock &clock, Console &console);

    void start() override;
    void interrupt() override;

private:
    enum class Step { SigningIn, Clearing, Waiting, Over };

    void clear();
    void sendFrame();
    void receive(const QByteArray &frame, const QString &type);
    void expire();
    void lose(const Error &error);
    void end(int exitCode);

    const QByteArray m_frame;
    const Awaited m_awaited;
    const xuc::SignIn m_signIn;
    Console &m_console;
    Stream m_stream;
    QTimer m_limit{};
    Step m_step = Step::SigningIn;
    bool m_wasHeard = false; //!< Any frame behind ours.
};

} // namespace vigie::cli
