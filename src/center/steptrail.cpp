// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/steptrail.h"

#include <algorithm>

namespace vigie::center {

namespace {

    constexpr quint8 hasCause = 0x80;
    constexpr quint32 sevenBits = 0x7f;
    constexpr int sevenBitsWide = 7;

    //! The low seven bits first; the top bit says that more follow.
    void put(std::vector<quint8> &packed, quint32 value)
    {
        for (; value > sevenBits; value >>= sevenBitsWide)
            packed.push_back(quint8(value | ~sevenBits));
        packed.push_back(quint8(value));
    }

    quint32 take(const quint8 *&at)
    {
        quint32 value = 0;
        for (int shift = 0;; shift += sevenBitsWide) {
            const quint8 byte = *at++;
            value |= (byte & sevenBits) << shift;
            if (byte <= sevenBits)
                return value;
        }
    }

    //! Small numbers for small distances on either side of zero.
    quint32 folded(quint32 distance)
    {
        return distance << 1U ^ (distance >> 31U ? ~0U : 0U);
    }
    quint32 unfolded(quint32 value)
    {
        return value >> 1U ^ (value & 1U ? ~0U : 0U);
    }

    //! One packed step; `second` goes on to the begin of the next.
    StepTrail::Step takeStep(const quint8 *&at, qint32 &second)
    {
        StepTrail::Step step{.second = second};
        const quint8 head = *at++;
        step.state = ShownState(head & ~hasCause);
        if (head & hasCause)
            step.cause = quint16(take(at));
        second = qint32(quint32(second) + unfolded(take(at)));
        return step;
    }

} // namespace

void StepTrail::add(Step step)
{
    if (m_count == 0) {
        m_first = step.second;
    } else {
        constexpr std::size_t longestStep = 9;
        if (m_packed.capacity() < m_packed.size() + longestStep)
            m_packed.reserve(m_packed.size() + std::max(longestStep + 7, m_packed.size() / 4));
        m_packed.push_back(quint8(quint8(m_last.state) | (m_last.cause ? hasCause : 0)));
        if (m_last.cause)
            put(m_packed, m_last.cause);
        put(m_packed, folded(quint32(step.second) - quint32(m_last.second)));
    }
    m_last = step;
    if (++m_count > mostSteps)
        dropFirst();
}

void StepTrail::dropFirst()
{
    const quint8 *at = m_packed.data();
    takeStep(at, m_first);
    m_packed.erase(m_packed.begin(), m_packed.begin() + (at - m_packed.data()));
    --m_count;
}

std::vector<StepTrail::Step> StepTrail::steps() const
{
    std::vector<Step> all;
    if (isEmpty())
        return all;
    all.reserve(std::size_t(m_count));
    const quint8 *at = m_packed.data();
    for (qint32 second = m_first; all.size() + 1 < std::size_t(m_count);)
        all.push_back(takeStep(at, second));
    all.push_back(m_last);
    return all;
}

} // namespace vigie::center
