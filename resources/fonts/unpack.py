#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""unpack.py FILE.woff FILE.ttf: the same tables without compression (WOFF 1.0, sections 3 to 5).

A packed font is inflated twice at each start and kept on the heap; this one is read where the
program's file is mapped.
"""

import struct
import sys
import zlib

HEADER = struct.Struct(">4sIIHHIHHIIIII")
ENTRY = struct.Struct(">4sIIII")


def tables_of(packed):
    """The flavour, and of each table its tag, checksum and bytes."""
    signature, flavour, _, count, *_ = HEADER.unpack_from(packed)
    if signature != b"wOFF":
        raise SystemExit("this is no WOFF")
    tables = []
    for i in range(count):
        tag, offset, size, whole, checksum = ENTRY.unpack_from(packed, HEADER.size + i * ENTRY.size)
        data = packed[offset:offset + size]
        tables.append((tag, checksum, zlib.decompress(data) if size < whole else data))
    return flavour, sorted(tables)


def unpacked(packed):
    flavour, tables = tables_of(packed)
    power = 1 << (len(tables).bit_length() - 1)
    head = struct.pack(">IHHHH", flavour, len(tables), power * 16, power.bit_length() - 1,
                       (len(tables) - power) * 16)
    offset = len(head) + 16 * len(tables)
    body = b""
    for tag, checksum, data in tables:
        head += struct.pack(">4sIII", tag, checksum, offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return head + body


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as target:
        target.write(unpacked(source.read()))
