// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace vigie::xuc {

template <typename Value> struct NameEntry
{
    std::string_view name{};
    Value value{};
};

//! Names of the wire and what they mean: a hash table laid out by the compiler.
//!
//! The hash looks at the length and at eight bytes at most of either end, which tells our names
//! apart; a probe then compares the whole.
template <typename Value, std::size_t Count> class NameTable
{
public:
    explicit constexpr NameTable(const NameEntry<Value> (&entries)[Count])
    {
        for (const NameEntry<Value> &entry : entries) {
            std::size_t slot = hash(entry.name);
            while (!m_slots[slot].name.empty())
                slot = (slot + 1) % size;
            m_slots[slot] = entry;
        }
    }

    //! Null when the name is none of the table's.
    constexpr const Value *find(std::string_view name) const
    {
        for (std::size_t slot = hash(name); !m_slots[slot].name.empty(); slot = (slot + 1) % size) {
            if (m_slots[slot].name == name)
                return &m_slots[slot].value;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t size = std::bit_ceil(Count * 3);

    static constexpr std::uint64_t load(const char *bytes, std::size_t count)
    {
        std::uint64_t word = 0;
        if (std::is_constant_evaluated() || count < 8) {
            for (std::size_t i = 0; i < count; ++i)
                word |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
        } else {
            static_assert(std::endian::native == std::endian::little);
            std::memcpy(&word, bytes, 8);
        }
        return word;
    }

    static constexpr std::size_t hash(std::string_view name)
    {
        const std::size_t count = name.size() < 8 ? name.size() : 8;
        const std::uint64_t head = load(name.data(), count);
        const std::uint64_t tail = load(name.data() + name.size() - count, count);
        const std::uint64_t mixed
            = (head ^ std::rotl(tail, 23) ^ name.size()) * 0x9E3779B97F4A7C15ULL;
        return std::size_t(mixed >> 40) % size;
    }

    std::array<NameEntry<Value>, size> m_slots{};
};

} // namespace vigie::xuc
