// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xciauditjob.h"

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/table.h"
#include "xci/client.h"
#include "xciaudit/words.h"

#include <QJsonDocument>

#include <utility>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    //! A day, or a moment of it.
    QDateTime dateIn(const QString &text)
    {
        return QDateTime::fromString(text, Qt::ISODate);
    }

    Listing listingOf(const QList<xciaudit::Record> &records)
    {
        Listing listing{.columns = {{u"when"_s, u"When"_s},
                                    {u"who"_s, u"Who"_s},
                                    {u"server"_s, u"Server"_s, false, true},
                                    {u"deed"_s, u"Deed"_s},
                                    {u"thing"_s, u"What"_s},
                                    {u"id"_s, u"Id"_s},
                                    {u"name"_s, u"Name"_s},
                                    {u"place"_s, u"Where"_s, false, true},
                                    {u"outcome"_s, u"Outcome"_s},
                                    {u"fields"_s, u"Fields"_s},
                                    {u"status"_s, {}, true},
                                    {u"reason"_s, u"Why"_s}},
                        .none = u"Nothing was changed from here."_s};
        for (const xciaudit::Record &each : records) {
            const xci::Change &change = each.change;
            const Listing::Cell when{.value = each.when.toUTC().toString(Qt::ISODateWithMs),
                                     .text
                                     = each.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)};
            const auto name = [](auto value) { return cell(QString(xciaudit::nameOf(value))); };
            listing.rows.append(
                {when, cell(change.who), cell(change.server), name(change.deed), name(change.thing),
                 cell(change.id), cell(change.name), cell(change.place), name(each.outcome),
                 cell(xciaudit::fieldsText(change.fields)), cell(each.status), cell(each.reason)});
        }
        return listing;
    }

} // namespace

XciAuditJob::XciAuditJob(const Invocation &invocation, const XciOrder &order, Console &console)
    : m_invocation(invocation)
    , m_order(order)
    , m_console(console)
{
}

QString XciAuditJob::faultOf(const XciOrder &order)
{
    for (const auto &key : {u"from"_s, u"until"_s}) {
        if (order.has(key) && !dateIn(order.fields.value(key)).isValid())
            return u"%1 is a day such as 2026-11-22, or a moment such as 2026-11-22T18:30:00"_s.arg(
                key);
    }
    bool isNumber = true;
    const int most = order.has(u"most"_s) ? order.fields.value(u"most"_s).toInt(&isNumber) : 1;
    return isNumber && most > 0 ? QString() : u"most is a number from 1"_s;
}

void XciAuditJob::start()
{
    xciaudit::Query query{.server = m_invocation.signIn.server.toString(),
                          .words = m_order.fields.value(u"words"_s),
                          .from = dateIn(m_order.fields.value(u"from"_s)),
                          .until = dateIn(m_order.fields.value(u"until"_s))};
    if (m_order.has(u"most"_s))
        query.most = m_order.fields.value(u"most"_s).toInt();
    m_book.read(query, this, [this](const xciaudit::Page &page) { show(page); });
}

void XciAuditJob::show(const xciaudit::Page &page)
{
    if (!page.setAside.isEmpty())
        m_console.note(
            u"the earlier list could not be read, and was moved to %1"_s.arg(page.setAside));
    if (!page.trouble.isEmpty()) {
        m_console.note(u"%1 cannot be read: %2"_s.arg(m_book.path(), page.trouble));
        Q_EMIT finished(NotConfirmed);
        return;
    }
    if (m_invocation.has("csv"_L1))
        m_console.print(QString::fromUtf8(xciaudit::csv(page.records)));
    else if (m_invocation.has("json"_L1))
        m_console.print(
            QString::fromUtf8(QJsonDocument(tableJson(listingOf(page.records))).toJson()));
    else
        m_console.print(tableText(listingOf(page.records), m_console.width()));
    if (page.isMore)
        m_console.note(
            u"there are older ones: most=N lists more than %1"_s.arg(page.records.size()));
    Q_EMIT finished(Done);
}

void XciAuditJob::interrupt()
{
    Q_EMIT finished(NotConfirmed);
}

KeptAudit::KeptAudit(const Clock &clock, Console &console)
    : m_console(console)
    , m_recorder(m_book, clock)
{
    QObject::connect(&m_book, &xciaudit::AuditBook::failed, &m_book, [this](const QString &reason) {
        if (!std::exchange(m_isTold, true))
            m_console.note(
                u"what is changed cannot be written to %1: %2"_s.arg(m_book.path(), reason));
    });
}

void KeptAudit::watch(xci::Client &client)
{
    client.setWatch(&m_recorder);
}

} // namespace vigie::cli
