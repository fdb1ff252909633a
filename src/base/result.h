// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace vigie {

//! A failure on its way into a Result, named as in std::expected.
class Unexpected
{
public:
    explicit Unexpected(Error error) : m_error(std::move(error)) { }
    Error &&take() { return std::move(m_error); }

private:
    Error m_error;
};

//! A value or an Error; the names are those of std::expected, which GCC 12 has only in C++23 mode.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): as std::expected
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected failure) // NOLINT(google-explicit-constructor): as std::expected
        : m_state(std::in_place_index<1>, failure.take())
    {
    }

    //! The value is made of \a arguments where it stays.
    template <typename... Arguments>
    explicit Result(std::in_place_t, Arguments &&...arguments)
        : m_state(std::in_place_index<0>, std::forward<Arguments>(arguments)...)
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace vigie
