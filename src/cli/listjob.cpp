// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listjob.h"

#include "center/contactcenter.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/listings.h"
#include "cli/lookup.h"
#include "cli/verbinfo.h"
#include "xuc/commands/getcallbacklists.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListJob::ListJob(const Invocation &invocation, const Clock &clock, Console &console)
    : SiteJob(invocation.signIn, clock, console)
    , m_invocation(invocation)
    , m_clock(clock)
{
}

void ListJob::begin()
{
    const QLatin1StringView verb = m_invocation.verb->name;
    const auto &center = m_site.center();
    if (verb == "queues"_L1)
        show(queueListing(center, m_clock.now()));
    else if (verb == "agents"_L1)
        show(agentListing(center, m_clock.now()));
    else if (verb == "members"_L1)
        show(memberListing(center));
    else if (verb == "calls"_L1)
        show(callListing(center, m_clock.now()));
    else if (verb == "statuses"_L1)
        show(statusListing(center));
    else if (verb == "me"_L1)
        show(personListing(center));
    else if (verb == "callers"_L1)
        askForCallers();
    else {
        startLimit(5s);
        m_site.send(xuc::command::GetCallbackLists{}.encode());
    }
}

void ListJob::askForCallers()
{
    const QString wanted = m_invocation.word(0);
    const auto only = queueNamed(m_site.center(), wanted);
    if (!wanted.isEmpty() && !only) {
        m_console.note(only.error().detail);
        end(NotConfirmed);
        return;
    }
    startLimit(5s);
    for (int i = 0; i < m_site.center().queueCount(); ++i) {
        const center::Queue &queue = m_site.center().queue(center::QueueRow(i));
        if (queue.isListed && (wanted.isEmpty() || &queue == *only)) {
            m_missing.insert(queue.id);
            m_site.desk().watchCallers(queue.id);
        }
    }
    if (m_missing.isEmpty())
        show(callerListing(m_site.center(), m_clock.now(), wanted));
}

void ListJob::look(const xuc::Event *event)
{
    if (!event)
        return;
    if (const auto *lists = std::get_if<xuc::CallbackLists>(event);
        lists && m_invocation.verb->name == "callbacks"_L1)
        show(callbackListing(*lists, m_site.center()));
    const auto *calls = std::get_if<xuc::QueueCalls>(event);
    if (calls && m_missing.remove(calls->queueId) && m_missing.isEmpty())
        show(callerListing(m_site.center(), m_clock.now(), m_invocation.word(0)));
}

void ListJob::expire()
{
    m_console.note(u"the server did not answer in 5 seconds"_s);
    end(NotConfirmed);
}

void ListJob::show(Listing listing)
{
    keepMatching(listing, m_invocation.value("filter"_L1));
    if (m_invocation.has("json"_L1)) {
        QJsonDocument document(tableJson(listing));
        if (m_invocation.verb->name == "me"_L1) {
            QJsonObject person;
            for (const auto &row : listing.rows)
                person.insert(row.at(0).text, row.at(1).value);
            document.setObject(person);
        }
        m_console.print(QString::fromUtf8(document.toJson()));
    } else {
        m_console.print(tableText(listing, m_console.width()));
    }
    end(Done);
}

} // namespace vigie::cli
