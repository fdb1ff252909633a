// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/thirdparty.h"

#include "base/logging.h"
#include "center/contactcenter.h"
#include "center/desk.h"

#include <QTimer>

namespace vigie::center {

ThirdParty::ThirdParty(Desk &desk, QObject *parent) : ThirdParty(desk, Patience{}, parent)
{
}

ThirdParty::ThirdParty(Desk &desk, Patience patience, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_patience(patience)
    , m_http(patience.end)
    , m_autoPause(desk)
{
    connect(&desk, &Desk::callsChanged, this, &ThirdParty::follow);
    connect(&m_pages, &CallPages::rang, this, &ThirdParty::ask);
    connect(&m_pages, &CallPages::due, this, &ThirdParty::show);
}

ThirdParty::~ThirdParty() = default;

void ThirdParty::setSite(const Site &site)
{
    m_site = site;
    if (site.service.isEmpty()) {
        m_questions.clear();
        m_pages.clear();
    }
    follow(); // A call may ring already.
}

void ThirdParty::complete(const QString &id)
{
    m_autoPause.release(id);
}

void ThirdParty::follow()
{
    if (!m_site.service.isEmpty())
        m_pages.follow(m_desk.center().calls().calls());
}

void ThirdParty::ask(const QString &id, const telephony::Call &call)
{
    net::HttpCall *asked = m_http.send({.verb = net::HttpVerb::Post,
                                        .url = m_site.service,
                                        .pin = m_site.pin,
                                        .authorities = m_site.authorities,
                                        .contentType = QByteArrayLiteral("application/json"),
                                        .body = request(call).encode()});
    // Another ringing of the same call takes the place of the first, whose answer is void.
    const auto later = [](net::HttpCall *gone) { gone->deleteLater(); };
    if (const auto before = m_questions.find(id); before != m_questions.end())
        before->second.call->disconnect(this);
    m_questions.insert_or_assign(id, Question{.call = {asked, later}, .about = call});
    connect(asked, &net::HttpCall::finished, this,
            [this, id](const Result<net::Reply> &reply) { take(id, reply); });
    QTimer::singleShot(m_patience.notice, asked, [this, id] {
        const auto question = m_questions.find(id);
        if (question == m_questions.end())
            return;
        question->second.isSlow = true;
        Q_EMIT slow(question->second.about);
    });
}

void ThirdParty::take(const QString &id, const Result<net::Reply> &reply)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return;
    const Question question = std::move(found->second);
    m_questions.erase(found);
    Q_EMIT answered(id);
    if (!reply && reply.error().kind == ErrorKind::Timeout)
        Q_EMIT gaveUp(question.about);
    if (!reply && reply.error().kind == ErrorKind::Tls)
        Q_EMIT untrusted(question.about, reply.error().detail);
    const Result<xuc::ThirdPartyAnswer> answer = reply
        ? xuc::ThirdPartyAnswer::decode(*reply, m_site.service)
        : Result<xuc::ThirdPartyAnswer>(Unexpected(reply.error()));
    if (!answer) {
        qCWarning(lcCenter) << "third-party service:" << int(answer.error().kind)
                            << answer.error().detail;
        m_pages.giveUp(id);
        return;
    }
    m_pages.answer(id, *answer, question.isSlow);
}

void ThirdParty::show(const CallPage &page)
{
    if (page.answer.isAutoPause)
        m_autoPause.hold(page.id, page.answer.autoPauseReason);
    Q_EMIT pageDue(page);
}

xuc::ThirdPartyRequest ThirdParty::request(const telephony::Call &call) const
{
    const OwnUser &self = m_desk.center().self();
    xuc::ThirdPartyRequest request{.userId = self.userId,
                                   .agentId = self.agentId,
                                   .firstName = self.firstName,
                                   .lastName = self.lastName,
                                   .fullName = self.fullName,
                                   .callee = call.dn,
                                   .caller = call.otherNumber,
                                   .linkedId = call.linkedId,
                                   .userData = call.userData};
    if (m_site.givesToken && xuc::mayCarryToken(m_site.service))
        request.token = m_desk.token();
    if (const Queue *queue = m_desk.center().findQueue(call.queueName))
        request.queue = {.id = queue->id,
                         .name = queue->name,
                         .displayName = queue->displayName,
                         .number = queue->number};
    return request;
}

} // namespace vigie::center
