// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xcibulkjob.h"

#include "cli/bulktexts.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/table.h"
#include "cli/xcijob.h"
#include "cli/xcilistings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using xcibulk::Outcome;
using xcibulk::Run;
using xcibulk::Verdict;

namespace {

    QLatin1StringView keyOf(xcibulk::AuditRecord::Deed deed)
    {
        switch (deed) {
        case xcibulk::AuditRecord::Deed::Created:
            return "created"_L1;
        case xcibulk::AuditRecord::Deed::Changed:
            return "changed"_L1;
        case xcibulk::AuditRecord::Deed::Deleted:
            return "deleted"_L1;
        case xcibulk::AuditRecord::Deed::RolledBack:
            return "rolledBack"_L1;
        }
        return {};
    }

    //! "-" is what standard input still holds.
    std::optional<QByteArray> contentOf(const QString &path)
    {
        QFile file(path);
        const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                                           : file.open(QIODevice::ReadOnly);
        return isOpen ? std::optional(file.read(xcibulk::Sheet::largest + 1)) : std::nullopt;
    }

    xcibulk::Action actionOf(const QString &word)
    {
        if (word == u"change"_s)
            return xcibulk::Action::Change;
        return word == u"delete"_s ? xcibulk::Action::Delete : xcibulk::Action::Create;
    }

    bool isGood(Outcome outcome)
    {
        return outcome == Outcome::Done || outcome == Outcome::Nothing;
    }

} // namespace

bool XciBulkJob::FileAudit::open(const QString &path)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append)
        && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void XciBulkJob::FileAudit::note(const xcibulk::AuditRecord &record)
{
    if (!m_file.isOpen())
        return;
    const QJsonObject line{{u"when"_s, record.when.toString(Qt::ISODateWithMs)},
                           {u"who"_s, record.who},
                           {u"server"_s, record.server},
                           {u"deed"_s, QString(keyOf(record.deed))},
                           {u"line"_s, record.line},
                           {u"id"_s, int(record.user)},
                           {u"entity"_s, record.entity},
                           {u"name"_s, record.name},
                           {u"internalNumber"_s, record.number},
                           {u"fields"_s, record.fields.join(u',')}};
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

XciBulkJob::XciBulkJob(const Invocation &invocation, const XciOrder &order, const Clock &clock,
                       Console &console)
    : m_invocation(invocation)
    , m_order(order)
    , m_console(console)
    , m_kept(clock, console)
    , m_choices({.action = actionOf(order.fields.value(u"action"_s)),
                 .entity = order.fields.value(u"entity"_s),
                 .lineTemplate = order.fields.value(u"template"_s)})
    , m_run(m_server, m_audit, clock,
            {invocation.signIn.login, invocation.signIn.server.toString()})
{
    m_kept.watch(m_client);
    connect(&m_reader, &xcibulk::PictureReader::finished, this, &XciBulkJob::judge);
    connect(&m_reader, &xcibulk::PictureReader::failed, this, &XciBulkJob::fail);
    connect(&m_run, &Run::stateChanged, this, &XciBulkJob::follow);
    connect(&m_run, &Run::serverAway, this, [this](const xci::Failure &failure) {
        m_console.note(cli::sentence(failure, m_invocation.signIn.server)
                       + u"; it is asked again"_s);
    });
}

void XciBulkJob::start()
{
    const auto file = contentOf(m_order.word);
    if (!file)
        return leave(u"'%1' cannot be read"_s.arg(m_order.word), WrongUsage);
    m_sheet = xcibulk::Sheet::read(*file);
    if (m_sheet.fault != xcibulk::SheetFault::None)
        return leave(cli::sentence(m_sheet), WrongUsage);
    const auto audit = m_invocation.value("audit"_L1);
    if (!audit.isEmpty() && !m_audit.open(audit))
        return leave(u"'%1' cannot be written"_s.arg(audit), WrongUsage);
    m_client.session().open(accountOf(m_invocation.signIn));
    m_reader.read();
}

void XciBulkJob::judge(const xcibulk::Picture &picture)
{
    const auto plan = xcibulk::Planner(picture, m_choices).plan(m_sheet);
    if (m_invocation.has("apply"_L1))
        return m_run.start(m_sheet, m_choices, plan);
    Listing listing{.columns = {{u"line"_s, u"Line"_s, true},
                                {u"verdict"_s, u"Verdict"_s},
                                {u"name"_s, u"Name"_s},
                                {u"internalNumber"_s, u"Number"_s},
                                {u"entity"_s, u"Entity"_s},
                                {u"reason"_s, u"Why"_s}},
                    .none = u"No line."_s};
    bool isSound = true;
    for (const auto &step : plan) {
        isSound = isSound && step.verdict != Verdict::Error;
        const auto name = (step.draft.firstName + u' ' + step.draft.lastName).trimmed();
        listing.rows.append({cell(step.line), cell(QString(cli::keyOf(step.verdict))), cell(name),
                             cell(step.draft.internalNumber), cell(step.draft.entity),
                             cell(reasonOf(step))});
    }
    m_console.print(m_invocation.has("json"_L1)
                        ? QString::fromUtf8(QJsonDocument(tableJson(listing)).toJson())
                        : tableText(listing, m_console.width()));
    Q_EMIT finished(isSound ? Done : NotConfirmed);
}

//! One line of JSON, or of text.
void XciBulkJob::tell(int row)
{
    const auto &step = m_run.plan()[row];
    const auto &result = m_run.results()[row];
    auto shown = step;
    shown.reason = result.reason;
    auto why = reasonOf(shown);
    if (why.isEmpty() && !result.failure.text.isEmpty())
        why = result.failure.text;
    else if (why.isEmpty() && result.outcome == Outcome::Failed)
        why = cli::sentence(result.failure, m_invocation.signIn.server);
    const auto outcome = QString(cli::keyOf(result.outcome));
    if (m_invocation.has("json"_L1)) {
        const QJsonObject line{{u"line"_s, step.line},
                               {u"outcome"_s, outcome},
                               {u"id"_s, int(result.user)},
                               {u"internalNumber"_s, result.number},
                               {u"reason"_s, why}};
        return m_console.printLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
    }
    const auto name = (step.draft.firstName + u' ' + step.draft.lastName).trimmed();
    m_console.print(
        harmless(u"line %1: %2 %3 %4%5"_s.arg(step.line).arg(
            outcome, name, result.number, why.isEmpty() ? QString() : u" ("_s + why + u')'))
        + u'\n');
}

void XciBulkJob::follow(Run::State state)
{
    // There is nobody to ask for another password.
    if (state == Run::State::AwaitingSignIn)
        return m_run.stop();
    if (state == Run::State::Ended)
        end();
}

void XciBulkJob::end()
{
    const auto &results = m_run.results();
    const bool isAllGood = std::all_of(results.begin(), results.end(),
                                       [](const auto &each) { return isGood(each.outcome); });
    if (!isAllGood && m_invocation.has("roll-back"_L1) && !std::exchange(m_isRolledBack, true)
        && m_run.count(Outcome::Done) > 0)
        return m_run.rollBack();
    for (int row = 0; row < int(results.size()); ++row)
        tell(row);
    if (m_run.trouble())
        return fail(*m_run.trouble());
    Q_EMIT finished(isAllGood ? Done : NotConfirmed);
}

void XciBulkJob::interrupt()
{
    if (m_run.state() == Run::State::Ready)
        Q_EMIT finished(NotConfirmed);
    else
        m_run.stop();
}

void XciBulkJob::leave(const QString &sentence, int exitCode)
{
    m_console.note(sentence);
    Q_EMIT finished(exitCode);
}

void XciBulkJob::fail(const xci::Failure &failure)
{
    leave(cli::sentence(failure, m_invocation.signIn.server), exitCodeOf(failure));
}

} // namespace vigie::cli
