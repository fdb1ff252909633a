// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"

#include <QtGlobal>

#include <vector>

namespace vigie::center {

//! The states that somebody was in one after another, packed: two or three bytes a step, since ten
//! thousand agents change their state some hundred times a day.
class StepTrail
{
public:
    static constexpr int mostSteps = 512; //!< The oldest go first.

    struct Step
    {
        qint32 second = 0; //!< Of its begin, from any zero; may lie before the step before it.
        quint16 cause = 0; //!< The owner's number for it; 0: none.
        ShownState state = ShownState::Unknown;

        bool operator==(const Step &) const = default;
    };

    bool isEmpty() const { return m_count == 0; }
    const Step &last() const { return m_last; } //!< Of no meaning while it is empty.
    void add(Step step);
    std::vector<Step> steps() const; //!< Oldest first.

private:
    void dropFirst();

    //! All but the last: the state with a mark for a cause, the cause, the seconds to the next.
    std::vector<quint8> m_packed{};
    Step m_last{};
    qint32 m_first = 0; //!< Second of the oldest.
    qint32 m_count = 0;
};

} // namespace vigie::center
