// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// socket.mjs PORT: reads what `vigie-bench --send live` sends, with the ws package and JSON.parse,
// into maps; the same turn of events as `vigie-bench --socket-side`.
import { createRequire } from 'node:module';
import { State } from './state.mjs';

const WebSocket = createRequire(process.env.RIVAL_PACKAGES)('ws');
const state = new State();
const socket = new WebSocket(`ws://127.0.0.1:${process.argv[2]}/`,
    { perMessageDeflate: false, maxPayload: 2 ** 26 });
let frames = -1; // Below zero while the floor comes.
let start = 0n;
let spent;

socket.on('message', (data) => {
    const type = state.apply(data.toString());
    if (frames >= 0)
        ++frames;
    if (type !== 'EndOfFloor')
        return;
    frames = 0;
    start = process.hrtime.bigint();
    spent = process.cpuUsage();
    socket.send('go');
});
socket.on('close', () => {
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const { user, system } = process.cpuUsage(spent);
    console.log(`= node.frames ${frames}`);
    console.log(`= node.persecond ${frames / seconds}`);
    console.log(`= node.percpusecond ${frames / ((user + system) / 1e6)}`);
});
