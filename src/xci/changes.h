// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/change.h"
#include "xci/seen.h"

namespace vigie::xci {

// What a call comes to, held against what was read last. An id of 0, or none: it is created.
// No password has a way into it.

Change changeOf(const Seen &seen, const XivoDraft &draft);
Change changeOf(const Seen &seen, const QString &combinedId, const EntityDraft &draft);
Change changeOf(const Seen &seen, UserId id, const UserDraft &draft);
Change changeOf(const Seen &seen, TemplateId id, const Template &draft);
Change changeOf(const Seen &seen, AdministratorId id, const AdministratorDraft &draft);
Change removalOf(const Seen &seen, const QString &combinedId);
Change removalOf(const Seen &seen, UserId id);
Change removalOf(const Seen &seen, TemplateId id);
Change removalOf(const Seen &seen, AdministratorId id);

} // namespace vigie::xci
