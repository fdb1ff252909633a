// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/objectreader.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

// What runs once a token, some fifty times a frame: its calls would cost as much as its work.
namespace vigie::xuc {

namespace wire {

    inline bool isBehindScalar(char c)
    {
        constexpr std::uint64_t blanks = 1ULL << ' ' | 1ULL << '\n' | 1ULL << '\r' | 1ULL << '\t';
        const auto code = static_cast<unsigned char>(c);
        return (code < 64 && ((blanks | 1ULL << ',') >> code & 1)) || c == '}' || c == ']';
    }

    inline bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    //! The value of up to seven digits, all at once, and how many they are; 8: more.
    //!
    //! Digit by digit each number would cost a wrong guess of its length.
    inline qint64 shortNumberAt(const char *at, int &digits)
    {
        static_assert(std::endian::native == std::endian::little);
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, 8); // Behind the frame's end is its padding.
        bytes ^= 0x3030303030303030ULL; // A digit is now its value, all else is over nine.
        const std::uint64_t others
            = ((bytes + 0x7676767676767676ULL) | bytes) & 0x8080808080808080ULL;
        digits = others == 0 ? 8 : std::countr_zero(others) / 8;
        if (digits == 0 || digits == 8)
            return 0;
        bytes <<= 64 - 8 * digits; // Zeros stand in front.
        // Pairs of digits, then of pairs, then of those.
        bytes = bytes * 10 + (bytes >> 8);
        constexpr std::uint64_t pairs = 0x000000FF000000FFULL;
        constexpr std::uint64_t outer = 100 + (1'000'000ULL << 32);
        constexpr std::uint64_t inner = 1 + (10'000ULL << 32);
        return static_cast<qint64>(((bytes & pairs) * outer + ((bytes >> 16) & pairs) * inner)
                                   >> 32);
    }

    //! Whether the \a digits that shortNumberAt() found are a number of JSON's, and all of it.
    inline bool isWhole(const char *at, int digits)
    {
        return digits > 0 && digits < 8 && isBehindScalar(at[digits])
            && (*at != '0' || digits == 1);
    }

    //! An integer of up to 18 digits, which is what JSON has of them without a fraction.
    inline bool wholeNumberAt(const char *at, qint64 &value)
    {
        int digits = 0;
        value = shortNumberAt(at, digits);
        if (isWhole(at, digits))
            return true;
        constexpr std::ptrdiff_t mostDigits = 18;
        const char *const first = at + (*at == '-');
        const char *c = first;
        qint64 magnitude = 0;
        for (; isDigit(*c) && c - first < mostDigits; ++c)
            magnitude = magnitude * 10 + (*c - '0');
        const bool isPadded = *first == '0' && c - first > 1;
        if (c == first || isPadded || !isBehindScalar(*c))
            return false;
        value = first == at ? magnitude : -magnitude;
        return true;
    }

    //! Null, true or false stands there.
    template <std::size_t N> bool isLiteral(const char *at, const char (&name)[N])
    {
        return std::memcmp(at, name, N - 1) == 0 && isBehindScalar(at[N - 1]);
    }

    //! Eight bytes a time; what is looked at behind the end is part of the frame or its padding.
    inline bool hasBackslash(const char *first, const char *last)
    {
        for (const char *c = first; c < last; c += 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, c, 8);
            if (last - c < 8)
                bytes &= (std::uint64_t(1) << (8 * (last - c))) - 1;
            const std::uint64_t different = bytes ^ 0x5c5c5c5c5c5c5c5cULL;
            if ((different - 0x0101010101010101ULL) & ~different & 0x8080808080808080ULL)
                return true;
        }
        return false;
    }

} // namespace wire

inline bool ValueReader::isReadable() const
{
    return m_stand != Stand::Absent && !m_frame->isStopped;
}

inline bool ValueReader::isValue() const
{
    const char sign = m_frame->at(m_value);
    return sign != ',' && sign != ':' && sign != '}' && sign != ']' && sign != ' ';
}

inline bool ValueReader::passValue(char closing)
{
    FrameCursor &frame = *m_frame;
    if (frame.token == m_value) // Not entered: passed over, whatever it is.
        frame.step();
    while (frame.depth > m_depth && frame.token < frame.end)
        frame.step();
    const char sign = frame.at(frame.token++);
    if (sign == ',')
        return true;
    m_stand = Stand::AtEnd;
    --frame.depth;
    if (sign != closing)
        fault();
    return false;
}

inline bool ValueReader::readWide(qint64 &value)
{
    qint64 read = 0;
    if (isReadable() && wire::wholeNumberAt(place(), read)) {
        value = read;
        return true;
    }
    return slowInteger(value);
}

inline std::optional<qint64> ValueReader::wideInteger()
{
    qint64 value = 0;
    return readWide(value) ? std::optional(value) : std::nullopt;
}

inline bool ValueReader::readShort(qint64 &value) const
{
    if (!isReadable())
        return false;
    int digits = 0;
    value = wire::shortNumberAt(place(), digits);
    return wire::isWhole(place(), digits);
}

inline bool ValueReader::readNarrow(qint32 &value)
{
    if (qint64 read = 0; readShort(read)) {
        value = static_cast<qint32>(read);
        return true;
    }
    return slowNarrow(value);
}

inline std::optional<qint32> ValueReader::integer()
{
    qint32 value = 0;
    return readNarrow(value) ? std::optional(value) : std::nullopt;
}

inline bool ValueReader::number(double &value)
{
    if (qint64 read = 0; readShort(read)) {
        value = static_cast<double>(read);
        return true;
    }
    return slowNumber(value);
}

inline std::optional<double> ValueReader::number()
{
    double value = 0;
    return number(value) ? std::optional(value) : std::nullopt;
}

inline std::string_view ValueReader::word()
{
    if (!isReadable() || *place() != '"')
        return slowWord();
    // The closing quote is the last sign before the next token, but for blanks.
    const char *const first = place() + 1;
    const char *last = m_frame->json + m_value[1] - 1;
    while (*last != '"')
        --last;
    if (wire::hasBackslash(first, last))
        return slowWord();
    return {first, std::size_t(last - first)};
}

inline ObjectReader ValueReader::object()
{
    ObjectReader child(m_frame, this);
    if (m_stand != Stand::Absent) {
        child.m_value = m_value;
        child.m_depth = m_depth;
        child.m_stand = Stand::Whole;
    }
    return child;
}

inline ListReader ValueReader::list()
{
    ListReader child(m_frame, this);
    if (m_stand != Stand::Absent) {
        child.m_value = m_value;
        child.m_depth = m_depth;
        child.m_stand = Stand::Whole;
    }
    return child;
}

//! False for null and for an empty object, and with a fault for all that is no object.
inline bool ObjectReader::enter()
{
    FrameCursor &frame = *m_frame;
    if (*place() != '{')
        return enterOther();
    frame.token = m_value + 1;
    m_stand = Stand::AtEnd;
    frame.depth = ++m_depth;
    if (frame.at(frame.token) != '}')
        return true;
    ++frame.token;
    --frame.depth;
    return leave();
}

inline bool ObjectReader::leave()
{
    m_key = nullptr;
    return m_isWrapped && leaveWrapping();
}

inline bool ObjectReader::enterField()
{
    FrameCursor &frame = *m_frame;
    m_key = frame.json + *frame.token + 1;
    const bool isNamed = m_key[-1] == '"' && frame.at(frame.token + 1) == ':';
    frame.token += 2;
    m_value = frame.token;
    m_stand = Stand::Inside;
    if (!isNamed || !isValue())
        fault();
    return !frame.isStopped;
}

inline bool ObjectReader::next()
{
    if (m_frame->isStopped)
        return false;
    if (m_stand == Stand::Inside) {
        if (m_knownKey != m_key) [[unlikely]]
            noteUnknownField();
        return passValue('}') ? enterField() : leave();
    }
    return m_stand == Stand::Whole && enter() && enterField();
}

//! False for null and for an empty list. A bare value is not entered: it is the one element.
inline bool ListReader::enter()
{
    FrameCursor &frame = *m_frame;
    m_stand = Stand::Inside;
    m_isSingle = *place() != '[';
    if (m_isSingle)
        return !wire::isLiteral(place(), "null");
    frame.token = m_value + 1;
    frame.depth = ++m_depth;
    if (frame.at(frame.token) != ']')
        return true;
    ++frame.token;
    --frame.depth;
    return false;
}

inline bool ListReader::next()
{
    FrameCursor &frame = *m_frame;
    if (frame.isStopped || m_stand == Stand::Absent || m_stand == Stand::AtEnd)
        return false;
    if (m_stand == Stand::Whole ? !enter() : (m_isSingle || !passValue(']'))) {
        m_stand = Stand::AtEnd;
        return false;
    }
    ++m_index;
    if (m_isSingle)
        return true;
    m_value = frame.token;
    if (!isValue())
        fault();
    return !frame.isStopped;
}

} // namespace vigie::xuc
