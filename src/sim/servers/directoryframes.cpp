// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/directoryframes.h"

#include "sim/engine/world.h"
#include "sim/servers/chatframes.h"
#include "sim/servers/jsonwriter.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    //! Who sits at the contact's number; null: nobody of the site.
    const User *userOf(const World &world, const Contact &contact)
    {
        const auto *line = contact.personal ? nullptr : world.lineByNumber(contact.number);
        return line ? world.user(line->owner) : nullptr;
    }

    const Agent *agentOf(const World &world, const Contact &contact)
    {
        const auto *user = userOf(world, contact);
        return user && user->agent ? world.agent(*user->agent) : nullptr;
    }

    QString groupOf(const World &world, const Agent &agent)
    {
        const auto *group = world.group(agent.group);
        return group ? group->displayName : QString();
    }

    PhoneStatus statusOf(const World &world, const Contact &contact)
    {
        const auto *line = world.lineByNumber(contact.number);
        return line ? line->status : PhoneStatus::Unexisting;
    }

    QLatin1StringView videoOf(const World &world, const Contact &contact)
    {
        const auto *line = world.lineByNumber(contact.number);
        const auto *user = line ? world.user(line->owner) : nullptr;
        return user ? videoStatusName(*user) : "Available"_L1;
    }

    void writeHeaders(JsonWriter &out)
    {
        out.key("headers"_L1).beginArray();
        for (const auto header : {u"Nom", u"Numéro", u"Mobile", u"Autre numéro", u"Favoris"})
            out.value(QStringView(header));
        out.endArray();
    }

    void writeEntry(JsonWriter &out, const World &world, const SeenContact &seen)
    {
        const auto &contact = seen.contact;
        out.beginObject()
            .member("status"_L1, static_cast<int>(statusOf(world, contact)))
            .key("entry"_L1)
            .beginArray()
            .value(contact.fullName())
            .value(contact.number)
            .value(contact.mobile)
            .value(""_L1)
            .value(seen.isFavorite ? "true"_L1 : "false"_L1)
            .endArray()
            .member("contact_id"_L1, contact.id)
            .member("source"_L1, contact.source)
            .member("favorite"_L1, seen.isFavorite)
            .endObject();
    }

    QByteArray table(QLatin1StringView type, const World &world,
                     const std::vector<SeenContact> &contacts)
    {
        return message(type, [&](JsonWriter &out) { out.raw(directoryTable(world, contacts)); });
    }

    void writeAction(JsonWriter &out, QLatin1StringView name, const QStringList &arguments,
                     bool isDefault)
    {
        out.beginObject().member("action"_L1, name).key("args"_L1).beginArray();
        for (const auto &argument : arguments)
            out.value(argument);
        out.endArray().member("default"_L1, isDefault).endObject();
    }

    void writeField(JsonWriter &out, const QString &name, const QString &data,
                    QLatin1StringView type)
    {
        if (data.isEmpty())
            return;
        out.beginObject()
            .member("name"_L1, name)
            .member("data"_L1, data)
            .member("dataType"_L1, type)
            .endObject();
    }

    //! Only of people of the site; a section with nothing in it is told too, as real servers do.
    void writeWork(JsonWriter &out, const World &world, const Contact &contact)
    {
        const auto *agent = agentOf(world, contact);
        out.beginObject().member("name"_L1, QStringView(u"Général"));
        out.key("fields"_L1).beginArray();
        writeField(out, u"Société"_s, contact.company, "String"_L1);
        if (agent) {
            QStringList queues;
            for (const auto &membership : agent->queues) {
                if (const auto *queue = world.queue(membership.queue))
                    queues.append(queue->displayName);
            }
            writeField(out, u"Fonction"_s, u"Agent "_s + agent->number, "String"_L1);
            writeField(out, u"Service"_s, groupOf(world, *agent), "String"_L1);
            writeField(out, u"Files d'attente"_s, queues.join(u", "_s), "String"_L1);
            writeField(out, u"Site web"_s, u"https://planning.vigie.example/"_s + agent->number,
                       "Url"_L1);
        }
        out.endArray().endObject();
    }

    void writeDetails(JsonWriter &out, const World &world, const Contact &contact)
    {
        out.key("details"_L1).beginArray().beginObject().member("name"_L1, "Contacts"_L1);
        out.key("fields"_L1).beginArray();
        const bool isInternal = contact.source == u"internal"_s;
        writeField(out, isInternal ? u"Téléphone interne"_s : u"Téléphone"_s, contact.number,
                   "PhoneNumber"_L1);
        writeField(out, u"Mobile"_s, contact.mobile, "PhoneNumber"_L1);
        writeField(out, u"Email"_s, contact.mail, "Mail"_L1);
        writeField(out, u"Télécopie"_s, contact.fax, "PhoneNumber"_L1);
        out.endArray().endObject();
        writeWork(out, world, contact);
        out.endArray();
    }

    void writeActions(JsonWriter &out, const World &world, const Contact &contact)
    {
        QStringList numbers{contact.number, contact.mobile};
        numbers.removeAll(QString());
        out.key("actions"_L1).beginArray();
        if (!numbers.isEmpty())
            writeAction(out, "Call"_L1, numbers, true);
        if (const auto *user = userOf(world, contact))
            writeAction(out, "Chat"_L1, {user->login}, false);
        if (!contact.mail.isEmpty())
            writeAction(out, "Mail"_L1, {contact.mail}, numbers.isEmpty());
        out.endArray();
    }

    void writeSheet(JsonWriter &out, const World &world, const SeenContact &seen)
    {
        const auto &contact = seen.contact;
        const auto *agent = agentOf(world, contact);
        out.beginObject()
            .member("name"_L1, contact.fullName())
            .member("subtitle1"_L1, agent ? groupOf(world, *agent) : contact.company)
            .member("subtitle2"_L1, ""_L1)
            .member("picture"_L1, ""_L1)
            .member("isPersonal"_L1, contact.personal)
            .member("isFavorite"_L1, seen.isFavorite)
            .member("isMeetingroom"_L1, contact.meetingRoom)
            .member("canBeFavorite"_L1, true)
            .key("status"_L1)
            .beginObject()
            .member("phone"_L1, static_cast<int>(statusOf(world, contact)))
            .member("video"_L1, videoOf(world, contact))
            .endObject();
        writeActions(out, world, contact);
        out.key("sources"_L1)
            .beginArray()
            .beginObject()
            .member("name"_L1, contact.source)
            .member("id"_L1, contact.id)
            .endObject()
            .endArray();
        writeDetails(out, world, contact);
        out.endObject();
    }

    QByteArray sheets(QLatin1StringView type, const World &world,
                      const std::vector<SeenContact> &contacts)
    {
        return message(type, [&](JsonWriter &out) {
            out.beginObject().key("sheets"_L1).beginArray();
            for (const auto &seen : contacts)
                writeSheet(out, world, seen);
            out.endArray().endObject();
        });
    }

} // namespace

QByteArray directoryTable(const World &world, const std::vector<SeenContact> &contacts)
{
    JsonWriter out;
    writeHeaders(out.beginObject());
    out.key("entries"_L1).beginArray();
    for (const auto &seen : contacts)
        writeEntry(out, world, seen);
    out.endArray().endObject();
    return out.take();
}

QByteArray directoryResult(const World &world, const std::vector<SeenContact> &contacts)
{
    return table("DirectoryResult"_L1, world, contacts);
}

QByteArray favorites(const World &world, const std::vector<SeenContact> &contacts)
{
    return table("Favorites"_L1, world, contacts);
}

QByteArray contactSheet(const World &world, const std::vector<SeenContact> &contacts)
{
    return sheets("ContactSheet"_L1, world, contacts);
}

QByteArray favoriteContactSheet(const World &world, const std::vector<SeenContact> &contacts)
{
    return sheets("FavoriteContactSheet"_L1, world, contacts);
}

QByteArray favoriteUpdated(bool added, const QString &contactId, const QString &source)
{
    return message("FavoriteUpdated"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("action"_L1, added ? "Added"_L1 : "Removed"_L1)
            .member("contact_id"_L1, contactId)
            .member("source"_L1, source)
            .endObject();
    });
}

} // namespace vigie::sim::frames
