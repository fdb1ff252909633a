// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <cstdio>
#include <cstdlib>

namespace vigie::fuzz {

void expect(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

} // namespace vigie::fuzz
