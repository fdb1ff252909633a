// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! A lock that the system takes back when its holder ends, however that ends.
//!
//! Nothing is written: who holds it need not be found out, nothing is left that could be taken for
//! somebody else's number, and a start does not wait for a disk. The empty file stays.
class InstanceLock
{
    Q_DISABLE_COPY_MOVE(InstanceLock)
public:
    enum class Outcome : quint8 {
        Taken,
        Others, //!< Another program holds it, or another lock of this one.
        Impossible, //!< No file can be made or locked there.
    };

    InstanceLock() = default;
    ~InstanceLock();

    [[nodiscard]] Outcome take(const QString &file); //!< Once; does not wait.

private:
    int m_descriptor = -1;
};

} // namespace vigie::ui
