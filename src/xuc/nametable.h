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
            const Ends ends(entry.name);
            std::size_t at = ends.slot();
            while (!m_slots[at].name.empty())
                at = (at + 1) % size;
            m_slots[at] = {ends.head, ends.tail, entry.name, entry.value};
        }
    }

    //! Null when the name is none of the table's.
    constexpr const Value *find(std::string_view name) const
    {
        const Ends ends(name);
        for (std::size_t at = ends.slot(); !m_slots[at].name.empty(); at = (at + 1) % size) {
            const Slot &slot = m_slots[at];
            if (slot.head == ends.head && slot.tail == ends.tail && slot.name.size() == name.size()
                && isEqualBetween(slot.name, name))
                return &slot.value;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t size = std::bit_ceil(Count * 3);
    static constexpr std::size_t endSize = 8;

    static constexpr std::uint64_t load(const char *bytes, std::size_t count)
    {
        std::uint64_t word = 0;
        if (std::is_constant_evaluated() || count < endSize) {
            for (std::size_t i = 0; i < count; ++i)
                word |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
        } else {
            static_assert(std::endian::native == std::endian::little);
            std::memcpy(&word, bytes, endSize);
        }
        return word;
    }

    //! What the ends do not cover. No call: it would cost more than the comparison.
    static constexpr bool isEqualBetween(std::string_view one, std::string_view other)
    {
        for (std::size_t at = endSize; at + endSize < one.size(); at += endSize) {
            if (load(one.data() + at, endSize) != load(other.data() + at, endSize))
                return false;
        }
        return true;
    }

    struct Ends
    {
        explicit constexpr Ends(std::string_view name)
            : head(load(name.data(), name.size() < endSize ? name.size() : endSize))
            , tail(name.size() < endSize ? head
                                         : load(name.data() + name.size() - endSize, endSize))
            , length(name.size())
        {
        }

        constexpr std::size_t slot() const
        {
            const std::uint64_t mixed
                = (head ^ std::rotl(tail, 23) ^ length) * 0x9E3779B97F4A7C15ULL;
            return std::size_t(mixed >> 40) % size;
        }

        std::uint64_t head;
        std::uint64_t tail;
        std::size_t length;
    };

    struct Slot
    {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::string_view name{};
        Value value{};
    };

    std::array<Slot, size> m_slots{};
};

} // namespace vigie::xuc
