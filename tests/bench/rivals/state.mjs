// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { handlers } from './handlers.mjs';

// A floor kept in maps, as the last message of each kind tells it.
export class State {
    constructor() {
        this.agents = new Map();
        this.queues = new Map();
        this.members = new Map();
    }

    apply(text) {
        const { msgType, ctiMessage } = JSON.parse(text);
        const typed = handlers[msgType](ctiMessage);
        switch (msgType) {
        case 'AgentConfig':
        case 'AgentStatistics':
            this.#merge(this.agents, typed.id, typed);
            break;
        case 'AgentStateEvent':
            this.#merge(this.agents, typed.agentId, typed);
            break;
        case 'QueueConfig':
            this.#merge(this.queues, typed.id, typed);
            break;
        case 'QueueStatistics': {
            const queue = this.queues.get(typed.queueId);
            for (const { stat, value } of typed.counters)
                queue[stat] = value;
            break;
        }
        case 'QueueMember':
            this.#member(typed);
            break;
        case 'QueueMemberList':
            typed.members.forEach((member) => this.#member(member));
            break;
        }
        return msgType;
    }

    #merge(map, id, values) {
        const known = map.get(id);
        if (known)
            Object.assign(known, values);
        else
            map.set(id, values);
    }

    #member(member) {
        this.members.set(member.agentId * 65536 + member.queueId, member);
    }
}
