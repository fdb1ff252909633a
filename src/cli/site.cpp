// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/site.h"

#include "center/contactcenter.h"
#include "center/link.h"
#include "xuc/decode.h"
#include "xuc/signin.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;

Site::Site(const Clock &clock, QObject *parent)
    : Site(std::make_unique<center::SessionLink>(clock), clock, parent)
{
}

Site::Site(std::unique_ptr<center::Link> link, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_link(link.get())
    , m_desk(std::move(link), clock)
{
    // Behind the desk's own connection, so that the centre knows each message before it is heard.
    connect(m_link, &center::Link::frameReceived, this, &Site::decode);
    connect(&m_desk, &center::Desk::signInFailed, this, &Site::fail);
    // Queued: what follows may sign out, which the desk does not expect amid its own work.
    connect(
        &m_desk, &center::Desk::signedIn, this, [this] { tellReady(); }, Qt::QueuedConnection);
    connect(
        &m_desk, &center::Desk::linkChanged, this, [this] { checkLink(); }, Qt::QueuedConnection);
    connect(
        &m_desk, &center::Desk::intentChanged, this, [this] { Q_EMIT changed(); },
        Qt::QueuedConnection);
    connect(&m_desk, &center::Desk::agentLoginFinished, this,
            [this](const center::AgentLogin::Outcome &outcome) {
                m_outcome = outcome;
                QMetaObject::invokeMethod(this, &Site::changed, Qt::QueuedConnection);
            });
}

Site::~Site() = default;

void Site::open(const xuc::SignIn &signIn)
{
    m_desk.signIn(signIn, {}); // Without a phone: the agent stays as it is.
}

void Site::close()
{
    m_isOver = true;
    m_desk.signOut();
}

bool Site::send(const QByteArray &frame)
{
    return m_link->send(frame).has_value();
}

void Site::tellReady()
{
    if (m_isOver || std::exchange(m_wasReady, true))
        return;
    Q_EMIT ready();
}

void Site::checkLink()
{
    if (m_wasReady && m_desk.link() == center::LinkState::Down)
        fail({ErrorKind::Network, {}});
}

void Site::decode(const QByteArray &frame)
{
    if (m_isOver)
        return;
    const auto event = xuc::decode(frame, m_clock.wallTime().toSecsSinceEpoch());
    if (event)
        Q_EMIT heard(*event);
}

void Site::fail(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_desk.signOut();
    Q_EMIT failed(error, m_wasReady);
}

} // namespace vigie::cli
