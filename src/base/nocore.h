// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

//! A crash of this program leaves no picture of its memory on the disk: passwords and what people
//! said are in it. Programs that it starts may raise the limit again.
void keepNoCore();

} // namespace vigie
