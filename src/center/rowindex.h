// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/rows.h"

#include <QHash>

#include <vector>

namespace vigie::center {

//! Finds the row of an id: a table for the small ids that servers give, a hash for the rest.
template <typename Id, typename Row> class RowIndex
{
public:
    static constexpr qint32 none = -1;

    qint32 find(Id id) const
    {
        const auto key = static_cast<quint32>(id);
        if (key < m_small.size())
            return m_small[key];
        return key < smallIds ? none : m_large.value(static_cast<qint32>(id), none);
    }

    void set(Id id, Row row)
    {
        const auto key = static_cast<quint32>(id);
        if (key >= smallIds) {
            m_large.insert(static_cast<qint32>(id), static_cast<qint32>(row));
            return;
        }
        if (key >= m_small.size())
            m_small.resize(key + 1, none);
        m_small[key] = static_cast<qint32>(row);
    }

    void clear()
    {
        m_small.clear();
        m_large.clear();
    }

private:
    static constexpr quint32 smallIds = 1U << 17; //!< The table never passes 512 KiB.

    std::vector<qint32> m_small{};
    QHash<qint32, qint32> m_large{};
};

} // namespace vigie::center
