// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <cmath>

namespace vigie::sim {

//! xoshiro256**, with distributions of our own: those of the standard library differ by vendor.
class Random
{
public:
    explicit Random(quint64 seed)
    {
        for (quint64 &word : m_state) { // splitmix64
            seed += 0x9E3779B97F4A7C15ULL;
            quint64 z = seed;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
            word = z ^ (z >> 31);
        }
    }

    quint64 next()
    {
        const quint64 result = rotate(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotate(m_state[3], 45);
        return result;
    }

    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } //!< [0, 1)
    bool chance(double share) { return unit() < share; }
    //! Both ends included.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(next() % static_cast<quint64>(high - low + 1));
    }
    Millis exponential(Millis mean)
    {
        return static_cast<Millis>(-std::log(1.0 - unit()) * static_cast<double>(mean));
    }
    //! Around the mean, never below a quarter of it: talks and pauses of people.
    Millis around(Millis mean)
    {
        return mean / 4 + (exponential(mean / 2) + exponential(mean / 2)) * 3 / 4;
    }

private:
    static quint64 rotate(quint64 x, int k) { return (x << k) | (x >> (64 - k)); }

    quint64 m_state[4]{};
};

} // namespace vigie::sim
