// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that tells whatever a client sends, but for a getList, to all others: what
// `vigie-bench-clients --rival node broadcast.mjs` measures beside the simulator.
import { createRequire } from 'node:module';

const { WebSocketServer } = createRequire(process.env.RIVAL_PACKAGES)('ws');
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
const filling = 'x'.repeat(90); // About as long as the simulator's message.

server.on('listening', () => console.log(`port ${server.address().port}`));
server.on('connection', (socket) => {
    socket.on('message', (data) => {
        const { command, agentId, queueId, penalty } = JSON.parse(data.toString());
        if (command === 'getList')
            return;
        const told = JSON.stringify({
            msgType: 'QueueMember', ctiMessage: { agentId, queueId, penalty, filling },
        });
        for (const other of server.clients) {
            if (other !== socket)
                other.send(told);
        }
    });
    socket.on('error', () => {});
});
