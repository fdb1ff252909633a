// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace vigie::xuc {

//! Whether two texts of that many bytes are equal. For names of some letters: a call of memcmp()
//! takes longer than such a comparison.
inline bool areEqual(const char *one, const char *other, std::size_t size)
{
    const auto differAt = [one, other]<typename Word>(std::size_t at, Word) {
        Word first{};
        Word second{};
        std::memcpy(&first, one + at, sizeof(Word));
        std::memcpy(&second, other + at, sizeof(Word));
        return first != second;
    };
    constexpr std::uint64_t eight{};
    constexpr std::uint32_t four{};
    if (size >= sizeof eight) {
        for (std::size_t at = 0; at + sizeof eight < size; at += sizeof eight) {
            if (differAt(at, eight))
                return false;
        }
        return !differAt(size - sizeof eight, eight);
    }
    if (size >= sizeof four)
        return !differAt(0, four) && !differAt(size - sizeof four, four);
    for (std::size_t at = 0; at < size; ++at) {
        if (one[at] != other[at])
            return false;
    }
    return true;
}

} // namespace vigie::xuc
