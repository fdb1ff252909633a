// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendjob.h"

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/texts.h"
#include "xuc/commands/catalogue.h"
#include "xuc/commands/ping.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace command = xuc::command;

namespace {

    constexpr auto clearingLimit = 2s; //!< A server that answers no ping is still sent to.

    Result<QByteArray> rawFrame(const QString &text)
    {
        const QByteArray json = text.trimmed().toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!json.startsWith('{') || !document.isObject())
            return Unexpected({ErrorKind::Malformed, u"--raw is not a JSON object"_s});
        if (document.object().contains("claz"_L1))
            return json;
        const QByteArray rest = json.mid(1).trimmed();
        return R"({"claz":"web")" + QByteArray(rest == "}" ? "" : ",") + rest;
    }

} // namespace

Result<QByteArray> frameFor(const Invocation &invocation)
{
    const bool isRaw = invocation.has("raw"_L1);
    if (isRaw != invocation.words.isEmpty())
        return Unexpected({ErrorKind::Malformed,
                           isRaw
                               ? u"--raw stands for the whole command"_s
                               : u"send what? A command (see vigie-ctl commands) or --raw JSON"_s});
    if (isRaw)
        return rawFrame(invocation.value("raw"_L1));
    command::NamedArguments arguments;
    for (const QString &word : invocation.words.mid(1)) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign <= 0)
            return Unexpected(
                {ErrorKind::Malformed, u"'%1' is not KEY=VALUE"_s.arg(word.left(40))});
        arguments.append({word.left(sign), word.mid(sign + 1)});
    }
    return command::encodeNamed(invocation.words.first(), arguments);
}

Result<Awaited> awaitedBy(const Invocation &invocation)
{
    const QString text = invocation.value("wait"_L1);
    Awaited awaited{.type = text.section(u':', 0, 0)};
    if (text.contains(u':')) {
        bool isNumber = false;
        awaited.limit = std::chrono::seconds(text.section(u':', 1).toInt(&isNumber));
        if (!isNumber || awaited.limit <= 0s || awaited.limit > 24h)
            return Unexpected(
                {ErrorKind::Malformed, u"--wait is TYPE or TYPE:SECONDS, from 1 to 86400"_s});
    }
    if (invocation.has("wait"_L1) && awaited.type.isEmpty())
        return Unexpected({ErrorKind::Malformed, u"--wait names a type of message"_s});
    return awaited;
}

SendJob::SendJob(const QByteArray &frame, const Awaited &awaited, const xuc::SignIn &signIn,
                 const Clock &clock, Console &console)
    : m_frame(frame)
    , m_awaited(awaited)
    , m_signIn(signIn)
    , m_console(console)
    , m_stream(clock)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &SendJob::expire);
    connect(&m_stream, &Stream::live, this, &SendJob::clear);
    connect(&m_stream, &Stream::received, this, &SendJob::receive);
    connect(&m_stream, &Stream::lost, this, &SendJob::lose);
}

void SendJob::start()
{
    m_stream.open(m_signIn);
}

void SendJob::interrupt()
{
    end(NotConfirmed);
}

void SendJob::clear()
{
    if (m_step != Step::SigningIn)
        return;
    m_step = Step::Clearing;
    m_limit.start(clearingLimit);
    m_stream.send(command::Ping{}.encode());
}

void SendJob::sendFrame()
{
    m_step = Step::Waiting;
    m_limit.start(m_awaited.limit);
    m_stream.send(m_frame);
    m_stream.send(command::Ping{}.encode());
}

void SendJob::receive(const QByteArray &frame, const QString &type)
{
    if (m_step == Step::Clearing && type.isEmpty()) {
        sendFrame();
        return;
    }
    if (m_step != Step::Waiting)
        return;
    m_wasHeard = true;
    const bool isAwaited = type == m_awaited.type;
    if (isAwaited && !type.isEmpty()) {
        m_console.printLine(frame);
        end(Done);
    } else if (type == "Error"_L1) {
        m_console.note(u"the server says: %1"_s.arg(QString::fromUtf8(frame)));
        end(NotConfirmed);
    } else if (isAwaited) { // The answer to the ping, and nothing else is waited for.
        end(Done);
    }
}

void SendJob::expire()
{
    if (m_step == Step::Clearing) {
        sendFrame();
    } else if (!m_awaited.type.isEmpty()) {
        m_console.note(
            u"no %1 came within %2 seconds"_s.arg(m_awaited.type).arg(m_awaited.limit.count()));
        end(NotConfirmed);
    } else if (m_wasHeard) { // The server goes on, only its answer to a ping is unlike ours.
        end(Done);
    } else {
        m_console.note(u"sent, but the server has been silent since"_s);
        end(NotConfirmed);
    }
}

void SendJob::lose(const Error &error)
{
    if (m_step == Step::Over)
        return;
    const bool wasSent = m_step == Step::Waiting;
    m_console.note(wasSent ? u"the connection was lost before the answer"_s
                           : sentence(error, m_signIn.server));
    end(m_step == Step::SigningIn ? CannotSignIn : LinkLost);
}

void SendJob::end(int exitCode)
{
    if (std::exchange(m_step, Step::Over) == Step::Over)
        return;
    m_limit.stop();
    QMetaObject::invokeMethod(
        this,
        [this, exitCode] {
            m_stream.close();
            Q_EMIT finished(exitCode);
        },
        Qt::QueuedConnection);
}

} // namespace vigie::cli
