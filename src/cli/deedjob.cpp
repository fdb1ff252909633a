// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deedjob.h"

#include "cli/console.h"
#include "cli/exitcode.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;

DeedJob::DeedJob(Deed deed, const xuc::SignIn &signIn, const Clock &clock, Console &console)
    : SiteJob(signIn, clock, console)
    , m_deed(std::move(deed))
{
}

void DeedJob::begin()
{
    startLimit(m_deed.limit);
    settle(m_deed.begin(m_site));
}

void DeedJob::look(const xuc::Event *event)
{
    if (event) {
        if (const auto *error = std::get_if<xuc::ServerError>(event)) {
            settle(refused(u"the server says: %1"_s.arg(error->error)));
            return;
        }
    }
    settle(m_deed.judge(m_site, event));
}

void DeedJob::expire()
{
    const QString why = m_deed.overdue ? m_deed.overdue(m_site) : QString();
    settle(refused(why.isEmpty() ? u"not confirmed: the server told nothing of it for 5 seconds"_s
                                 : why));
}

void DeedJob::settle(const Verdict &verdict)
{
    if (verdict.kind == Verdict::Kind::Pending)
        return;
    const bool isDone = verdict.kind == Verdict::Kind::Done;
    if (isDone)
        m_console.print(verdict.text + u'\n');
    else
        m_console.note(verdict.text);
    end(isDone ? Done : NotConfirmed);
}

} // namespace vigie::cli
