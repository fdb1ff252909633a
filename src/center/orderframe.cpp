// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/orderframe.h"

#include "center/assignment.h"
#include "xuc/commands/addagentsingroup.h"
#include "xuc/commands/addagentsnotinqueuefromgroupto.h"
#include "xuc/commands/applyusersdefaultmembership.h"
#include "xuc/commands/moveagentsingroup.h"
#include "xuc/commands/removeagentgroupfromqueuegroup.h"
#include "xuc/commands/setusersdefaultmembership.h"

namespace vigie::center {

namespace command = xuc::command;

QByteArray frameOf(const AssignmentOrder &order)
{
    using Kind = AssignmentOrder::Kind;
    const QList<UserId> users(order.users.begin(), order.users.end());
    const auto fromTo = [&order](auto command) {
        command.groupId = order.group;
        command.fromQueueId = order.from.queue;
        command.fromPenalty = order.from.penalty;
        command.toQueueId = order.to.queue;
        command.toPenalty = order.to.penalty;
        return command.encode();
    };
    switch (order.kind) {
    case Kind::MoveGroup:
        return fromTo(command::MoveAgentsInGroup{});
    case Kind::AddGroup:
        return fromTo(command::AddAgentsInGroup{});
    case Kind::RemoveGroup:
        return command::RemoveAgentGroupFromQueueGroup{
            .groupId = order.group, .queueId = order.from.queue, .penalty = order.from.penalty}
            .encode();
    case Kind::AddGroupMissing:
        return command::AddAgentsNotInQueueFromGroupTo{
            .groupId = order.group, .queueId = order.to.queue, .penalty = order.to.penalty}
            .encode();
    case Kind::ApplyDefaults:
        return command::ApplyUsersDefaultMembership{.userIds = users}.encode();
    case Kind::SetDefaults:
        break;
    }
    QList<xuc::DefaultMembership> wanted;
    for (const BaseMembership &each : order.defaults)
        wanted.append({.queueId = each.queue, .penalty = each.penalty});
    return command::SetUsersDefaultMembership{.userIds = users, .membership = wanted}.encode();
}

} // namespace vigie::center
