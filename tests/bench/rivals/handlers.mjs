// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a careful program in JavaScript makes of a parsed message: an object of one shape a type.
// `check` is there so that no engine drops the work.
const queueMember = (body) => ({
    agentId: body.agentId | 0, queueId: body.queueId | 0, penalty: body.penalty | 0,
    check: body.agentId + 1,
});

export const handlers = {
    QueueStatistics(body) {
        const counters = [];
        for (const counter of body.counters)
            counters.push({ stat: counter.statName, value: counter.value });
        return { queueId: body.queueId | 0, counters, check: counters.length };
    },
    AgentStateEvent(body) {
        return {
            agentId: body.agentId | 0, state: body.name, phone: body.phoneNb, since: body.since | 0,
            queues: body.queues, cause: body.cause, check: body.queues.length,
        };
    },
    PhoneEvent(body) {
        return {
            type: body.eventType, dn: body.DN, otherDn: body.otherDN, otherName: body.otherDName,
            linkedId: body.linkedId, uniqueId: body.uniqueId, queue: body.queueName,
            data: body.userData, check: 1,
        };
    },
    AgentStatistics(body) {
        const figures = [];
        for (const figure of body.statistics)
            figures.push({ name: figure.name, value: figure.value });
        return { id: body.id | 0, figures, check: figures.length };
    },
    QueueMember: queueMember,
    QueueMemberList(body) {
        return { members: body.map(queueMember), check: body.length };
    },
    QueueConfig(body) {
        return { id: body.id | 0, name: body.name, displayName: body.displayName, check: 1 };
    },
    AgentConfig(body) {
        return {
            id: body.id | 0, name: `${body.firstName} ${body.lastName}`, number: body.number,
            check: 1,
        };
    },
    EndOfFloor() {
        return { check: 1 };
    },
};
