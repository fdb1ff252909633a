// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nocore.h"

#include <sys/resource.h>

#include <algorithm>

namespace vigie {

void keepNoCore()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    // Of 0 the kernel takes no notice where a core goes to a collector's pipe; of 1 it does.
    limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace vigie
