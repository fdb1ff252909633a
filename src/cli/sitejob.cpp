// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sitejob.h"

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/texts.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;

SiteJob::SiteJob(const xuc::SignIn &signIn, const Clock &clock, Console &console)
    : m_site(clock)
    , m_console(console)
    , m_signIn(signIn)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (!m_isOver)
            expire();
    });
    connect(&m_site, &Site::failed, this, &SiteJob::fail);
    connect(&m_site, &Site::ready, this, [this] {
        m_isBegun = true;
        begin();
    });
    connect(&m_site, &Site::heard, this, [this](const xuc::Event &event) {
        if (m_isBegun && !m_isOver)
            look(&event);
    });
    connect(&m_site, &Site::changed, this, [this] {
        if (m_isBegun && !m_isOver)
            look(nullptr);
    });
}

void SiteJob::start()
{
    m_site.open(m_signIn);
}

void SiteJob::interrupt()
{
    end(NotConfirmed);
}

void SiteJob::end(int exitCode)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    m_site.close();
    Q_EMIT finished(exitCode);
}

void SiteJob::fail(const Error &error, bool wasReady)
{
    if (m_isOver)
        return;
    m_console.note(wasReady ? u"the connection was lost before the answer"_s
                            : sentence(error, m_signIn.server));
    end(wasReady ? LinkLost : CannotSignIn);
}

} // namespace vigie::cli
