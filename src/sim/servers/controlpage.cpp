// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/controlpage.h"

#include "sim/engine/engine.h"
#include "sim/servers/configserver.h"
#include "sim/servers/ctiserver.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/statepage.h"
#include "sim/servers/virtualtime.h"
#include "sim/servers/wiretime.h"
#include "sim/servers/xciserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cmath>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 longestStep = 24LL * 3'600'000;
    constexpr int mostSeconds = 3600;

    HttpReply failure(int status, const QString &text)
    {
        JsonWriter out;
        out.beginObject().member("error"_L1, text).endObject();
        return {.status = status, .body = out.take()};
    }

    ServerState serversOf(CtiServer &cti)
    {
        JsonWriter faults;
        cti.faults().tell(faults);
        JsonWriter commands;
        cti.commands().tell(commands);
        return {.faults = faults.take(), .commands = commands.take()};
    }

    //! A frame to send as it is: an object, or any text (for what is not JSON).
    QByteArray frameOf(const QJsonValue &frame)
    {
        return frame.isObject() ? QJsonDocument(frame.toObject()).toJson(QJsonDocument::Compact)
                                : frame.toString().toUtf8();
    }

} // namespace

ControlPage::ControlPage(Engine &engine, VirtualTime &time, CtiServer &cti, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_time(time)
    , m_cti(cti)
    , m_http([this](const HttpRequest &request) { return answer(request); })
{
}

bool ControlPage::listen(quint16 port)
{
    return m_http.open(QHostAddress(QHostAddress::LocalHost), port);
}

HttpReply ControlPage::answer(const HttpRequest &request)
{
    if (request.path == u"/sim/state"_s && request.method == "GET") {
        m_time.catchUp();
        return {.body = statePage(m_engine, {m_time.isHeld(), m_time.speed()}, serversOf(m_cti))};
    }
    if (request.path == u"/sim/xci"_s && request.method == "GET" && m_xci)
        return {.body = m_xci->state()};
    if (request.method == "POST")
        return order(request);
    return failure(404, u"no such page"_s);
}

HttpReply ControlPage::order(const HttpRequest &request)
{
    const auto fields = QJsonDocument::fromJson(request.body).object();
    const auto name = request.path.mid(QStringView(u"/sim/").size());
    if (name == u"hold"_s) {
        m_time.hold();
    } else if (name == u"resume"_s) {
        if (m_time.isHeld())
            m_time.run();
    } else if (name == u"midnight"_s) {
        m_time.catchUp();
        m_engine.midnight();
    } else if (name == u"stop"_s) {
        // Once the answer is on its way.
        QTimer::singleShot(0, this, &ControlPage::stopRequested);
    } else if (name == u"step"_s) {
        return step(fields);
    } else if (name == u"call"_s) {
        return call(fields);
    } else if (name == u"say"_s) {
        return say(fields);
    } else if (name == u"fault"_s) {
        return fault(fields);
    } else if (name == u"xci"_s && m_xci) {
        return xciSettings(fields);
    } else {
        return failure(404, u"no such order"_s);
    }
    return done();
}

HttpReply ControlPage::step(const QJsonObject &fields)
{
    const auto by = fields["ms"_L1].toInteger(-1);
    if (by < 0 || by > longestStep)
        return failure(400, u"ms must be from 0 to %1"_s.arg(longestStep));
    m_time.step(by);
    return done();
}

HttpReply ControlPage::call(const QJsonObject &fields)
{
    const auto to = fields["to"_L1].toString();
    const Caller caller{.number = fields["number"_L1].toString(),
                        .name = fields["name"_L1].toString()};
    if (to.isEmpty() || caller.number.isEmpty())
        return failure(400, u"to and number are needed"_s);
    m_time.catchUp();
    const auto id = m_engine.injectCall(to, caller);
    const auto *call = id ? m_engine.world().call(*id) : nullptr;
    if (!id)
        return failure(404, u"nothing answers at %1"_s.arg(to));
    JsonWriter out;
    out.beginObject()
        .member("id"_L1, static_cast<int>(*id))
        .member("linkedId"_L1, call ? call->linkedId : QString())
        .endObject();
    return {.body = out.take()};
}

HttpReply ControlPage::say(const QJsonObject &fields)
{
    const auto login = fields["login"_L1].toString();
    const auto frame = frameOf(fields["frame"_L1]);
    if (login.isEmpty() || frame.isEmpty())
        return failure(400, u"login and frame are needed"_s);
    if (!m_cti.say(login, frame))
        return failure(404, u"%1 is not connected"_s.arg(login));
    return done();
}

HttpReply ControlPage::fault(const QJsonObject &fields)
{
    const auto text = fields["fault"_L1].toString();
    m_time.catchUp();
    const auto login = fields["login"_L1].toString();
    if (text == u"clear"_s) {
        if (!login.isEmpty())
            return failure(400, u"clear ends all faults: it takes no login"_s);
        m_cti.faults().clear();
        if (m_xci)
            m_xci->faults().clear();
        if (m_config)
            m_config->faults().clear();
        return done();
    }
    const auto spec = parseFault(text);
    if (!spec)
        return failure(400, spec.error().detail);
    return beginFault(fields, *spec);
}

PlainFaults *ControlPage::plainFaults(const QString &server) const
{
    if (server == u"xci"_s)
        return m_xci ? &m_xci->faults() : nullptr;
    return server == u"configmgt"_s && m_config ? &m_config->faults() : nullptr;
}

HttpReply ControlPage::beginFault(const QJsonObject &fields, const FaultSpec &spec)
{
    const auto login = fields["login"_L1].toString();
    const auto server = fields["server"_L1].toString(u"xuc"_s);
    PlainFaults *plain = plainFaults(server);
    if (server != u"xuc"_s && !plain)
        return failure(
            400,
            u"%1 is not a server that is on; faults strike xuc, xci or configmgt"_s.arg(server));
    if (plain && !PlainFaults::knows(spec.kind))
        return failure(400, u"%1 means nothing to %2"_s.arg(spec.text, server));
    if (!login.isEmpty() && server == u"configmgt"_s)
        return failure(400, u"nobody has a login at configmgt"_s);
    if (!login.isEmpty() && isOfTheWholeServer(spec.kind))
        return failure(400, u"%1 strikes the whole server, not one login"_s.arg(spec.text));
    if (!login.isEmpty() && !plain && !m_engine.world().userByLogin(login))
        return failure(400, u"nobody signs in as %1"_s.arg(login));
    const auto seconds = fields["seconds"_L1];
    if (!seconds.isUndefined() && !isLasting(spec.kind))
        return failure(400, u"%1 has an end of its own: it takes no seconds"_s.arg(spec.text));
    if (!seconds.isUndefined() && !(seconds.toDouble() > 0 && seconds.toDouble() <= mostSeconds))
        return failure(400, u"seconds must be above 0 and up to %1"_s.arg(mostSeconds));
    const std::chrono::milliseconds length(std::llround(seconds.toDouble() * 1000));
    if (!plain)
        return done(m_cti.faults().begin(spec, {.login = login}, length));
    plain->begin(spec, {.login = login}, length);
    return done();
}

HttpReply ControlPage::xciSettings(const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto fault = m_xci->set(field.key(), field.value().toVariant().toString());
        if (!fault.isEmpty())
            return failure(400, fault);
    }
    return done();
}

HttpReply ControlPage::done(std::optional<int> struck) const
{
    JsonWriter out;
    out.beginObject()
        .member("time"_L1, isoTime(m_engine.wallTime()))
        .member("millis"_L1, m_engine.now())
        .member("sequence"_L1, m_engine.sequence())
        .member("held"_L1, m_time.isHeld());
    if (struck)
        out.member("struck"_L1, *struck);
    out.endObject();
    return {.body = out.take()};
}

} // namespace vigie::sim
