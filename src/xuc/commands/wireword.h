// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

namespace vigie::xuc::command {

//! An enum that is a word on the wire: wordsOf(E) gives the words, by enumerator from 0.
template <typename Enum>
concept WireWord = std::is_enum_v<Enum> && requires(Enum value)
{
    {
        wordsOf(value)
        } -> std::same_as<std::span<const QLatin1StringView>>;
};

template <WireWord Enum> constexpr QLatin1StringView wordOf(Enum value)
{
    return wordsOf(value)[static_cast<std::size_t>(value)];
}

} // namespace vigie::xuc::command
