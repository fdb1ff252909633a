// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/shortcompare.h"

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace vigie::xuc {

//! Texts of which there are few (states, causes, queues): one QString for all that are equal.
class SharedTexts
{
public:
    QString find(std::string_view utf8)
    {
        const auto front = static_cast<unsigned char>(utf8.front());
        const auto back = static_cast<unsigned char>(utf8.back());
        Slot &slot = m_slots[(utf8.size() * 31 + std::size_t(front) * 7 + back) % m_slots.size()];
        if (slot.utf8.size() != utf8.size()
            || !areEqual(slot.utf8.data(), utf8.data(), utf8.size())) {
            slot.utf8 = utf8;
            slot.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        }
        return slot.text;
    }

    static constexpr std::size_t longest = 32; //!< Longer ones hardly come twice.

private:
    struct Slot
    {
        std::string utf8;
        QString text;
    };
    std::array<Slot, 256> m_slots;
};

} // namespace vigie::xuc
