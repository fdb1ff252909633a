// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/personalbook.h"

#include "xuc/signin.h"

#include <QPointer>

namespace vigie::center {

using namespace Qt::StringLiterals;
using xuc::PersonalContact;

namespace {

    xuc::RestArguments fieldsOf(const PersonalContact &contact)
    {
        return {{u"firstname"_s, contact.firstName},
                {u"lastname"_s, contact.lastName},
                {u"company"_s, contact.company},
                {u"email"_s, contact.email},
                {u"number"_s, contact.number},
                {u"mobile"_s, contact.mobile},
                {u"fax"_s, contact.fax}};
    }

    QString nameOf(PersonalBook::Change change)
    {
        switch (change) {
        case PersonalBook::Change::Create:
            return u"contactCreate"_s;
        case PersonalBook::Change::Update:
            return u"contactUpdate"_s;
        case PersonalBook::Change::Remove:
            return u"contactDelete"_s;
        case PersonalBook::Change::Import:
            return u"contactImport"_s;
        }
        return {};
    }

    Error failureOf(const net::Reply &reply)
    {
        const auto taken = xuc::contactsIn(reply);
        return taken ? Error{ErrorKind::Server, QString::number(reply.status)} : taken.error();
    }

} // namespace

PersonalBook::PersonalBook(std::function<xuc::SignIn()> signIn, QObject *parent)
    : QObject(parent)
    , m_signIn(std::move(signIn))
    , m_client(limit)
{
}

PersonalBook::~PersonalBook() = default;

const PersonalContact *PersonalBook::find(const QString &id) const
{
    for (const PersonalContact &contact : m_contacts) {
        if (contact.id == id)
            return &contact;
    }
    return nullptr;
}

void PersonalBook::send(const QString &name, const xuc::RestArguments &arguments, Answer answer)
{
    const Result<xuc::RestRequest> request = xuc::makeRest(name, arguments);
    if (!request) {
        answer(Unexpected(request.error()));
        return;
    }
    const Result<net::HttpCall *> call = m_client.send(*request, m_signIn());
    if (!call) {
        answer(Unexpected(call.error()));
        return;
    }
    connect(*call, &net::HttpCall::finished, this,
            [this, call = *call, answer = std::move(answer),
             generation = m_generation](const Result<net::Reply> &reply) {
                call->deleteLater();
                if (generation == m_generation)
                    answer(reply);
            });
}

//! A server without these calls answers with a page or a plain 404, never with an error of theirs.
void PersonalBook::heed(const net::Reply &reply)
{
    const bool isUnknown = (reply.status == 404 || reply.status == 405 || reply.status == 501)
        && !reply.body.contains("ContactNotFound");
    if (isUnknown)
        m_isOffered = false;
}

void PersonalBook::read()
{
    if (m_signIn().server.isEmpty() || !m_isOffered)
        return;
    m_phase = Phase::Asked;
    send(u"contactList"_s, {}, [this](const Result<net::Reply> &reply) {
        if (reply)
            heed(*reply);
        const auto contacts = reply ? xuc::contactsIn(*reply) : Unexpected(reply.error());
        m_phase = contacts ? Phase::Known : Phase::Failed;
        if (contacts)
            m_contacts = *contacts;
        Q_EMIT changed();
    });
}

bool PersonalBook::start(Change change, const QString &name, const xuc::RestArguments &arguments)
{
    if (m_change)
        return false;
    m_change = change;
    send(name, arguments,
         [this, change](const Result<net::Reply> &reply) { finish(change, reply); });
    return true;
}

void PersonalBook::finish(Change change, const Result<net::Reply> &reply)
{
    m_change.reset();
    std::optional<Error> error;
    xuc::ContactImport import;
    if (!reply) {
        error = reply.error();
    } else if (change == Change::Import) {
        const auto told = xuc::contactImportIn(*reply);
        if (told)
            import = *told;
        else
            error = told.error();
    } else if (reply->status < 200 || reply->status >= 300) {
        error = failureOf(*reply);
    }
    Q_EMIT changeFinished(change, error, import);
    read();
}

bool PersonalBook::save(const PersonalContact &contact)
{
    if (contact.id.isEmpty())
        return start(Change::Create, nameOf(Change::Create), fieldsOf(contact));
    return start(Change::Update, nameOf(Change::Update),
                 xuc::RestArguments{{u"id"_s, contact.id}} + fieldsOf(contact));
}

bool PersonalBook::remove(const QString &id)
{
    return start(Change::Remove, nameOf(Change::Remove), {{u"id"_s, id}});
}

bool PersonalBook::importCsv(const QString &csv)
{
    return start(Change::Import, nameOf(Change::Import), {{u"csv"_s, csv}});
}

void PersonalBook::exportCsv()
{
    send(u"contactExport"_s, {}, [this](const Result<net::Reply> &reply) {
        if (!reply)
            Q_EMIT exportFailed(reply.error());
        else if (reply->status != 200)
            Q_EMIT exportFailed(failureOf(*reply));
        else
            Q_EMIT exported(reply->body);
    });
}

void PersonalBook::clear()
{
    ++m_generation;
    m_phase = Phase::Idle;
    m_isOffered = true;
    m_contacts.clear();
    m_change.reset();
    Q_EMIT changed();
}

} // namespace vigie::center
