// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie::xuc {

//! Where the walk through a frame stands. A token is the offset at which a sign or a scalar begins.
struct FrameCursor
{
    const char *json = nullptr; //!< Blanks follow its end, which are no sign of any kind.
    const quint32 *token = nullptr;
    const quint32 *end = nullptr;
    int depth = 0;
    bool isStopped = false; //!< By the first fault.
    qint64 receivedEpochSeconds = 0;

    char at(const quint32 *where) const { return json[*where]; }
    void step(); //!< Behind the next sign or scalar, in or out of a nesting.
};

inline void FrameCursor::step()
{
    const char sign = at(token++);
    if (sign == '{' || sign == '[')
        ++depth;
    else if (sign == '}' || sign == ']')
        --depth;
}

} // namespace vigie::xuc
