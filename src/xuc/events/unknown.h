// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::xuc {

//! A message that no struct of ours reads: another msgType, or none at all (the answer to a ping).
struct Unknown
{
    QString msgType{}; //!< Empty: the frame had none, which is no fault.
    QByteArray raw{}; //!< The whole frame.

    bool operator==(const Unknown &) const = default;
};

} // namespace vigie::xuc
