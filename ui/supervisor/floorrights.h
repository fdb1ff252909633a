// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! Whether the rights that the server told open the floor to the person.
bool isFloorOpenTo(const center::Desk &desk);

} // namespace vigie::ui
