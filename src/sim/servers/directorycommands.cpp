// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/directoryframes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    std::vector<SeenContact> seenBy(const CommandContext &context, const QList<Contact> &contacts)
    {
        std::vector<SeenContact> seen;
        for (const auto &contact : contacts)
            seen.push_back(
                {.contact = contact,
                 .isFavorite = context.engine.users().isFavorite(context.user().id, contact)});
        return seen;
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
        const auto seen = seenBy(context, found);
        context.reply(frames::contactSheet(context.engine.world(), seen));
        context.reply(frames::directoryResult(context.engine.world(), seen));
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
