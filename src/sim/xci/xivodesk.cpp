// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/desk.h"
#include "sim/xci/form.h"

#include <QUuid>

#include <algorithm>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    struct NewXivo
    {
        QString name{};
        QString host{};
        bool configure = false;
    };

    Answer<NewXivo> readXivo(const Desk &desk, const QJsonObject &body)
    {
        if (const auto refused = desk.rights.superOnly())
            return *refused;
        Form in(body);
        const NewXivo made{.name = in.text("name"_L1),
                           .host = in.text("host"_L1),
                           .configure = in.flag("configure"_L1)};
        for (const auto &other : desk.registry.xivos()) {
            if (other.name == made.name)
                in.fail(invalid(u"there is a XiVO of the name %1 already"_s.arg(made.name)));
            if (other.host == made.host)
                in.fail(invalid(u"the XiVO at %1 is here already"_s.arg(made.host)));
        }
        if (in.fault())
            return *in.fault();
        return made;
    }

} // namespace

std::optional<Refusal> checkXivo(const Desk &desk, const QJsonObject &body)
{
    const auto read = readXivo(desk, body);
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    return {};
}

Answer<XivoId> createXivo(const Desk &desk, const QJsonObject &body)
{
    const auto read = readXivo(desk, body);
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    const auto &made = std::get<NewXivo>(read);
    if (made.configure && desk.settings.unreachable.contains(made.host))
        return Refusal{Refusal::Kind::Failed, "xivo_error"_L1,
                       u"no SSH connection to %1: connection timed out"_s.arg(made.host)};
    const auto id
        = desk.registry.put(Xivo{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .name = made.name,
                                 .host = made.host,
                                 .remainingSlots = desk.settings.remainingSlots});
    if (made.configure)
        desk.registry.put(Entity{.xivo = id,
                                 .name = u"default"_s,
                                 .displayName = u"default"_s,
                                 .presentedNumber = u"inbNo"_s});
    return id;
}

} // namespace vigie::sim::xci
