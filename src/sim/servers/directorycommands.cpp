// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/ctisocket.h"
#include "sim/servers/directoryframes.h"

#include <QPointer>

#include <map>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    std::vector<SeenContact> seenBy(Engine &engine, UserId user, const QList<Contact> &contacts)
    {
        std::vector<SeenContact> seen;
        for (const auto &contact : contacts)
            seen.push_back(
                {.contact = contact, .isFavorite = engine.users().isFavorite(user, contact)});
        return seen;
    }

    std::vector<SeenContact> seenBy(const CommandContext &context, const QList<Contact> &contacts)
    {
        return seenBy(context.engine, context.user().id, contacts);
    }

    //! By how much later than the others their directory answers.
    using ByDelay = std::map<Millis, QList<Contact>>;
    ByDelay byDelay(const World &world, const QList<Contact> &found)
    {
        ByDelay parts{{0, {}}};
        for (const Contact &contact : found)
            parts[world.slowSources.value(contact.source, 0)].append(contact);
        return parts;
    }

    //! What a slow directory found comes in a sheet of its own, in virtual time.
    void answerLater(const CommandContext &context, Millis delay, const QList<Contact> &contacts)
    {
        Engine &engine = context.engine;
        engine.at(engine.now() + delay,
                  [&engine, socket = QPointer(context.from.socket.get()), user = context.user().id,
                   contacts] {
                      if (socket)
                          socket->sendMessage(
                              frames::contactSheet(engine.world(), seenBy(engine, user, contacts)));
                  });
    }

    void directoryLookUp(const CommandContext &context, Arguments &in)
    {
        const auto found = context.engine.users().search(context.user().id, in.text("term"_L1));
        if (in.isSound())
            context.reply(frames::directoryResult(context.engine.world(), seenBy(context, found)));
    }

    //! Answers in both shapes, for clients of both generations.
    void searchContacts(const CommandContext &context, Arguments &in)
    {
        const auto found = context.engine.users().search(context.user().id, in.text("term"_L1));
        if (!in.isSound())
            return;
        for (const auto &[delay, contacts] : byDelay(context.engine.world(), found)) {
            if (delay > 0) {
                answerLater(context, delay, contacts);
                continue;
            }
            const auto seen = seenBy(context, contacts);
            context.reply(frames::contactSheet(context.engine.world(), seen));
            context.reply(frames::directoryResult(context.engine.world(), seen));
        }
    }

    void getFavorites(const CommandContext &context, Arguments &)
    {
        const auto found = context.engine.users().favorites(context.user().id);
        context.reply(frames::favorites(context.engine.world(), seenBy(context, found)));
    }

    void getFavoriteContacts(const CommandContext &context, Arguments &)
    {
        const auto found = context.engine.users().favorites(context.user().id);
        const auto seen = seenBy(context, found);
        context.reply(frames::favoriteContactSheet(context.engine.world(), seen));
        context.reply(frames::favorites(context.engine.world(), seen));
    }

    template <bool (UserOrders::*order)(UserId, const QString &, const QString &), bool added>
    void changeFavorite(const CommandContext &context, Arguments &in)
    {
        const auto contact = in.text("contactId"_L1);
        const auto source = in.text("source"_L1);
        if (in.isSound() && (context.engine.users().*order)(context.user().id, contact, source))
            context.reply(frames::favoriteUpdated(added, contact, source));
    }

    constexpr NamedCommand table[] = {
        {"directoryLookUp"_L1, directoryLookUp},
        {"searchContacts"_L1, searchContacts},
        {"getFavorites"_L1, getFavorites},
        {"getFavoriteContacts"_L1, getFavoriteContacts},
        {"addFavorite"_L1, changeFavorite<&UserOrders::addFavorite, true>},
        {"removeFavorite"_L1, changeFavorite<&UserOrders::removeFavorite, false>},
    };

} // namespace

std::span<const NamedCommand> directoryCommands()
{
    return table;
}

} // namespace vigie::sim
