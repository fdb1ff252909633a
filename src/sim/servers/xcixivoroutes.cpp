// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/xciformat.h"
#include "sim/servers/xciroutes.h"

// The XiVOs.
namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpReply told(const XciCall &call, xci::XivoId id, rest::Status status)
    {
        JsonWriter out;
        XciFormat(call.desk.registry).write(out, call.desk.registry.xivos().value(id));
        return rest::json(out.take(), status);
    }

    HttpReply readAll(const XciCall &call)
    {
        const XciFormat format(call.desk.registry);
        JsonWriter out;
        out.beginObject().key("items"_L1).beginArray();
        for (const auto &xivo : call.desk.registry.xivos()) {
            if (call.desk.rights.sees(xivo.id))
                format.write(out, xivo);
        }
        out.endArray().endObject();
        return rest::json(out.take());
    }

    HttpReply read(const XciCall &call)
    {
        const auto id = xci::XivoId(call.id());
        if (!call.desk.registry.xivos().contains(id))
            return xcireply::refusal(
                xci::notFound(u"there is no XiVO %1"_s.arg(call.words.value(0))));
        if (!call.desk.rights.sees(id))
            return xcireply::refusal(xci::forbidden(u"none of your entities is on this XiVO"_s));
        return told(call, id, rest::Ok);
    }

    HttpReply created(const XciCall &call)
    {
        const auto made = xci::createXivo(call.desk, call.body);
        if (const auto *why = std::get_if<xci::Refusal>(&made))
            return xcireply::refusal(*why);
        return told(call, std::get<xci::XivoId>(made), rest::Created);
    }

    HttpReply create(const XciCall &call)
    {
        if (const auto why = xci::checkXivo(call.desk, call.body))
            return xcireply::refusal(*why);
        const auto delay = call.desk.settings.configureDelay;
        if (!call.body["configure"_L1].toBool() || delay.count() == 0)
            return created(call);
        return {.delay = delay, .afterDelay = [call] { return created(call); }};
    }

    HttpReply synchronize(const XciCall &call)
    {
        if (const auto why = call.desk.rights.superOnly())
            return xcireply::refusal(*why);
        return {.delay = call.desk.settings.configureDelay};
    }

    constexpr XciRoute table[] = {
        {"GET"_L1, "/xivo"_L1, readAll},
        {"POST"_L1, "/xivo"_L1, create},
        {"GET"_L1, "/xivo/synchronize_config_files"_L1, synchronize},
        {"GET"_L1, "/xivo/*"_L1, read},
    };

} // namespace

std::span<const XciRoute> xciXivoRoutes()
{
    return table;
}

} // namespace vigie::sim
