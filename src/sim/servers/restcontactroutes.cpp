// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/directoryframes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restcontactformat.h"
#include "sim/servers/restcsv.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpReply contactReply(const Contact &contact, rest::Status status = rest::Ok)
    {
        JsonWriter out;
        contactformat::write(out, contact);
        return rest::json(out.take(), status);
    }

    HttpReply noSuchContact()
    {
        return rest::refusal(rest::NotFound, "ContactNotFound"_L1, u"no such personal contact"_s);
    }

    HttpReply list(const RestContext &context, const RestCall &call)
    {
        JsonWriter out;
        out.beginArray();
        for (const auto &contact : context.engine.personalContacts().of(call.user->id))
            contactformat::write(out, contact);
        out.endArray();
        return rest::json(out.take());
    }

    HttpReply create(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const auto contact = contactformat::read(in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        return contactReply(context.engine.personalContacts().add(call.user->id, contact),
                            rest::Created);
    }

    HttpReply deleteAll(const RestContext &context, const RestCall &call)
    {
        context.engine.personalContacts().clear(call.user->id);
        return rest::accepted(rest::NoContent);
    }

    HttpReply read(const RestContext &context, const RestCall &call)
    {
        const auto *contact
            = context.engine.personalContacts().find(call.user->id, call.words.value(0));
        return contact ? contactReply(*contact) : noSuchContact();
    }

    HttpReply update(const RestContext &context, const RestCall &call)
    {
        auto &book = context.engine.personalContacts();
        const auto id = call.words.value(0);
        if (!book.find(call.user->id, id))
            return noSuchContact();
        auto in = call.fields();
        const auto contact = contactformat::read(in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        return contactReply(*book.replace(call.user->id, id, contact));
    }

    HttpReply deleteOne(const RestContext &context, const RestCall &call)
    {
        return context.engine.personalContacts().remove(call.user->id, call.words.value(0))
            ? rest::accepted(rest::NoContent)
            : noSuchContact();
    }

    HttpReply display(const RestContext &context, const RestCall &call)
    {
        std::vector<SeenContact> seen;
        for (const auto &contact : context.engine.personalContacts().of(call.user->id))
            seen.push_back(
                {.contact = contact,
                 .isFavorite = context.engine.users().isFavorite(call.user->id, contact)});
        return rest::json(frames::directoryTable(context.engine.world(), seen));
    }

    HttpReply exportCsv(const RestContext &context, const RestCall &call)
    {
        const auto columns = contactformat::columns();
        auto text = csvLine(columns);
        for (const auto &contact : context.engine.personalContacts().of(call.user->id)) {
            QStringList cells;
            for (const auto &column : columns)
                cells.append(contactformat::value(contact, column));
            text += csvLine(cells);
        }
        return rest::csv(text, "contacts.csv"_ba);
    }

    HttpReply invalidCsv(const QString &text)
    {
        return rest::refusal(rest::BadRequest, "InvalidCsv"_L1, text);
    }

    //! What is wrong with the header, or nothing.
    QString headerFault(const QStringList &header)
    {
        for (const auto &column : header) {
            if (!contactformat::columns().contains(column))
                return u"line 1: unknown column '%1'"_s.arg(column);
            if (header.count(column) > 1)
                return u"line 1: column '%1' appears twice"_s.arg(column);
        }
        return {};
    }

    //! A contact of one line, or what is wrong with the line.
    QString readLine(const CsvRow &row, const QStringList &header, Contact &contact)
    {
        if (row.isUnclosed)
            return u"a quote is not closed"_s;
        if (row.cells.size() > header.size())
            return u"more cells than columns"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            contactformat::setValue(contact, header[i], row.cells[i]);
        return contactformat::fault(contact);
    }

    HttpReply importCsv(const RestContext &context, const RestCall &call)
    {
        const auto rows = readCsv(call.request.body);
        if (!rows)
            return invalidCsv(u"the text is not UTF-8"_s);
        if (rows->empty())
            return invalidCsv(u"line 1: the header is missing"_s);
        const auto &header = rows->front().cells;
        if (const auto text = headerFault(header); !text.isEmpty())
            return invalidCsv(text);
        JsonWriter created;
        JsonWriter failed;
        created.beginArray();
        failed.beginArray();
        for (std::size_t i = 1; i < rows->size(); ++i) {
            const auto &row = (*rows)[i];
            Contact contact;
            const auto fault = readLine(row, header, contact);
            if (fault.isEmpty()) {
                auto &book = context.engine.personalContacts();
                contactformat::write(created, book.add(call.user->id, contact));
                continue;
            }
            failed.beginObject().member("line"_L1, row.line).key("errors"_L1).beginArray();
            failed.value(fault).endArray().endObject();
        }
        JsonWriter out;
        out.beginObject().key("created"_L1).raw(created.endArray().take());
        out.key("failed"_L1).raw(failed.endArray().take()).endObject();
        return rest::json(out.take(), rest::Created);
    }

    constexpr auto all = "/xuc/api/2.0/contact/personal"_L1;
    constexpr auto one = "/xuc/api/2.0/contact/personal/*"_L1;

    constexpr RestRoute table[] = {
        {"rest:contactList"_L1, "GET"_L1, all, RestAccess::CtiToken, list},
        {"rest:contactCreate"_L1, "POST"_L1, all, RestAccess::CtiToken, create},
        {"rest:contactDeleteAll"_L1, "DELETE"_L1, all, RestAccess::CtiToken, deleteAll},
        {"rest:contactGet"_L1, "GET"_L1, one, RestAccess::CtiToken, read},
        {"rest:contactUpdate"_L1, "PUT"_L1, one, RestAccess::CtiToken, update},
        {"rest:contactDelete"_L1, "DELETE"_L1, one, RestAccess::CtiToken, deleteOne},
        {"rest:contactDisplay"_L1, "GET"_L1, "/xuc/api/2.0/contact/display/personal"_L1,
         RestAccess::CtiToken, display},
        {"rest:contactExport"_L1, "GET"_L1, "/xuc/api/2.0/contact/export/personal"_L1,
         RestAccess::CtiToken, exportCsv},
        {"rest:contactImport"_L1, "POST"_L1, "/xuc/api/2.0/contact/import/personal"_L1,
         RestAccess::CtiToken, importCsv},
    };

} // namespace

std::span<const RestRoute> restContactRoutes()
{
    return table;
}

} // namespace vigie::sim
