// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admintreenodes.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminSpot::Kind;
using Part = xci::Directory::Part;

namespace {

    QString freeWords(const xci::NumberCount &count, bool isKnown)
    {
        return isKnown ? formatCount(qint64(count.free())) : noValue();
    }

} // namespace

AdminSpot AdminTreeNodes::entryOf(const AdminSpot &page)
{
    switch (page.kind) {
    case Kind::Dashboard:
    case Kind::NewXivo:
        return {.kind = page.kind};
    case Kind::Xivo:
        return {.kind = Kind::Xivo, .xivo = page.xivo};
    case Kind::Entity:
    case Kind::EntityForm:
    case Kind::UserForm:
        if (page.entity.isEmpty())
            return {.kind = Kind::Xivo, .xivo = page.xivo};
        return {.kind = Kind::Entity, .entity = page.entity};
    case Kind::Templates:
        return {.kind = Kind::Templates};
    case Kind::Administrators:
    case Kind::AdministratorForm:
        return {.kind = Kind::Administrators};
    case Kind::Audit:
        return {.kind = page.kind};
    case Kind::Bulk:
        if (page.entity.isEmpty())
            return {.kind = Kind::Bulk};
        return {.kind = Kind::Entity, .entity = page.entity};
    case Kind::Health:
    case Kind::CallbackLists:
    case Kind::Periods:
    case Kind::Rights:
        return {.kind = page.kind};
    case Kind::CallbackListForm:
        return {.kind = Kind::CallbackLists};
    case Kind::PeriodForm:
        return {.kind = Kind::Periods};
    case Kind::RightsForm:
        return {.kind = Kind::Rights};
    }
    return {};
}

std::vector<AdminTreeNode> AdminTreeNodes::of(const AdminRoom &room, const QSet<int> &folded)
{
    std::vector<AdminTreeNode> nodes;
    if (room.hasServer())
        addXci(room, folded, nodes);
    //: Heading over what the configuration server holds.
    nodes.push_back({.kind = AdminTreeNode::Kind::Heading, .text = tr("Configuration server")});
    nodes.push_back({.spot = {.kind = Kind::CallbackLists},
                     .icon = "clock-countdown"_L1,
                     .text = tr("Callback lists")});
    nodes.push_back(
        {.spot = {.kind = Kind::Periods}, .icon = "clock"_L1, .text = tr("Callback periods")});
    nodes.push_back(
        {.spot = {.kind = Kind::Rights}, .icon = "key"_L1, .text = tr("Rights profiles")});
    nodes.push_back({.kind = AdminTreeNode::Kind::Rule});
    nodes.push_back({.spot = {.kind = Kind::Health}, .icon = "heartbeat"_L1, .text = tr("Health")});
    if (room.hasServer()) {
        nodes.push_back({.kind = AdminTreeNode::Kind::Gap});
        nodes.push_back({.kind = AdminTreeNode::Kind::Rule});
        nodes.push_back({.spot = {.kind = Kind::Audit},
                         .icon = "clock-counter-clockwise"_L1,
                         .text = tr("What this desktop changed")});
    }
    return nodes;
}

void AdminTreeNodes::addXci(const AdminRoom &room, const QSet<int> &folded,
                            std::vector<AdminTreeNode> &nodes)
{
    const xci::Directory &directory = room.directory();
    const bool isSuper = directory.isSuper().value_or(true);
    nodes.push_back(
        {.spot = {.kind = Kind::Dashboard}, .icon = "squares-four"_L1, .text = tr("Dashboard")});
    if (isSuper)
        nodes.push_back(
            {.spot = {.kind = Kind::NewXivo}, .icon = "plus"_L1, .text = tr("Create XiVO…")});
    nodes.push_back(
        {.spot = {.kind = Kind::Bulk}, .icon = "users"_L1, .text = tr("Many users at once…")});
    nodes.push_back({.kind = AdminTreeNode::Kind::Rule});
    //: Heading over servers; the figures at its right are numbers that are free.
    nodes.push_back({.kind = AdminTreeNode::Kind::Heading,
                     .text = tr("XiVO servers"),
                     .count = tr("free numbers")});
    addServers(room, folded, nodes);
    nodes.push_back({.kind = AdminTreeNode::Kind::Rule});
    nodes.push_back({.spot = {.kind = Kind::Templates},
                     .icon = "stack"_L1,
                     .text = tr("Line templates"),
                     .count = directory.isRead(Part::Templates)
                         ? formatCount(directory.templates().size())
                         : QString()});
    if (isSuper)
        nodes.push_back({.spot = {.kind = Kind::Administrators},
                         .icon = "shield-check"_L1,
                         .text = tr("Administrators"),
                         .count = directory.isRead(Part::Administrators)
                             ? formatCount(directory.administrators().size())
                             : QString()});
    nodes.push_back({.kind = AdminTreeNode::Kind::Rule});
}

void AdminTreeNodes::addServers(const AdminRoom &room, const QSet<int> &folded,
                                std::vector<AdminTreeNode> &nodes)
{
    const xci::Directory &directory = room.directory();
    for (const xci::Xivo &xivo : directory.xivos()) {
        const bool isOpen = !folded.contains(raw(xivo.id));
        const auto entities = directory.entitiesOf(xivo.id);
        const bool areRead = std::all_of(entities.begin(), entities.end(), [&](const auto *each) {
            return directory.hasUsers(each->combinedId);
        });
        nodes.push_back({.spot = {.kind = Kind::Xivo, .xivo = xivo.id},
                         .icon = "hard-drives"_L1,
                         .text = xivo.name,
                         .count = freeWords(directory.numbersOf(xivo.id), areRead),
                         .hasCaret = !entities.isEmpty(),
                         .isOpen = isOpen});
        for (const xci::Entity *entity : entities) {
            if (!isOpen)
                break;
            const xci::NumberCount count = directory.numbers(entity->combinedId);
            nodes.push_back({.spot = {.kind = Kind::Entity, .entity = entity->combinedId},
                             .icon = "buildings"_L1,
                             .text = AdminWords::nameOf(*entity),
                             .count = freeWords(count, directory.hasUsers(entity->combinedId)),
                             .depth = 2,
                             .isShort = count.isShort()});
        }
    }
}

QString AdminTreeNodes::spoken(const AdminTreeNode &node)
{
    if (node.spot.kind != Kind::Xivo && node.spot.kind != Kind::Entity)
        return node.count.isEmpty() ? node.text : u"%1, %2"_s.arg(node.text, node.count);
    return tr("%1, %2 free numbers").arg(node.text, node.count);
}

} // namespace vigie::ui
