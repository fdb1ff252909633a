// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// decode.mjs FILE ROUNDS: what JSON.parse and a handler for each type take for the frames of
// `vigie-bench --write-frames`. The last line of the file is the member list.
import { readFileSync } from 'node:fs';
import { handlers } from './handlers.mjs';

const [file, rounds] = process.argv.slice(2);
const frames = readFileSync(file).toString('utf8').trimEnd().split('\n');
const list = frames.pop();

function median(values) {
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function measure(texts) {
    const times = [];
    let sum = 0;
    for (let round = 0; round <= Number(rounds); ++round) {
        const start = process.hrtime.bigint();
        for (const text of texts) {
            const message = JSON.parse(text);
            const typed = handlers[message.msgType](message.ctiMessage);
            sum += typed.check;
        }
        if (round > 0)
            times.push(Number(process.hrtime.bigint() - start) / 1000);
    }
    if (!(sum > 0))
        throw new Error('nothing was read');
    return median(times) / texts.length;
}

console.log(`= decode.node ${measure(frames)}`);
console.log(`= list.node ${measure([list])}`);
