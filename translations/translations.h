// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

//! Makes :/i18n known: a static library's resources are dropped by the linker otherwise.
void initTranslations();

} // namespace vigie
